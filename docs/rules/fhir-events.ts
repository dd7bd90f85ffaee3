import { concept } from 'social-prescribing/codes';
import { FHIR_RULES } from 'social-prescribing/events';
import type { Example, Family } from './example';
import { inOneLine, json } from './shown';

const NHS_NUMBER_SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';
const FHIR = 'xmlns="http://hl7.org/fhir"';
const { feelingLonely: LONELY, socialIsolation: ISOLATED } = concept;

const coded = (...codes: readonly string[]) => ({
  coding: codes.map((code) => ({ system: 'http://snomed.info/sct', code })),
});
const person = (value: string) => ({ identifier: { system: NHS_NUMBER_SYSTEM, value } });
const ADA = person('9990000018');

/** What a resource of an example has that does not say otherwise. */
export const USUAL_RESOURCE = {
  status: 'final',
  code: coded(LONELY),
  subject: ADA,
  effectiveDateTime: '2024-05-01',
};

type Resource = Readonly<Record<string, unknown>>;

const observation = (more: Resource = {}): Resource => ({ resourceType: 'Observation', ...more });
const OBSERVATION = observation();
const both = (resourceType: string, wrong: Resource, right: Resource): Example => ({
  wrong: { resourceType, ...wrong },
  right: { resourceType, ...right },
});
const changed = (wrong: Resource, right: Resource) => both('Observation', wrong, right);
const bundle = (type: string, ...resources: readonly Resource[]) => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map((resource) => ({ resource })),
});
const appointment = (status: string, ...people: readonly object[]) => ({
  resourceType: 'Appointment',
  status,
  start: '2024-05-01T10:00:00Z',
  participant: people.map((actor) => ({ actor })),
});
const version = (versionId: string) => ({
  fullUrl: 'urn:example:o1',
  resource: observation({ id: 'o1', meta: { versionId } }),
});
const collection = (...entry: readonly unknown[]) => ({ resourceType: 'Bundle', type: 'collection', entry });
const patient = (more: Resource = {}) => ({ resourceType: 'Patient', id: 'p1', ...more });
const aboutPatient = observation({ subject: { reference: 'Patient/p1' } });
const xml = (wrong: string, right: string): Example<string> => ({ wrong, right });
const narrative = (lines: number) =>
  `<Patient ${FHIR}><text><div xmlns="http://www.w3.org/1999/xhtml">${'<br/>'.repeat(lines)}</div></text></Patient>`;

const SOURCES: Readonly<Record<string, string>> = {
  xml: 'HL7 FHIR R4, XML representation of resources',
  status: 'HL7 FHIR R4 (4.0.1) and STU3 (3.0.2), the required value sets of the statuses',
};
const OF_STATUS = /entered-in-error|draft|planned|cancelled|not-done|no-show|refuted/;

