import { describe, expect, it } from 'vitest';
import { eventsFromFhir } from '../../../src/events/read/fhir/events-from-fhir';
import { bundle, concept, type Json, LONELY, patient, REFERRAL } from './fhir-bundles';
import { isElement, isType } from './fhir-definitions';

const DAY = '2024-05-01';
const OTHER = '2030-01-01';

const of = (resourceType: string, more: Json): Json => ({
  resourceType,
  id: 'r1',
  code: concept(REFERRAL),
  subject: { reference: 'Patient/p1' },
  participant: [{ actor: { reference: 'Patient/p1' } }],
  ...more,
});
const read = (resource: Json) => eventsFromFhir(bundle(patient(), resource));
const at = (element: string, day: string): Json =>
  /period$/i.test(element)
    ? { [element]: { start: day, end: OTHER } }
    : /timing$/i.test(element)
      ? { [element]: { event: [day] } }
      : { [element]: day };

/** The specification: which element dates a type, best first; after a bar, what only stands in for it. */
const DATES: Readonly<Record<string, string>> = {
  AllergyIntolerance: 'recordedDate assertedDate | onsetDateTime onsetPeriod',
  Appointment: 'start',
  CarePlan: 'period | created',
  CareTeam: 'period',
  ClinicalImpression: 'effectiveDateTime effectivePeriod | date',
  Communication: 'sent | received',
  CommunicationRequest: 'authoredOn | occurrenceDateTime occurrencePeriod',
  Composition: 'date',
  Condition: 'recordedDate assertedDate | onsetDateTime onsetPeriod',
  Consent: 'dateTime',
  DeviceRequest: 'authoredOn | occurrenceDateTime occurrencePeriod occurrenceTiming',
  DiagnosticReport: 'effectiveDateTime effectivePeriod | issued',
  DocumentReference: 'date created indexed',
  Encounter: 'period',
  EpisodeOfCare: 'period',
  FamilyMemberHistory: 'date',
  Flag: 'period',
  Goal: 'startDate | statusDate',
  Immunization: 'occurrenceDateTime date | recorded',
  MedicationAdministration: 'effectiveDateTime effectivePeriod',
  MedicationDispense: 'whenHandedOver | whenPrepared',
  MedicationRequest: 'authoredOn',
  MedicationStatement: 'effectiveDateTime effectivePeriod | dateAsserted',
  Observation: 'effectiveDateTime effectivePeriod effectiveInstant effectiveTiming | issued',
  Procedure: 'performedDateTime performedPeriod',
  ProcedureRequest: 'authoredOn | occurrenceDateTime occurrencePeriod occurrenceTiming',
  QuestionnaireResponse: 'authored',
  ReferralRequest: 'authoredOn | occurrenceDateTime occurrencePeriod',
  RequestGroup: 'authoredOn',
  RiskAssessment: 'occurrenceDateTime occurrencePeriod',
  ServiceRequest: 'authoredOn | occurrenceDateTime occurrencePeriod occurrenceTiming',
  Task: 'authoredOn | executionPeriod lastModified',
};

const CASES = Object.entries(DATES).flatMap(([type, elements]) => {
  const [when = '', standIn = ''] = elements.split(' | ');
  const names = `${when} ${standIn}`.trim().split(' ');
  return names.map((name, index) => ({
    type,
    name,
    later: names.slice(index + 1),
    isStandIn: standIn.split(' ').includes(name),
  }));
});

describe('the date of', () => {
  it.each(CASES)('$type is $name, unless a better one is there', ({ type, name, later, isStandIn }) => {
    const dates = Object.assign({}, ...later.map((other) => at(other, OTHER)), at(name, DAY)) as Json;
    const { events, noticed } = read(of(type, dates));
    expect(events.map(({ date }) => date)).toEqual([DAY]);
    expect(noticed).toEqual(isStandIn ? { 'fhir-date-stand-in': 1 } : {});
  });

  it.each(Object.entries(DATES))('%s is none of another type', (type, elements) => {
    const others = Object.values(DATES)
      .flatMap((line) => line.split(/[ |]+/))
      .filter((name) => !elements.split(/[ |]+/).includes(name));
    // effectiveInstant and -Timing are dates of every type with effective[x].
    const strange = others.filter((name) => !/^effective|Timing$/.test(name)).map((name) => at(name, DAY));
    const { rejected } = read(of(type, Object.assign({}, ...strange) as Json));
    expect(rejected).toEqual({ 'fhir-date-absent': 1 });
  });
});

it('every date is an element of its type in R4, those of STU3 aside', () => {
  const strange = CASES.filter(({ type, name }) => isType(type) && !isElement(type, name));
  expect(strange.map(({ type, name }) => `${type}.${name}`)).toEqual([
    'AllergyIntolerance.assertedDate',
    'Condition.assertedDate',
    'DocumentReference.created',
    'DocumentReference.indexed',
    'Immunization.date',
  ]);
});

describe('why', () => {
  it('a referral is dated by the day it was made, not by the day the service is asked for', () => {
    const asked = { authoredOn: '2024-05-01T09:00:00Z', occurrencePeriod: { start: '2024-06-15' } };
    expect(read(of('ServiceRequest', asked)).events[0]?.date).toBe('2024-05-01');
    expect(read(of('ReferralRequest', asked)).events[0]?.date).toBe('2024-05-01');
  });

  it('a need is dated by its recording, not by its beginning years before', () => {
    const need = { recordedDate: '2024-05-01', onsetDateTime: '2009-01-01' };
    expect(read(of('Condition', need)).events[0]?.date).toBe('2024-05-01');
  });

  it('a goal is dated by its start, its outcome only by the day the status was assessed', () => {
    const goal = { code: undefined, description: concept(REFERRAL), outcomeCode: [concept(LONELY)] };
    const both = read(of('Goal', { ...goal, startDate: '2024-05-01', statusDate: '2024-08-01' }));
    expect(both.events.map(({ code, date }) => [code, date])).toEqual([
      [REFERRAL, '2024-05-01'],
      [LONELY, '2024-08-01'],
    ]);
    const begun = read(of('Goal', { ...goal, startDate: '2024-05-01' }));
    expect([begun.found, begun.events.length, begun.rejected]).toEqual([2, 1, { 'fhir-date-absent': 1 }]);
  });

  it('a coarse date gives way to a day within it, never to a day outside it', () => {
    const condition = (recordedDate: string, onsetDateTime: string) =>
      read(of('Condition', { recordedDate, onsetDateTime }));
    expect(condition('2024', '2024-03-02').events[0]?.date).toBe('2024-03-02');
    expect(condition('2024-05', '2009-03-02').rejected).toEqual({ 'fhir-date-partial': 1 });
  });

  it('an end is no beginning', () => {
    expect(read(of('Encounter', { period: { end: DAY } })).rejected).toEqual({ 'fhir-date-absent': 1 });
  });
});
