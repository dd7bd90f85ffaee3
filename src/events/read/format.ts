import type { Issue } from '../../issue';
import { SocialPrescribingRecord } from '../../record';
import { readIssue } from './rules';

/** Characters a file's format is told from. */
export const HEAD_LENGTH = 1 << 16;

export type Format = 'csv' | 'ndjson' | 'fhir' | 'record';

/**
 * A section of the record with its group. Only names of several words: a file of events may have a column of
 * its own called consent.
 */
const SECTIONS = Object.keys(SocialPrescribingRecord.shape).filter((key) => /[A-Z]/.test(key));
const SECTION = new RegExp(`"(?:${SECTIONS.join('|')})"\\s*:\\s*\\{`);

/** XML begins with `<`, whether a declaration, a comment or an element comes first. */
export const isXml = (text: string): boolean => text.trimStart().startsWith('<');

/** gzip, Zstandard, xz: text that begins so was damaged on its way, bytes are decompressed where that can be done. */
const COMPRESSED = ['\x1F\x8B', '\x28\xB5\x2F\xFD', '\xFD7zX'];

/** Why a file cannot be text at all, from its first bytes. */
export function binaryFile(signature: string): Issue | undefined {
  if (signature.startsWith('PK\x03\x04')) return readIssue('file-spreadsheet');
  if (signature.startsWith('\xD0\xCF\x11\xE0')) return readIssue('file-spreadsheet');
  if (COMPRESSED.some((start) => signature.startsWith(start))) return readIssue('file-compressed');
  if (signature === 'PAR1') return readIssue('file-parquet');
  return undefined;
}

/** The format of a text file from its beginning, and why it is not read if it is not. */
export function formatOf(head: string): { readonly format: Format; readonly refused?: Issue } {
  const text = head.trimStart();
  if (text === '') return { format: 'csv', refused: readIssue('file-empty') };
  // Whichever comes first: a record may have a stray key of the other's name.
  const resourceAt = text.indexOf('"resourceType"');
  const sectionAt = text.search(SECTION);
  const isRecord = sectionAt !== -1 && (resourceAt === -1 || sectionAt < resourceAt);
  const isFhir = resourceAt !== -1 && !isRecord;
  if (text.startsWith('['))
    return isRecord ? { format: 'record' } : { format: 'ndjson', refused: readIssue('json-array') };
  if (isXml(text)) return { format: 'fhir' };
  if (!text.startsWith('{')) return { format: 'csv' };
  return { format: isFhir ? 'fhir' : isRecord ? 'record' : 'ndjson' };
}

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

export type Delimiter = keyof typeof DELIMITERS;
export type Newline = '\n' | '\r';

export const delimiterName = (delimiter: Delimiter) => DELIMITERS[delimiter];

/** Delimiter and line break of a CSV file, from what its heading row has outside quotation marks. */
export function csvDialect(head: string): { delimiter: Delimiter; newline: Newline } {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  const start = head.length - head.trimStart().length;
  let quoted = false;
  let newline: Newline = '\n';
  for (let i = start; i < head.length; i++) {
    const character = head[i]!;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character in counts) counts[character as Delimiter]++;
    else if (character === '\n') break;
    else if (character === '\r') {
      if (head[i + 1] !== '\n') newline = '\r';
      break;
    }
  }
  const delimiters = Object.keys(counts) as Delimiter[];
  const delimiter = delimiters.reduce((best, next) => (counts[next] > counts[best] ? next : best));
  return { delimiter, newline };
}
