import type { Measure } from './measure';
import type { MetricData } from './metric-data';
import type { GroupBy } from './row';

const OF_PEOPLE: readonly GroupBy[] = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'];

/** What a run says of the tables that it lacks: groups that are Unknown, measures that are left out. */
export function notesOfLacking(
  measures: readonly Pick<Measure, 'id' | 'inputs'>[],
  by: readonly GroupBy[],
  lacks: (table: keyof MetricData) => boolean,
): string[] {
  const unknown = (columns: readonly GroupBy[], table: keyof MetricData) =>
    columns
      .filter((column) => by.includes(column) && lacks(table))
      .map((column) => `${column} is Unknown without a table of ${table}.`);
  // Each measure needs at most one table.
  const tables = [...new Set(measures.flatMap(({ inputs }) => inputs))].filter(lacks);
  const leftOut = tables.map((table) => {
    const ids = measures.filter(({ inputs }) => inputs.includes(table)).map(({ id }) => id);
    return `Left out without a table of ${table}: ${ids.join(', ')}.`;
  });
  return [...unknown(OF_PEOPLE, 'people'), ...unknown(['parent'], 'organisations'), ...leftOut];
}
