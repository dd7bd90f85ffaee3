import { meanLimits } from './limits';
import { noteOf, schemesOf } from './notes';
import type { MetricOptions } from './options';
import { measureWithId, preparedMeasures } from './registry';
import { GROUP_COLUMNS, type GroupColumn, type Row } from './row';
import { compareTexts, keyOf } from './rows-of-tables';
import { imdScheme } from './run/people';
import { valueWithLimits } from './scale';

/**
 * What another engine counted for one row of a measure.
 *
 * @example
 * ```ts
 * import { type Counts, rowsOfCounts } from 'social-prescribing/metrics';
 *
 * const counts: Counts = {
 *   ...{ measure: 'decline_rate', interval_start: '2024-04-01', interval_end: '2025-03-31' },
 *   ...{ numerator: 8, denominator: 10 },
 * };
 * rowsOfCounts([counts])[0]?.value; //=> 0.8
 * ```
 */
export interface Counts extends Partial<Readonly<Record<GroupColumn, string>>> {
  readonly measure: string;
  readonly interval_start: string;
  readonly interval_end: string;
  /** Null for a mean, a percentile or a comparison, whose `value` says it all. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of a mean, a percentile or a comparison. Others are worked out. */
  readonly value?: number | null;
  /** Standard deviation (divisor n - 1) of a mean that has limits. */
  readonly deviation?: number | null;
  /** 0 unless given. */
  readonly missing?: number;
}

/**
 * Rows, as `metrics` gives them, of counts that another engine made: with values, 95 % limits and notes, in the
 * same order. Throws a RangeError for a measure that there is not.
 *
 * @example
 * ```ts
 * import { rowsOfCounts } from 'social-prescribing/metrics';
 *
 * const year = { interval_start: '2024-04-01', interval_end: '2025-03-31' };
 * const [row] = rowsOfCounts([{ measure: 'decline_rate', ...year, numerator: 8, denominator: 10 }]);
 * [row?.version, row?.value, row?.lower?.toFixed(3), row?.upper?.toFixed(3)]; //=> [1, 0.8, '0.490', '0.943']
 * ```
 */
export function rowsOfCounts(
  counts: readonly Counts[],
  options: Pick<MetricOptions, 'workersOver'> & {
    /** The years of the Index of Multiple Deprivation that people's deciles are of, for the note of the quintiles. */
    readonly imdYears?: readonly number[] | undefined;
  } = {},
): Row[] {
  const scheme = imdScheme(options.imdYears ?? []);
  const place = new Map(preparedMeasures.map(({ id }, index) => [id, index]));
  return counts
    .map((given) => ({ row: rowOf(given, options, scheme), key: keyOf(given) }))
    .sort(
      (a, b) =>
        place.get(a.row.measure)! - place.get(b.row.measure)! ||
        compareTexts([a.row.interval_end, ...a.key], [b.row.interval_end, ...b.key]),
    )
    .map(({ row }) => row);
}

function rowOf(counts: Counts, options: MetricOptions, scheme: string): Row {
  const about = measureWithId(counts.measure);
  const { numerator, denominator } = counts;
  const texts: Partial<Record<GroupColumn, string>> = {};
  for (const column of GROUP_COLUMNS) if (counts[column] !== undefined) texts[column] = counts[column];
  const row: Row = {
    ...{ measure: about.id, version: about.version },
    ...{ interval_start: counts.interval_start, interval_end: counts.interval_end },
    ...texts,
    ...{ numerator, denominator },
    ...(numerator === null ? statistic(counts) : valueWithLimits(about.scale, numerator, denominator)),
    ...{ missing: counts.missing ?? 0, suppressed: false },
  };
  const note = noteOf(about, row, options, schemesOf(scheme, texts));
  return note === '' ? row : { ...row, note };
}

function statistic({ value = null, deviation = null, denominator }: Counts) {
  const limits = value === null || deviation === null ? null : meanLimits(value, deviation, denominator ?? 0);
  return { value, lower: limits?.lower ?? null, upper: limits?.upper ?? null };
}
