import { addMonths, civil, dayOf, fromDay, requireDay } from '../calendar';

/**
 * A reporting interval: both days included.
 *
 * @example
 * ```ts
 * import type { Window } from 'social-prescribing/metrics';
 *
 * const financialYear: Window = { start: '2024-04-01', end: '2025-03-31' };
 * financialYear.end; //=> '2025-03-31'
 * ```
 */
export interface Window {
  readonly start: string;
  readonly end: string;
}

/**
 * A period that windows are cut into. A financial year runs from 1 April to 31 March.
 *
 * @example
 * ```ts
 * import { type Period, PERIODS } from 'social-prescribing/metrics';
 *
 * const period: Period = 'financial-year';
 * PERIODS.includes(period); //=> true
 * ```
 */
export type Period = (typeof PERIODS)[number];

/**
 * Every period.
 *
 * @example
 * ```ts
 * import { PERIODS } from 'social-prescribing/metrics';
 *
 * PERIODS; //=> ['month', 'quarter', 'year', 'financial-year']
 * ```
 */
export const PERIODS = ['month', 'quarter', 'year', 'financial-year'] as const;

/**
 * Whole periods, and the days at either end that make none.
 *
 * @example
 * ```ts
 * import { type CutWindows, cutWindows } from 'social-prescribing/metrics';
 *
 * const cut: CutWindows = cutWindows('2024-01-01', '2024-02-29', 'month');
 * cut.leftOut; //=> []
 * ```
 */
export interface CutWindows {
  readonly windows: readonly Window[];
  readonly leftOut: readonly Window[];
}

/**
 * Cuts the days from `from` to `to` into whole periods. Throws a RangeError where a date is no calendar date
 * or `to` is before `from`.
 *
 * @example
 * ```ts
 * import { cutWindows } from 'social-prescribing/metrics';
 *
 * cutWindows('2024-01-15', '2024-09-30', 'quarter');
 * //=> {
 * //=>   windows: [{ start: '2024-04-01', end: '2024-06-30' }, { start: '2024-07-01', end: '2024-09-30' }],
 * //=>   leftOut: [{ start: '2024-01-15', end: '2024-03-31' }],
 * //=> }
 * ```
 */
export function cutWindows(from: string, to: string, every: Period): CutWindows {
  const first = requireDay('from', from);
  const last = requireDay('to', to);
  if (last < first) throw new RangeError('to must not be before from');
  const windows: Window[] = [];
  let start = periodStart(first, every);
  if (start < first) start = addMonths(start, MONTHS[every]);
  const firstWhole = start;
  for (let next = addMonths(start, MONTHS[every]); next - 1 <= last; next = addMonths(next, MONTHS[every])) {
    windows.push(windowOf(start, next - 1));
    start = next;
  }
  if (windows.length === 0) return { windows, leftOut: [{ start: from, end: to }] };
  const leftOut: Window[] = [];
  if (firstWhole > first) leftOut.push(windowOf(first, firstWhole - 1));
  if (start <= last) leftOut.push(windowOf(start, last));
  return { windows, leftOut };
}

/**
 * The last financial year (1 April to 31 March) that lies wholly within the days given, or `undefined`.
 *
 * @example
 * ```ts
 * import { lastFinancialYear } from 'social-prescribing/metrics';
 *
 * lastFinancialYear('2023-01-05', '2025-06-30'); //=> { start: '2024-04-01', end: '2025-03-31' }
 * lastFinancialYear('2024-05-01', '2025-03-31'); //=> undefined
 * ```
 */
export function lastFinancialYear(first: string, last: string): Window | undefined {
  return cutWindows(first, last, 'financial-year').windows.at(-1);
}

/**
 * The 12 months that end on a day: from the day after the same day a year earlier.
 *
 * @example
 * ```ts
 * import { twelveMonthsTo } from 'social-prescribing/metrics';
 *
 * twelveMonthsTo('2025-03-31'); //=> { start: '2024-04-01', end: '2025-03-31' }
 * twelveMonthsTo('2024-02-29'); //=> { start: '2023-03-01', end: '2024-02-29' }
 * ```
 */
export function twelveMonthsTo(end: string): Window {
  return { start: fromDay(addMonths(requireDay('end', end), -12) + 1), end };
}

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12, 'financial-year': 12 };

function periodStart(day: number, period: Period): number {
  const { year, month } = civil(day);
  if (period === 'month') return dayOf(year, month, 1);
  if (period === 'quarter') return dayOf(year, month - ((month - 1) % 3), 1);
  if (period === 'year') return dayOf(year, 1, 1);
  return month >= 4 ? dayOf(year, 4, 1) : dayOf(year - 1, 4, 1);
}

const windowOf = (start: number, end: number): Window => ({ start: fromDay(start), end: fromDay(end) });
