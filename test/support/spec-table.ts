import { expect, it } from 'vitest';

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
  const [headings, ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (rows.length === 0) throw new Error(`${title}: a table without rows proves nothing`);
  for (const cells of rows) {
    if (cells.length !== headings!.length) throw new Error(`${title}: ${cells[0]} has ${cells.length} cells`);
    const row = Object.fromEntries(headings!.map((heading, index) => [heading, cells[index]!]));
    it(`${title}: ${cells[0]}`, () => expect(actual(row)).toBe(row[expected]));
  }
}
