import type { GroupColumn } from '../row';
import { type Column, columnOf, type EventColumn, type NumberOf } from './columns';
import type { Run } from './run';

/** The values of a group's columns. */
export type GroupTexts = Readonly<Partial<Record<GroupColumn, string>>>;

/** The rows of the event table parted into groups by some columns. */
export interface Tabulation {
  /** Every group met so far. */
  readonly groups: readonly GroupTexts[];
  /** Whether a row's group depends on the window. */
  readonly moving: boolean;
  /** Number of a row's group, as of the end of the window of this number. */
  readonly groupOf: NumberOf;
  /** Groups with a row of the run, as of the windows that do not end before it. */
  readonly seen: () => readonly number[];
  /** The same of some rows only. */
  readonly seenOn: (rows: Int32Array, keep: (row: number) => boolean) => readonly number[];
  /** The number of the group with these values, which need not be on any row. */
  readonly find: (texts: GroupTexts) => number;
}

/** Tabulations by run and columns: measures that ask for the same columns share the work. */
const kept = new WeakMap<Run, Map<string, Tabulation>>();

/** Parts the rows of a run by these columns. */
export function tabulate(run: Run, names: readonly EventColumn[]): Tabulation {
  const tabulations = kept.get(run) ?? new Map<string, Tabulation>();
  kept.set(run, tabulations);
  const tabulation = tabulations.get(names.join()) ?? part(run, names);
  tabulations.set(names.join(), tabulation);
  return tabulation;
}

function part(run: Run, names: readonly EventColumn[]): Tabulation {
  const columns = names.map((name) => columnOf(run, name));
  const moving = columns.some((column) => column.moving);
  const groups: GroupTexts[] = [];
  const numberOfGroup = new Map<string, number>();
  const groupWith = (texts: readonly string[]): number => {
    // JSON keeps apart what a separator could run together.
    const key = JSON.stringify(texts);
    const known = numberOfGroup.get(key);
    if (known !== undefined) return known;
    numberOfGroup.set(key, groups.length);
    return groups.push(Object.fromEntries(names.map((name, index) => [name, texts[index]!]))) - 1;
  };
  const pairOf = pairing(columns);
  const known = numbersBy(columns.reduce((size, { texts }) => size * texts.length, 1));
  const findGroup = (row: number, window: number) => {
    const pair = pairOf(row, window);
    const number = known.get(pair);
    if (number !== undefined) return number;
    const group = groupWith(textsOf(columns, pair));
    known.set(pair, group);
    return group;
  };
  const isOfRun = names.length > 0 && !moving && names.join() === run.by.join();
  const groupOf = isOfRun ? remembered(run.table.length, findGroup) : findGroup;
  const seenOn = (rows: Int32Array, keep?: (row: number) => boolean) => {
    if (columns.length === 0) return [groupWith([])];
    const { day } = run.table;
    const { windows } = run;
    const seen = new Set<number>();
    let latest = -1;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (keep !== undefined && !keep(row)) continue;
      for (let window = moving ? 0 : windows.length - 1; window < windows.length; window++) {
        if (day[row]! > windows[window]!.endDay) continue;
        const group = groupOf(row, window);
        if (group !== latest) seen.add(group);
        latest = group;
      }
    }
    return [...seen];
  };
  let all: readonly number[] | undefined;
  return {
    groups,
    moving,
    groupOf,
    seen: () => {
      all ??= seenOn(run.reach);
      return all;
    },
    seenOn,
    find: (texts) => groupWith(names.map((name) => texts[name]!)),
  };
}

/** The groups of rows kept by row: most measures of a run part the same rows by the same columns. */
function remembered(rows: number, find: NumberOf): NumberOf {
  /** Plus 1: 0 is not known yet. */
  const known = new Int32Array(rows);
  return (row, window) => {
    if (known[row] === 0) known[row] = find(row, window) + 1;
    return known[row]! - 1;
  };
}

/** The numbers of a row in all columns as one number. */
function pairing([first, ...others]: readonly Column[]): NumberOf {
  if (first === undefined) return () => 0;
  let size = first.texts.length;
  let pair = first.numberOf;
  for (const { texts, numberOf } of others) {
    const [before, step] = [pair, size];
    pair = (row, window) => before(row, window) + step * numberOf(row, window);
    size *= texts.length;
  }
  return pair;
}

function textsOf(columns: readonly Column[], pair: number): string[] {
  let rest = pair;
  return columns.map(({ texts }) => {
    const text = texts[rest % texts.length]!;
    rest = Math.floor(rest / texts.length);
    return text;
  });
}

/** More keys than this are kept by those met, fewer in an array. */
const MOST_IN_ARRAY = 2 ** 22;

interface Numbers {
  readonly get: (key: number) => number | undefined;
  readonly set: (key: number, number: number) => void;
}

function numbersBy(keys: number): Numbers {
  if (keys > MOST_IN_ARRAY) {
    const numbers = new Map<number, number>();
    return { get: (key) => numbers.get(key), set: (key, number) => numbers.set(key, number) };
  }
  const numbers = new Int32Array(keys).fill(-1);
  return {
    get: (key) => (numbers[key] === -1 ? undefined : numbers[key]),
    set: (key, number) => {
      numbers[key] = number;
    },
  };
}
