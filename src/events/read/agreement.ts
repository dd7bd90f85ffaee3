import { count } from './ledger';
import type { Reject } from './reading';
import { readIssue } from './rules';

/** A row with where it stood. */
export interface Placed<Row> {
  readonly row: Row;
  readonly line: number;
  readonly record: readonly string[];
}

/**
 * Rows of which no two of one key disagree. Those that do are all rejected, since nothing says which is right;
 * an exact repeat is left out and counted.
 */
export function withoutDisagreement<Row>(
  placed: readonly Placed<Row>[],
  keyOf: (row: Row) => string,
  counts: Record<'rejected' | 'noticed', Record<string, number>>,
): { readonly rows: Row[]; readonly rejects: Reject[] } {
  const first = new Map<string, string>();
  const disagreeing = new Set<string>();
  for (const { row } of placed) {
    const key = keyOf(row);
    const whole = JSON.stringify(row);
    if (!first.has(key)) first.set(key, whole);
    else if (first.get(key) !== whole) disagreeing.add(key);
  }

  const rows: Row[] = [];
  const rejects: Reject[] = [];
  const seen = new Set<string>();
  const { rule, message } = readIssue('table-conflict');
  for (const { row, line, record } of placed) {
    const key = keyOf(row);
    if (disagreeing.has(key)) {
      rejects.push({ line, rule, message, record });
      count(counts.rejected, rule);
    } else if (seen.has(key)) count(counts.noticed, 'table-duplicate');
    else {
      rows.push(row);
      seen.add(key);
    }
  }
  return { rows, rejects };
}
