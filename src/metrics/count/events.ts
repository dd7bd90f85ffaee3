import { fromDay } from '../../calendar';
import type { GroupColumn } from '../row';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import type { Counting, Unit, Visit } from './counting';
import { leftOut, type Verdict } from './verdict';

/** What becomes of an event dated in the days that count; undefined where it is no candidate at all. */
export type Judge = (row: number) => Verdict | undefined;

/** A table over events. */
export interface EventCounting extends Omit<Counting, 'seen' | 'candidates' | 'columns'> {
  readonly columns?: readonly GroupColumn[];
  readonly above: Unit;
  /** The events that count, whatever their day: where only their groups have a row. */
  readonly counts: (row: number) => boolean;
  /** Whether a group has a row only where an event that counts carries it, not any event of the run. */
  readonly ownGroups?: boolean;
  readonly judge: (window: RunWindow, groups: Int32Array) => Judge;
}

/** Counts events dated in the window, or in the days that the measure takes instead. */
export function countEvents(run: Run, counting: EventCounting): Counting {
  const { columns = run.by, counts, ownGroups, judge, ...rest } = counting;
  // A source group belongs to a referral: other events have none to show.
  const own = ownGroups || columns.includes('source_group');
  return {
    ...rest,
    columns,
    seen: { on: own ? counts : () => true },
    candidates: (window, groups) => (visit, everything) => {
      const days = counting.days?.(window) ?? window;
      if (everything) visitAll(run, days, judge(days, groups), visit);
      else visitDays(run, days, judge(days, groups), visit);
    },
  };
}

function visitDays({ table, reach }: Run, { startDay, endDay }: RunWindow, judge: Judge, visit: Visit): void {
  for (let i = 0; i < reach.length; i++) {
    const row = reach[i]!;
    if (table.day[row]! < startDay || table.day[row]! > endDay) continue;
    const verdict = judge(row);
    if (verdict !== undefined) visit(row, verdict);
  }
}

function visitAll({ table }: Run, { startDay, endDay }: RunWindow, judge: Judge, visit: Visit): void {
  const before = leftOut(`dated before ${fromDay(startDay)}`);
  const after = leftOut(`dated after ${fromDay(endDay)}`);
  for (let row = 0; row < table.length; row++) {
    const verdict = judge(row);
    if (verdict === undefined) continue;
    const day = table.day[row]!;
    visit(row, day < startDay ? before : day > endDay ? after : verdict);
  }
}
