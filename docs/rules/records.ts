import { concept } from 'social-prescribing/codes';
import { elements, RECORD_RULES, type RecordRule } from 'social-prescribing/record';
import { FAULTS } from 'social-prescribing/synthetic';
import type { Example, Family } from './example';
import { MINIMAL_RECORD } from './minimal-record';
import { json, keyed } from './shown';

type Fault = (typeof FAULTS)[number];

export interface RecordExample extends Example {
  /** The path of the element that is wrong, and that is put right. */
  readonly at: string;
  /** The fault that makes the record and says how it is checked. */
  readonly fault: Fault;
}

const ENTRY = {
  referrerDetails: {
    name: 'Dr A Sample',
    service: { freeText: 'Practice' },
    organisation: { freeText: 'A practice' },
    contactDetails: '01632 960001',
  },
  referralTo: { team: 'Link workers' },
};

/** The element of each rule's fault put right. What is wrong with it is said by the fault, in `src/synthetic`. */
const RIGHT: Readonly<Record<RecordRule, unknown>> = {
  'element-missing': '1970-02-28',
  'unknown-key': undefined,
  'not-a-group': { consentForInformationSharing: 'Agreed to share information' },
  'not-a-list': [{ gpPracticeIdentifier: 'Y99001' }],
  'not-repeatable': { clinicalSummary: 'Met twice' },
  'not-text': 'Agreed to share information',
  'not-boolean': true,
  'not-number': 7,
  'text-too-long': 'A'.repeat(35),
  'text-too-short': { codedValue: 'Y9900' },

  'blank-text': 'Agreed to share information',
  'blank-null': '2',
  'blank-list': [{ mobilityNeeds: { freeText: 'Uses a wheelchair outdoors' } }],
  'blank-group': { whatIsMostImportantToMe: { whatIsMostImportantToMe: 'My grandchildren' } },
  'coded-or-free-text-missing': { freeText: 'No known risks' },

  'identifier-spaced': 'ZZ9 1ZZ',
  'date-form': '1970-02-28',
  'date-impossible': '1970-02-28',
  'date-exact': '1970-02-28',
  'date-coarser': '2024-05-07T10:30',
  'not-in-list': '2',
  'list-not-held': undefined,
  'role-not-listed': 'R0270',
  'out-of-range': 10,
  'flag-as-letter': true,
  'text-for-group': { freeText: 'The person' },
  'referral-method-code': 'Secure Email',
  'consultation-medium-superseded': undefined,

  'snomed-outside-value-set': { code: '224484003', display: 'Patient themselves providing care' },
  'snomed-outside-reference-set': { code: concept.confident },
  'snomed-outside-official-set': concept.feelingLonely,
  'snomed-outside-compiled-set': concept.feelingLonely,
  'snomed-not-checked': undefined,
  'snomed-inactive': concept.socialIsolation,

  'care-and-support-plan-missing': { plannedReviewDateInterval: '2025' },
  'referral-no-entry': { referralDetailsRecordEntry: [ENTRY] },
  'risks-no-entry': { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] },
  'plan-no-actions': {
    planAndRequestedActionsRecordEntry: [{ actionsForPersonOrTheirCarer: 'No actions required' }],
  },
  'specialty-not-needed': undefined,
  'pregnancy-not-current': true,
  'pregnancy-date-without-state': true,
  'safeguarding-child': undefined,
  'gp-practice-none-text': 'No known GP practice',
  'assessment-value-missing': 21,
  'coded-or-free-text-advised': { code: concept.feelingLonely },
  'sex-and-gender': undefined,
  'address-missing': { postcode: 'ZZ9 1ZZ' },

  'record-not-an-object': MINIMAL_RECORD,
};

