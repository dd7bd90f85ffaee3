import type { MetricData } from 'social-prescribing/metrics';
import { expect, it } from 'vitest';
import {
  eventsOf,
  type MeasureTable,
  resultsOf,
  rowsOfText,
  type SpecRow,
} from '../spec/tables/measure-table';
import { inWords, rowsOf } from './in-words';

/** Runs the table of a measure, a row a test. */
export function measureTable(table: MeasureTable): void {
  for (const row of rowsOfText(table.title, table.rows))
    it(`${table.title}: ${row.what}`, () => {
      const results = resultsOf(table, row);
      expect(results.length, 'a row without a result proves nothing').toBeGreaterThan(0);
      const lines = eventsOf(table, row).join(';');
      const options = { ...table.options, ...(row.to && { to: row.to }) };
      for (const [measure, result] of results)
        expect(inWords(rowsOf(measure, lines, options, tablesOf(row))), measure).toBe(result);
    });
}

/** The other tables of a row: entries parted by semicolons, as `Y1 2024-04-01 2000`. */
function tablesOf({ people, practices, workforce, comparison }: SpecRow): Omit<MetricData, 'events'> {
  const entries = (text: string) => text.split(';').map((entry) => entry.trim().split(/ +/));
  return {
    ...(people && {
      people: entries(people).map(([personId, ...given]) => ({ personId: personId!, ...attributes(given) })),
    }),
    ...(practices && {
      practices: entries(practices).map(([organisation, date, registered]) => ({
        organisation: organisation!,
        date: date!,
        registered: Number(registered),
      })),
    }),
    ...(workforce && {
      workforce: entries(workforce).map(([organisation, date, wte]) => ({
        organisation: organisation!,
        date: date!,
        wte: Number(wte),
      })),
    }),
    ...(comparison && {
      comparison: entries(comparison).map(([personId, date, , until]) => ({
        personId: personId!,
        date: date!,
        until: until!,
      })),
    }),
  };
}

/** `gender=2 imdDecile=3`, of which the decile is a number. */
const attributes = (given: readonly string[]) =>
  Object.fromEntries(
    given.map((pair) => {
      const [name, value] = pair.split('=') as [string, string];
      return [name, name === 'imdDecile' ? Number(value) : value];
    }),
  );
