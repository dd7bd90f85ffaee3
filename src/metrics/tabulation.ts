import { roleNumber } from '../events/table';
import { UNKNOWN } from './people';
import type { GroupColumn } from './row';
import type { Run, RunWindow } from './run';
import { sourceGroup, sourceGroups } from './source-group';

/** The values of a group's columns. */
export type GroupTexts = Readonly<Partial<Record<GroupColumn, string>>>;

/** The rows of a run parted into groups by some columns. */
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

interface Column {
  readonly name: GroupColumn;
  /** Whether the text of a row depends on the window. */
  readonly moving: boolean;
  readonly textIn: (window: RunWindow) => (row: number) => string;
}

const REFERRAL = roleNumber('referral');

/** Tabulations by run and columns: measures that ask for the same columns share the work. */
const kept = new WeakMap<Run, Map<string, Tabulation>>();

/** Parts the run's rows by these columns. */
export function tabulate(run: Run, names: readonly GroupColumn[]): Tabulation {
  const tabulations = kept.get(run) ?? new Map<string, Tabulation>();
  kept.set(run, tabulations);
  const tabulation = tabulations.get(names.join()) ?? part(run, names);
  tabulations.set(names.join(), tabulation);
  return tabulation;
}

function part(run: Run, names: readonly GroupColumn[]): Tabulation {
  const { table } = run;
  const columns = names.map((name) => columnOf(run, name));
  const moving = columns.some((column) => column.moving);
  const groups: GroupTexts[] = [];
  const root: GroupTree = new Map();
  const groupOf = (texts: readonly string[]): number => {
    let node = root;
    for (const text of texts) node = childOf(node, text);
    const known = node.get(LEAF);
    if (known !== undefined) return known as number;
    groups.push(Object.fromEntries(names.map((name, index) => [name, texts[index]!])));
    node.set(LEAF, groups.length - 1);
    return groups.length - 1;
  };
  const numbersIn = (window: RunWindow): Int32Array => {
    const numbers = new Int32Array(table.length);
    if (columns.length === 0) {
      groupOf([]);
      return numbers;
    }
    const texts = columns.map((column) => column.textIn(window));
    const found: string[] = new Array(columns.length);
    for (let row = 0; row < table.length; row++) {
      for (let index = 0; index < texts.length; index++) found[index] = texts[index]!(row);
      numbers[row] = groupOf(found);
    }
    return numbers;
  };
  let settled: Int32Array | undefined;
  const groupsIn = (window: RunWindow) => {
    if (moving) return numbersIn(window);
    settled ??= numbersIn(window);
    return settled;
  };
  return {
    groups,
    groupsIn,
    seen: (keep) => {
      if (columns.length === 0) return [groupOf([])];
      const seen = new Set<number>();
      for (const window of moving ? run.windows : run.windows.slice(-1)) {
        const numbers = groupsIn(window);
        for (let row = 0; row < table.length; row++)
          if (table.day[row]! >= run.reachStart && table.day[row]! <= window.endDay && keep(row))
            seen.add(numbers[row]!);
      }
      return [...seen];
    },
    find: (texts) => groupOf(names.map((name) => texts[name]!)),
  };
}

/** Maps of maps by text, with the group's number under LEAF: no texts are joined, so none can collide. */
type GroupTree = Map<string | typeof LEAF, GroupTree | number>;
const LEAF = Symbol('group');

function childOf(node: GroupTree, text: string): GroupTree {
  const known = node.get(text);
  if (known !== undefined) return known as GroupTree;
  const child: GroupTree = new Map();
  node.set(text, child);
  return child;
}

function columnOf(run: Run, name: GroupColumn): Column {
  const { table, people } = run;
  const fixed = (textOf: (row: number) => string): Column => ({ name, moving: false, textIn: () => textOf });
  const ofPerson = (texts: readonly string[]) => fixed((row) => texts[table.person[row]!]!);
  const organisation = (row: number) => {
    const own = table.organisation[row]!;
    const number = own === -1 ? people.organisation[table.person[row]!]! : own;
    return number === -1 ? UNKNOWN : table.organisations.texts[number]!;
  };
  switch (name) {
    case 'organisation':
      return fixed(organisation);
    case 'parent':
      return fixed((row) => run.parentOf.get(organisation(row)) ?? UNKNOWN);
    case 'practitioner':
      return fixed((row) => table.practitioners.texts[table.practitioner[row]!] ?? UNKNOWN);
    case 'gender':
      return ofPerson(people.gender);
    case 'ethnic_group':
      return ofPerson(people.ethnicGroup);
    case 'imd_quintile':
      return ofPerson(people.imdQuintile);
    case 'age_band':
      return {
        name,
        moving: true,
        textIn: ({ endDay }) => {
          const bands = people.ageBandOn(endDay);
          return (row) => bands[table.person[row]!]!;
        },
      };
    case 'source_group': {
      const groups = sourceGroups(table, run.codeSet);
      const own = (row: number) => groups[table.source[row]!] ?? UNKNOWN;
      return {
        name,
        moving: true,
        textIn:
          ({ endDay }) =>
          (row) =>
            table.role[row] === REFERRAL ? sourceGroup(table, groups, row, endDay) : own(row),
      };
    }
    case 'stratum':
      throw new RangeError('stratum is filled by equity_share; group by something else');
  }
}
