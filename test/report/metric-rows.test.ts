import Papa from 'papaparse';
import { MEASURES, metrics } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { renderMeasureList } from '../../src/report/measure-list';
import { renderRows } from '../../src/report/metric-rows';
import { metricTables } from '../../src/report/metric-tables';
import { ROW_COLUMNS } from '../../src/report/row-columns';
import { codeSet, events } from '../support/journey';

const { rows } = metrics(
  { events: events('A 2024-05-01 referral @Y1; B 2024-05-01 referral @Y2') },
  {
    ...{ codeSet, from: '2024-04-01', to: '2025-03-31' },
    by: ['organisation'],
    measures: ['people_referred'],
  },
);
const parsed = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
const objects = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('rows of metrics', () => {
  it('are the same in every format', () => {
    expect(JSON.parse(renderRows(rows, 'json'))).toEqual(rows);
    expect(objects(renderRows(rows, 'ndjson'))).toEqual(rows);
    const { data, meta } = parsed(renderRows(rows, 'csv'));
    expect(meta.fields).toEqual(ROW_COLUMNS);
    expect(data.map(({ organisation, numerator }) => [organisation, numerator])).toEqual([
      ['Y1', '1'],
      ['Y2', '1'],
    ]);
    expect(renderRows(rows, 'table')).toBe(metricTables(rows));
  });
});

describe('the list of measures', () => {
  const ids = MEASURES.map(({ id }) => id);

  it('is the same in every format, with what each measure needs', () => {
    const json = JSON.parse(renderMeasureList('json')) as { id: string; inputs: string[] }[];
    expect(json.map(({ id }) => id)).toEqual(ids);
    expect(objects(renderMeasureList('ndjson'))).toEqual(json);
    const listed = parsed(renderMeasureList('csv')).data.map(({ id, inputs }) => [id, inputs]);
    expect(listed).toEqual(json.map(({ id, inputs }) => [id, inputs.join(' ')]));
    expect(listed).toContainEqual(['referral_rate', 'events practices']);
  });

  it('is a table with a line for each', () => {
    const lines = renderMeasureList('table').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^measure +title +unit +needs$/);
    expect(lines.slice(2).map((line) => line.split(' ')[0])).toEqual(ids);
    expect(lines.find((line) => line.startsWith('referral_rate '))).toMatch(/ events practices$/);
  });
});
