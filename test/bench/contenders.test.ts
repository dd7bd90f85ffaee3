import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEASURES } from 'social-prescribing/metrics';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as duckdb from './duckdb.mjs';
import { writeExtract } from './extract.mjs';
import * as ours from './package.mjs';
import * as plain from './plain.mjs';
import { rowsThatDiffer } from './rows-differ.mjs';

const YEAR = { from: '2024-04-01', to: '2025-03-31' };
const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-test-'));
const rowsOf = async ({ read, measure }: typeof ours) => measure(await read(folder), YEAR);

beforeAll(() => writeExtract(folder, 4000));
afterAll(() => rmSync(folder, { recursive: true }));

it('come to the same rows of the whole catalogue', async () => {
  const wanted = await rowsOf(ours);
  expect(new Set(wanted.map(({ measure }: { measure: string }) => measure)).size).toBe(MEASURES.length);
  expect(rowsThatDiffer(wanted, await rowsOf(plain))).toEqual([]);
  expect(rowsThatDiffer(wanted, await rowsOf(duckdb))).toEqual([]);
});

it('are told apart by one row', async () => {
  const row = { measure: 'open_cases', numerator: 2, denominator: null, value: 2, missing: 0 };
  expect(rowsThatDiffer([row], [{ ...row, numerator: 3 }])).toHaveLength(1);
  expect(rowsThatDiffer([row], [])).toEqual(['open_cases: missing']);
  expect(rowsThatDiffer([], [row])).toEqual(['open_cases: one too many']);
  expect(rowsThatDiffer([row], [row, row])).toEqual(['open_cases: two rows']);
});
