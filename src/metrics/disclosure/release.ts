import { meanLimits } from '../limits';
import { measureOf } from '../registry';
import type { Row } from '../row';
import { valueWithLimits } from '../scale';
import { studentT } from '../student-t';
import { type Policy, shownCount, within } from './policies';
import { denominatorKey, numeratorKey, sharesKey } from './same-counts';
import type { Shares } from './shares';

/** What a row may show depends on the rows around it. */
export interface Around {
  readonly policy: Policy;
  /** Names of counts suppressed besides the small ones. */
  readonly hidden: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, Shares>;
}

/** A row as it is shown: its counts by the policy, its value and limits from those. */
export function release(row: Row, around: Around): Row {
  const { scale } = measureOf(row);
  const { policy, hidden } = around;
  // A name is long to make, and mostly nothing is hidden.
  const isHidden = (keyOf: (row: Row) => string | undefined) =>
    hidden.size > 0 && hidden.has(keyOf(row) ?? '');
  const shown = (count: number | null, keyOf: (row: Row) => string | undefined) =>
    count === null || isHidden(keyOf) ? null : shownCount(policy, count);
  const numerator = shown(row.numerator, numeratorKey);
  const denominator =
    scale.denominator === 'population'
      ? row.denominator
      : (totalOfParts(row, around) ?? shown(row.denominator, denominatorKey));
  const result = scale.statistic
    ? releasedStatistic(row, denominator, policy)
    : releasedValue(row, numerator, denominator, policy);
  const { note: _, ...rest } = row;
  const note = releasedNote(row, result.value);
  const emptied = (before: number | null, after: number | null) => before !== null && after === null;
  return {
    ...rest,
    numerator,
    denominator,
    ...result,
    missing: row.missing === null ? null : shownCount(policy, row.missing),
    // Not of `missing`: where 0 is suppressed, every row would be flagged.
    suppressed:
      emptied(row.numerator, numerator) ||
      emptied(row.denominator, denominator) ||
      emptied(row.value, result.value),
    ...(note && { note }),
  };
}

/** Where the policy says so, the denominator of a table of shares: the sum of its parts as shown. */
function totalOfParts(row: Row, { policy, tables }: Around): number | undefined {
  const key = policy.totalOfParts && sharesKey(row);
  const shares = key === undefined ? undefined : tables.get(key);
  return shares?.parts.reduce((sum, { count }) => sum + policy.round(count), 0);
}

type Result = Pick<Row, 'value' | 'lower' | 'upper'>;
const NOTHING: Result = { value: null, lower: null, upper: null };

function releasedValue(
  row: Row,
  numerator: number | null,
  denominator: number | null,
  { percentDecimals }: Policy,
): Result {
  if (numerator === null) return NOTHING;
  const { scale } = measureOf(row);
  const result = valueWithLimits(scale, numerator, denominator);
  if (result.value === null || scale.limits !== 'proportion' || !percentDecimals) return result;
  return { ...result, value: roundedShare(numerator, denominator!, percentDecimals(denominator!)) };
}

/** A proportion whose percentage has so many decimals. From whole numbers, so that halves go up. */
function roundedShare(numerator: number, denominator: number, decimals: number): number {
  const steps = 100 * 10 ** decimals;
  return Math.floor((2 * numerator * steps + denominator) / (2 * denominator)) / steps;
}

/** A statistic is shown as it is where it is of enough; its limits as if of as many as are shown. */
function releasedStatistic(row: Row, n: number | null, { statisticsOf }: Policy): Result {
  if (n === null || row.denominator === null || row.value === null) return NOTHING;
  if (within(row.denominator, statisticsOf)) return NOTHING;
  if (row.upper === null) return { ...NOTHING, value: row.value };
  const half = row.upper - row.value;
  const deviation = (half * Math.sqrt(row.denominator)) / studentT(row.denominator - 1);
  const limits = meanLimits(row.value, deviation, n);
  return { value: row.value, lower: limits?.lower ?? null, upper: limits?.upper ?? null };
}

/** A note that says what the value means must say it of the value shown. */
function releasedNote(row: Row, value: number | null): string | undefined {
  const { describe } = measureOf(row);
  if (!describe || row.value === null) return row.note;
  const before = describe(row.value);
  const parts = row.note?.split('; ') ?? [];
  return parts
    .flatMap((part) => (part === before ? (value === null ? [] : [describe(value)]) : [part]))
    .join('; ');
}
