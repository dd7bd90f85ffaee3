// Coded events out of FHIR as GP Connect Access Record Structured gives it (STU3): a bundle with the patient and entries.
import { eventsFromFhir } from 'social-prescribing/events';

const SNOMED = 'http://snomed.info/sct';
const subject = { reference: 'Patient/1' };
const coded = (code) => ({ coding: [{ system: SNOMED, code }] });

const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Patient',
        id: '1',
        identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' }],
      },
    },
    {
      resource: {
        ...{ resourceType: 'ReferralRequest', id: '2', status: 'active', intent: 'order', subject },
        ...{ reasonCode: [coded('871731000000106')], authoredOn: '2024-05-01T09:30:00+01:00' },
      },
    },
    {
      resource: {
        ...{ resourceType: 'Observation', id: '3', status: 'final', subject },
        ...{ code: coded('267076002'), effectiveDateTime: '2024-05-01' },
      },
    },
    {
      resource: {
        ...{ resourceType: 'Observation', id: '4', status: 'entered-in-error', subject },
        ...{ code: coded('267076002'), effectiveDateTime: '2024-05-08' },
      },
    },
  ],
};

const { events, found, rejected } = eventsFromFhir(bundle);
for (const { personId, code, date } of events) console.log(personId, code, date);
console.log(found, rejected);

// Prints:
// 9990000018 871731000000106 2024-05-01
// 9990000018 267076002 2024-05-01
// 3 { 'fhir-entered-in-error': 1 }
