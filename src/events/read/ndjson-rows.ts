import { isObject } from '../../json-object';
import type { Layout, RowReader, Value } from './fields';
import { fieldFinder, isNhsNumberHeading, shown } from './headings';
import { parsedOrUndefined } from './json';
import type { Ledger } from './ledger';
import { readIssue } from './rules';

const MOST_KEYS = 1000;

/** What a key of an object stands for. */
export interface KeyUse {
  readonly field: string | undefined;
  readonly place: number;
  readonly isNhsNumber: boolean;
}

/** A reader of NDJSON that says what its keys stand for, so that plain lines can be read without it. */
export interface NdjsonReader extends RowReader {
  /** Undefined for a key that no line so far has had. */
  readonly knownUse: (key: string) => KeyUse | undefined;
  readonly linesRead: () => number;
  readonly passLines: (lines: number) => void;
}

/** Rows of an NDJSON file: one JSON object per line, its keys the fields. */
export function ndjsonRows<Field extends string, Row>(
  layout: Layout<Field, Row>,
  map: Partial<Record<Field, string>>,
  ledger: Ledger<Row>,
): NdjsonReader {
  const make = layout.maker(ledger);
  const fields = Object.keys(layout.headings) as Field[];
  const fieldOf = fieldFinder(layout.headings, map);
  const uses = new Map<string, KeyUse>();
  let line = 0;

  function useOf(key: string): KeyUse {
    const known = uses.get(key);
    if (known) return known;
    const field = fieldOf(key);
    const use = { field, place: fields.indexOf(field as Field), isNhsNumber: isNhsNumberHeading(key) };
    // Keys come from the file: a hostile one must not make this grow without end.
    if (uses.size < MOST_KEYS) uses.set(key, use);
    return use;
  }

  function readObject(object: object): Row | undefined {
    const values: Value[] = fields.map(() => undefined);
    let hasNhsNumbers = false;
    for (const [key, value] of Object.entries(object)) {
      const { field, place, isNhsNumber } = useOf(key);
      if (field === undefined) ledger.notice('unknown-key');
      else if (value === null) continue;
      else if (typeof value !== 'string' && typeof value !== 'number') {
        return ledger.reject(readIssue('ndjson-value'), field);
      } else if (values[place] !== undefined) {
        return ledger.reject(readIssue('ndjson-duplicate-field'), field);
      } else {
        values[place] = value;
        if (field === 'personId') hasNhsNumbers = isNhsNumber;
      }
    }
    return make(values, hasNhsNumbers);
  }

  function readLine(text: string): void {
    ledger.at(line, [text]);
    const parsed = parsedOrUndefined(text);
    if (parsed === undefined) ledger.reject(readIssue('ndjson-not-json'));
    else if (!isObject(parsed)) {
      ledger.reject(readIssue('ndjson-not-object'));
    } else {
      const row = readObject(parsed);
      if (row !== undefined) ledger.keep(row);
    }
  }

  return {
    newline: '\n',
    knownUse: (key) => uses.get(key),
    linesRead: () => line,
    passLines: (lines) => {
      line += lines;
    },
    push: (lines) => {
      for (const text of lines.slice(0, -1).split('\n')) {
        line++;
        if (ledger.isRefused()) return;
        const trimmed = text.trim();
        if (trimmed !== '') readLine(trimmed);
      }
    },
    tooLong: (beginning) => {
      ledger.at(++line, [beginning]);
      ledger.reject(readIssue('line-too-long'));
    },
    end: () => undefined,
    understoodAs: () => {
      const used = [...uses].filter(([, { field }]) => field);
      // Keys that differ in blanks alone are shown alike.
      return [...new Set(used.map(([key, { field }]) => `${field}: key ${shown(key)}`))];
    },
  };
}
