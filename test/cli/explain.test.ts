import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/cli';

const { run, file } = commandLine();
const YEAR = ['--from', '2024-04-01', '--to', '2025-03-31'];
const events = file(
  'events.csv',
  `person_id,code,system,date,organisation,event_id
A,871731000000106,,2024-05-01,Y1,e1
A,5,nhs-dd:attended-or-did-not-attend,2024-05-20,Y1,e2
B,871731000000106,,2025-03-01,Y1,e3
C,871731000000106,,2025-03-02,"=Y2",e4
D,871731000000106,,2025-04-02,Y1,e5
`,
);
const explained = (...options: string[]) =>
  run(['metrics', events, ...YEAR, '--disclosure', 'none', ...options]);

describe('metrics --explain', () => {
  it('writes a line for each candidate, and on standard error how many count and why others do not', () => {
    const { status, data, said } = explained('--explain', 'waiting', '--format', 'csv');
    expect(status).toBe(0);
    const lines = Papa.parse<Record<string, string>>(data, { header: true, skipEmptyLines: true }).data;
    expect(
      lines.map((line) => [line.person_id, line.in_numerator, line.in_denominator, line.reason]),
    ).toEqual([
      ['A', 'false', 'true', 'has an attended contact'],
      ['B', 'true', 'true', ''],
      ['C', 'true', 'true', ''],
    ]);
    expect(said).toContain('  2 in the numerator\n  1 in the denominator only: has an attended contact');
    expect(said).toContain('keep it where the records are');
    expect(data).toContain(`"'=Y2"`);
  });

  it('takes only the rows asked for', () => {
    const { data } = explained(
      ...['--explain', 'people_referred', '--by', 'organisation', '--row', 'organisation=Y1'],
      ...['--format', 'ndjson'],
    );
    const lines = data
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => [line.person_id, line.event_id, line.reason])).toEqual([
      ['A', 'e1', undefined],
      ['B', 'e3', undefined],
      ['D', 'e5', 'dated after 2025-03-31'],
    ]);
  });

  it('shows only the columns in use in a table, and ends with 1 where there is nothing to explain', () => {
    expect(explained('--explain', 'waiting').data).not.toContain('stratum');
    const { status, data } = explained('--explain', 'waiting', '--row', 'interval_end=1999-12-31');
    expect([status, data]).toEqual([1, 'No candidates.\n']);
  });

  it.each([
    ['disclosure control, which is on by default', ['--explain', 'waiting'], 'add --disclosure none'],
    [
      'a measure whose table is missing',
      ['--explain', 'referral_rate', '--disclosure', 'none'],
      'referral_rate needs --practices FILE',
    ],
    ['a row without --explain', ['--row', 'organisation=Y1'], '--row chooses rows for --explain MEASURE'],
    ['a column there is not', ['--explain', 'waiting', '--row', 'place=Y1'], 'Write it as column=value'],
    ['two thresholds', ['--over', '250', '--at-least', '250'], 'give --over or --at-least, not both'],
    ['days below none', ['--follow-up-days', '-1'], 'Give a whole number, 0 or more.'],
  ])('refuses %s', (_, options, message) => {
    const { status, data, said } = run(['metrics', events, ...YEAR, ...options]);
    expect([status, data]).toEqual([2, '']);
    expect(said).toContain(message);
  });
});

describe('metrics --list', () => {
  it('lists every measure without a file', () => {
    const { status, data } = run(['metrics', '--list']);
    expect(status).toBe(0);
    expect(data).toContain('referral_rate ');
    expect(data).toContain('events practices');
  });

  it('gives definitions as JSON', () => {
    const measures = JSON.parse(run(['metrics', '--list', '--format', 'json']).data) as {
      id: string;
      definition: string;
    }[];
    expect(measures.length).toBe(39);
    expect(measures.every(({ definition }) => definition.length > 20)).toBe(true);
  });
});

describe('the definitions that options change', () => {
  const value = (measure: string, ...options: string[]) => {
    const { data } = run([
      'metrics',
      events,
      ...YEAR,
      '--disclosure',
      'none',
      '--measure',
      measure,
      ...options,
      '--format',
      'json',
    ]);
    return (JSON.parse(data) as { numerator: number; denominator: number }[]).map(
      (row) => `${row.numerator}/${row.denominator}`,
    );
  };

  it.each([
    ['engagement_contacted', [], '1/1'],
    ['engagement_contacted', ['--follow-up-days', '18'], '0/3'],
    ['engagement_contacted', ['--follow-up-days', '19'], '1/3'],
    ['open_cases', ['--inactive-days', '60'], '2/null'],
    ['workers_over', ['--over', '0'], '0/0'],
  ])('%s with %j is %s', (measure, options, expected) => {
    expect(value(measure, ...options)).toEqual([expected]);
  });
});
