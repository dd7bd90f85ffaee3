import { type Cell, countTable } from './count/cells';
import type { Counting } from './count/counting';
import { type Notes, noteOf, schemesOf } from './notes';
import type { MetricOptions } from './options';
import { GROUP_COLUMNS, type GroupColumn, type Row } from './row';
import type { Run } from './run/run';
import type { RunWindow } from './run/run-windows';
import type { GroupTexts } from './run/tabulation';
import { type Scale, valueWithLimits } from './scale';

/** What rows say of their measure, and how its numbers become values. */
interface About extends Notes {
  readonly id: string;
  readonly version: number;
  readonly scale: Scale;
}

/** What the rows of a group have in common in all windows. */
interface Line {
  readonly table: number;
  readonly place: number;
  readonly columns: readonly (readonly [GroupColumn, string])[];
  readonly notes: string;
  /** What puts it in order. */
  readonly key: readonly string[];
}

/** The rows of some tables by window, then by groups as text. */
export function rowsOfTables(about: About, run: Run, countings: readonly Counting[]): readonly Row[] {
  const tables = countings.map((counting) => countTable(run, counting));
  // What rows of all windows have in common is put together, and into order, once.
  const lines = tables.flatMap(({ groups }, table) =>
    groups.map((texts, place): Line => {
      const columns = Object.entries(texts) as [GroupColumn, string][];
      return { table, place, columns, key: keyOf(texts), notes: schemesOf(run.people.imdScheme, texts) };
    }),
  );
  lines.sort((a, b) => compareTexts(a.key, b.key));
  const rows: Row[] = [];
  for (const window of run.windows) {
    const cellOf = tables.map(({ cellsIn }) => cellsIn(window));
    for (const line of lines)
      rows.push(toRow(about, line, window, cellOf[line.table]!(line.place), run.options));
  }
  return rows;
}

/** Filled column by column: a run can have millions of rows, and an object made by spreading takes ten times as long. */
function toRow(
  about: About,
  { columns, notes }: Line,
  window: RunWindow,
  cell: Cell,
  options: MetricOptions,
): Row {
  const { id, version, scale } = about;
  const { value, lower, upper } =
    cell.numerator === null ? cell : valueWithLimits(scale, cell.numerator, cell.denominator);
  const row: Partial<{ -readonly [Column in keyof Row]: Row[Column] }> = {
    measure: id,
    version,
    interval_start: cell.start,
    interval_end: window.end,
  };
  for (const [column, text] of columns) row[column] = text;
  row.numerator = cell.numerator;
  row.denominator = cell.denominator;
  row.value = value ?? null;
  row.lower = lower ?? null;
  row.upper = upper ?? null;
  row.missing = cell.missing;
  row.suppressed = false;
  const note = noteOf(about, row as Row, options, notes);
  if (note) row.note = note;
  return row as Row;
}

export const keyOf = (texts: GroupTexts) => GROUP_COLUMNS.map((column) => texts[column] ?? '');

export function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index++)
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1;
  return 0;
}
