/**
 * A reason to think that a point is no chance variation.
 *
 * - `outside`: beyond a limit.
 * - `shift`: one of seven points in a row, or more, on the same side of the mean.
 * - `trend`: one of seven points in a row, or more, each higher than the last, or each lower.
 * - `near-limit`: one of two points, among three in a row on the same side of the mean, in the outer third
 *   between mean and limit.
 *
 * @example
 * ```ts
 * import { controlChart, type SpecialCause } from 'social-prescribing/metrics';
 *
 * const { points } = controlChart([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 20]);
 * const causes: readonly SpecialCause[] | undefined = points.at(-1)?.causes;
 * causes; //=> ['outside']
 * ```
 */
export type SpecialCause = 'outside' | 'shift' | 'trend' | 'near-limit';

/**
 * One point of a control chart.
 *
 * @example
 * ```ts
 * import { type ControlPoint, controlChart } from 'social-prescribing/metrics';
 *
 * const point: ControlPoint | undefined = controlChart([5, null]).points[1];
 * point; //=> { value: null, causes: [], variation: 'none' }
 * ```
 */
export interface ControlPoint {
  /** Null where nothing is known: it breaks runs and moving ranges. */
  readonly value: number | null;
  readonly causes: readonly SpecialCause[];
  /** Special cause towards the better or the worse, or without a better; `none` without a value or limits. */
  readonly variation: 'common cause' | 'improvement' | 'concern' | 'neutral' | 'none';
}

/**
 * An XmR chart of individual values and moving ranges.
 *
 * @example
 * ```ts
 * import { type ControlChart, controlChart } from 'social-prescribing/metrics';
 *
 * const chart: ControlChart = controlChart([10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]);
 * [chart.mean, chart.lower, chart.upper]; //=> [11, 5.68, 16.32]
 * ```
 */
export interface ControlChart {
  /** Null where there are too few values for limits. */
  readonly mean: number | null;
  /** Lower and upper process limit: the mean less and plus 2.66 mean moving ranges. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly points: readonly ControlPoint[];
}

const LIMIT = 2.66;
const RUN = 7;
/** Below it limits still move with every point, as NHSRplotthedots warns. */
const FEWEST_VALUES = 12;

/**
 * Statistical process control of a series, as NHS England's programme Making Data Count does it: an XmR chart
 * with four rules of special cause. Limits are made of all values given; outlying ones are not screened out, as
 * in the programme's own tool. Fewer than twelve values have no limits and no special cause.
 *
 * Source: NHS England, Making Data Count; rules as in NHSRplotthedots 0.2.2 with `screen_outliers = FALSE`.
 *
 * @example
 * ```ts
 * import { controlChart } from 'social-prescribing/metrics';
 *
 * const waits = [9, 8, 9, 8, 9, 8, 9, 4, 3, 4, 3, 4, 3, 4];
 * const { points } = controlChart(waits, { higherIs: 'worse' });
 * points.at(-1)?.variation; //=> 'improvement'
 * ```
 */
export function controlChart(
  values: readonly (number | null)[],
  { higherIs = 'neither' }: { readonly higherIs?: 'better' | 'worse' | 'neither' } = {},
): ControlChart {
  const known = values.filter((value) => value !== null);
  if (known.length < FEWEST_VALUES)
    return {
      ...{ mean: null, lower: null, upper: null },
      points: values.map((value) => ({ value, causes: [], variation: 'none' })),
    };
  const mean = average(known);
  const ranges = values.flatMap((value, index) => {
    const before = values[index - 1];
    return value === null || before === null || before === undefined ? [] : [Math.abs(value - before)];
  });
  const reach = LIMIT * (ranges.length === 0 ? 0 : average(ranges));
  const causes = specialCauses(values, mean, reach);
  return {
    ...{ mean, lower: rounded(mean - reach), upper: rounded(mean + reach) },
    points: values.map((value, index) => {
      if (value === null) return { value, causes: [], variation: 'none' };
      const variation = causes[index]!.length === 0 ? 'common cause' : direction(value, mean, higherIs);
      return { value, causes: causes[index]!, variation };
    }),
  };
}

function direction(value: number, mean: number, higherIs: 'better' | 'worse' | 'neither') {
  if (higherIs === 'neither') return 'neutral';
  return value > mean === (higherIs === 'better') ? 'improvement' : 'concern';
}

function specialCauses(
  values: readonly (number | null)[],
  mean: number,
  reach: number,
): readonly (readonly SpecialCause[])[] {
  const sides = values.map((value) => (value === null ? 0 : Math.sign(value - mean)));
  const steps = values.map((value, index) => {
    const before = values[index - 1];
    return value === null || before === null || before === undefined ? 0 : Math.sign(value - before);
  });
  const isOutside = (value: number | null) => value !== null && Math.abs(value - mean) > reach;
  const isNear = (index: number) => {
    const value = values[index];
    return value != null && !isOutside(value) && Math.abs(value - mean) > (reach * 2) / 3;
  };
  const shift = inRuns(sides, RUN, 0);
  // Seven points that rise are six steps up, and the point before the first step is one of them.
  const trend = inRuns(steps, RUN - 1, 1);
  const near = nearLimits(sides, isNear);
  return values.map((value, index) => [
    ...(isOutside(value) ? (['outside'] as const) : []),
    ...(shift.has(index) ? (['shift'] as const) : []),
    ...(trend.has(index) ? (['trend'] as const) : []),
    ...(near.has(index) ? (['near-limit'] as const) : []),
  ]);
}

/** The places in runs of one sign, not 0, of at least this length, with so many places before each run. */
function inRuns(signs: readonly number[], least: number, before: number): ReadonlySet<number> {
  const found = new Set<number>();
  let start = 0;
  for (let index = 0; index <= signs.length; index++) {
    if (index < signs.length && signs[index] === signs[start]) continue;
    if (signs[start] !== 0 && index - start >= least)
      for (let place = start - before; place < index; place++) found.add(place);
    start = index;
  }
  return found;
}

function nearLimits(sides: readonly number[], isNear: (index: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0; start + 2 < sides.length; start++) {
    const three = [start, start + 1, start + 2];
    const near = three.filter(isNear);
    if (near.length < 2 || sides[start] === 0 || three.some((index) => sides[index] !== sides[start]))
      continue;
    for (const index of near) found.add(index);
  }
  return found;
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sums of decimals end in digits that mean nothing. */
const rounded = (value: number) => Math.round(value * 1e10) / 1e10;
