import { describe, expect, it } from 'vitest';
import { eventsFromFhir } from '../../../src/events/read/fhir/events-from-fhir';
import { STATUSES } from '../../../src/events/read/fhir/statuses';
import { bundle, concept, type Json, observation, patient, REFERRAL } from './fhir-bundles';
import { codesOfElement, isType } from './fhir-definitions';

const DATES: Json = Object.fromEntries(
  [
    ...['effectiveDateTime', 'recordedDate', 'authoredOn', 'performedDateTime', 'occurrenceDateTime', 'sent'],
    ...['start', 'date', 'dateTime', 'startDate', 'authored', 'whenHandedOver'],
  ].map((element) => [element, '2024-05-01']),
);

const of = (resourceType: string, more: Json): Json => ({
  resourceType,
  id: 'r1',
  code: concept(REFERRAL),
  subject: { reference: 'Patient/p1' },
  participant: [{ actor: { reference: 'Patient/p1' } }],
  period: { start: '2024-05-01' },
  ...DATES,
  ...more,
});

/** What became of a resource: `counts`, or the rule it was rejected by. */
function fate(resourceType: string, more: Json): string {
  const { found, events, rejected } = eventsFromFhir(bundle(patient(), of(resourceType, more)));
  expect([found, events.length + Object.keys(rejected).length]).toEqual([1, 1]);
  return events.length === 1 ? 'counts' : Object.keys(rejected)[0]!;
}

/** The specification: the statuses by which a resource is left out. With any other status it counts. */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fhir-entered-in-error': Object.fromEntries(
    Object.keys(STATUSES).map((type) => [type, 'entered-in-error']),
  ),
  'fhir-draft': {
    CarePlan: 'draft',
    CareTeam: 'proposed',
    ClinicalImpression: 'draft',
    CommunicationRequest: 'draft',
    Consent: 'draft proposed',
    DeviceRequest: 'draft',
    Goal: 'proposed',
    MedicationRequest: 'draft',
    ProcedureRequest: 'draft',
    QuestionnaireResponse: 'in-progress',
    ReferralRequest: 'draft',
    RequestGroup: 'draft',
    ServiceRequest: 'draft',
    Task: 'draft',
  },
  'fhir-planned': {
    Appointment: 'proposed pending waitlist booked',
    Communication: 'preparation',
    DiagnosticReport: 'registered',
    Encounter: 'planned',
    EpisodeOfCare: 'planned waitlist',
    MedicationDispense: 'preparation',
    MedicationStatement: 'intended',
    Observation: 'registered',
    Procedure: 'preparation',
    RiskAssessment: 'registered',
  },
  'fhir-cancelled': {
    Appointment: 'cancelled',
    CarePlan: 'revoked cancelled',
    CommunicationRequest: 'revoked cancelled',
    Consent: 'rejected',
    DeviceRequest: 'revoked cancelled',
    DiagnosticReport: 'cancelled',
    Encounter: 'cancelled',
    EpisodeOfCare: 'cancelled',
    Goal: 'cancelled rejected',
    MedicationDispense: 'cancelled declined',
    MedicationRequest: 'cancelled',
    Observation: 'cancelled',
    ProcedureRequest: 'revoked cancelled',
    QuestionnaireResponse: 'stopped',
    ReferralRequest: 'revoked cancelled',
    RequestGroup: 'revoked cancelled',
    RiskAssessment: 'cancelled',
    ServiceRequest: 'revoked cancelled',
    Task: 'rejected cancelled',
  },
  'fhir-not-done': {
    Communication: 'not-done',
    Immunization: 'not-done',
    MedicationAdministration: 'not-done',
    MedicationStatement: 'not-taken',
    Procedure: 'not-done',
    Task: 'failed',
  },
  'fhir-no-show': { Appointment: 'noshow' },
  'fhir-refuted': { AllergyIntolerance: 'refuted', Condition: 'refuted' },
};

const ruleFor = (type: string, status: string) =>
  Object.keys(LEFT_OUT).find((rule) => LEFT_OUT[rule]![type]?.split(' ').includes(status)) ?? 'counts';

