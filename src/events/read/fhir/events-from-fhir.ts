import type { Issue } from '../../../issue';
import type { EventReading } from '../reading';
import { containedIn, copyFinder, entriesOf } from './bundle';
import { readEntry } from './entry';
import { isResource, type Resource } from './json';
import { type Entry, resolver } from './resolve';
import { type FhirRule, fhirIssue } from './rules';

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
 * Record Structured, Booking and Referral Standard messages and UK Core; a single resource is read as a bundle
 * of one. Pure, and never throws. `docs/guide/fhir-events.md` has the whole of it.
 *
 * - `found` counts the codings of `code`, `type`, `serviceType`, `serviceRequested`, `reasonCode`, `reason`,
 *   `valueCodeableConcept`, `medicationCodeableConcept`, `vaccineCode`, a Goal's `description` and `outcomeCode`,
 *   and those of Observation components with a number. Each one is an event, a reject, or a repeat of a concept
 *   in the same resource. Contained resources are read like entries, a copy of an entry aside.
 * - Set aside before that, and counted in `noticed`: codings of Lists, of components without a number, and of
 *   resources that name a thing, such as a Medication.
 * - `personId` is the NHS number of the Patient, or else the reference (counted in `noticed`).
 * - `date` is the day that the type of resource counts by: of a request the day it was made, of a Condition the
 *   day it was recorded. Cut to the day as written.
 * - `organisation` is an ODS code, `practitioner` an SDS user id, `source` the UK Core extension
 *   SourceOfServiceRequest, `value` the number of an Observation or component, unless only a bound is known.
 *
 * Rejects, each counted by its rule: what did not happen, or not yet, by the status of its type or an element
 * such as doNotPerform (`fhir-entered-in-error`, `fhir-draft`, `fhir-planned`, `fhir-cancelled`,
 * `fhir-not-done`, `fhir-no-show`, `fhir-refuted`); no one person or no day (`fhir-subject-…`, `fhir-date-…`);
 * and the rules of `parseSctid`. Refused as a whole: `fhir-not-a-bundle`, `fhir-empty`. The intent of a request
 * and the words of a text are not looked at, and no event names an episode.
 * Source: HL7 FHIR STU3 and R4; GP Connect Access Record Structured; Booking and Referral Standard; UK Core.
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
  if (!isResource(resource)) return refusedFhir(fhirIssue('fhir-not-a-bundle'));
  const { entries, empty, older } = entriesOf(resource);
  if (entries.length + empty === 0) return refusedFhir(fhirIssue('fhir-empty'));

  const resolve = resolver(entries);
  const isCopy = copyFinder(entries);
  const readings = entries
    .flatMap((entry) => [entry, ...containedIn(entry)])
    .map((entry) => readEntry(entry, resolve, isCopy(entry)));
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
      ...Array<FhirRule>(older).fill('fhir-older-version'),
    ]),
    refused: [],
  };
}

/** Says what was read, without a word of personal data. */
function describe(resource: Resource, entries: readonly Entry[]): string {
  const { resourceType, type, entry } = resource;
  if (resourceType !== 'Bundle') return `FHIR ${resourceType}, a single resource`;
  const kind = BUNDLE_TYPES.has(type) ? ` (${type})` : '';
  const patients = entries.filter((inner) => inner.resource.resourceType === 'Patient').length;
  // A bundle without a list of entries was refused.
  const { length: size } = entry as readonly unknown[];
  return `FHIR bundle${kind}, ${count(size, 'entry', 'entries')}, ${count(patients, 'patient', 'patients')}`;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** A reading of FHIR that was refused as a whole. */
export function refusedFhir(issue: Issue): EventReading {
  const nothing = { events: [], found: 0, rejects: [], rejected: {}, noticed: {} };
  return { format: 'fhir', understoodAs: [], ...nothing, refused: [issue] };
}

function tally(rules: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries(counts);
}
