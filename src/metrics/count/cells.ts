import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { type GroupTexts, type Tabulation, tabulate } from '../run/tabulation';
import type { Counting, Particulars, Visit } from './counting';
import { tally } from './tally';

const NOTHING_MORE: Particulars = {};

/** One number before it is a row. */
export interface Cell {
  readonly window: RunWindow;
  /** First day counted. */
  readonly start: string;
  readonly groups: GroupTexts;
  /** Null for a statistic. */
  readonly numerator: number | null;
  /** Null where the measure has none, or does not carry the group. */
  readonly denominator: number | null;
  /** Value and limits of a statistic. */
  readonly value?: number | null;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly missing: number;
  readonly note?: string | undefined;
}

/** A cell for every window and every group seen in the run, zeros included. */
export function cellsOf(run: Run, counting: Counting): Cell[] {
  const tabulation = tabulate(run, counting.columns);
  const counted = run.windows.map((window) => countWindow(run, counting, tabulation, window));
  const seen = seenGroups(run, counting, tabulation);
  return run.windows.flatMap((window, index) => {
    const cellOf = describe(run, counting, tabulation, window, counted[index]!);
    return seen.map(cellOf);
  });
}

/** The groups that have a row of this table in every window. */
export function seenGroups(run: Run, { seen, also = [] }: Counting, tabulation: Tabulation): number[] {
  const groups = new Set(seen.on ? tabulation.seen(seen.on) : []);
  if (seen.in)
    for (const window of run.windows)
      for (const group of seen.in(window, tabulation.groupsIn(window))) groups.add(group);
  for (const texts of also) groups.add(tabulation.find(texts));
  return [...groups];
}

/** What a window's candidates come to, by group. Windows are many, so nothing larger is kept of them. */
interface Counted {
  readonly above: readonly number[];
  /** Those above the line, and those that lack a field for it. */
  readonly wanted: readonly number[];
  /** By group of the whole, where the table is one of shares. */
  readonly below: readonly number[] | undefined;
  readonly values: readonly (readonly number[])[];
}

function countWindow(run: Run, counting: Counting, tabulation: Tabulation, window: RunWindow): Counted {
  const groups = tabulation.groupsIn(window);
  const wholeGroups = counting.whole && tabulate(run, counting.whole).groupsIn(window);
  const above = tally(counting.above, run);
  const wanted = tally(counting.above, run);
  const below = counting.below && tally(counting.below, run);
  const values: number[][] = [];
  const count: Visit = (row, verdict, { group = groups[row]!, value } = NOTHING_MORE) => {
    if (verdict.above) above.add(group, row);
    if (verdict.above || verdict.missing) wanted.add(group, row);
    if (!verdict.below) return;
    below?.add(wholeGroups ? wholeGroups[row]! : group, row);
    if (value === undefined) return;
    if (values[group]) values[group].push(value);
    else values[group] = [value];
  };
  counting.candidates(window, groups)(count, false);
  return { above: above.counts, wanted: wanted.counts, below: below?.counts, values };
}

/** Tells of each group of a window. */
function describe(
  run: Run,
  counting: Counting,
  tabulation: Tabulation,
  window: RunWindow,
  { above, wanted, below, values }: Counted,
) {
  const { start } = counting.days?.(window) ?? window;
  const whole = counting.whole && tabulate(run, counting.whole);
  const about = counting.about?.(window);
  return (group: number): Cell => {
    const texts = tabulation.groups[group]!;
    const numerator = above[group] ?? 0;
    return {
      window,
      start,
      groups: { ...texts, ...counting.constant },
      missing: (wanted[group] ?? 0) - numerator,
      numerator,
      denominator: below ? (below[whole ? whole.find(texts) : group] ?? 0) : null,
      ...(counting.statistic && { numerator: null, ...counting.statistic(values[group] ?? []) }),
      ...about?.(texts),
    };
  };
}
