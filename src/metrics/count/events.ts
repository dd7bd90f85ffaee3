import { fromDay } from '../../calendar';
import type { Role } from '../../codes';
import { roleNumber } from '../../events/table';
import type { EventColumn } from '../run/columns';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { spansOf } from '../run/spans';
import { tabulate } from '../run/tabulation';
import type { Counting, Unit, Visit } from './counting';
import { leftOut, type Verdict } from './verdict';

/** What becomes of an event dated in the days that count; undefined where it is no candidate at all. */
type Judge = (row: number) => Verdict | undefined;

/** A table over events. */
export interface EventCounting extends Omit<Counting, 'seen' | 'candidates' | 'everything' | 'columns'> {
  readonly columns?: readonly EventColumn[];
  readonly above: Unit;
  /** The roles of its candidates. */
  readonly roles: readonly Role[];
  /** What becomes of an event on days that count. */
  readonly judge: Judge;
  /** What becomes in a window of an event that counts, where that depends on the window. */
  readonly inWindow?: (window: RunWindow) => (row: number) => Verdict;
  /** Whether a group has a row only where an event that counts carries it, not any event of the run. */
  readonly ownGroups?: boolean;
}

/** Counts events dated in the window, or in the days that the measure takes instead. */
export function countEvents(run: Run, counting: EventCounting): Counting {
  const { columns = run.by, roles, ownGroups, judge, inWindow, ...rest } = counting;
  const { seen, seenOn } = tabulate(run, columns);
  const daysOf = counting.days ?? ((window: RunWindow) => window);
  const counts = (row: number) => {
    const verdict = judge(row);
    return verdict !== undefined && (verdict.above || verdict.below);
  };
  // A source group belongs to a referral: other events have none to show.
  const own = ownGroups || columns.includes('source_group');
  return {
    ...rest,
    columns,
    seen: { on: own ? () => seenOn(run.rowsOf(roles), counts) : seen },
    candidates: (show) => {
      const { day } = run.table;
      const spans = spansOf(run.windows.map(daysOf));
      const judges = inWindow && run.windows.map(inWindow);
      const rows = run.rowsOf(roles);
      // By index, here and wherever all rows are gone through: an iterator makes an object for each.
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i]!;
        const first = spans.first(day[row]!);
        const last = spans.last(day[row]!);
        if (last < first) continue;
        const verdict = judge(row);
        if (verdict === undefined || !(verdict.above || verdict.below)) continue;
        if (judges === undefined) show(row, verdict, first, last);
        else
          for (let window = first; window <= last; window++) show(row, judges[window]!(row), window, window);
      }
    },
    everything: (window, visit) => {
      const judgeNow = inWindow?.(window);
      const numbers = new Set(roles.map(roleNumber));
      visitAll(run, daysOf(window), visit, (row) => {
        if (!numbers.has(run.table.role[row]!)) return undefined;
        return judgeNow && counts(row) ? judgeNow(row) : judge(row);
      });
    },
  };
}

function visitAll({ table }: Run, { startDay, endDay }: RunWindow, visit: Visit, judge: Judge): void {
  const before = leftOut(`dated before ${fromDay(startDay)}`);
  const after = leftOut(`dated after ${fromDay(endDay)}`);
  for (let row = 0; row < table.length; row++) {
    const verdict = judge(row);
    if (verdict === undefined) continue;
    const day = table.day[row]!;
    visit(row, day < startDay ? before : day > endDay ? after : verdict);
  }
}