const ELEMENTS: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'verificationStatus',
  Condition: 'verificationStatus',
  Goal: 'lifecycleStatus',
};
const elementOf = (type: string) => ELEMENTS[type] ?? 'status';

describe('the status of', () => {
  const cases = Object.entries(STATUSES).flatMap(([type, statuses]) =>
    Object.keys(statuses).map((status) => [type, status, ruleFor(type, status)] as const),
  );

  it.each(cases)('%s, %s: %s', (type, status, rule) => {
    expect(fate(type, { [elementOf(type)]: status })).toBe(rule);
  });

  it('a Goal of STU3 stands in status', () => {
    expect(fate('Goal', { status: 'cancelled' })).toBe('fhir-cancelled');
    expect(fate('Goal', { status: 'on-target' })).toBe('counts');
  });

  it('a Condition of R4 is a CodeableConcept', () => {
    const verificationStatus = { coding: [{ code: 'refuted' }] };
    expect(fate('Condition', { verificationStatus })).toBe('fhir-refuted');
    expect(fate('Condition', { verificationStatus, status: 'entered-in-error' })).toBe(
      'fhir-entered-in-error',
    );
  });

  it.each([
    ['draft', 'fhir-draft'],
    ['proposed', 'fhir-draft'],
    ['planned', 'fhir-planned'],
    ['cancelled', 'fhir-cancelled'],
    ['revoked', 'fhir-cancelled'],
    ['not-done', 'fhir-not-done'],
    ['entered-in-error', 'fhir-entered-in-error'],
    ['superseded', 'counts'],
    ['constructor', 'counts'],
    ['__proto__', 'counts'],
  ])('any other type, %s: %s', (status, rule) => {
    expect(fate('SupplyDelivery', { status })).toBe(rule);
  });

  it.each(['', 'Booked in', undefined, 7, null])('%s is no status: it counts', (status) => {
    expect(fate('Encounter', { status })).toBe('counts');
  });
});

describe('against the definitions of R4', () => {
  it.each(Object.keys(STATUSES).filter(isType))('every status of %s is decided', (type) => {
    const statuses = codesOfElement(`${type}.${elementOf(type)}`);
    expect(statuses).toContain('entered-in-error');
    expect(statuses.filter((status) => !Object.hasOwn(STATUSES[type]!, status))).toEqual([]);
  });

  it('only two types are those of STU3', () => {
    expect(Object.keys(STATUSES).filter((type) => !isType(type))).toEqual([
      'ProcedureRequest',
      'ReferralRequest',
    ]);
  });
});

describe('an element that says no', () => {
  it.each<[string, Json, string]>([
    ['ServiceRequest', { doNotPerform: true }, 'fhir-not-done'],
    ['ServiceRequest', { doNotPerform: false }, 'counts'],
    ['CommunicationRequest', { doNotPerform: true }, 'fhir-not-done'],
    ['ProcedureRequest', { doNotPerform: true }, 'fhir-not-done'],
    ['Procedure', { notDone: true }, 'fhir-not-done'],
    ['Communication', { notDone: 'true' }, 'fhir-not-done'],
    ['Immunization', { notGiven: true }, 'fhir-not-done'],
    ['MedicationStatement', { taken: 'n' }, 'fhir-not-done'],
    ['MedicationStatement', { taken: 'unk' }, 'counts'],
    ['Observation', { valueBoolean: false }, 'fhir-refuted'],
    ['Observation', { valueBoolean: true }, 'counts'],
    ['Flag', { valueBoolean: false }, 'counts'],
  ])('%s %j: %s', (type, more, expected) => {
    expect(fate(type, more)).toBe(expected);
  });
});

it('everything found is an event, a reject or a repeat, whatever its status', () => {
  const statuses = ['final', 'registered', 'cancelled', 'entered-in-error', 'amended'];
  const { found, events, rejected } = eventsFromFhir(
    bundle(patient(), ...statuses.map((status, i) => observation({ status, id: `o${i}` }))),
  );
  expect([found, events.length, rejected]).toEqual([
    ...[5, 2],
    { 'fhir-planned': 1, 'fhir-cancelled': 1, 'fhir-entered-in-error': 1 },
  ]);
});