const ERRATA: Partial<Record<RecordRule, readonly string[]>> = {
  'text-too-long': ['household-environment-lengths', 'organisation-code-lengths'],
  'text-too-short': ['household-environment-lengths', 'organisation-code-lengths'],
  'blank-text': ['blanks'],
  'blank-null': ['blanks'],
  'blank-list': ['blanks'],
  'blank-group': ['blanks', 'referral-to-empty'],
  'coded-or-free-text-missing': ['mandatory-pairs-empty', 'pairs-empty'],
  'identifier-spaced': ['identifier-separators'],
  'date-coarser': ['date-coarser'],
  'list-not-held': ['lists-not-held', 'practitioner-role'],
  'role-not-listed': ['sds-job-role'],
  'flag-as-letter': ['flags-as-letters'],
  'text-for-group': ['groups-without-elements'],
  'referral-method-code': ['referral-method-codes'],
  'snomed-outside-value-set': ['snomed-outside'],
  'snomed-outside-reference-set': ['snomed-outside'],
  'snomed-outside-official-set': ['needs-reference-set', 'support-reference-set'],
  'snomed-outside-compiled-set': ['needs-reference-set', 'support-reference-set'],
  'snomed-not-checked': ['snomed-reference-set-not-loaded', 'snomed-hierarchies'],
  'care-and-support-plan-missing': ['care-and-support-plan-minimum'],
  'referral-no-entry': ['referral-details-empty'],
  'assessment-value-missing': ['assessment-value'],
};

const exampleOf = (rule: RecordRule): RecordExample => {
  // Most faults are named as their rule; those with another name are further ones.
  const fault = FAULTS.find(({ name }) => name === rule) ?? FAULTS.find((one) => one.rule === rule)!;
  const [[at, wrong] = ['', undefined]] = fault.changes;
  const beside = fault.alongside.map((one) => one.rule);
  return { fault, at, wrong, right: RIGHT[rule], ...(beside.length > 0 && { beside }) };
};

export const records: Family<RecordRule, RecordExample> = {
  title: 'Records',
  intro:
    'Checking a record (`check`, `parseRecord`). The examples are an element by its path, in a record that is otherwise sound; the source names that element, and the errata what is enforced in place of the letter.',
  rules: RECORD_RULES,
  source: (rule) => {
    const { at, fault } = exampleOf(rule);
    const element = elementAt(at) ?? elementAt(fault.path);
    const cited = `PRSB information model v1.1${element ? `, ${element}` : ''}`;
    const errata = (ERRATA[rule] ?? []).map((id) => `[${id}](record.md#${id})`).join(', ');
    return errata === '' ? cited : `${cited}; errata ${errata}`;
  },
  show: (input, { at, fault }) => {
    const value = at === '' ? json(input) : keyed({ [at]: input });
    return `${value}${givenInWords(fault)}${optionsInWords(fault)}`;
  },
  examples: Object.fromEntries(
    (Object.keys(RIGHT) as RecordRule[]).map((rule) => [rule, exampleOf(rule)]),
  ) as Record<RecordRule, RecordExample>,
};

/** The element that a path of a record leads to, after the one it stands in. */
const elementAt = (path: string): string | undefined => {
  const plain = path.replace(/\.\d+/g, '').replace(/\.code$/, '');
  const found = elements.find((element) => element.path === plain);
  const around = elements.find((element) => element.path === plain.slice(0, plain.lastIndexOf('.')));
  return found && `${around ? `${around.name}: ` : ''}${found.name} (${found.conformance})`;
};

/** What the record has beside, where the rule is about both. */
const givenInWords = ({ given }: Fault) => {
  const values = given.filter(([, value]) => typeof value === 'string');
  return values.length === 0 ? '' : `; beside ${keyed(Object.fromEntries(values))}`;
};

const optionsInWords = ({ options: { strict, lints = [], codeSet } = {} }: Fault) =>
  [strict && '--strict', ...lints.map((lint) => `--lint ${lint}`), codeSet && '--codes FILE of a release']
    .filter((option) => option !== undefined)
    .map((option) => `; ${option}`)
    .join('');
