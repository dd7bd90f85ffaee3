import type { Issue } from '../../issue';
import { isObject } from '../../json-object';
import { decodeInput, type EventInput } from './encoding';
import { binaryFile, HEAD_LENGTH, isXml } from './format';
import { ndjsonLines, parsedOrUndefined } from './json';
import { wholeLines } from './lines';
import { isOneDocument } from './record-rows';
import { readIssue } from './rules';
import { firstText, prepended, wholeText } from './texts';

/**
 * One record of a file as parsed JSON, not checked yet; or why there is none in its place, or in the file.
 *
 * @example
 * ```ts
 * import { type RecordInFile, streamRecords } from 'social-prescribing/events';
 *
 * const found: RecordInFile[] = [];
 * for await (const record of streamRecords('{"risks": {}}\nnot JSON\n')) found.push(record);
 * found.map((one) => ('record' in one ? 'a record' : one.wrong.rule)); //=> ['a record', 'ndjson-not-json']
 * ```
 */
export type RecordInFile =
  /** `line`: where it stands in a file of one record a line. */
  | { readonly number: number; readonly line?: number; readonly record: unknown }
  | { readonly number: number; readonly line?: number; readonly wrong: Issue }
  /** Nothing in the file can be read. */
  | { readonly number: 0; readonly wrong: Issue };

/**
 * The records of a file one by one: a JSON document, a JSON array of them, or NDJSON, one a line. Any JSON is
 * taken for a record: `parseRecord` says what is wrong with it. A file that is no JSON, or is FHIR, gives one
 * entry with number 0 that says so; with `fhir: 'keep'`, FHIR documents are given as they are. Memory does not
 * grow with an NDJSON file.
 *
 * @example
 * ```ts
 * import { streamRecords } from 'social-prescribing/events';
 * import { parseRecord } from 'social-prescribing/record';
 *
 * const verdicts: boolean[] = [];
 * for await (const one of streamRecords('[{"consent": {}}, {}]'))
 *   verdicts.push('record' in one && parseRecord(one.record).ok);
 * verdicts; //=> [false, false]
 * ```
 */
export async function* streamRecords(
  input: EventInput,
  { fhir }: { readonly fhir?: 'keep' } = {},
): AsyncGenerator<RecordInFile, void, undefined> {
  const decoded = await decodeInput(input);
  try {
    const binary = binaryFile(decoded.signature);
    if (binary) return yield { number: 0, wrong: binary };
    const start = await firstText(decoded.texts);
    if (decoded.isDamaged()) return yield { number: 0, wrong: readIssue('file-compressed') };
    const head = start.slice(0, HEAD_LENGTH);
    const wrong = unreadable(head);
    if (wrong) return yield { number: 0, wrong };
    const texts = prepended(start, decoded.texts);
    let isFirst = true;
    const oneDocument = isOneDocument(head) ? await wholeText(texts) : undefined;
    if (decoded.isDamaged()) return yield { number: 0, wrong: readIssue('file-compressed') };
    for await (const found of oneDocument === undefined ? ofLines(texts) : ofDocument(oneDocument)) {
      if (fhir === undefined && isFirst && 'record' in found && isFhir(found.record))
        return yield { number: 0, wrong: readIssue('fhir-not-a-record') };
      isFirst = false;
      yield found;
    }
    if (decoded.isDamaged()) yield { number: 0, wrong: readIssue('file-compressed') };
  } finally {
    await decoded.close();
  }
}

function unreadable(head: string): Issue | undefined {
  const text = head.trimStart();
  if (text === '') return readIssue('file-empty');
  if (isXml(text)) return readIssue('xml-not-read');
  const isJson = /^[{[]/.test(text) || parsedOrUndefined(text.split('\n', 1)[0]!) !== undefined;
  return isJson ? undefined : readIssue('record-not-json');
}

const isFhir = (record: unknown): boolean => isObject(record) && Object.hasOwn(record, 'resourceType');

function* ofDocument(text: string): Generator<RecordInFile> {
  const document = parsedOrUndefined(text);
  const lines = document === undefined ? ndjsonLines(text) : undefined;
  let number = 0;
  if (lines !== undefined) for (const line of lines) yield ofText(line, { number: ++number });
  else if (document === undefined) yield { number: 0, wrong: readIssue('record-not-json') };
  else
    for (const record of Array.isArray(document) ? document : [document]) yield { number: ++number, record };
}

async function* ofLines(texts: AsyncIterable<string>): AsyncGenerator<RecordInFile> {
  let [number, line] = [0, 0];
  for await (const { text, tooLong } of wholeLines(texts, '\n')) {
    if (tooLong) yield { number: ++number, line: ++line, wrong: readIssue('line-too-long') };
    else
      for (const one of text.slice(0, -1).split('\n')) {
        line++;
        if (one.trim() !== '') yield ofText(one, { number: ++number, line });
      }
  }
}

function ofText(text: string, place: { readonly number: number; readonly line?: number }): RecordInFile {
  const record = parsedOrUndefined(text);
  return record === undefined ? { ...place, wrong: readIssue('ndjson-not-json') } : { ...place, record };
}
