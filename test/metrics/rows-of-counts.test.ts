import { type Counts, rowsOfCounts } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';

const counts = (measure: string, given: Partial<Counts>): Counts => ({
  ...{ measure, interval_start: '2024-04-01', interval_end: '2025-03-31' },
  ...{ numerator: null, denominator: null },
  ...given,
});

describe('rows of what another engine counted', () => {
  it('have the limits of a mean only where it is of two or more', () => {
    const mean = (denominator: number | null) =>
      rowsOfCounts([counts('outcome_change_mean', { denominator, value: 2, deviation: 1 })])[0]!;
    expect(mean(3).lower!.toFixed(4)).toBe('-0.4841');
    for (const denominator of [1, 0, null])
      expect(mean(denominator)).toMatchObject({ value: 2, lower: null, upper: null });
  });

  it('keep the order in which they came where they are of one group and window', () => {
    const given = [3, 1, 2].map((numerator) => counts('people_referred', { numerator }));
    expect(rowsOfCounts(given).map(({ numerator }) => numerator)).toEqual([3, 1, 2]);
  });

  it('say the threshold of an instrument that has one', () => {
    const noteOf = (instrument: string) =>
      rowsOfCounts([counts('outcome_improved', { instrument, numerator: 1, denominator: 2 })])[0]!.note;
    expect(noteOf('SWEMWBS')).toBe('SWEMWBS: threshold 3, raw scores');
    expect(noteOf('UCLA-3')).toBe(undefined);
  });
});
