import fc from 'fast-check';
import { bundledCodeSet, type CodeRow, extendCodeSet } from 'social-prescribing/codes';
import type { GroupBy, MetricOptions } from 'social-prescribing/metrics';
import { generateExtract } from 'social-prescribing/synthetic';
import { expect, test } from 'vitest';
import { differences } from './compare';
import { TINY_CODES, tinyRun } from './tiny-extract';

const years = { from: '2024-04-01', to: '2025-03-31' };
const cases: readonly [people: number, seed: number, by: readonly GroupBy[], options: MetricOptions][] = [
  [120, 1, [], years],
  [120, 1, [], { from: '2022-04-01', to: '2025-06-30', every: 'quarter' }],
  [200, 2, ['organisation'], { from: '2022-04-01', to: '2025-06-30', every: 'financial-year' }],
  [200, 3, ['parent'], { from: '2023-01-15', to: '2024-12-31', every: 'quarter' }],
  [150, 4, ['gender'], { from: '2024-01-01', to: '2024-12-31', every: 'month' }],
  [100, 5, ['organisation', 'age_band'], years],
  [150, 6, ['practitioner'], { from: '2022-04-01', to: '2025-03-31', every: 'year' }],
  [300, 7, ['source_group'], { from: '2024-01-01', to: '2024-12-31', every: 'quarter' }],
  [150, 8, ['ethnic_group', 'imd_quintile'], years],
  [60, 9, ['parent', 'organisation', 'practitioner', 'gender'], years],
  [60, 10, ['source_group', 'practitioner'], years],
  [100, 11, ['organisation', 'parent'], {}],
  [100, 12, [], {}],
  [100, 12, ['organisation', 'source_group', 'imd_quintile'], { from: '2024-02-29', to: '2024-02-29' }],
];

test.each(cases)('extract of %i people, seed %i, by %j', (people, seed, by, options) => {
  const extract = generateExtract({ people, seed });
  expect(differences(extract, { ...options, by, codeSet: withLocal(extract.codes) })).toEqual([]);
});

/*
 * The same 400 tiny runs each time. For more, and others:
 * DIFFERENTIAL_RUNS=20000 DIFFERENTIAL_SEED=7 npx vitest run --config test/vitest.config.ts test/differential
 */
const numRuns = Number(process.env.DIFFERENTIAL_RUNS ?? 400);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20240401);

test('tiny extracts where everything collides', { timeout: 60_000 + numRuns * 50 }, () => {
  const codeSet = withLocal(TINY_CODES);
  fc.assert(
    fc.property(tinyRun, ({ data, options }) => {
      expect(differences(data, { ...options, codeSet })).toEqual([]);
    }),
    { numRuns, seed },
  );
});

function withLocal(codes: readonly CodeRow[]) {
  const codeSet = extendCodeSet(bundledCodeSet, codes);
  if (!codeSet.ok) throw new Error('these local codes are sound');
  return codeSet.value;
}
