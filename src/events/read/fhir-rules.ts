import { issueFactory, type RuleText } from '../../issue';

/**
 * Every rule that reading FHIR can report beside `SNOMED_RULES`: its severity and its message, by rule id.
 * Ids are stable. Errors refuse the input or reject a coding; `information` rules are counted in `noticed`.
 *
 * @example
 * ```ts
 * import { FHIR_RULES } from 'social-prescribing/events';
 *
 * FHIR_RULES['fhir-subject-absent'].severity; //=> 'error'
 * FHIR_RULES['fhir-structural-list'].severity; //=> 'information'
 * ```
 */
export const FHIR_RULES = {
  'fhir-not-a-bundle': {
    severity: 'error',
    message:
      'This is not a FHIR resource as parsed JSON: it has no resourceType. Give a Bundle or a single ' +
      'resource of FHIR STU3 or R4; convert XML to JSON first.',
  },
  'fhir-empty': {
    severity: 'error',
    message: 'The FHIR bundle has no entries. Check that the search or export it came from found something.',
  },
  'fhir-entered-in-error': {
    severity: 'error',
    message: 'The resource is marked as entered in error and is not counted. Nothing to do if that is right.',
  },
  'fhir-subject-absent': {
    severity: 'error',
    message:
      'The resource names no person. Give subject (or patient, for, individual) a reference to a Patient, or ' +
      'an identifier that is an NHS number.',
  },
  'fhir-date-absent': {
    severity: 'error',
    message:
      'The resource has no date that says when it happened or was recorded. Give one, such as ' +
      'effectiveDateTime, recordedDate or authoredOn.',
  },
  'fhir-date-partial': {
    severity: 'error',
    message: 'The resource has only a year or a month as its date. Give a date to the day, YYYY-MM-DD.',
  },
  'fhir-date-impossible': {
    severity: 'error',
    message: 'The date of the resource is no calendar date in the form YYYY-MM-DD. Correct it at the source.',
  },
  'fhir-structural-list': {
    severity: 'information',
    message:
      'Codings of List resources were set aside: a List arranges the record and its code is a heading. ' +
      'What it arranges is read from its own resource.',
  },
  'fhir-component': {
    severity: 'information',
    message:
      'Codings of Observation components were set aside: they are parts of a measurement. ' +
      'The Observation itself was read.',
  },
  'fhir-not-about-a-person': {
    severity: 'information',
    message:
      'Codings that describe a thing (a medication, a role, an organisation, a place) were set aside: ' +
      'they are not something that happened to a person.',
  },
  'fhir-subject-unresolved': {
    severity: 'information',
    message:
      'The Patient that these events refer to is not in the bundle. The reference stands in for the person; ' +
      'include the Patient to get the NHS number.',
  },
  'fhir-patient-without-nhs-number': {
    severity: 'information',
    message:
      'The Patient of these events has no NHS number of ten digits. The reference stands in for the person; ' +
      'add the identifier to count the person once across files.',
  },
  'fhir-repeated-coding': {
    severity: 'information',
    message: 'A resource has the same SNOMED CT concept more than once. It was counted once.',
  },
  'fhir-entry-without-resource': {
    severity: 'information',
    message: 'Entries of the bundle without a resource were passed over. Check that the export is complete.',
  },
} as const satisfies Record<string, RuleText>;

/** The id of one rule of `FHIR_RULES`. */
export type FhirRule = keyof typeof FHIR_RULES;

export const fhirIssue = issueFactory(FHIR_RULES);
