import { type Dated, keepLatest } from './latest';
import type { TakeRow } from './read-rows';

const MOST_MEMBERS = 1_000_000;

/** One row of a reference set, at its latest. */
interface MemberRow extends Dated {
  readonly concept: string;
  readonly module: string;
}

/** The rows of the reference sets asked for; other sets' rows are passed over. */
export interface MemberRows {
  readonly take: TakeRow;
  /** Components with an active row, and those with none but inactive rows, by reference set. */
  readonly active: () => Map<string, Set<string>>;
  readonly removed: () => Map<string, Set<string>>;
  /** The module of most active rows. */
  readonly module: () => string;
}

export function openMembers(referenceSets: readonly string[]): MemberRows {
  const sets = new Map(referenceSets.map((id) => [id, new Map<string, MemberRow>()]));
  const modules = new Map<string, string>();
  function moduleOf(text: string): string {
    if (!modules.has(text)) modules.set(flat(text), flat(text));
    return modules.get(text)!;
  }
  return {
    take([id, , active, module, refset, concept], time) {
      const rows = sets.get(refset!);
      if (rows === undefined) return undefined;
      // Slices of a line would keep all of it in memory.
      const row = { time, isActive: active === '1', concept: flat(concept!), module: moduleOf(module!) };
      return keepLatest(rows, flat(id!), row, MOST_MEMBERS);
    },
    active: () => mapped(sets, (rows) => conceptsOf(rows, true)),
    removed: () =>
      mapped(sets, (rows) => {
        const staying = conceptsOf(rows, true);
        return new Set([...conceptsOf(rows, false)].filter((id) => !staying.has(id)));
      }),
    module: () => {
      const counts = new Map<string, number>();
      for (const rows of sets.values())
        for (const { isActive, module } of rows.values())
          if (isActive) counts.set(module, (counts.get(module) ?? 0) + 1);
      const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
      return most?.[0] ?? '';
    },
  };
}

const conceptsOf = (rows: ReadonlyMap<string, MemberRow>, isActive: boolean): Set<string> =>
  new Set([...rows.values()].filter((row) => row.isActive === isActive).map(({ concept }) => concept));

const mapped = <Key, From, To>(map: ReadonlyMap<Key, From>, to: (value: From) => To): Map<Key, To> =>
  new Map([...map].map(([key, value]) => [key, to(value)]));

/** A copy of a text that holds on to nothing else. */
export const flat = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
