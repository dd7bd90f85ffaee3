import { findMeasure, measureOf } from '../registry';
import { GROUP_BY, GROUP_COLUMNS, type GroupColumn, type Row } from '../row';

/**
 * Which count stands above a row's line and which below it. Rows that show the same count of the same group
 * and interval give it the same name, so that it is suppressed in all of them or in none.
 */
export function numeratorKey(row: Row): string {
  const { id, scale } = measureOf(row);
  return keyOf(row, scale.sameCounts?.[0] ?? id, nameColumns(row));
}

/** Undefined where no other number tells of the denominator. */
export function denominatorKey(row: Row): string | undefined {
  const { id, scale } = measureOf(row);
  const [above, below] = scale.sameCounts ?? [];
  const whole = scale.shares && ((scale.shares.column && above) ?? scale.shares.table);
  const name = below ?? whole ?? (scale.statistic && id);
  if (name === undefined) return undefined;
  // What a table of shares parts is of the run's groups alone.
  const isParted = (scale.shares ?? findMeasure(name)?.scale.shares)?.column !== undefined;
  return keyOf(row, name, isParted ? [...BROUGHT, ...shareColumns(row)] : []);
}

/** The columns that measures bring themselves. */
const BROUGHT = GROUP_COLUMNS.filter((column) => !(GROUP_BY as readonly string[]).includes(column));

/** The table of shares that a row is part of: its rows add up to one denominator. */
export function sharesKey(row: Row): string | undefined {
  const { shares } = measureOf(row).scale;
  return shares && keyOf(row, shares.table, shareColumns(row));
}

/** The columns that part a whole into the shares of its table. */
function shareColumns(row: Row): readonly GroupColumn[] {
  const column = measureOf(row).scale.shares?.column;
  if (column !== 'stratum') return column === undefined ? [] : [column];
  const named = row.stratum?.split('+') ?? [];
  return GROUP_COLUMNS.filter((each) => named.includes(each));
}

/** The stratum of a table of shares is the name of its columns, of other measures a group like others. */
const nameColumns = (row: Row): readonly GroupColumn[] =>
  measureOf(row).scale.shares?.column === 'stratum' ? ['stratum'] : [];

const keyOf = (row: Row, name: string, without: readonly GroupColumn[]): string =>
  JSON.stringify([
    name,
    row.interval_start,
    row.interval_end,
    ...GROUP_COLUMNS.map((column) => (without.includes(column) ? null : (row[column] ?? null))),
  ]);
