import { IDENTIFIER_RULES } from 'social-prescribing/identifiers';
import type { Example, Family } from './example';
import { json } from './shown';

type IdentifierParser =
  | 'parseNhsNumber'
  | 'parseChi'
  | 'parseOdsCode'
  | 'parseGpPracticeCode'
  | 'parsePostcode';

interface IdentifierExample extends Example {
  readonly by: IdentifierParser;
}

const by = (parser: IdentifierParser) => (wrong: unknown, right: unknown) => ({ by: parser, wrong, right });
const nhsNumber = by('parseNhsNumber');
const chi = by('parseChi');
const ods = by('parseOdsCode');
const practice = by('parseGpPracticeCode');
const postcode = by('parsePostcode');

const SOURCES: readonly (readonly [prefix: string, source: string])[] = [
  [
    'nhs-number-',
    "NHS Data Dictionary, NHS NUMBER (form, modulus 11); NHS England Data Validation Engine (sentinels, palindromes); the Faculty of Clinical Informatics' nhs-number (ranges)",
  ],
  ['chi-', 'NHS Data Dictionary, COMMUNITY HEALTH INDEX NUMBER'],
  ['ods-', 'NHS Data Dictionary, ORGANISATION CODE and DEFAULT CODES SUMMARY'],
  ['gp-practice-', 'NHS Data Dictionary, GENERAL MEDICAL PRACTICE CODE and DEFAULT CODES SUMMARY'],
  ['postcode-', 'NHS Data Dictionary, POSTCODE; NHS England Data Validation Engine (form, null words)'],
];

/** Of the test range; every other number is one that the tests of `parseNhsNumber` have at the end of a range. */
const TEST_PATIENT = '9990000018';
const CHI = '0211165794';

export const identifiers: Family<keyof typeof IDENTIFIER_RULES, IdentifierExample> = {
  title: 'Identifiers of people, organisations and places',
  intro:
    'Wherever such an identifier is read. The examples are calls. NHS numbers here are of the test range 999, are never issued, or stand at the end of a range.',
  rules: IDENTIFIER_RULES,
  source: (rule) => SOURCES.find(([prefix]) => rule.startsWith(prefix))?.[1],
  show: (input, example) => `${example.by}(${json(input)})`,
  examples: {
    'nhs-number-number': nhsNumber(Number(TEST_PATIENT), TEST_PATIENT),
    'nhs-number-not-text': nhsNumber(null, TEST_PATIENT),
    'nhs-number-empty': nhsNumber('', TEST_PATIENT),
    'nhs-number-scientific-notation': nhsNumber('9.99E+09', TEST_PATIENT),
    'nhs-number-not-digits': nhsNumber('999000001X', TEST_PATIENT),
    'nhs-number-length': nhsNumber('999000001', TEST_PATIENT),
    'nhs-number-check-digit': nhsNumber('9990000019', TEST_PATIENT),
    'nhs-number-sentinel': nhsNumber('0123456789', TEST_PATIENT),
    'nhs-number-palindrome': nhsNumber('9990000999', TEST_PATIENT),
    'nhs-number-test-range': nhsNumber(TEST_PATIENT, '4010232137'),
    'nhs-number-reserved': nhsNumber('5000000013', TEST_PATIENT),
    'nhs-number-unallocated': nhsNumber('8999999971', TEST_PATIENT),
    'nhs-number-scotland': nhsNumber('0100000002', TEST_PATIENT),
    'nhs-number-northern-ireland': nhsNumber('3200000007', TEST_PATIENT),
    'nhs-number-ireland': nhsNumber('8599999990', TEST_PATIENT),

    'chi-number': chi(Number('3112991001'), '3112991001'),
    'chi-not-text': chi(null, CHI),
    'chi-empty': chi('', CHI),
    'chi-scientific-notation': chi('2.11E+08', CHI),
    'chi-not-digits': chi('021116579X', CHI),
    'chi-length': chi('211165794', CHI),
    'chi-date': chi('3104991006', CHI),
    'chi-check-digit': chi('0211165795', CHI),

    'ods-not-text': ods(8, 'TAK'),
    'ods-empty': ods('', 'TAK'),
    'ods-format': ods('T-AK', 'TAK'),
    'ods-case': ods('tak', 'TAK'),
    'ods-longer-than-model': ods('EE134290', 'TAK'),
    'ods-not-applicable': { ...ods('X99998', 'TAK'), beside: ['ods-longer-than-model'] },
    'ods-not-known': { ...ods('X99999', 'TAK'), beside: ['ods-longer-than-model'] },

    'gp-practice-format': practice('Y9900', 'Y99001'),
    'gp-practice-none': practice('V81997', 'Y99001'),
    'gp-practice-not-applicable': practice('V81998', 'Y99001'),
    'gp-practice-not-known': practice('V81999', 'Y99001'),

    'postcode-not-text': postcode(null, 'ZZ9 1ZZ'),
    'postcode-empty': postcode('', 'ZZ9 1ZZ'),
    'postcode-null-word': postcode('TBC', 'ZZ9 1ZZ'),
    'postcode-format': postcode('ZZ 1ZZ', 'ZZ9 1ZZ'),
    'postcode-no-fixed-abode': postcode('ZZ99 3VZ', 'ZZ9 1ZZ'),
    'postcode-not-known': postcode('ZZ99 3WZ', 'ZZ9 1ZZ'),
    'postcode-pseudo': postcode('ZZ99 6CZ', 'ZZ9 1ZZ'),
  },
};
