import type { Issue } from '../issue';
import { isObject, type JsonObject } from '../json-object';
import { parseRecord, type SocialPrescribingRecord } from '../record';
import { type ReadDocument, readHomes } from './mapping/read';
import { isWithdrawn } from './mapping/withdrawn';
import { type FhirDocumentRule, fhirDocumentIssue } from './rules';
import { SECTIONS, type Section } from './sections';
import { CODE_SYSTEMS } from './systems';

/**
 * What reading a document gave: the record with what is worth knowing, or what is wrong. Issues of the record
 * have paths of the record, issues of the document paths of the Bundle (`entry.0.resource.section.2`).
 *
 * @example
 * ```ts
 * import { fromFhir, type FhirReading } from 'social-prescribing/fhir';
 *
 * const reading: FhirReading = fromFhir({ resourceType: 'Patient' });
 * reading.issues.map(({ rule }) => rule); //=> ['fhir-not-a-document']
 * ```
 */
export type FhirReading =
  | { readonly ok: true; readonly value: SocialPrescribingRecord; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a record from a FHIR document that `toFhir` made, or one of the same form, and checks it with
 * `parseRecord`. Pure, never throws, and follows references only as deep as the mapping goes, so that a
 * document whose resources refer to each other in a circle is read like any other. A section or
 * resource that was not read is said; of what may stand once in the record the first is read, and further
 * names, addresses or codings beside it are not.
 *
 * Source: this package's mapping, guide page fhir.md.
 *
 * @example
 * ```ts
 * import { fromFhir, toFhir } from 'social-prescribing/fhir';
 * import { generateRecords } from 'social-prescribing/synthetic';
 *
 * const [record] = generateRecords({ count: 1, seed: 1 });
 * const document = toFhir(record!, {
 *   id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
 *   timestamp: '2024-05-01T10:00:00+01:00',
 * });
 * const reading = fromFhir(document);
 * reading.ok && JSON.stringify(reading.value.risks) === JSON.stringify(record!.risks); //=> true
 * ```
 */
export function fromFhir(
  bundle: unknown,
  options: Omit<NonNullable<Parameters<typeof parseRecord>[1]>, 'profile'> = {},
): FhirReading {
  const read = readDocument(bundle);
  if (read === undefined) return { ok: false, issues: [fhirDocumentIssue('fhir-not-a-document')] };
  const parsed = parseRecord(read.record, { ...options, profile: undefined });
  return { ...parsed, issues: [...read.issues, ...parsed.issues] };
}

/**
 * The record that a document holds, not checked yet, with what was not read; or `undefined` where the Bundle is
 * no document. For checks that need the record although it is wrong: `fromFhir` gives one only when it is right.
 *
 * @example
 * ```ts
 * import { readDocument } from 'social-prescribing/fhir';
 *
 * readDocument({ resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Composition' } }] })?.record; //=> {}
 * readDocument({ resourceType: 'Bundle', type: 'searchset' }); //=> undefined
 * ```
 */
export function readDocument(
  bundle: unknown,
): { readonly record: JsonObject; readonly issues: readonly Issue[] } | undefined {
  const opened = openDocument(bundle);
  if (opened === undefined) return undefined;
  const record: Record<string, unknown> = {};
  const ofSections = opened.sections.flatMap((section, index) => {
    const path = `entry.0.resource.section.${index}`;
    return readSection(section, opened, record).map((rule) => fhirDocumentIssue(rule, path));
  });
  const ofResources = [...opened.unread].map((resource) =>
    fhirDocumentIssue(
      isWithdrawn(resource) ? 'fhir-resource-withdrawn' : 'fhir-resource-not-read',
      opened.places.get(resource),
    ),
  );
  return { record, issues: [...ofSections, ...ofResources] };
}

/** Reads a section into the record. Gives the rules that it breaks. */
function readSection(
  given: unknown,
  { document, resolve }: OpenedDocument,
  record: Record<string, unknown>,
): readonly FhirDocumentRule[] {
  const section = isObject(given) ? given : {};
  const named = sectionNamed(section);
  if (named === undefined) return ['fhir-section-unknown'];
  const { key, homes } = named;
  if (key in record) return ['fhir-section-repeated'];
  const found = listOf(section.entry).map(resolve);
  const listed = [...new Set(found)].filter((resource) => resource !== undefined);
  const value = readHomes(homes, {}, { document, path: key, section: listed });
  // A section may be there and hold nothing: whether it may is for the check of the record to say.
  if (value !== undefined || found.length === 0) record[key] = value ?? {};
  return [
    ...found.flatMap((resource) => (resource === undefined ? (['fhir-reference-unresolved'] as const) : [])),
    ...(key in record ? [] : (['fhir-section-not-read'] as const)),
  ];
}

interface OpenedDocument {
  readonly sections: readonly unknown[];
  readonly document: ReadDocument;
  readonly resolve: ReadDocument['resolve'];
  /** Where in the Bundle each resource stands. */
  readonly places: ReadonlyMap<JsonObject, string>;
  /** The resources that nothing was read of yet. */
  readonly unread: ReadonlySet<JsonObject>;
}

function openDocument(bundle: unknown): OpenedDocument | undefined {
  if (!isObject(bundle) || bundle.resourceType !== 'Bundle') return undefined;
  const byUrl = new Map<unknown, JsonObject>();
  const places = new Map<JsonObject, string>();
  listOf(bundle.entry).forEach((entry, index) => {
    if (!isObject(entry) || !isObject(entry.resource)) return;
    const { resource, fullUrl } = entry;
    places.set(resource, `entry.${index}.resource`);
    for (const url of [fullUrl, relativeUrl(resource)]) if (!byUrl.has(url)) byUrl.set(url, resource);
  });
  const resources = [...places.keys()];
  const [composition, ...others] = resources;
  if (composition?.resourceType !== 'Composition') return undefined;
  const unread = new Set(others);
  const resolve = (reference: unknown) =>
    isObject(reference) && typeof reference.reference === 'string'
      ? byUrl.get(reference.reference)
      : undefined;
  const document = { resolve, resources, seen: (resource: JsonObject) => void unread.delete(resource) };
  return { sections: listOf(composition.section), document, resolve, places, unread };
}

/** How a reference may name a resource besides by its `fullUrl`. */
const relativeUrl = ({ resourceType, id }: JsonObject) =>
  typeof resourceType === 'string' && typeof id === 'string' ? `${resourceType}/${id}` : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** By the code of UK Core's headings, or by the name in the standard. */
function sectionNamed({ code, title }: JsonObject): Section | undefined {
  const headings = listOf(isObject(code) ? code.coding : undefined).flatMap((coding) =>
    isObject(coding) && coding.system === CODE_SYSTEMS.recordStandardHeadings ? [coding.code] : [],
  );
  return (
    SECTIONS.find(({ heading }) => heading !== undefined && headings.includes(heading)) ??
    SECTIONS.find((section) => section.title === title)
  );
}
