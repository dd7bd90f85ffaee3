import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { type GroupTexts, type Tabulation, tabulate } from '../run/tabulation';
import type { Counting, Show } from './counting';
import { addByGroup, type Tally, tally } from './tally';

/** One number before it is a row. */
export interface Cell {
  /** First day counted. */
  readonly start: string;
  /** Null for a statistic. */
  readonly numerator: number | null;
  /** Null where the measure has none, or does not carry the group. */
  readonly denominator: number | null;
  /** Value and limits of a statistic. */
  readonly value?: number | null;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly missing: number;
}

/** A table counted in all windows of a run. */
export interface CountedTable {
  /** The groups that have a row in every window. */
  readonly groups: readonly GroupTexts[];
  /** The cell of a group, by its place among these. */
  readonly cellsIn: (window: RunWindow) => (place: number) => Cell;
}

export function countTable(run: Run, counting: Counting): CountedTable {
  const tabulation = tabulate(run, counting.columns);
  const counted = count(run, counting, tabulation);
  const seen = seenGroups(run, counting, tabulation, counted);
  const whole = counting.whole && tabulate(run, counting.whole);
  const wholes = seen.map((group) => whole?.find(tabulation.groups[group]!) ?? group);
  return {
    groups: seen.map((group) => ({ ...tabulation.groups[group]!, ...counting.constant })),
    cellsIn: (window) => {
      const cellOf = describe(counting, tabulation, window, counted);
      return (place) => cellOf(seen[place]!, wholes[place]!);
    },
  };
}

/** The groups that have a row of this table in every window. */
export function seenGroups(
  run: Run,
  counting: Counting,
  tabulation: Tabulation,
  counted = count(run, counting, tabulation),
): number[] {
  const { seen, also = [] } = counting;
  const groups = new Set(seen.on?.());
  const where = seen.counted && counted[seen.counted];
  if (where)
    for (let group = 0; group < tabulation.groups.length; group++)
      if (run.windows.some(({ number }) => where.countOf(group, number) > 0)) groups.add(group);
  if (seen.in) for (const window of run.windows) for (const group of seen.in(window)) groups.add(group);
  for (const texts of also) groups.add(tabulation.find(texts));
  return [...groups];
}

/** What the candidates come to, by group and window. */
interface Counted {
  readonly above: Tally;
  /** Those above the line, and those that lack a field for it. */
  readonly wanted: Tally;
  /** By group of the whole, where the table is one of shares. */
  readonly below: Tally | undefined;
  readonly valuesOf: (group: number, window: number) => readonly number[];
}

function count(run: Run, counting: Counting, tabulation: Tabulation): Counted {
  const { columns, whole = columns, lacks } = counting;
  const wholes = tabulate(run, whole);
  const above = tally(counting.above, run, columns);
  const wanted = lacks ? tally(counting.above, run, columns) : above;
  const below = counting.below && tally(counting.below, run, whole);
  const values = new Map<number, number[]>();
  const keyOf = (group: number, window: number) => group * run.windows.length + window;
  const show: Show = (row, verdict, first, last, value, group) => {
    if (verdict.above) add(above, tabulation, row, first, last, group);
    if (lacks && (verdict.above || verdict.missing)) add(wanted, tabulation, row, first, last, group);
    if (verdict.below && below) add(below, wholes, row, first, last, group);
    if (value === undefined) return;
    const key = keyOf(tabulation.groupOf(row, last), last);
    const others = values.get(key);
    if (others) others.push(value);
    else values.set(key, [value]);
  };
  counting.candidates(show);
  return { above, wanted, below, valuesOf: (group, window) => values.get(keyOf(group, window)) ?? [] };
}

/** Counts a row in the group it is shown with, else in its own. */
function add(
  to: Tally,
  parts: Tabulation,
  row: number,
  first: number,
  last: number,
  group: number | undefined,
): void {
  if (group === undefined) addByGroup(to, parts, row, first, last);
  else to.add(row, group, first, last);
}

/** Tells of each group of a window. */
function describe(
  counting: Counting,
  tabulation: Tabulation,
  window: RunWindow,
  { above, wanted, below, valuesOf }: Counted,
) {
  const { start } = counting.days?.(window) ?? window;
  const about = counting.about?.(window);
  return (group: number, groupOfWhole: number): Cell => {
    const numerator = above.countOf(group, window.number);
    const missing = wanted.countOf(group, window.number) - numerator;
    const denominator = below ? below.countOf(groupOfWhole, window.number) : null;
    if (!about && !counting.statistic) return { start, missing, numerator, denominator };
    return {
      ...{ start, missing, denominator, numerator: counting.statistic ? null : numerator },
      ...counting.statistic?.(valuesOf(group, window.number)),
      ...about?.(tabulation.groups[group]!),
    };
  };
}