export const fhirEvents: Family<keyof typeof FHIR_RULES, Example> = {
  title: 'Reading FHIR',
  intro: `Reading coded events from FHIR (\`eventsFromFhir\`, \`eventsFromFhirXml\`, and files of FHIR in \`metrics\`). The examples are a resource, a Bundle or XML. So that they are short, each resource other than a Bundle or Patient is given what is usual, unless it says something else: \`${json(USUAL_RESOURCE)}\`.`,
  rules: FHIR_RULES,
  source: (rule) => SOURCES[rule.startsWith('xml-') ? 'xml' : OF_STATUS.test(rule) ? 'status' : ''],
  show: (input) => (typeof input === 'string' ? inOneLine(input) : json(input)),
  examples: {
    'fhir-not-a-bundle': { wrong: { entry: [] }, right: OBSERVATION },
    'fhir-empty': { wrong: collection(), right: collection({ resource: OBSERVATION }) },
    'fhir-too-large': xml(narrative(3_000_000), narrative(1)),
    'xml-malformed': xml(
      `<Patient ${FHIR}><id value="p1"></Patient>`,
      `<Patient ${FHIR}><id value="p1"/></Patient>`,
    ),
    'xml-doctype': xml(`<!DOCTYPE Patient><Patient ${FHIR}/>`, `<Patient ${FHIR}/>`),
    'xml-too-deep': xml(
      `<Patient ${FHIR}>${'<extension>'.repeat(200)}${'</extension>'.repeat(200)}</Patient>`,
      `<Patient ${FHIR}><extension></extension></Patient>`,
    ),
    'xml-not-fhir': xml('<Patient/>', `<Patient ${FHIR}/>`),

    'fhir-entered-in-error': changed({ status: 'entered-in-error' }, { status: 'final' }),
    'fhir-draft': both(
      'ServiceRequest',
      { status: 'draft', authoredOn: '2024-05-01' },
      { status: 'active', authoredOn: '2024-05-01' },
    ),
    'fhir-planned': changed({ status: 'registered' }, { status: 'final' }),
    'fhir-cancelled': changed({ status: 'cancelled' }, { status: 'final' }),
    'fhir-not-done': both(
      'Procedure',
      { status: 'not-done', performedDateTime: '2024-05-01' },
      { status: 'completed', performedDateTime: '2024-05-01' },
    ),
    'fhir-no-show': { wrong: appointment('noshow', ADA), right: appointment('fulfilled', ADA) },
    'fhir-refuted': changed({ valueBoolean: false }, { valueBoolean: true }),

    'fhir-subject-absent': changed({ subject: undefined }, { subject: ADA }),
    'fhir-subject-several': {
      wrong: appointment('fulfilled', ADA, person('9990000026')),
      right: appointment('fulfilled', ADA),
    },
    'fhir-date-absent': changed({ effectiveDateTime: undefined }, { effectiveDateTime: '2024-05-01' }),
    'fhir-date-partial': changed({ effectiveDateTime: '2024-05' }, { effectiveDateTime: '2024-05-01' }),
    'fhir-date-impossible': changed({ effectiveDateTime: '2024-02-30' }, { effectiveDateTime: '2024-02-29' }),

    'fhir-structural-list': { wrong: { resourceType: 'List' }, right: OBSERVATION },
    'fhir-component': changed(
      { component: [{ code: coded(ISOLATED) }] },
      { component: [{ code: coded(ISOLATED), valueInteger: 3 }] },
    ),
    'fhir-value-bound': changed(
      { valueQuantity: { value: 5, comparator: '<' } },
      { valueQuantity: { value: 5 } },
    ),
    'fhir-date-stand-in': both(
      'Condition',
      { onsetDateTime: '2024-05-01' },
      { onsetDateTime: '2024-05-01', recordedDate: '2024-05-02' },
    ),
    'fhir-not-about-a-person': { wrong: { resourceType: 'Location' }, right: OBSERVATION },
    'fhir-subject-unresolved': {
      wrong: aboutPatient,
      right: bundle('collection', patient({ identifier: [ADA.identifier] }), aboutPatient),
    },
    'fhir-subject-of-bundle': {
      wrong: bundle(
        'message',
        patient({ identifier: [ADA.identifier] }),
        observation({ subject: undefined }),
      ),
      right: bundle('message', patient({ identifier: [ADA.identifier] }), aboutPatient),
    },
    'fhir-patient-without-nhs-number': {
      wrong: bundle('collection', patient(), aboutPatient),
      right: bundle('collection', patient({ identifier: [ADA.identifier] }), aboutPatient),
    },
    'fhir-repeated-coding': changed({ code: coded(LONELY, LONELY) }, { code: coded(LONELY) }),
    'fhir-older-version': { wrong: collection(version('1'), version('2')), right: collection(version('2')) },
    'fhir-entry-without-resource': {
      wrong: collection({}, { resource: OBSERVATION }),
      right: collection({ resource: OBSERVATION }),
    },
  },
};
