import type { GroupColumn } from '../row';
import { type ColumnValues, columnOf } from './columns';
import type { Run } from './run';
import type { RunWindow } from './run-windows';

/** The values of a group's columns. */
export type GroupTexts = Readonly<Partial<Record<GroupColumn, string>>>;

/** The rows of the event table parted into groups by some columns. */
export interface Tabulation {
  /** Every group met so far; grows as windows are asked for. */
  readonly groups: readonly GroupTexts[];
  /** Number of the group of each row, as of the window's end. */
  readonly groupsIn: (window: RunWindow) => Int32Array;
  /** Groups seen in the run, on rows for which `keep` holds, in any of its windows. */
  readonly seen: (keep: (row: number) => boolean) => readonly number[];
  /** The number of the group with these values, which need not be on any row. */
  readonly find: (texts: GroupTexts) => number;
}

/** Tabulations by run and columns: measures that ask for the same columns share the work. */
const kept = new WeakMap<Run, Map<string, Tabulation>>();

/** Parts the rows of a run by these columns. */
export function tabulate(run: Run, names: readonly GroupColumn[]): Tabulation {
  const tabulations = kept.get(run) ?? new Map<string, Tabulation>();
  kept.set(run, tabulations);
  const tabulation = tabulations.get(names.join()) ?? part(run, names);
  tabulations.set(names.join(), tabulation);
  return tabulation;
}

function part(run: Run, names: readonly GroupColumn[]): Tabulation {
  const { day } = run.table;
  const columns = names.map((name) => columnOf(run, name));
  const moving = columns.some((column) => column.moving);
  const groups: GroupTexts[] = [];
  const numberOfGroup = new Map<string, number>();
  const groupOf = (texts: readonly string[]): number => {
    // JSON keeps apart what a separator could run together.
    const key = JSON.stringify(texts);
    const known = numberOfGroup.get(key);
    if (known !== undefined) return known;
    numberOfGroup.set(key, groups.length);
    return groups.push(Object.fromEntries(names.map((name, index) => [name, texts[index]!]))) - 1;
  };
  const numbersIn = (window: RunWindow): Int32Array => {
    let numbers = new Int32Array(run.table.length);
    let texts: readonly (readonly string[])[] = [[]];
    for (const column of columns) ({ numbers, texts } = split(numbers, texts, column.valuesIn(window)));
    const groupNumbers = texts.map(groupOf);
    return numbers.map((number) => groupNumbers[number]!);
  };
  // A run of one window asks for it again and again; where nothing moves, any window serves for all.
  let last: { readonly window: RunWindow; readonly numbers: Int32Array } | undefined;
  const groupsIn = (window: RunWindow) => {
    if (last === undefined || (moving && last.window !== window))
      last = { window, numbers: numbersIn(window) };
    return last.numbers;
  };
  return {
    groups,
    groupsIn,
    seen: (keep) => {
      if (columns.length === 0) return [groupOf([])];
      const seen = new Set<number>();
      for (const window of moving ? run.windows : run.windows.slice(-1)) {
        const numbers = groupsIn(window);
        for (const row of run.reach) if (day[row]! <= window.endDay && keep(row)) seen.add(numbers[row]!);
      }
      return [...seen];
    },
    find: (texts) => groupOf(names.map((name) => texts[name]!)),
  };
}

/** Each group so far, split by the values of one more column. */
function split(
  before: Int32Array,
  textsBefore: readonly (readonly string[])[],
  { texts, numberOf }: ColumnValues,
): { numbers: Int32Array<ArrayBuffer>; texts: readonly (readonly string[])[] } {
  const numbers = new Int32Array(before.length);
  const found: (readonly string[])[] = [];
  const numberOfPair = new Map<number, number>();
  for (let row = 0; row < before.length; row++) {
    const value = numberOf(row);
    const pair = value * textsBefore.length + before[row]!;
    let number = numberOfPair.get(pair);
    if (number === undefined) {
      number = found.push([...textsBefore[before[row]!]!, texts[value]!]) - 1;
      numberOfPair.set(pair, number);
    }
    numbers[row] = number;
  }
  return { numbers, texts: found };
}
