import { applyDisclosure, differenceInDifferences, type Row } from 'social-prescribing/metrics';
import { expect, it } from 'vitest';

const row = (measure: string, numbers: Partial<Row>): Row => ({
  ...{ measure, version: 1, interval_start: '2024-04-01', interval_end: '2025-03-31', stratum: 'gp' },
  ...{
    numerator: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    missing: 0,
    suppressed: false,
  },
  ...numbers,
});
const rows = (after: number) => [
  row('service_use_change', { numerator: after, denominator: 101, value: after / 1.01 - 100 }),
  row('service_use_change_comparison', { numerator: 94, denominator: 99, value: 94 / 0.99 - 100 }),
  row('service_use_difference', { denominator: 30, value: 1 }),
  row('service_use_ratio', { denominator: 30, value: 1 }),
];
const released = (given: readonly Row[]) =>
  applyDisclosure(given, 'ehrql')
    .filter(({ measure }) => /difference|ratio/.test(measure))
    .map(({ value, suppressed }) => [value, suppressed]);

it('makes a difference in differences of the changes that are shown', () => {
  const shown = differenceInDifferences({ before: 100, after: 60 }, { before: 100, after: 95 });
  expect(released(rows(58))).toEqual([
    [shown.percentagePoints, false],
    [shown.ratioOfRatios, false],
  ]);
});

it('shows none where a change is suppressed, or is not among the rows', () => {
  expect(released(rows(7))).toEqual([
    [null, true],
    [null, true],
  ]);
  expect(released(rows(58).slice(1))).toEqual([
    [null, true],
    [null, true],
  ]);
});
