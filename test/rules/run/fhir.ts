import { eventsFromFhir, eventsFromFhirXml, FHIR_RULES } from 'social-prescribing/events';
import { fromFhir, fromOperationOutcome, toFhir } from 'social-prescribing/fhir';
import type { SocialPrescribingRecord } from 'social-prescribing/record';
import { generateRecords } from 'social-prescribing/synthetic';
import { type DocumentChange, fhirDocuments } from '../../../docs/rules/fhir-documents';
import { fhirEvents, USUAL_RESOURCE } from '../../../docs/rules/fhir-events';
import { DOCUMENT } from '../../fhir/documents';
import { foundIn } from './files';
import { type Found, foundBy } from './found';
import { run } from './run';

type Json = Readonly<Record<string, unknown>>;

export const fhirRuns = [
  run(fhirEvents, (input) =>
    foundIn(
      typeof input === 'string' ? eventsFromFhirXml(input) : eventsFromFhir(asUsual(input as Json)),
      FHIR_RULES,
    ),
  ),
  run(fhirDocuments, (change) => readDocument(change)),
];

/** What an example of a resource does not say is what is usual. */
function asUsual(resource: Json): Json {
  const { resourceType, entry } = resource;
  if (resourceType === undefined || resourceType === 'Patient') return resource;
  if (resourceType !== 'Bundle') return { ...USUAL_RESOURCE, ...resource };
  return {
    ...resource,
    entry: (entry as readonly { readonly resource?: Json }[]).map((one) =>
      one.resource ? { ...one, resource: asUsual(one.resource) } : one,
    ),
  };
}

function readDocument(change: DocumentChange): Found {
  if ('outcome' in change) return foundBy(fromOperationOutcome(change.outcome));
  return foundBy(fromFhir('whole' in change ? change.whole : changedDocument(change)));
}

/** A document of the least that a record must have, changed, and a Condition where the change refers to it. */
function changedDocument(change: Exclude<DocumentChange, { outcome: unknown } | { whole: unknown }>): Json {
  const [one] = generateRecords({ count: 1, seed: 1, completeness: 'mandatory' });
  const risk = { risk: { freeText: 'A risk' } };
  const record = { ...one!, risks: { risksRecordEntry: [risk, risk] } };
  const [composition, ...others] = toFhir(record, DOCUMENT).entry;
  const { section: sections, ...rest } = composition!.resource as unknown as { section: readonly Json[] };
  const patient = others.find(({ resource }) => resource.resourceType === 'Patient')!;
  const flag = others.findLast(({ resource }) => resource.resourceType === 'Flag');
  const refersToPatient = (section: object) =>
    JSON.parse(JSON.stringify(section).replaceAll('urn:uuid:patient', patient.fullUrl));
  const entry = [
    {
      ...composition,
      resource: {
        ...rest,
        section: 'section' in change ? [...sections, refersToPatient(change.section)] : sections,
      },
    },
    ...others.map((other) =>
      other === flag && 'flag' in change
        ? { ...other, resource: { ...other.resource, ...change.flag } }
        : other,
    ),
    ...('resource' in change && change.resource
      ? [{ fullUrl: 'urn:uuid:more', resource: change.resource }]
      : []),
    ...(JSON.stringify(change).includes(PROBLEM) ? [problemOf(record)] : []),
  ];
  return { resourceType: 'Bundle', type: 'document', entry };
}

const PROBLEM = 'urn:uuid:problem';

function problemOf(record: SocialPrescribingRecord) {
  const problemList = { problemListRecordEntry: [{ problem: { freeText: 'Lonely' } }] };
  const { entry } = toFhir({ ...record, problemList }, DOCUMENT);
  const { resource } = entry.find((one) => one.resource.resourceType === 'Condition')!;
  return { fullUrl: PROBLEM, resource };
}
