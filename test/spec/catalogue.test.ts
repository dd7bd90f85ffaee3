import { readdirSync, readFileSync } from 'node:fs';
import { MEASURES } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { measureTables, resultsOf, rowsOfText } from './tables';

const here = new URL('.', import.meta.url);
const tests = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');
const files = readdirSync(new URL('tables/', here)).map((name) =>
  readFileSync(new URL(`tables/${name}`, here), 'utf8'),
);
const names = files.flatMap((text) =>
  [...text.matchAll(/^export const (\w+): MeasureTable = /gm)].map(([, name]) => name!),
);

describe('the tables that the guide shows as examples', () => {
  it('are all known to it', () => expect(measureTables).toHaveLength(names.length));

  it.each(names)('%s is run by a test', (name) => {
    expect(tests).toContain(`measureTable(${name});`);
  });

  const measured = new Set(
    measureTables.flatMap((table) =>
      rowsOfText(table.title, table.rows).flatMap((row) => resultsOf(table, row).map(([measure]) => measure)),
    ),
  );
  it('have a row of every measure, and of nothing else', () => {
    expect([...measured].sort()).toEqual(MEASURES.map(({ id }) => id).sort());
  });
});
