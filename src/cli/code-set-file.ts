import { statSync } from 'node:fs';
import type { CodeSet } from '../codes';
import { codeSetFromJson } from '../codes/official';
import type { Issue } from '../issue';
import { isObject } from '../json-object';
import { printable } from '../report/printable';
import { UsageError } from './output';
import { isZip, jsonOf, wholeFile } from './whole-file';

/** A file of codes: a code set, where it is one, and its bytes where it is a table. */
export async function readCodesFile(
  file: string,
): Promise<{ readonly codeSet: CodeSet | undefined; readonly bytes: Uint8Array }> {
  if (file !== '-' && statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw importFirst(file, 'a folder');
  const bytes = await wholeFile(file);
  return { codeSet: codeSetOf(file, bytes), bytes };
}

/** A code set as `codes import` wrote it. */
export async function readCodeSetFile(file: string): Promise<CodeSet> {
  const { codeSet } = await readCodesFile(file);
  if (codeSet === undefined)
    throw new UsageError(`cannot use ${printable(file)}: it is no code set as \`codes import\` writes it`);
  return codeSet;
}

/** The code set of a file's bytes, or nothing where they are a table. */
function codeSetOf(file: string, bytes: Uint8Array): CodeSet | undefined {
  if (isZip(bytes)) throw importFirst(file, 'a zip file');
  const json = jsonOf(bytes);
  if (isObject(json) && 'resourceType' in json) throw importFirst(file, 'FHIR');
  // One local code on one line of NDJSON is an object as well.
  if (!isObject(json) || !('format' in json || 'lists' in json)) return undefined;
  const read = codeSetFromJson(json);
  if (!read.ok)
    throw new UsageError([`cannot use ${printable(file)}:`, ...issueLines(read.issues)].join('\n'));
  return read.value;
}

const importFirst = (file: string, what: string) =>
  new UsageError(
    `cannot use ${printable(file)}: it is ${what}. Make a code set of it first: codes import ${printable(file)} -o codes.json`,
  );

/** Issues for people to read, those of the same words once. */
export function issueLines(issues: readonly Issue[]): string[] {
  return issues.map(
    ({ severity, path, message, rule }) =>
      `  ${severity}: ${printable(`${path === '' ? '' : `${path}: `}${message}`)} (${rule})`,
  );
}
