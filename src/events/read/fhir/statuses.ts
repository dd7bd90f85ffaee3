import type { FhirRule } from './rules';

/** What a status says of the codings of a resource: that they count, or the rule by which they do not. */
type Standing = 'counts' | LeftOut;

export type LeftOut = Extract<
  FhirRule,
  | 'fhir-entered-in-error'
  | 'fhir-draft'
  | 'fhir-planned'
  | 'fhir-cancelled'
  | 'fhir-not-done'
  | 'fhir-no-show'
  | 'fhir-refuted'
>;

export type Statuses = Readonly<Record<string, Standing>>;

const error = { 'entered-in-error': 'fhir-entered-in-error' } as const;

/** R4 request-status (on-hold, revoked) and STU3 request-status (suspended, cancelled). */
const request: Statuses = {
  draft: 'fhir-draft',
  active: 'counts',
  'on-hold': 'counts',
  suspended: 'counts',
  revoked: 'fhir-cancelled',
  cancelled: 'fhir-cancelled',
  completed: 'counts',
  unknown: 'counts',
  ...error,
};

/** R4 event-status (not-done, on-hold, stopped) and STU3 event-status (suspended, aborted): what began counts. */
const event: Statuses = {
  preparation: 'fhir-planned',
  'in-progress': 'counts',
  'not-done': 'fhir-not-done',
  'on-hold': 'counts',
  suspended: 'counts',
  stopped: 'counts',
  aborted: 'counts',
  completed: 'counts',
  unknown: 'counts',
  ...error,
};

/** Observation-status: registered is "no result yet available". */
const observation: Statuses = {
  registered: 'fhir-planned',
  preliminary: 'counts',
  final: 'counts',
  amended: 'counts',
  corrected: 'counts',
  cancelled: 'fhir-cancelled',
  unknown: 'counts',
  ...error,
};

/** Condition-ver-status and allergyintolerance-verification: what is not certain is still recorded. */
const verification: Statuses = {
  unconfirmed: 'counts',
  provisional: 'counts',
  differential: 'counts',
  confirmed: 'counts',
  unknown: 'counts',
  refuted: 'fhir-refuted',
  ...error,
};

const medication: Statuses = {
  active: 'counts',
  'in-progress': 'counts',
  'on-hold': 'counts',
  completed: 'counts',
  stopped: 'counts',
  unknown: 'counts',
  ...error,
};

/**
 * What each status of each type says, R4 and STU3 together. Source: the required value sets of HL7 FHIR R4
 * (4.0.1) and STU3 (3.0.2); `test/events/read/fhir-status.test.ts` holds every R4 status decided.
 */
export const STATUSES: Readonly<Record<string, Statuses>> = {
  AllergyIntolerance: verification,
  // What was booked has not happened; who did not come was not seen.
  Appointment: {
    proposed: 'fhir-planned',
    pending: 'fhir-planned',
    waitlist: 'fhir-planned',
    booked: 'fhir-planned',
    arrived: 'counts',
    'checked-in': 'counts',
    fulfilled: 'counts',
    noshow: 'fhir-no-show',
    cancelled: 'fhir-cancelled',
    ...error,
  },
  CarePlan: request,
  CareTeam: { proposed: 'fhir-draft', active: 'counts', suspended: 'counts', inactive: 'counts', ...error },
  ClinicalImpression: { draft: 'fhir-draft', 'in-progress': 'counts', completed: 'counts', ...error },
  Communication: event,
  CommunicationRequest: request,
  Condition: verification,
  Consent: {
    draft: 'fhir-draft',
    proposed: 'fhir-draft',
    active: 'counts',
    rejected: 'fhir-cancelled',
    inactive: 'counts',
    ...error,
  },
  DeviceRequest: request,
  DiagnosticReport: { ...observation, partial: 'counts', appended: 'counts' },
  Encounter: {
    planned: 'fhir-planned',
    arrived: 'counts',
    triaged: 'counts',
    'in-progress': 'counts',
    onleave: 'counts',
    finished: 'counts',
    cancelled: 'fhir-cancelled',
    unknown: 'counts',
    ...error,
  },
  EpisodeOfCare: {
    planned: 'fhir-planned',
    waitlist: 'fhir-planned',
    active: 'counts',
    onhold: 'counts',
    finished: 'counts',
    cancelled: 'fhir-cancelled',
    ...error,
  },
  FamilyMemberHistory: { partial: 'counts', completed: 'counts', 'health-unknown': 'counts', ...error },
  // An inactive flag was raised once.
  Flag: { active: 'counts', inactive: 'counts', ...error },
  // A goal is an intention: agreed and planned is enough. The later words are those of STU3.
  Goal: {
    proposed: 'fhir-draft',
    planned: 'counts',
    accepted: 'counts',
    active: 'counts',
    'on-hold': 'counts',
    completed: 'counts',
    cancelled: 'fhir-cancelled',
    rejected: 'fhir-cancelled',
    'in-progress': 'counts',
    'on-target': 'counts',
    'ahead-of-target': 'counts',
    'behind-target': 'counts',
    sustaining: 'counts',
    achieved: 'counts',
    ...error,
  },
  Immunization: { completed: 'counts', 'not-done': 'fhir-not-done', ...error },
  MedicationAdministration: { ...medication, 'not-done': 'fhir-not-done' },
  MedicationDispense: {
    ...medication,
    preparation: 'fhir-planned',
    cancelled: 'fhir-cancelled',
    declined: 'fhir-cancelled',
  },
  MedicationRequest: { ...medication, draft: 'fhir-draft', cancelled: 'fhir-cancelled' },
  MedicationStatement: { ...medication, intended: 'fhir-planned', 'not-taken': 'fhir-not-done' },
  Observation: observation,
  Procedure: event,
  ProcedureRequest: request,
  QuestionnaireResponse: {
    'in-progress': 'fhir-draft',
    completed: 'counts',
    amended: 'counts',
    stopped: 'fhir-cancelled',
    ...error,
  },
  ReferralRequest: request,
  RequestGroup: request,
  RiskAssessment: observation,
  ServiceRequest: request,
  Task: {
    draft: 'fhir-draft',
    requested: 'counts',
    received: 'counts',
    accepted: 'counts',
    ready: 'counts',
    'in-progress': 'counts',
    'on-hold': 'counts',
    completed: 'counts',
    rejected: 'fhir-cancelled',
    cancelled: 'fhir-cancelled',
    failed: 'fhir-not-done',
    ...error,
  },
};
