import type { Run } from '../run/run';
import type { Unit } from './counting';

/** Counts distinct units by group. */
export interface Tally {
  readonly counts: readonly number[];
  readonly add: (group: number, row: number) => void;
}

/** A count of the units that rows stand for. Rows come person by person. */
export function tally(unit: Unit, { table }: Run): Tally {
  if (unit === 'person') return people(table.person);
  if (unit === 'practitioner') return distinct(table.practitioner, table.practitioners.texts.length);
  const counts: number[] = [];
  return { counts, add: (group) => count(counts, group) };
}

function count(counts: number[], group: number): void {
  counts[group] = (counts[group] ?? 0) + 1;
}

function people(personOf: Int32Array): Tally {
  const counts: number[] = [];
  const last: number[] = [];
  return {
    counts,
    add: (group, row) => {
      const person = personOf[row]!;
      if (last[group] === person) return;
      last[group] = person;
      count(counts, group);
    },
  };
}

function distinct(numberOf: Int32Array, size: number): Tally {
  const counts: number[] = [];
  const met = new Set<number>();
  return {
    counts,
    add: (group, row) => {
      const key = group * size + numberOf[row]!;
      if (met.has(key)) return;
      met.add(key);
      count(counts, group);
    },
  };
}
