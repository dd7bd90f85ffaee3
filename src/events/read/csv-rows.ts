import { csvRecords } from './csv-records';
import type { Layout, RowReader, Value } from './fields';
import { csvDialect, type Delimiter, delimiterName } from './format';
import { fieldFinder, isNhsNumberHeading, shown } from './headings';
import type { Ledger } from './ledger';
import { readIssue } from './rules';

/** A reader of CSV that says how it cuts lines, so that plain ones can be read without it. */
export interface CsvReader extends RowReader {
  readonly delimiter: Delimiter;
  /** Undefined until the headings have been read. */
  readonly headings: () => Pick<Headings, 'width' | 'used' | 'hasNhsNumbers'> | undefined;
  readonly isOpen: () => boolean;
  readonly linesRead: () => number;
  readonly passLines: (lines: number) => void;
}

/** Rows of a CSV file: the first record that is not blank is its headings. */
export function csvRows<Field extends string, Row>(
  head: string,
  layout: Layout<Field, Row>,
  map: Partial<Record<Field, string>>,
  ledger: Ledger<Row>,
): CsvReader {
  const { delimiter, newline } = csvDialect(head);
  const make = layout.maker(ledger);
  let headings: Headings | undefined;
  let values: Value[] = [];

  function readHeadings(record: readonly string[]): void {
    headings = matchHeadings(record, layout, map);
    const { missing, duplicated } = headings;
    if (missing.length > 0) ledger.refuse(readIssue('csv-headings-missing', { fields: missing.join(', ') }));
    if (duplicated.length > 0) {
      ledger.refuse(readIssue('csv-headings-duplicate', { fields: duplicated.join(', ') }));
    }
    values = headings.fields.map(() => undefined);
  }

  const records = csvRecords(delimiter, newline, {
    record: (record, line) => {
      if (ledger.isRefused() || isBlank(record)) return;
      const last = record.length - 1;
      if (record[last]!.endsWith('\r')) record[last] = record[last]!.slice(0, -1);
      if (!headings) return readHeadings(record);
      ledger.at(line, record);
      if (!fitsWidth(record, headings.width)) {
        ledger.reject(readIssue('csv-field-count'));
        return;
      }
      const { used, hasNhsNumbers } = headings;
      for (let i = 0; i < used.length; i++) values[used[i]!.field] = record[used[i]!.column];
      const row = make(values, hasNhsNumbers);
      if (row !== undefined) ledger.keep(row);
    },
    broken: (line, text) => {
      if (ledger.isRefused()) return;
      ledger.at(line, [text.endsWith('\r') ? text.slice(0, -1) : text]);
      ledger.reject(readIssue('csv-quote'));
    },
    fits: (record) => !headings || (record.length >= headings.width && fitsWidth(record, headings.width)),
  });

  return {
    newline,
    delimiter,
    headings: () => headings,
    isOpen: records.isOpen,
    linesRead: records.linesRead,
    passLines: records.passLines,
    push: records.push,
    tooLong: (beginning) => {
      ledger.at(records.skipLine(), [beginning]);
      ledger.reject(readIssue('line-too-long'));
    },
    end: () => {
      records.end();
      if (!headings && !ledger.isRefused()) {
        ledger.refuse(readIssue('csv-headings-missing', { fields: layout.required.join(', ') }));
      }
    },
    understoodAs: () => [`delimiter: ${delimiterName(delimiter)}`, ...(headings?.understoodAs ?? [])],
  };
}

interface Headings {
  readonly width: number;
  readonly fields: readonly string[];
  /** Which column goes to which place of the values. */
  readonly used: readonly { readonly column: number; readonly field: number }[];
  readonly hasNhsNumbers: boolean;
  readonly missing: readonly string[];
  readonly duplicated: readonly string[];
  readonly understoodAs: readonly string[];
}

function matchHeadings<Field extends string, Row>(
  record: readonly string[],
  layout: Layout<Field, Row>,
  map: Partial<Record<Field, string>>,
): Headings {
  const fields = Object.keys(layout.headings) as Field[];
  const matched = record.map(fieldFinder(layout.headings, map));
  const needed = (field: Field) => layout.required.includes(field) || map[field] !== undefined;
  const missing = fields.filter((field) => needed(field) && !matched.includes(field));
  const duplicated = fields.filter((field) => matched.indexOf(field) !== matched.lastIndexOf(field));
  const columns = matched.map((field, column) => ({ field, column, heading: record[column]! }));
  const used = columns.filter(({ field }) => field !== undefined);
  const unused = columns.filter(({ field, heading }) => field === undefined && heading.trim() !== '');
  return {
    width: record.length,
    fields,
    used: used.map(({ field, column }) => ({ column, field: fields.indexOf(field!) })),
    hasNhsNumbers: used.some(({ field, heading }) => field === 'personId' && isNhsNumberHeading(heading)),
    missing,
    duplicated,
    // Without its headings recognised, the first line may be somebody's data: nothing of it is shown.
    understoodAs:
      missing.length > 0 || duplicated.length > 0
        ? []
        : [
            ...used.map(({ field, heading }) => `${field}: column ${shown(heading)}`),
            ...(unused.length > 0 ? [notUsed(unused.map(({ heading }) => heading))] : []),
          ],
  };
}

const notUsed = (headings: readonly string[]) =>
  `not used: ${headings.length} ${headings.length === 1 ? 'column' : 'columns'} ` +
  `(${headings.slice(0, 20).map(shown).join(', ')}${headings.length > 20 ? ', …' : ''})`;

const isEmpty = (field: string) => field.trim() === '';

/** A line with nothing on it, or only delimiters, as spreadsheets write them below the last row. */
const isBlank = (record: readonly string[]) => isEmpty(record[0]!) && record.every(isEmpty);

/** Trailing fields may be absent, and empty ones may be too many. */
const fitsWidth = (record: readonly string[], width: number) =>
  record.length <= width || record.slice(width).every(isEmpty);
