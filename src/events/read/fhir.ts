import { readEntry } from './fhir-entry';
import { isObject, isResource, type Resource, text } from './fhir-json';
import { type Entry, resolver, withoutVersion } from './fhir-resolve';
import { type FhirRule, fhirIssue } from './fhir-rules';
import type { EventReading } from './reading';

const BUNDLE_TYPES: ReadonlySet<unknown> = new Set([
  'batch',
  'batch-response',
  'collection',
  'document',
  'history',
  'message',
  'searchset',
  'transaction',
  'transaction-response',
]);

/**
 * Reads a FHIR Bundle as parsed JSON into coded events: every SNOMED CT coding that says what a resource
 * records, with the date and the person of that resource. Reads STU3 and R4, among them GP Connect Access
 * Record Structured and UK Core; a single resource is read as a bundle of one. Pure, and never throws.
 *
 * - `found` counts the codings of `code`, `type`, `serviceRequested`, `reasonCode`, `reason`,
 *   `valueCodeableConcept`, `medicationCodeableConcept`, `vaccineCode` and a Goal's `description`. Each one is
 *   an event, a reject, or a repeat of a concept in the same resource.
 * - Set aside before that, and counted in `noticed`: codings of Lists, of Observation components, and of
 *   resources that name a thing, such as a Medication.
 * - `personId` is the NHS number of the Patient, or else the reference (counted in `noticed`).
 * - `date` is when it happened, or else was recorded, or else began; cut to the day as written.
 * - `organisation` is an ODS code, `practitioner` an SDS user id, `source` the UK Core extension
 *   SourceOfServiceRequest, `value` the number of an Observation.
 *
 * Rejects: `fhir-entered-in-error`, `fhir-subject-absent`, `fhir-date-absent`, `fhir-date-partial`,
 * `fhir-date-impossible`, and the rules of `parseSctid`. Refused as a whole: `fhir-not-a-bundle`,
 * `fhir-empty`. Negation and status other than entered in error are not looked at.
 * Source: HL7 FHIR STU3 and R4; GP Connect Access Record Structured; UK Core.
 *
 * @example
 * ```ts
 * import { eventsFromFhir } from 'social-prescribing/events';
 *
 * const reading = eventsFromFhir({
 *   resourceType: 'Observation',
 *   status: 'final',
 *   code: { coding: [{ system: 'http://snomed.info/sct', code: '871731000000106' }] },
 *   subject: { identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' } },
 *   effectiveDateTime: '2024-05-01T09:30:00+01:00',
 * });
 * reading.found; //=> 1
 * reading.events; //=> [{ personId: '9990000018', code: '871731000000106', date: '2024-05-01' }]
 * ```
 */
export function eventsFromFhir(resource: unknown): EventReading {
  if (!isResource(resource)) return refused('fhir-not-a-bundle');
  const { entries, empty } = entriesOf(resource);
  if (entries.length + empty === 0) return refused('fhir-empty');

  const resolve = resolver(entries);
  const readings = entries.map((entry) => readEntry(entry, resolve));
  const rejects = readings.flatMap((reading) => reading.rejects);
  return {
    format: 'fhir',
    understoodAs: [describe(resource, entries)],
    events: readings.flatMap((reading) => reading.events),
    found: readings.reduce((sum, reading) => sum + reading.found, 0),
    rejects,
    rejected: tally(rejects.map(({ rule }) => rule)),
    noticed: tally([
      ...readings.flatMap((reading) => reading.noticed),
      ...Array<FhirRule>(empty).fill('fhir-entry-without-resource'),
    ]),
    refused: [],
  };
}

/** The resources of a bundle in order. Those of a bundle within it (an ITK3 payload) follow, under its line. */
function entriesOf(resource: Resource): { readonly entries: readonly Entry[]; readonly empty: number } {
  if (resource.resourceType !== 'Bundle') {
    return { entries: [{ line: 1, fullUrl: undefined, resource }], empty: 0 };
  }
  const entries: Entry[] = [];
  let empty = 0;
  const bundles = [{ bundle: resource, line: 0 }];
  const seen = new Set<unknown>([resource]);
  for (const { bundle, line: outer } of bundles) {
    const list: readonly unknown[] = Array.isArray(bundle.entry) ? bundle.entry : [];
    for (const [index, entry] of list.entries()) {
      const line = outer || index + 1;
      const { resource: inner, fullUrl } = isObject(entry) ? entry : {};
      if (!isResource(inner)) empty++;
      else if (inner.resourceType !== 'Bundle') {
        entries.push({ line, fullUrl: withoutVersion(text(fullUrl) ?? '') || undefined, resource: inner });
      } else if (!seen.has(inner)) {
        seen.add(inner);
        bundles.push({ bundle: inner, line });
      }
    }
  }
  return { entries, empty };
}

/** Says what was read, without a word of personal data. */
function describe(resource: Resource, entries: readonly Entry[]): string {
  const { resourceType, type, entry } = resource;
  if (resourceType !== 'Bundle') return `FHIR ${resourceType}, a single resource`;
  const kind = BUNDLE_TYPES.has(type) ? ` (${type})` : '';
  const patients = entries.filter((inner) => inner.resource.resourceType === 'Patient').length;
  const size = Array.isArray(entry) ? entry.length : 0;
  return `FHIR bundle${kind}, ${count(size, 'entry', 'entries')}, ${count(patients, 'patient', 'patients')}`;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

function refused(rule: FhirRule): EventReading {
  const nothing = { events: [], found: 0, rejects: [], rejected: {}, noticed: {} };
  return { format: 'fhir', understoodAs: [], ...nothing, refused: [fhirIssue(rule)] };
}

function tally(rules: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}
