import { MEASURES } from '../metrics';
import { toCsv } from './csv';
import type { RowFormat } from './metric-rows';
import { textTable } from './text-table';

/** The catalogue of measures, from the registry. */
export function renderMeasureList(format: RowFormat): string {
  const measures = MEASURES.map(({ id, version, title, unit, definition, inputs }) => ({
    ...{ id, version, title, unit, definition },
    inputs: ['events', ...inputs],
  }));
  if (format === 'json') return `${JSON.stringify(measures, null, 2)}\n`;
  if (format === 'ndjson') return measures.map((measure) => `${JSON.stringify(measure)}\n`).join('');
  const list = measures.map(({ inputs, ...measure }) => ({ ...measure, inputs: inputs.join(' ') }));
  if (format === 'csv') return toCsv(['id', 'version', 'title', 'unit', 'inputs', 'definition'], list);
  return textTable(
    ['measure', 'title', 'unit', 'needs'].map((heading) => ({ heading, align: 'left' })),
    list.map(({ id, title, unit, inputs }) => [id, title, unit, inputs]),
  );
}
