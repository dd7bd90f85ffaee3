import type { Row } from '../row';
import { denominatorKey, numeratorKey, sharesKey } from './same-counts';

/** A count and the name it has wherever it stands. */
export interface Count {
  readonly key: string;
  readonly count: number;
}

/** Counts that add up to a total which is shown with them. */
export interface Shares {
  readonly parts: readonly Count[];
  readonly total: Count;
}

/**
 * The tables of shares among rows, by `sharesKey`. A table of which rows are missing, as when only one of its
 * measures was asked for, is none: nothing can be had from it by subtraction.
 */
export function tablesOfShares(rows: readonly Row[]): ReadonlyMap<string, Shares> {
  const tables = new Map<string, { parts: Map<string, Count>; total: Count }>();
  for (const row of rows) {
    const key = sharesKey(row);
    if (key === undefined || row.numerator === null || row.denominator === null) continue;
    const total = { key: denominatorKey(row)!, count: row.denominator };
    const table = tables.get(key) ?? { parts: new Map<string, Count>(), total };
    const part = { key: numeratorKey(row), count: row.numerator };
    table.parts.set(part.key, part);
    tables.set(key, table);
  }
  const whole = new Map<string, Shares>();
  for (const [key, { parts, total }] of tables)
    if (sum([...parts.values()]) === total.count) whole.set(key, { parts: [...parts.values()], total });
  return whole;
}

const sum = (parts: readonly Count[]) => parts.reduce((total, { count }) => total + count, 0);
