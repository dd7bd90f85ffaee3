import type { Issue } from '../../issue';
import type { RowReader } from './fields';
import { parsedOrUndefined } from './json';
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

  return {
    newline: '\n',
    push: (lines) => {
      for (const line of lines.split('\n')) {
        const text = line.trim();
        if (text === '') continue;
        const record = parsedOrUndefined(text);
        if (record !== undefined) take(record, () => text);
        else {
          ledger.at(++number, [text]);
          ledger.reject(readIssue('ndjson-not-json'));
        }
      }
    },
    tooLong: (beginning) => {
      ledger.at(++number, [beginning]);
      ledger.reject(readIssue('line-too-long'));
    },
    document: (text) => {
      const parsed = parsedOrUndefined(text);
      form = Array.isArray(parsed) ? 'one JSON array' : 'one JSON document';
      if (parsed === undefined) ledger.refuse(readIssue('record-not-json'));
      else
        for (const record of Array.isArray(parsed) ? parsed : [parsed])
          take(record, () => JSON.stringify(record));
    },
    end: () => undefined,
    understoodAs: () => [`records of the information standard, ${form}`],
  };
}

/** Whether a file of records is one JSON document: an array, or an object that does not end on its first line. */
export function isOneDocument(head: string): boolean {
  const text = head.trimStart();
  const end = text.indexOf('\n');
  return text.startsWith('[') || (end !== -1 && !text.slice(0, end).trimEnd().endsWith('}'));
}
