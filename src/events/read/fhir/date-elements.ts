/** Which elements date a resource. */
export interface DateElements {
  /** The dates of the type, best first. Of a Period the start counts. */
  readonly when: readonly string[];
  /** Dates that stand in when none of those is there; that is counted as `fhir-date-stand-in`. */
  readonly standIn?: readonly string[];
}

const effective = ['effectiveDateTime', 'effectivePeriod', 'effectiveInstant', 'effectiveTiming'];
const performed = ['performedDateTime', 'performedPeriod'];
const occurrence = ['occurrenceDateTime', 'occurrencePeriod', 'occurrenceTiming'];
const onset = ['onsetDateTime', 'onsetPeriod'];

/**
 * A referral is received on the day it is made, which is `authoredOn`, "when the request transitioned to being
 * actionable"; waits are counted from that day. `occurrence[x]` is when the service should happen.
 */
const request: DateElements = { when: ['authoredOn'], standIn: occurrence };

/** A need counts on the day it is recorded; its onset may be years earlier. R4, then STU3. */
const recorded: DateElements = { when: ['recordedDate', 'assertedDate'], standIn: onset };

const period: DateElements = { when: ['period'] };
const authored: DateElements = { when: ['authoredOn'] };

/**
 * By type, R4 and STU3 together; a few elements of a type have a date of their own. Source: the definitions of
 * the elements in HL7 FHIR R4 (4.0.1) and STU3 (3.0.2).
 */
export const DATE_ELEMENTS: Readonly<Record<string, DateElements>> = {
  AllergyIntolerance: recorded,
  Appointment: { when: ['start'] },
  CarePlan: { when: ['period'], standIn: ['created'] },
  CareTeam: period,
  ClinicalImpression: { when: effective, standIn: ['date'] },
  Communication: { when: ['sent'], standIn: ['received'] },
  CommunicationRequest: request,
  Composition: { when: ['date'] },
  Condition: recorded,
  Consent: { when: ['dateTime'] },
  DeviceRequest: request,
  DiagnosticReport: { when: effective, standIn: ['issued'] },
  DocumentReference: { when: ['date', 'created', 'indexed'] },
  Encounter: period,
  EpisodeOfCare: period,
  FamilyMemberHistory: { when: ['date'] },
  Flag: period,
  Goal: { when: ['startDate'], standIn: ['statusDate'] },
  // "The change at the point when the status of the goal is assessed": never the day the goal was set.
  'Goal.outcomeCode': { when: ['statusDate'] },
  Immunization: { when: ['occurrenceDateTime', 'date'], standIn: ['recorded'] },
  MedicationAdministration: { when: effective },
  MedicationDispense: { when: ['whenHandedOver'], standIn: ['whenPrepared'] },
  MedicationRequest: authored,
  MedicationStatement: { when: effective, standIn: ['dateAsserted'] },
  Observation: { when: effective, standIn: ['issued'] },
  Procedure: { when: performed },
  ProcedureRequest: request,
  QuestionnaireResponse: { when: ['authored'] },
  ReferralRequest: request,
  RequestGroup: authored,
  RiskAssessment: { when: occurrence },
  ServiceRequest: request,
  // Its code says what is asked for, so it is dated as a request is, whatever has been done since.
  Task: { when: ['authoredOn'], standIn: ['executionPeriod', 'lastModified'] },
};

/**
 * Every other type: when it happened, then when it was recorded, and only then when it began. `created` and
 * `issued` come last because they may date the document and not its subject.
 */
export const DATE_ELEMENTS_OF_OTHERS: DateElements = {
  when: [
    'effectiveDateTime',
    'effectivePeriod',
    ...performed,
    'occurrenceDateTime',
    'occurrencePeriod',
    'recordedDate',
    'assertedDate',
    'authoredOn',
    'authored',
    ...onset,
    'sent',
    'dateTime',
    'date',
    'start',
    'period',
    'startDate',
    'created',
    'issued',
    'effectiveInstant',
  ],
};
