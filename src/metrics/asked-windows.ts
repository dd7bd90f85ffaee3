import { requireDay } from '../calendar';
import type { MetricOptions } from './options';
import { cutWindows, lastFinancialYear, type Window } from './window';

/** The windows that a run is asked for, and what to say of them. The days that events cover matter where no days are given. */
export function askedWindows(
  options: Pick<MetricOptions, 'from' | 'to' | 'every'>,
  coveredDays: () => Window | undefined,
): { readonly windows: readonly Window[]; readonly notes: readonly string[] } {
  const covered = options.from && options.to ? undefined : coveredDays();
  const from = options.from ?? covered?.start;
  const to = options.to ?? covered?.end;
  if (from === undefined || to === undefined) return { windows: [], notes: ['There are no events.'] };
  if (requireDay('to', to) < requireDay('from', from)) {
    if (covered === undefined) throw new RangeError('to must not be before from');
    const lacking = options.from ? `No event lies on or after ${from}.` : `No event lies on or before ${to}.`;
    return { windows: [], notes: [lacking] };
  }
  if (options.every) {
    const { windows, leftOut } = cutWindows(from, to, options.every);
    const notes = leftOut.map(
      ({ start, end }) => `${start} to ${end} makes no whole ${options.every}: left out.`,
    );
    return { windows, notes };
  }
  if (options.from ?? options.to) return { windows: [{ start: from, end: to }], notes: [] };
  const year = lastFinancialYear(from, to);
  if (year) {
    const later = `There are events after the last complete financial year, up to ${to}: give from and to to count them.`;
    return { windows: [year], notes: to > year.end ? [later] : [] };
  }
  return {
    windows: [{ start: from, end: to }],
    notes: [`The events cover no complete financial year: all their days, ${from} to ${to}, are one window.`],
  };
}
