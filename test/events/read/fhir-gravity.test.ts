// Synthetic resources in the shape of the examples of HL7/fhir-sdoh-clinicalcare (US Gravity, R4).
import { expect, it } from 'vitest';
import { eventsFromFhir } from '../../../src/events';
import { bundleOf, concept, type Json, LONELY, NHS_NUMBER, patient, REFERRAL, SNOMED } from './fhir-bundles';

const CATEGORY = {
  coding: [
    {
      system: 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes',
      code: 'social-connection',
    },
  ],
};
const subject = { reference: 'Patient/p1', display: 'EXAMPLE PERSON' };
const beside = (system: string, code: string, sctid: string) => ({
  coding: [
    { system, code },
    { system: SNOMED, code: sctid },
  ],
});

const RESOURCES: readonly Json[] = [
  patient(),
  {
    resourceType: 'Observation',
    id: 'assessment',
    status: 'final',
    category: [CATEGORY],
    code: concept(LONELY),
    subject,
    effectiveDateTime: '2024-05-10T21:56:54.671Z',
    valueBoolean: true,
  },
  {
    resourceType: 'Observation',
    id: 'screening',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '93159-2' }] },
    subject,
    effectiveDateTime: '2024-05-10',
    valueCodeableConcept: { coding: [{ system: 'http://loinc.org', code: 'LA6270-8' }] },
  },
  {
    resourceType: 'Condition',
    id: 'need',
    clinicalStatus: { coding: [{ code: 'active' }] },
    verificationStatus: { coding: [{ code: 'confirmed' }] },
    category: [CATEGORY],
    code: beside('http://hl7.org/fhir/sid/icd-10-cm', 'Z60.2', LONELY),
    subject,
    onsetPeriod: { start: '2023-08-18T12:31:35.123Z' },
  },
  {
    resourceType: 'Goal',
    id: 'goal',
    lifecycleStatus: 'active',
    category: [CATEGORY],
    description: beside('http://loinc.org', 'LA30983-3', LONELY),
    subject,
    target: [
      { measure: { coding: [{ system: 'http://loinc.org', code: '93159-2' }] }, dueDate: '2024-12-10' },
    ],
    statusDate: '2024-05-12',
  },
  {
    resourceType: 'ServiceRequest',
    id: 'referral',
    status: 'active',
    intent: 'order',
    category: [CATEGORY],
    code: concept(REFERRAL),
    subject,
    occurrencePeriod: { start: '2024-06-20T00:00:00Z' },
    authoredOn: '2024-05-13',
    reasonReference: [{ reference: 'Condition/need' }],
  },
  {
    resourceType: 'Task',
    id: 'fulfilment',
    status: 'completed',
    intent: 'order',
    code: { coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }] },
    focus: { reference: 'ServiceRequest/referral' },
    for: subject,
    authoredOn: '2024-05-13',
    output: [{ type: { text: 'resulting activity' }, valueCodeableConcept: concept(REFERRAL) }],
  },
];

it('US Gravity: the SNOMED CT codings of assessment, need, goal and referral, with their days', () => {
  const entries = RESOURCES.map((resource) => ({
    fullUrl: `https://gravity.example/fhir/${resource.resourceType as string}/${resource.id as string}`,
    resource,
  }));
  const { found, events, rejected, noticed } = eventsFromFhir({ ...bundleOf(entries), type: 'searchset' });
  expect(events.map(({ id, code, date }) => [id, code, date])).toEqual([
    ['Observation/assessment', LONELY, '2024-05-10'],
    ['Condition/need', LONELY, '2023-08-18'],
    ['Goal/goal', LONELY, '2024-05-12'],
    ['ServiceRequest/referral', REFERRAL, '2024-05-13'],
  ]);
  expect(new Set(events.map(({ personId }) => personId))).toEqual(new Set([NHS_NUMBER]));
  expect([found, rejected]).toEqual([4, {}]);
  // Neither the need nor the goal has the date of its type.
  expect(noticed).toEqual({ 'fhir-date-stand-in': 2 });
});
