import type { Row } from '../metrics';
import { toCsv } from './csv';
import { metricTables } from './metric-tables';
import { ROW_COLUMNS } from './row-columns';

/** The ways rows can be written. */
export const ROW_FORMATS = ['table', 'csv', 'json', 'ndjson'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** Rows as text: every column in CSV whatever the grouping, only what is there in JSON. */
export function renderRows(rows: readonly Row[], format: RowFormat): string {
  switch (format) {
    case 'csv':
      return toCsv(ROW_COLUMNS, rows);
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'ndjson':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'table':
      return metricTables(rows);
  }
}
