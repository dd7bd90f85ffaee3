import { type Placed, withoutDisagreement } from './agreement';
import type { EventInput } from './encoding';
import type { Layout } from './fields';
import { isXml } from './format';
import { emptyPart } from './ledger';
import { MOST_REJECTS, mergeParts } from './merge';
import type { EventReading } from './reading';
import { type FilePart, type ReadOptions, streamRows } from './rows';
import { readIssue } from './rules';
import { TABLE_LAYOUTS, type TableField, type Tables } from './table-row';

/**
 * What reading a table gave.
 *
 * @example
 * ```ts
 * import { type Organisation, readTable, type TableReading } from 'social-prescribing/events';
 *
 * const reading: TableReading<Organisation> = await readTable('organisations', 'practice,pcn\nY00001,U99901\n');
 * reading.rows; //=> [{ organisation: 'Y00001', parent: 'U99901' }]
 * ```
 */
export interface TableReading<Row> extends Omit<EventReading, 'format' | 'events'> {
  readonly format: 'csv' | 'ndjson';
  readonly rows: readonly Row[];
}

/**
 * Reads one of the tables beside the events from CSV or NDJSON: `people`, `practices` (list sizes), `workforce`
 * (link worker WTE), `organisations` (parents), `comparison` (a comparison group), `codes` (local codes, for
 * `extendCodeSet`), `members` or `categories` (official codes, for `codeSetFromRows`). Headings, encodings and dates are read as `readEvents` does.
 *
 * - A birth date may be YYYY or YYYY-MM. One that cannot be read is left out, as is a deprivation decile outside
 *   1 to 10; both are counted in `noticed` and cost no row.
 * - Two list sizes or WTEs of one organisation and date that disagree are both rejected (`table-conflict`).
 * - Data never makes it throw, as with `readEvents`.
 *
 * @example
 * ```ts
 * import { readTable } from 'social-prescribing/events';
 *
 * const reading = await readTable('practices', 'Practice code,Date,List size\nY00001,01/04/2024,9120\n');
 * reading.rows; //=> [{ organisation: 'Y00001', date: '2024-04-01', registered: 9120 }]
 * ```
 */
export async function readTable<Kind extends keyof Tables>(
  kind: Kind,
  input: EventInput,
  options: ReadOptions<TableField<Kind>> = {},
): Promise<TableReading<Tables[Kind]>> {
  const layout: Layout<TableField<Kind>, Tables[Kind]> = TABLE_LAYOUTS[kind];
  if (kind !== 'practices' && kind !== 'workforce')
    return asTable(await mergeParts(streamRows(input, layout, options)));
  // Only of these may two rows disagree, and only they are few enough to keep each with its place.
  const { rows: all, ...part } = asTable(await mergeParts(streamRows(input, placed(layout), options)));
  const rejected = { ...part.rejected };
  const noticed = { ...part.noticed };
  const { rows, rejects } = withoutDisagreement(all, organisationAndDate, { rejected, noticed });
  if (options.onReject) for (const reject of rejects) options.onReject(reject);
  const allRejects = [...part.rejects, ...rejects].slice(0, MOST_REJECTS);
  return { ...part, rows, rejects: allRejects, rejected, noticed };
}

/** A file that turned out to be no table has no rows, and says why. */
function asTable<Row>({ fhir, format, ...part }: FilePart<Row>): TableReading<Row> {
  if (format !== 'fhir' && format !== 'record') return { ...part, format };
  const rule = fhir !== undefined && isXml(fhir) ? 'xml-not-read' : 'fhir-not-a-table';
  const refused = fhir === undefined ? part.refused : [readIssue(rule)];
  return { ...part, ...emptyPart<Row>(), format: 'ndjson', refused };
}

/** What a list size or WTE holds for. */
function organisationAndDate(row: Tables[keyof Tables]): string {
  const { organisation, date } = row as Tables['practices'] | Tables['workforce'];
  return `${organisation} ${date}`;
}

/** The same rows, each with the line it came from. */
function placed<Field extends string, Row>(layout: Layout<Field, Row>): Layout<Field, Placed<Row>> {
  return {
    ...layout,
    maker: (ledger) => {
      const make = layout.maker(ledger);
      return (values, hasNhsNumbers) => {
        const row = make(values, hasNhsNumbers);
        return row === undefined ? undefined : { row, line: ledger.line(), record: ledger.record() };
      };
    },
  };
}
