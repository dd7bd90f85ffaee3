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
  const [record] = generateRecords({ count: 1, seed: 1, completeness: 'mandatory' });
  const [composition, ...others] = toFhir(record!, DOCUMENT).entry;
  const { section: sections, ...rest } = composition!.resource as unknown as { section: readonly Json[] };
  const section = 'section' in change ? [...sections, change.section] : sections;
  const more = [
    ...('resource' in change && change.resource
      ? [{ fullUrl: 'urn:uuid:more', resource: change.resource }]
      : []),
    ...(JSON.stringify(change).includes(PROBLEM) ? [problemOf(record!)] : []),
  ];
  const entry = [
    { ...composition, resource: { ...rest, section } },
    ...others.map(({ fullUrl, resource: { resourceType, ...resource } }) => ({
      fullUrl: resourceType === 'Patient' ? 'urn:uuid:patient' : fullUrl,
      resource: {
        resourceType,
        ...resource,
        ...('flag' in change && resourceType === 'Flag' && change.flag),
      },
    })),
    ...more,
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
