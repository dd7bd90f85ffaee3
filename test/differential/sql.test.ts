import fc from 'fast-check';
import { bundledCodeSet, type CodeRow, extendCodeSet } from 'social-prescribing/codes';
import { type GroupBy, MEASURES, type MetricOptions } from 'social-prescribing/metrics';
import { generateExtract } from 'social-prescribing/synthetic';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDB } from './engines/duckdb';
import type { Engine } from './engines/engine';
import { DIRTY_CODES, withMoreDirt } from './extract-dirt';
import { studentT } from './limits-again';
import { sqlDifferences } from './sql-differences';
import { TINY_CODES, tinyRun } from './tiny-extract';
import { JOURNEY_CODES, tinyJourneys } from './tiny-journeys';

let duckdb: Engine;
beforeAll(async () => {
  duckdb = await openDuckDB();
});
afterAll(() => duckdb.close());

const compared = new Map<string, number>();

const years = { from: '2024-04-01', to: '2025-03-31' };
const cases: readonly [people: number, seed: number, by: readonly GroupBy[], options: MetricOptions][] = [
  [150, 1, [], { from: '2022-04-01', to: '2025-06-30', every: 'quarter' }],
  [300, 2, ['organisation'], { from: '2022-04-01', to: '2025-06-30', every: 'financial-year' }],
  [200, 3, ['parent'], { from: '2023-01-15', to: '2024-12-31', every: 'quarter', ageAt: 'start' }],
  [150, 4, ['gender'], { from: '2024-01-01', to: '2024-12-31', every: 'month', linked: false }],
  [100, 5, ['organisation', 'age_band'], { ...years, ageAt: 'start', serviceUse: { days: 30 } }],
  [150, 6, ['practitioner'], { from: '2022-04-01', to: '2025-03-31', every: 'year', inactiveDays: 90 }],
  [200, 7, ['source_group'], { from: '2024-01-01', to: '2024-12-31', every: 'quarter' }],
  [150, 8, ['ethnic_group', 'imd_quintile'], { ...years, serviceUse: { after: 'referral' } }],
  [100, 9, ['parent', 'organisation', 'practitioner', 'gender'], { ...years, followUpDays: 30 }],
  [100, 10, ['source_group', 'practitioner'], { ...years, workersOver: { atLeast: 3 } }],
  [100, 11, ['age_band'], { serviceUse: { days: 60, after: 'referral' }, personScope: 'organisation' }],
  [400, 12, [], { from: '2022-04-01', to: '2025-06-30', serviceUse: { days: 60 } }],
  [100, 13, ['organisation', 'source_group', 'imd_quintile'], { from: '2024-02-29', to: '2024-02-29' }],
];

test.each(cases)('extract of %i people, seed %i, by %j', async (people, seed, by, options) => {
  const extract = generateExtract({ people, seed });
  const codeSet = withLocal([...extract.codes, ...DIRTY_CODES]);
  const data = withMoreDirt(extract);
  expect(await sqlDifferences(duckdb, data, { ...options, by, codeSet }, compared)).toEqual([]);
});

/*
 * The same tiny runs each time. For more, and others:
 * DIFFERENTIAL_RUNS=2000 DIFFERENTIAL_SEED=7 npx vitest run --config test/vitest.config.ts test/differential/sql
 */
const numRuns = Number(process.env.DIFFERENTIAL_RUNS ?? 60);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20240401);

const tiny = [
  ['where everything collides', tinyRun, TINY_CODES],
  ['of journeys with scores and service use', tinyJourneys, JOURNEY_CODES],
] as const;

test.each(tiny)('tiny extracts %s', { timeout: 60_000 + numRuns * 2_000 }, async (_, runs, codes) => {
  const codeSet = withLocal(codes);
  await fc.assert(
    fc.asyncProperty(runs, async ({ data, options }) => {
      expect(await sqlDifferences(duckdb, data, { ...options, codeSet }, compared)).toEqual([]);
    }),
    { numRuns, seed },
  );
});

test('every measure was compared in rows with a value', () => {
  expect(MEASURES.map(({ id }) => id).filter((id) => !compared.has(id))).toEqual([]);
});

// Published quantiles, e.g. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
test.each([
  [1, 12.706],
  [2, 4.303],
  [10, 2.228],
  [100, 1.984],
])("Student's t of %i degrees of freedom is %d", (freedom, published) => {
  expect(studentT(freedom)).toBeCloseTo(published, 3);
});

function withLocal(codes: readonly CodeRow[]) {
  const codeSet = extendCodeSet(bundledCodeSet, codes);
  if (!codeSet.ok) throw new Error('these local codes are sound');
  return codeSet.value;
}
