import { fromDay, requireDay } from '../calendar';
import { bundledCodeSet, type CodeSet } from '../codes';
import type { CodedEvent, Organisation, Person, Practice, Workforce } from '../events';
import {
  ATTENDED,
  type EpisodeTable,
  type EventTable,
  episodeTable,
  eventTable,
  flags,
  scopedPersonId,
} from '../events/table';
import { type HeldFrom, heldFrom } from './held-from';
import { type PeopleColumns, peopleColumns } from './people';
import type { GroupBy } from './row';
import { cutWindows, lastFinancialYear, type Period, twelveMonthsTo, type Window } from './window';

/**
 * The tables a measure can draw on. Only `events` is always needed.
 *
 * @example
 * ```ts
 * import { type MetricData, metrics } from 'social-prescribing/metrics';
 *
 * const data: MetricData = {
 *   events: [{ personId: 'A', code: '871731000000106', date: '2024-05-01', organisation: 'Y00001' }],
 *   practices: [{ organisation: 'Y00001', date: '2024-04-01', registered: 8000 }],
 * };
 * metrics(data, { measures: ['referral_rate'], from: '2024-04-01', to: '2025-03-31' }).rows[0]?.value; //=> 0.125
 * ```
 */
export interface MetricData {
  readonly events: readonly CodedEvent[];
  readonly people?: readonly Person[] | undefined;
  readonly practices?: readonly Practice[] | undefined;
  readonly workforce?: readonly Workforce[] | undefined;
  readonly organisations?: readonly Organisation[] | undefined;
}

/**
 * What to calculate. Unless given: all measures, over the last complete financial year that the events
 * cover, ungrouped, with the bundled code set.
 *
 * @example
 * ```ts
 * import type { MetricOptions } from 'social-prescribing/metrics';
 *
 * const options: MetricOptions = { from: '2024-04-01', to: '2025-03-31', every: 'quarter', by: ['organisation'] };
 * options.every; //=> 'quarter'
 * ```
 */
export interface MetricOptions {
  /** First day, `YYYY-MM-DD`; with `to` only, the day of the first event. */
  readonly from?: string | undefined;
  /** Last day; with `from` only, the day of the last event. */
  readonly to?: string | undefined;
  /** Cut the days into whole periods, a row each. */
  readonly every?: Period | undefined;
  /** Group columns. */
  readonly by?: readonly GroupBy[] | undefined;
  /** Codes and their roles. */
  readonly codeSet?: CodeSet | undefined;
  /** Days without a linked event after which an open episode closes; 365 unless given. */
  readonly inactiveDays?: number | undefined;
  /** `'organisation'` when person ids are unique only within an organisation. */
  readonly personScope?: 'organisation' | undefined;
  /** Caseload that `workers_over` counts: `over` this many people, or `atLeast`; over 250 unless given. */
  readonly workersOver?: { readonly over: number } | { readonly atLeast: number } | undefined;
}

/** A window with its ends as day numbers. */
export interface RunWindow extends Window {
  readonly startDay: number;
  readonly endDay: number;
}

/** Everything a measure works on, prepared once for all measures of a run. */
export interface Run {
  readonly table: EventTable;
  readonly episodes: EpisodeTable;
  /** 1 where the row is a contact at which the person was seen. */
  readonly attended: Uint8Array;
  readonly people: PeopleColumns;
  readonly codeSet: CodeSet;
  readonly listSizes: HeldFrom;
  readonly wte: HeldFrom;
  readonly parentOf: ReadonlyMap<string, string>;
  readonly windows: readonly RunWindow[];
  /** The rows that a measure of this run can count: of its windows, and of the 12 months before their ends. */
  readonly reach: Int32Array;
  readonly by: readonly GroupBy[];
  readonly options: MetricOptions;
  readonly notes: readonly string[];
}

export function prepareRun(data: MetricData, options: MetricOptions): Run {
  const codeSet = options.codeSet ?? bundledCodeSet;
  const { personScope } = options;
  const table = eventTable(data.events, { codeSet, ...(personScope && { personScope }) });
  const { windows, notes } = windowsOf(table, options);
  const lastDay = windows.at(-1)?.endDay ?? 0;
  const attendedCode = table.codes.map((code) => (ATTENDED.has(code?.attendance ?? '') ? 1 : 0));
  const personIdOf = ({ personId, organisation }: Person) =>
    personScope === 'organisation' ? scopedPersonId(personId.trim(), organisation?.trim()) : personId.trim();
  return {
    table,
    episodes: episodeTable(table, { inactiveDays: options.inactiveDays ?? 365, asOf: lastDay }),
    attended: flags(table.code, attendedCode),
    people: peopleColumns(data.people ?? [], table.persons, table.organisations, personIdOf),
    codeSet,
    listSizes: heldFrom((data.practices ?? []).map((row) => ({ ...row, amount: row.registered }))),
    wte: heldFrom((data.workforce ?? []).map((row) => ({ ...row, amount: row.wte }))),
    parentOf: new Map(
      (data.organisations ?? []).map(({ organisation, parent }) => [organisation.trim(), parent.trim()]),
    ),
    windows,
    reach: reachOf(table, windows),
    by: options.by ?? [],
    options,
    notes,
  };
}

function reachOf(table: EventTable, windows: readonly RunWindow[]): Int32Array {
  const first = Math.min(...windows.flatMap((window) => [window.startDay, twelveMonths(window).startDay]));
  const last = Math.max(...windows.map((window) => window.endDay));
  const rows = new Int32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++)
    if (table.day[row]! >= first && table.day[row]! <= last) rows[count++] = row;
  return rows.slice(0, count);
}

/** The 12 months that end with a window, for the annual measures. */
export const twelveMonths = (window: RunWindow): RunWindow => runWindow(twelveMonthsTo(window.end));

function windowsOf(table: EventTable, options: MetricOptions): { windows: RunWindow[]; notes: string[] } {
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
  if (year) return { windows: [runWindow(year)], notes: [] };
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
