import { fromDay, requireDay } from '../../calendar';
import { type CodedTable, roleNumber } from '../../events/table';
import { askedWindows } from '../asked-windows';
import type { MetricOptions } from '../options';
import { twelveMonthsTo, type Window } from '../window';

const SERVICE = roleNumber('service');

/** A window with its ends as day numbers. */
export interface RunWindow extends Window {
  readonly startDay: number;
  readonly endDay: number;
  /** Its place among the windows of the run. */
  readonly number: number;
}

/** The 12 months that end with a window, for the annual measures. */
export const twelveMonths = ({ end, number }: RunWindow): RunWindow => runWindow(twelveMonthsTo(end), number);

/** The windows of a run, and what to say of them. */
export function windowsOf(
  table: CodedTable,
  options: MetricOptions,
): { readonly windows: readonly RunWindow[]; readonly notes: readonly string[] } {
  const { windows, notes } = askedWindows(options, () => coveredDays(table));
  return { windows: windows.map(runWindow), notes };
}

/** The window of a day, if any. Windows follow one another. */
export function windowsByDay(windows: readonly RunWindow[]): (day: number) => RunWindow | undefined {
  const starts = windows.map(({ startDay }) => startDay);
  return (day) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    const window = windows[low - 1];
    return window !== undefined && day <= window.endDay ? window : undefined;
  };
}

/** First and last day of the events of the journey, which carry a role; of all events where none does. */
function coveredDays(table: CodedTable): Window | undefined {
  for (const withRole of [true, false]) {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < table.length; row++) {
      if (withRole && (table.role[row] === 0 || table.role[row] === SERVICE)) continue;
      first = Math.min(first, table.day[row]!);
      last = Math.max(last, table.day[row]!);
    }
    if (first <= last) return { start: fromDay(first), end: fromDay(last) };
  }
  return undefined;
}

const runWindow = ({ start, end }: Window, number: number): RunWindow => ({
  number,
  start,
  end,
  startDay: requireDay('start', start),
  endDay: requireDay('end', end),
});
