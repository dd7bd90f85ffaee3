import type { Run } from './run';
import type { RunWindow } from './run-windows';

/** Whether a row counts. */
export type Keep = (row: number) => boolean;

/** Rows of the window that count, by group. */
export function countRows(run: Run, window: RunWindow, groups: Int32Array, keep: Keep): number[] {
  const counts: number[] = [];
  eachRow(run, window, keep, (row) => {
    const group = groups[row]!;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  return counts;
}

/** Distinct people with a row of the window that counts, by group. Rows stand person by person. */
export function countPeople(run: Run, window: RunWindow, groups: Int32Array, keep: Keep): number[] {
  const counts: number[] = [];
  const lastPerson: number[] = [];
  eachRow(run, window, keep, (row) => {
    const group = groups[row]!;
    const person = run.table.person[row]!;
    if (lastPerson[group] === person) return;
    lastPerson[group] = person;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  return counts;
}

/** Visits the rows of the window that count, person by person and by date. */
export function eachRow(
  { table, reach }: Run,
  window: RunWindow,
  keep: Keep,
  visit: (row: number) => void,
): void {
  for (let i = 0; i < reach.length; i++) {
    const row = reach[i]!;
    if (table.day[row]! >= window.startDay && table.day[row]! <= window.endDay && keep(row)) visit(row);
  }
}
