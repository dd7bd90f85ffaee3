import type { EventColumn } from '../run/columns';
import type { Run } from '../run/run';
import { type Tabulation, tabulate } from '../run/tabulation';
import type { Unit } from './counting';

/** Counts distinct units by group and window. */
export interface Tally {
  readonly countOf: (group: number, window: number) => number;
  /** Counts the unit that a row stands for in each of some windows, the last included. */
  readonly add: (row: number, group: number, first: number, last: number) => void;
}

/** A count of the units that rows parted by these columns stand for. Rows come person by person. */
export function tally(unit: Unit, run: Run, columns: readonly EventColumn[]): Tally {
  const width = run.windows.length;
  let counts = new Int32Array(0);
  const isNew = firstTime(unit, run, columns);
  return {
    countOf: (group, window) => counts[group * width + window] ?? 0,
    add: (row, group, first, last) => {
      if ((group + 1) * width > counts.length) counts = longer(counts, (group + 1) * width);
      for (let window = first; window <= last; window++)
        if (isNew(row, group, window)) counts[group * width + window]!++;
    },
  };
}

/** Adds a row to its group, or where that depends on the window, to its group of each. */
export function addByGroup(
  { add }: Tally,
  { moving, groupOf }: Tabulation,
  row: number,
  first: number,
  last: number,
): void {
  if (!moving) add(row, groupOf(row, last), first, last);
  else for (let window = first; window <= last; window++) add(row, groupOf(row, window), window, window);
}

/** Whether the unit of a row is met for the first time in a group and window. */
function firstTime(unit: Unit, run: Run, columns: readonly EventColumn[]) {
  if (unit === 'person') return firstOfPerson(run);
  if (unit === 'practitioner') return firstOfPractitioner(run, columns);
  return () => true;
}

function firstOfPerson({ table, windows: { length } }: Run) {
  /** The person last met, plus 1: 0 is nobody. */
  let latest = new Int32Array(0);
  return (row: number, group: number, window: number): boolean => {
    const at = group * length + window;
    if (at >= latest.length) latest = longer(latest, at + 1);
    const person = table.person[row]! + 1;
    if (latest[at] === person) return false;
    latest[at] = person;
    return true;
  };
}

function firstOfPractitioner(run: Run, columns: readonly EventColumn[]) {
  const { length } = run.windows;
  const workers = tabulate(run, withPractitioner(columns));
  let met = new Int32Array(0);
  return (row: number, _: number, window: number): boolean => {
    const at = workers.groupOf(row, window) * length + window;
    if (at >= met.length) met = longer(met, at + 1);
    if (met[at] === 1) return false;
    met[at] = 1;
    return true;
  };
}

/** Columns that part each group by practitioner too. */
export const withPractitioner = (columns: readonly EventColumn[]): readonly EventColumn[] => [
  ...columns.filter((column) => column !== 'practitioner'),
  'practitioner',
];

function longer(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(length, column.length * 2));
  copy.set(column);
  return copy;
}
