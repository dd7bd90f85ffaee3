import { basename } from 'node:path';
import type { CodeSet } from '../codes';
import {
  type CategoryRow,
  codeSetFromRows,
  codeSetFromValueSets,
  type MemberRow,
  type OfficialOptions,
} from '../codes/official';
import type { Issue, Result } from '../issue';
import { isObject } from '../json-object';
import { printable } from '../report/printable';
import { importRelease, isReleaseSource } from './import-release';
import type { Imported, ImportRequest } from './import-request';
import { say, UsageError } from './output';
import { readWhole } from './tables';
import { jsonOf, wholeFile } from './whole-file';

/** Reads what the sources are: a release by itself, or ValueSets, or tables. */
export async function readSources(
  request: ImportRequest,
  base: CodeSet | undefined,
  categories: readonly CategoryRow[],
): Promise<Imported> {
  const { sources, set, date } = request;
  const options: OfficialOptions = {
    source: sources.map((file) => basename(file)).join(', '),
    ...(set && { set }),
    categories,
  };
  const areReleases = await Promise.all(sources.map(isReleaseSource));
  if (areReleases.includes(true)) {
    if (sources.length > 1)
      throw new UsageError('give a release by itself: one folder or zip, and no other source');
    return importRelease(sources[0]!, request, options, base);
  }
  if (request.refset || base)
    throw new UsageError('--refset and --base are for a SNOMED CT release: a folder or zip of RF2 files');
  const documents: Document[] = [];
  for (const file of sources) documents.push(await readDocument(file));
  const areFhir = documents.map(({ json }) => isObject(json) && 'resourceType' in json);
  if (areFhir.every(Boolean)) return { made: readValueSets(documents, options) };
  if (areFhir.includes(true)) throw new UsageError('give ValueSets or tables, not both at once');
  return { made: await readTables(documents, request, { ...options, ...(date && { date }) }) };
}

interface Document {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The file as one JSON document, where it is one. */
  readonly json: unknown;
}

async function readDocument(file: string): Promise<Document> {
  const bytes = await wholeFile(file);
  const json = jsonOf(bytes);
  if (isObject(json) && 'format' in json && 'lists' in json)
    throw new UsageError(`${printable(file)} is a code set already: use it with --codes ${printable(file)}`);
  if (bytes[0] === '<'.charCodeAt(0))
    throw new UsageError(`cannot use ${printable(file)}: it is XML. Ask the terminology server for JSON`);
  return { file, bytes, json };
}

/** Issues say by their paths which of the sources they are of; people know them by other names. */
const renamed = <Value>(result: Result<Value>, name: (index: number) => string): Result<Value> => ({
  ...result,
  issues: result.issues.map((issue: Issue) => ({
    ...issue,
    path: issue.path.replace(/^(\d{1,9})(?=\.|$)/, (index) => name(Number(index))),
  })),
});

function readValueSets(documents: readonly Document[], options: OfficialOptions): Result<CodeSet> {
  for (const { file } of documents) say(`Read ${printable(file)}: FHIR JSON.`);
  const resources = documents.map(({ json }) => json);
  return renamed(codeSetFromValueSets(resources, options), (index) => basename(documents[index]!.file));
}

async function readTables(
  documents: readonly Document[],
  request: ImportRequest,
  options: OfficialOptions,
): Promise<Result<CodeSet>> {
  const rows: MemberRow[] = [];
  const places: string[] = [];
  for (const { file, bytes } of documents)
    (await readMembers('members', file, request, bytes)).forEach((row, index) => {
      rows.push(row);
      places.push(`${basename(file)} row ${index + 1}`);
    });
  return renamed(codeSetFromRows(rows, options), (index) => places[index]!);
}

/** Rows of a table. A row that cannot be read refuses its table: half a list misleads. */
export async function readMembers<Kind extends 'members' | 'categories'>(
  kind: Kind,
  file: string,
  { map }: Pick<ImportRequest, 'map'>,
  bytes?: Uint8Array,
) {
  const reading = await readWhole(kind, file, map ? { map } : {}, bytes);
  for (const line of reading.understoodAs) say(`  ${printable(line)}`);
  if (reading.rejects.length > 0)
    throw new UsageError(
      [
        `cannot use ${printable(file)}:`,
        ...reading.rejects.map(({ line, rule, message }) => `  line ${line}: ${message} (${rule})`),
      ].join('\n'),
    );
  return reading.rows;
}
