import { type Issue, issueFactory, type RuleText } from '../../../issue';
import { type Details, filled } from '../rules';

/**
 * Every rule that reading FHIR can report beside `SNOMED_RULES`: its severity and its message, by rule id.
 * Ids are stable. Errors refuse the input or reject a coding; `information` rules are counted in `noticed`.
 * `{…}` in a message stands for a place in the file, never for what it holds.
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
  // The input as a whole
  'fhir-not-a-bundle': {
    severity: 'error',
    message:
      'This is not a FHIR resource: it has no resourceType. Give a Bundle or a single resource of FHIR STU3 or ' +
      'R4, as parsed JSON; text that is XML goes to eventsFromFhirXml.',
  },
  'fhir-empty': {
    severity: 'error',
    message: 'The FHIR bundle has no entries. Check that the search or export it came from found something.',
  },
  'fhir-too-large': {
    severity: 'error',
    message:
      'The FHIR document is larger than 268 million characters or 3 million XML elements. Export it in several ' +
      'bundles.',
  },
  'xml-malformed': {
    severity: 'error',
    message:
      'The XML is not well-formed: line {line}, column {column}. Export it again; look whether the end of the ' +
      'file is cut off.',
  },
  'xml-doctype': {
    severity: 'error',
    message:
      'The XML has a document type declaration, which FHIR does not allow and which can hide harmful entities. ' +
      'Export it without one.',
  },
  'xml-too-deep': {
    severity: 'error',
    message: 'XML elements are nested deeper than 200. No FHIR resource is: export it again.',
  },
  'xml-not-fhir': {
    severity: 'error',
    message:
      'The XML is not in the namespace of FHIR, http://hl7.org/fhir. Give a Bundle or a single resource of FHIR.',
  },

  // The status of a resource
  'fhir-entered-in-error': {
    severity: 'error',
    message: 'The resource is marked as entered in error and is not counted. Nothing to do if that is right.',
  },
  'fhir-draft': {
    severity: 'error',
    message: 'The resource is a draft or a proposal and is not counted. Nothing to do if that is right.',
  },
  'fhir-planned': {
    severity: 'error',
    message:
      'The resource is planned, booked, waiting or without a result, so it has not happened yet and is not ' +
      'counted. Nothing to do if that is right.',
  },
  'fhir-cancelled': {
    severity: 'error',
    message:
      'The resource is cancelled, revoked, rejected or abandoned and is not counted. Nothing to do if that is right.',
  },
  'fhir-not-done': {
    severity: 'error',
    message:
      'The resource says that something was not done, failed, or is not to be done, and is not counted. Nothing ' +
      'to do if that is right.',
  },
  'fhir-no-show': {
    severity: 'error',
    message:
      'The person did not come to the appointment, so what it was for is not counted. To count the missed ' +
      'contact, give it as an event with code 3 of nhs-dd:attended-or-did-not-attend.',
  },
  'fhir-refuted': {
    severity: 'error',
    message:
      'The resource says that this is not so (refuted, or an Observation whose value is false) and is not ' +
      'counted. Nothing to do if that is right.',
  },

  // Person and date
  'fhir-subject-absent': {
    severity: 'error',
    message:
      'The resource names no person. Give subject (or patient, for, individual) a reference to a Patient, or ' +
      'an identifier that is an NHS number.',
  },
  'fhir-subject-several': {
    severity: 'error',
    message: 'The Appointment names more than one Patient. Give one Appointment for each person.',
  },
  'fhir-date-absent': {
    severity: 'error',
    message:
      'The resource has no date that says when it happened or was recorded. Give the one of its type, such as ' +
      'effectiveDateTime of an Observation, recordedDate of a Condition or authoredOn of a request.',
  },
  'fhir-date-partial': {
    severity: 'error',
    message: 'The resource has only a year or a month as its date. Give a date to the day, YYYY-MM-DD.',
  },
  'fhir-date-impossible': {
    severity: 'error',
    message: 'The date of the resource is no calendar date in the form YYYY-MM-DD. Correct it at the source.',
  },

  // Worth knowing
  'fhir-structural-list': {
    severity: 'information',
    message:
      'Codings of List resources were set aside: a List arranges the record and its code is a heading. ' +
      'What it arranges is read from its own resource.',
  },
  'fhir-component': {
    severity: 'information',
    message:
      'Codings of Observation components without a number were set aside: they are details of a measurement. ' +
      'The Observation itself was read.',
  },
  'fhir-value-bound': {
    severity: 'information',
    message:
      'The value of an Observation is only known to be below or above a number (a comparator such as <). It was ' +
      'left out: a score of <5 is not 5.',
  },
  'fhir-date-stand-in': {
    severity: 'information',
    message:
      'The date that a resource of this type counts by is absent. Another one stands in, such as the onset of a ' +
      'condition or the day a service is asked for. Give the date of the type to be exact.',
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
  'fhir-subject-of-bundle': {
    severity: 'information',
    message:
      'A resource names no person, but its message or document has exactly one Patient, who was taken.',
  },
  'fhir-patient-without-nhs-number': {
    severity: 'information',
    message:
      'The Patient of these events has no NHS number of ten digits. The reference stands in for the person; ' +
      'add the identifier to count the person once across files.',
  },
  'fhir-repeated-coding': {
    severity: 'information',
    message:
      'A resource, or the copy of one inside another, has the same SNOMED CT concept again. It was counted once.',
  },
  'fhir-older-version': {
    severity: 'information',
    message: 'The bundle holds a resource in several versions or copies. The newest was read.',
  },
  'fhir-entry-without-resource': {
    severity: 'information',
    message: 'Entries of the bundle without a resource were passed over. Check that the export is complete.',
  },
} as const satisfies Record<string, RuleText>;

/** The id of one rule of `FHIR_RULES`. */
export type FhirRule = keyof typeof FHIR_RULES;

const plainIssue = /* @__PURE__ */ issueFactory(FHIR_RULES);

/** The issue of a rule, its placeholders filled in. */
export const fhirIssue = (rule: FhirRule, details: Details = {}): Issue => filled(plainIssue(rule), details);
