import Papa from 'papaparse';

/**
 * Records as CSV (RFC 4180, LF), absent and null cells empty. Text that a spreadsheet would run as a formula
 * is preceded by an apostrophe; numbers are written as they are.
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Partial<Record<Column, unknown>>>[],
): string {
  return csvLines([columns, ...records.map((record) => columns.map((column) => record[column]))]);
}

/** Records as CSV for a program to load: every cell as it is. */
export const plainCsv = <Column extends string>(
  columns: readonly Column[],
  records: readonly Readonly<Record<Column, unknown>>[],
): string =>
  `${Papa.unparse([columns, ...records.map((record) => columns.map((column) => record[column]))] as unknown[][], { newline: '\n' })}\n`;

/** Cells as CSV, each line ended. */
export function csvLines(lines: readonly (readonly unknown[])[]): string {
  if (lines.length === 0) return '';
  return `${Papa.unparse(lines as unknown[][], { newline: '\n', escapeFormulae: true })}\n`;
}
