import { issueFactory, type RuleText } from '../issue';

const NUMBERS_LOSE_ZEROS = 'was given as a number. Numbers lose leading zeros: give it as text.';
const FROM_SPREADSHEET =
  'is in scientific notation, so a spreadsheet has probably dropped digits. ' +
  'Export it again from the source with the column formatted as text.';

/**
 * Every rule that reading an identifier can report: its severity and its message, by rule id. Ids are
 * stable. Errors mean there is no usable value; `warning` and `information` rules leave it usable.
 * Sources are named at the function that applies the rule.
 *
 * @example
 * ```ts
 * import { IDENTIFIER_RULES } from 'social-prescribing/identifiers';
 *
 * IDENTIFIER_RULES['nhs-number-check-digit'].severity; //=> 'error'
 * IDENTIFIER_RULES['nhs-number-test-range'].severity; //=> 'warning'
 * ```
 */
export const IDENTIFIER_RULES = {
  'nhs-number-number': { severity: 'error', message: `The NHS number ${NUMBERS_LOSE_ZEROS}` },
  'nhs-number-not-text': {
    severity: 'error',
    message: 'An NHS number must be text. Give it as a string of ten digits.',
  },
  'nhs-number-empty': {
    severity: 'error',
    message: 'The NHS number is empty. Give ten digits, or leave the item out.',
  },
  'nhs-number-scientific-notation': { severity: 'error', message: `The NHS number ${FROM_SPREADSHEET}` },
  'nhs-number-not-digits': {
    severity: 'error',
    message: 'An NHS number has only the digits 0 to 9, spaces and hyphens. Take out everything else.',
  },
  'nhs-number-length': {
    severity: 'error',
    message: 'An NHS number has ten digits. Look for missing or additional digits.',
  },
  'nhs-number-check-digit': {
    severity: 'error',
    message: 'The check digit of the NHS number is wrong. Look for a mistyped or transposed digit.',
  },
  'nhs-number-sentinel': {
    severity: 'warning',
    message:
      'This NHS number stands for no person: it is a tracing result (no match, several matches) or the ' +
      'example printed on forms. Replace it with the traced number, or leave it out.',
  },
  'nhs-number-palindrome': {
    severity: 'warning',
    message:
      'The NHS number reads the same backwards, as made-up numbers often do. Confirm it with the source.',
  },
  'nhs-number-test-range': {
    severity: 'warning',
    message:
      'Numbers that begin with 9 are for synthetic and test patients and are not issued. Remove the test ' +
      'patient from real data.',
  },
  'nhs-number-reserved': {
    severity: 'warning',
    message: 'Numbers that begin with 5 are reserved and not issued. Confirm the number with the source.',
  },
  'nhs-number-unallocated': {
    severity: 'warning',
    message: 'The NHS number is in a range allocated to no one. Confirm the number with the source.',
  },
  'nhs-number-scotland': {
    severity: 'warning',
    message:
      'The number is in the range of Scotland (CHI numbers). Trace the NHS number, and give this one as an ' +
      'other identifier.',
  },
  'nhs-number-northern-ireland': {
    severity: 'warning',
    message:
      'The number is in the range of Northern Ireland (Health and Care numbers). Trace the NHS number, and ' +
      'give this one as an other identifier.',
  },
  'nhs-number-ireland': {
    severity: 'warning',
    message:
      'The number is in the range of Ireland (Individual Health Identifiers). Trace the NHS number, and give ' +
      'this one as an other identifier.',
  },
  'chi-number': { severity: 'error', message: `The CHI number ${NUMBERS_LOSE_ZEROS}` },
  'chi-not-text': {
    severity: 'error',
    message: 'A CHI number must be text. Give it as a string of ten digits.',
  },
  'chi-empty': {
    severity: 'error',
    message: 'The CHI number is empty. Give ten digits, or leave the item out.',
  },
  'chi-scientific-notation': { severity: 'error', message: `The CHI number ${FROM_SPREADSHEET}` },
  'chi-not-digits': {
    severity: 'error',
    message: 'A CHI number has only the digits 0 to 9, spaces and hyphens. Take out everything else.',
  },
  'chi-length': {
    severity: 'error',
    message:
      'A CHI number has ten digits. Look for missing or additional digits; with nine, a leading zero was ' +
      'probably lost.',
  },
  'chi-date': {
    severity: 'error',
    message: 'A CHI number begins with a date of birth as DDMMYY, and this is no date. Correct the number.',
  },
  'chi-check-digit': {
    severity: 'error',
    message: 'The check digit of the CHI number is wrong. Look for a mistyped or transposed digit.',
  },
  'ods-not-text': {
    severity: 'error',
    message: 'An ODS code must be text. Give it as a string of letters and digits.',
  },
  'ods-empty': {
    severity: 'error',
    message: 'The ODS code is empty. Give a code, or leave the item out.',
  },
  'ods-format': {
    severity: 'error',
    message: 'An ODS code has 3 to 12 letters and digits and nothing else. Correct the code.',
  },
  'ods-case': {
    severity: 'information',
    message: 'The ODS code was put into capitals. Write it in capitals at the source.',
  },
  'ods-longer-than-model': {
    severity: 'information',
    message:
      'The ODS code has more than the 3 to 5 characters that the information model states. It was accepted: ' +
      'ODS has longer codes. Confirm that the receiver takes it.',
  },
  'ods-not-applicable': {
    severity: 'information',
    message: 'This default code means that no referring organisation applies. It names no organisation.',
  },
  'ods-not-known': {
    severity: 'information',
    message:
      'This default code means that the referring organisation is not known. Give its code if you can.',
  },
  'gp-practice-format': {
    severity: 'error',
    message:
      'A GP practice code has six characters: a letter (A to H, J to N, P to W or Y) and five digits, or ALD, ' +
      'GUE or JER and three digits. Correct the code.',
  },
  'gp-practice-none': {
    severity: 'information',
    message: 'This default code means that the person has no registered GP practice. It names no practice.',
  },
  'gp-practice-not-applicable': {
    severity: 'information',
    message: 'This default code means that a GP practice code does not apply. It names no practice.',
  },
  'gp-practice-not-known': {
    severity: 'information',
    message: 'This default code means that the GP practice is not known. Give its code if you can.',
  },
  'postcode-not-text': { severity: 'error', message: 'A postcode must be text. Give it as a string.' },
  'postcode-empty': {
    severity: 'error',
    message: 'The postcode is empty. Give a postcode, or leave the item out.',
  },
  'postcode-null-word': {
    severity: 'error',
    message:
      'A word stands where a postcode belongs. Leave the item out, or give the pseudo-postcode for an address ' +
      'that is not known.',
  },
  'postcode-format': {
    severity: 'error',
    message:
      'This is not in the form of a postcode: one or two letters, a digit and perhaps one more letter or ' +
      'digit, then a digit and two letters. Correct the postcode.',
  },
  'postcode-no-fixed-abode': {
    severity: 'information',
    message: 'This pseudo-postcode means no fixed abode. It is no place on a map.',
  },
  'postcode-not-known': {
    severity: 'information',
    message: 'This pseudo-postcode means that the address is not known. Give the postcode if you can.',
  },
  'postcode-pseudo': {
    severity: 'information',
    message: 'This is a pseudo-postcode, for instance for a country overseas. It is no place on a map.',
  },
} as const satisfies Record<string, RuleText>;

/** The id of one rule of `IDENTIFIER_RULES`. */
export type IdentifierRule = keyof typeof IDENTIFIER_RULES;

/** The issue of a rule, without a path: the caller knows where the value stood. */
export const issue = /* @__PURE__ */ issueFactory(IDENTIFIER_RULES);
