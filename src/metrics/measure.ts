import type { Counting } from './count/counting';
import type { MetricData } from './metric-data';
import type { Notes } from './notes';
import type { MetricOptions } from './options';
import type { Row } from './row';
import { rowsOfTables } from './rows-of-tables';
import { prepareRun, type Run } from './run/run';
import type { Scale } from './scale';

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

/** What defines a measure: all that is public but its calculation, and what there is to say of its rows. */
type MeasureText = Omit<Measure, 'calculate'> & Notes;

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
  const rowsOf = (run: Run) => rowsOfTables(about, run, countings(run));
  return {
    ...about,
    countings,
    rowsOf,
    calculate: (data, options = {}) =>
      about.inputs.every((table) => data[table] !== undefined) ? rowsOf(prepareRun(data, options)) : [],
  };
}
