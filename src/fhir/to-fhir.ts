import { v5 as uuidFrom } from 'uuid';
import { toDay } from '../calendar';
import type { JsonObject } from '../json-object';
import type { SocialPrescribingRecord } from '../record';
import type { Draft } from './mapping/path';
import { type DocumentDraft, writeHomes } from './mapping/write';
import { narrative } from './narrative';
import { SECTIONS, type Section } from './sections';
import { CODE_SYSTEMS, EXTENSIONS, ODS_ORGANISATION, UK_CORE } from './systems';

/**
 * What a document says that a record does not: which document it is, when it was made, and by whom.
 *
 * @example
 * ```ts
 * import type { FhirDocumentOptions } from 'social-prescribing/fhir';
 *
 * const options: FhirDocumentOptions = {
 *   id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
 *   timestamp: '2024-05-01T10:00:00+01:00',
 *   author: { name: 'Sample Link Workers', odsCode: 'Y99001' },
 * };
 * options.author?.odsCode; //=> 'Y99001'
 * ```
 */
export interface FhirDocumentOptions {
  /** UUID of the document. The ids of its resources are made from it, so the same record and id give the same bytes. */
  readonly id: string;
  /** When the document was made: an instant, with seconds and an offset. */
  readonly timestamp: string;
  /** The organisation that made it. */
  readonly author?: { readonly name?: string; readonly odsCode?: string };
}

/**
 * A FHIR R4 document: a Bundle whose first entry is the Composition.
 *
 * @example
 * ```ts
 * import type { FhirDocument } from 'social-prescribing/fhir';
 *
 * const empty: FhirDocument = { resourceType: 'Bundle', type: 'document', entry: [] };
 * empty.entry.length; //=> 0
 * ```
 */
export interface FhirDocument {
  readonly resourceType: 'Bundle';
  readonly type: 'document';
  readonly entry: readonly FhirDocumentEntry[];
  readonly [element: string]: unknown;
}

/**
 * A resource of a document, under the address that others refer to it by.
 *
 * @example
 * ```ts
 * import type { FhirDocumentEntry } from 'social-prescribing/fhir';
 *
 * const entry: FhirDocumentEntry = {
 *   fullUrl: 'urn:uuid:0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
 *   resource: { resourceType: 'Patient', birthDate: '1950-01-31' },
 * };
 * entry.resource.resourceType; //=> 'Patient'
 * ```
 */
export interface FhirDocumentEntry {
  readonly fullUrl: string;
  readonly resource: { readonly resourceType: string; readonly [element: string]: unknown };
}

/**
 * A record as a UK Core document: a Bundle of a Composition with a section for each section of the record,
 * and the resources that these refer to. The mapping is this package's own, since none is published: the
 * guide page fhir.md has it element by element, with the few that FHIR has no home for and that an extension
 * of this package carries. `fromFhir` reads it back without loss.
 *
 * Resources have stable ids: UUIDs of version 5 made of the document's id and the place in the record.
 * What FHIR wants and the record does not say is said to be unknown.
 *
 * @throws RangeError when `id` is no UUID or `timestamp` no instant.
 *
 * Source: HL7 FHIR R4; UK Core (profiles named in `meta.profile`); UKCore-RecordStandardHeadings 2.2.0.
 *
 * @example
 * ```ts
 * import { toFhir } from 'social-prescribing/fhir';
 * import { generateRecords } from 'social-prescribing/synthetic';
 *
 * const [record] = generateRecords({ count: 1, seed: 1 });
 * const document = toFhir(record!, {
 *   id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
 *   timestamp: '2024-05-01T10:00:00+01:00',
 * });
 * document.entry.slice(0, 2).map(({ resource }) => resource.resourceType); //=> ['Composition', 'Patient']
 * ```
 */
export function toFhir(record: SocialPrescribingRecord, options: FhirDocumentOptions): FhirDocument {
  const { id, timestamp, author } = required(options);
  const entries: FhirDocumentEntry[] = [];
  const composition: Draft = { resourceType: 'Composition' };
  let person: JsonObject | undefined;
  const draft: DocumentDraft = {
    timestamp,
    person: () => person!,
    open(resource, key) {
      const uuid = uuidFrom(key, id);
      resource.id = uuid;
      const entry = { fullUrl: `urn:uuid:${uuid}`, resource: resource as FhirDocumentEntry['resource'] };
      entries.push(entry);
      const reference = { reference: entry.fullUrl, type: resource.resourceType };
      if (resource.resourceType === 'Patient') person = reference;
      return { reference, drop: () => void entries.splice(entries.indexOf(entry), 1) };
    },
  };
  draft.open(composition, 'Composition');
  const given = SECTIONS.filter(({ key }) => record[key] !== undefined);
  const sections = given.map((section) => writeSection(section, record[section.key], draft));
  Object.assign(composition, {
    meta: { profile: [`${UK_CORE}UKCore-Composition`] },
    status: 'final',
    type: { text: 'Social prescribing record' },
    subject: person,
    date: timestamp,
    author: [authorOf(author)],
    title: 'Social prescribing record',
    section: sections,
  });
  linkPractices(entries);
  return {
    resourceType: 'Bundle',
    id,
    meta: { profile: [`${UK_CORE}UKCore-Bundle`] },
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` },
    type: 'document',
    timestamp,
    entry: entries,
  };
}

function writeSection(
  { key, title, heading, homes }: Section,
  value: unknown,
  document: DocumentDraft,
): JsonObject {
  const entry: JsonObject[] = [];
  writeHomes(homes, value, {}, { document, path: key, section: entry });
  return {
    title,
    ...(heading && { code: { coding: [{ system: CODE_SYSTEMS.recordStandardHeadings, code: heading }] } }),
    text: narrative(key, value),
    ...(entry.length > 0 ? { entry } : { emptyReason: UNAVAILABLE }),
  };
}

const UNAVAILABLE = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'unavailable' }],
};

/** The person's practices, where FHIR's readers look for them. */
function linkPractices(entries: readonly FhirDocumentEntry[]): void {
  const patient = entries.find(({ resource }) => resource.resourceType === 'Patient');
  const practices = entries.filter(({ resource }) => resource.resourceType === 'Organization');
  if (patient === undefined || practices.length === 0) return;
  (patient.resource as Draft).generalPractitioner = practices.map(({ fullUrl }) => ({
    reference: fullUrl,
    type: 'Organization',
  }));
}

function authorOf(author: FhirDocumentOptions['author'] = {}): JsonObject {
  const { name, odsCode } = author;
  if (!name && !odsCode) return { extension: [{ url: EXTENSIONS.dataAbsentReason, valueCode: 'unknown' }] };
  return {
    type: 'Organization',
    ...(odsCode && { identifier: { system: ODS_ORGANISATION, value: odsCode } }),
    ...(name && { display: name }),
  };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

function isInstant(text: string): boolean {
  const [, date] = INSTANT.exec(text) ?? [];
  return date !== undefined && toDay(date) !== undefined;
}

function required(options: FhirDocumentOptions): FhirDocumentOptions {
  if (!UUID.test(options.id)) throw new RangeError('id must be a UUID in lower case');
  if (!isInstant(options.timestamp))
    throw new RangeError('timestamp must be an instant such as 2024-05-01T10:00:00+01:00');
  return options;
}
