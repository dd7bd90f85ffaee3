import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandLine } from '../support/cli';

const { run, folder: root } = commandLine();

// Of the three, Apia is 13 hours ahead of UTC and New York 5 behind.
it('gives the same extract, rows and explanations in every time zone', () => {
  const inZone = (TZ: string) => {
    const here = (...words: string[]) => run(words, undefined, { TZ });
    const folder = TZ.replace('/', '-');
    const extract = `${folder}/events.csv`;
    expect(here('generate', '--people', '150', '--seed', '3', '--out', folder).status).toBe(0);
    const tables = ['people', 'practices', 'workforce', 'organisations', 'comparison', 'codes'].flatMap(
      (table) => [`--${table}`, `${folder}/${table}.csv`],
    );
    const write = (file: string, ...words: string[]) => {
      const output = `${folder}/${file}`;
      const { status } = here('metrics', extract, ...tables, '--disclosure', 'none', '-o', output, ...words);
      expect(status).toBe(0);
      return readFileSync(join(root, output), 'utf8');
    };
    return {
      rows: write('rows', '--format', 'csv', '--from', '2023-04-01', '--every', 'month', '--by', 'age_band'),
      why: write('why', '--format', 'ndjson', '--explain', 'duration_median'),
    };
  };
  const utc = inZone('UTC');
  expect(utc.rows.split('\n').length).toBeGreaterThan(10_000);
  expect(inZone('Pacific/Apia')).toEqual(utc);
  expect(inZone('America/New_York')).toEqual(utc);
});
