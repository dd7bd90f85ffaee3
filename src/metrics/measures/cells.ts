import type { Cell } from '../measure';
import type { GroupColumn } from '../row';
import type { Keep } from '../run/count';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { type GroupTexts, type Tabulation, tabulate } from '../run/tabulation';

/** What a measure counts in one group of one window. */
type Counted = Omit<Cell, 'window' | 'groups'> & { readonly groups?: GroupTexts };

/** How a measure parts the run's rows, and what it counts. */
export interface Counting {
  readonly columns: readonly GroupColumn[];
  /** The rows that count. */
  readonly keep: Keep;
  /** Whether a group has a row only where a row that counts carries it, not any event of the run. */
  readonly ownGroups?: boolean;
  /** Groups that have a row although no event need carry them. */
  readonly also?: readonly GroupTexts[];
  /** Counts a window's groups, and tells of each. */
  readonly count: (
    window: RunWindow,
    groups: Int32Array,
    tabulation: Tabulation,
  ) => (group: number) => Counted;
}

/** A cell for every window and every group seen in the run, zeros included. */
export function cellsOf(run: Run, { columns, keep, ownGroups, also = [], count }: Counting): Cell[] {
  const tabulation = tabulate(run, columns);
  // A source group belongs to a referral: other events have none to show.
  const own = ownGroups || columns.includes('source_group');
  const seen = new Set([...tabulation.seen(own ? keep : () => true), ...also.map(tabulation.find)]);
  return run.windows.flatMap((window) => {
    const countedIn = count(window, tabulation.groupsIn(window), tabulation);
    return [...seen].map((group) => ({
      window,
      groups: tabulation.groups[group]!,
      ...countedIn(group),
    }));
  });
}
