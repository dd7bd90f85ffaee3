import { type Cell, cellsOf } from './count/cells';
import type { Counting } from './count/counting';
import { countLimits, type Limits, wilsonLimits } from './limits';
import type { MetricData, MetricOptions } from './metric-data';
import { GROUP_COLUMNS, type Row } from './row';
import { ETHNIC_SCHEME } from './run/people';
import { prepareRun, type Run } from './run/run';

/**
 * How a measure's numbers become a value, its limits, and what disclosure control may round.
 *
 * @example
 * ```ts
 * import { findMeasure, type Scale } from 'social-prescribing/metrics';
 *
 * const scale: Scale | undefined = findMeasure('referral_rate')?.scale;
 * [scale?.multiplier, scale?.limits, scale?.denominator]; //=> [1000, 'count', 'population']
 * ```
 */
export interface Scale {
  /** `value` = numerator / denominator × multiplier + offset. */
  readonly multiplier: number;
  /** -100 where the value is a change in percent. */
  readonly offset?: number;
  /** `proportion`: Wilson. `count`: Byar, exact Poisson below 10. `mean`: Student's t. */
  readonly limits: 'proportion' | 'count' | 'mean' | 'none';
  /** `count`: of people or events in the extract. `population`: list sizes or WTE, never rounded. */
  readonly denominator: 'count' | 'population' | 'none';
  /** A mean, a percentile or a comparison, of as many as the denominator says: there is no numerator. */
  readonly statistic?: true;
  /** Which comparison it is of service_use_change and service_use_change_comparison: shown values are made of theirs. */
  readonly contrast?: 'percentagePoints' | 'ratioOfRatios';
  /** A table whose numerators add up to the denominator, and the column it parts, where it is not the measures. */
  readonly shares?: {
    readonly table: string;
    readonly column?: 'source_group' | 'closure_reason' | 'stratum';
  };
  /**
   * The measure whose count stands above the line, and the one below, where another measure shows it too; or
   * the table of shares whose total it is.
   */
  readonly sameCounts?: readonly [numerator: string, denominator?: string];
}

/**
 * A measure: what it means and how it is calculated. A change of its numbers is a new `version`.
 *
 * @example
 * ```ts
 * import { findMeasure, type Measure } from 'social-prescribing/metrics';
 *
 * const measure: Measure | undefined = findMeasure('referrals_received');
 * measure?.calculate(
 *   { events: [{ personId: 'A', code: '871731000000106', date: '2024-05-01' }] },
 *   { from: '2024-04-01', to: '2025-03-31' },
 * )[0]?.value; //=> 1
 * ```
 */
export interface Measure {
  /** Stable snake_case id, as rows carry it. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** What a value of 1 is one of. */
  readonly unit: string;
  /** Numerator, denominator and boundaries in words. */
  readonly definition: string;
  /** The tables it needs besides events. */
  readonly inputs: readonly InputTable[];
  readonly scale: Scale;
  /** Rows for every window and group; none where an input table is missing. Pure; data never makes it throw. */
  readonly calculate: (data: MetricData, options?: MetricOptions) => readonly Row[];
}

/**
 * A table a measure may need besides events.
 *
 * @example
 * ```ts
 * import { findMeasure, type InputTable } from 'social-prescribing/metrics';
 *
 * const inputs: readonly InputTable[] | undefined = findMeasure('equity_share')?.inputs;
 * inputs; //=> ['people']
 * ```
 */
export type InputTable = 'people' | 'practices' | 'workforce' | 'comparison';

/** What defines a measure: all that is public but its calculation, and what a value of it means in words. */
type MeasureText = Omit<Measure, 'calculate'> & { readonly describe?: (value: number) => string };

/** A measure with what it does on a prepared run. */
export interface PreparedMeasure extends Measure, MeasureText {
  /** The tables it counts, for rows and for explanations. */
  readonly countings: (run: Run) => readonly Counting[];
  readonly rowsOf: (run: Run) => readonly Row[];
}

export function defineMeasure(
  about: MeasureText,
  countings: (run: Run) => readonly Counting[],
): PreparedMeasure {
  const rowsOf = (run: Run) =>
    inOrder(
      countings(run).flatMap((counting) => cellsOf(run, counting).map((cell) => toRow(about, run, cell))),
    );
  return {
    ...about,
    countings,
    rowsOf,
    calculate: (data, options = {}) =>
      about.inputs.every((table) => data[table] !== undefined) ? rowsOf(prepareRun(data, options)) : [],
  };
}

/** Value and limits of a numerator and denominator on a measure's scale. */
export function valueWithLimits(
  scale: Scale,
  numerator: number,
  denominator: number | null,
): Pick<Row, 'value' | 'lower' | 'upper'> {
  if (scale.denominator === 'none') return { value: numerator, lower: null, upper: null };
  if (denominator === null || denominator === 0) return { value: null, lower: null, upper: null };
  const limits = limitsOf(scale, numerator, denominator);
  return {
    value: (numerator / denominator) * scale.multiplier + (scale.offset ?? 0),
    lower: limits && limits.lower * scale.multiplier,
    upper: limits && limits.upper * scale.multiplier,
  };
}

function limitsOf(scale: Scale, numerator: number, denominator: number): Limits | null {
  if (scale.limits === 'none' || scale.limits === 'mean') return null;
  if (scale.limits === 'proportion') return wilsonLimits(numerator, denominator);
  const { lower, upper } = countLimits(numerator);
  return { lower: lower / denominator, upper: upper / denominator };
}

function toRow(measure: MeasureText, { people }: Run, cell: Cell): Row {
  const { value = null, lower = null, upper = null } = cell;
  const result =
    cell.numerator === null
      ? { value, lower, upper }
      : valueWithLimits(measure.scale, cell.numerator, cell.denominator);
  const notes = [
    cell.note,
    result.value === null ? undefined : measure.describe?.(result.value),
    'ethnic_group' in cell.groups ? ETHNIC_SCHEME : undefined,
    'imd_quintile' in cell.groups ? people.imdScheme : undefined,
  ].filter(Boolean);
  return {
    measure: measure.id,
    version: measure.version,
    interval_start: cell.start,
    interval_end: cell.window.end,
    ...cell.groups,
    numerator: cell.numerator,
    denominator: cell.denominator,
    ...result,
    missing: cell.missing,
    suppressed: false,
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

/** By start, end and then groups as text. The texts are gathered once: a run can have many thousand rows. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const keyed = rows.map((row) => ({
    row,
    key: [row.interval_start, row.interval_end, ...GROUP_COLUMNS.map((column) => row[column] ?? '')],
  }));
  return keyed.sort((a, b) => compareTexts(a.key, b.key)).map(({ row }) => row);
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index++)
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1;
  return 0;
}
