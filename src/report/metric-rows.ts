import { GROUP_COLUMNS, type Row } from '../metrics';
import { toCsv } from './csv';
import { metricTables } from './metric-tables';

/** The ways rows can be written. */
export const ROW_FORMATS = ['table', 'csv', 'json', 'ndjson'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

const CSV_COLUMNS = [
  ...['measure', 'version', 'interval_start', 'interval_end'],
  ...GROUP_COLUMNS,
  ...['numerator', 'denominator', 'value', 'lower', 'upper', 'missing', 'suppressed', 'note'],
] as (keyof Row)[];

/** Rows as text: every column in CSV whatever the grouping, only what is there in JSON. */
export function renderRows(rows: readonly Row[], format: RowFormat): string {
  switch (format) {
    case 'csv':
      return toCsv(CSV_COLUMNS, rows);
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'ndjson':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'table':
      return metricTables(rows);
  }
}
