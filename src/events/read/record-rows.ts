import type { Issue } from '../../issue';
import type { RowReader } from './fields';
import { jsonOf, ndjsonLines, parsedOrUndefined } from './json';
import type { Ledger } from './ledger';
import { readIssue } from './rules';

/** What one record gave: rows and the rules worth counting, or what is wrong with the whole of it. */
export type RecordReading<Row> =
  | { readonly rows: readonly Row[]; readonly noticed: readonly string[] }
  | { readonly wrong: Issue };

/** Makes rows of one record as parsed JSON. */
export type ReadRecord<Row> = (record: unknown) => RecordReading<Row>;

export interface RecordReader extends RowReader {
  /** Takes a file that is one JSON document: a record, or an array of records. */
  readonly document: (text: string) => void;
}

/** Rows of records, one JSON object a line, or one document. What it counts and numbers are records, not lines. */
export function recordRows<Row>(read: ReadRecord<Row>, ledger: Ledger<Row>): RecordReader {
  let number = 0;
  let form = 'one per line';

  function take(record: unknown, asGiven: () => string): void {
    const reading = read(record);
    if ('wrong' in reading) {
      ledger.at(++number, [asGiven()]);
      ledger.reject(reading.wrong, reading.wrong.path);
      return;
    }
    ledger.at(++number, []);
    for (const row of reading.rows) ledger.keep(row);
    for (const rule of reading.noticed) ledger.notice(rule);
  }

  function takeLine(line: string): void {
    const record = parsedOrUndefined(line);
    if (record !== undefined) take(record, () => line.trim());
    else {
      ledger.at(++number, [line.trim()]);
      ledger.reject(readIssue('ndjson-not-json'));
    }
  }

  return {
    newline: '\n',
    push: (lines) => {
      for (const line of lines.split('\n')) if (line.trim() !== '') takeLine(line);
    },
    tooLong: (beginning) => {
      ledger.at(++number, [beginning]);
      ledger.reject(readIssue('line-too-long'));
    },
    document: (text) => {
      const parsed = parsedOrUndefined(text);
      const lines = parsed === undefined ? ndjsonLines(text) : undefined;
      if (lines !== undefined) return lines.forEach(takeLine);
      form = Array.isArray(parsed) ? 'one JSON array' : 'one JSON document';
      if (parsed === undefined) ledger.refuse(readIssue('record-not-json'));
      else for (const record of Array.isArray(parsed) ? parsed : [parsed]) take(record, () => jsonOf(record));
    },
    end: () => undefined,
    understoodAs: () => [`records of the information standard, ${form}`],
  };
}

/** Whether a file of records is one JSON document: an array, or what does not end on its first line. */
export function isOneDocument(head: string): boolean {
  const text = head.trimStart();
  const end = text.indexOf('\n');
  return text.startsWith('[') || (end !== -1 && parsedOrUndefined(text.slice(0, end)) === undefined);
}
