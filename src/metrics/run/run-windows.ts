import { fromDay, requireDay } from '../../calendar';
import type { EventTable } from '../../events/table';
import type { MetricOptions } from '../metric-data';
import { cutWindows, lastFinancialYear, twelveMonthsTo, type Window } from '../window';

/** A window with its ends as day numbers. */
export interface RunWindow extends Window {
  readonly startDay: number;
  readonly endDay: number;
}

/** The 12 months that end with a window, for the annual measures. */
export const twelveMonths = (window: RunWindow): RunWindow => runWindow(twelveMonthsTo(window.end));

/** The windows of a run, and what to say of them. */
export function windowsOf(
  table: EventTable,
  options: MetricOptions,
): { windows: RunWindow[]; notes: string[] } {
  const covered = coveredDays(table);
  const from = options.from ?? covered?.start;
  const to = options.to ?? covered?.end;
  if (from === undefined || to === undefined) return { windows: [], notes: ['There are no events.'] };
  if (requireDay('to', to) < requireDay('from', from)) throw new RangeError('to must not be before from');
  if (options.every) {
    const { windows, leftOut } = cutWindows(from, to, options.every);
    const notes = leftOut.map(
      ({ start, end }) => `${start} to ${end} makes no whole ${options.every}: left out.`,
    );
    return { windows: windows.map(runWindow), notes };
  }
  if (options.from ?? options.to) return { windows: [runWindow({ start: from, end: to })], notes: [] };
  const year = lastFinancialYear(from, to);
  if (year) {
    const later = `There are events after the last complete financial year, up to ${to}: give from and to to count them.`;
    return { windows: [runWindow(year)], notes: to > year.end ? [later] : [] };
  }
  return {
    windows: [runWindow({ start: from, end: to })],
    notes: [`The events cover no complete financial year: all their days, ${from} to ${to}, are one window.`],
  };
}

/** First and last day of the events that carry a role; of all events where none does. */
function coveredDays(table: EventTable): Window | undefined {
  for (const withRole of [true, false]) {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < table.length; row++) {
      if (withRole && table.role[row] === 0) continue;
      first = Math.min(first, table.day[row]!);
      last = Math.max(last, table.day[row]!);
    }
    if (first <= last) return { start: fromDay(first), end: fromDay(last) };
  }
  return undefined;
}

const runWindow = ({ start, end }: Window): RunWindow => ({
  start,
  end,
  startDay: requireDay('start', start),
  endDay: requireDay('end', end),
});
