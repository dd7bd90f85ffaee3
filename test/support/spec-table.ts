import { expect, it } from 'vitest';
import { rowsOfText } from '../spec/tables/measure-table';

/**
 * Runs a table written as text, a row a test: columns parted by `|`, the first naming the case, one holding
 * what is expected. The tables are the definition that an analyst reads.
 */
export function spec(
  title: string,
  table: string,
  actual: (row: Readonly<Record<string, string>>) => string,
  expected: string,
): void {
  for (const row of rowsOfText(title, table))
    it(`${title}: ${Object.values(row)[0]}`, () => expect(actual(row)).toBe(row[expected]));
}
