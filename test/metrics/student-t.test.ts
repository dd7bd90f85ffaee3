import fc from 'fast-check';
import { meanLimits } from 'social-prescribing/metrics';
import { expect, it } from 'vitest';

/** Half the width of the limits of a mean with s = √n is the percentile itself. */
const percentile = (degreesOfFreedom: number) => {
  const n = degreesOfFreedom + 1;
  return meanLimits(0, Math.sqrt(n), n)!.upper;
};

// Published 97.5 % points, NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2.
it.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [10, 2.228],
  [29, 2.045],
  [30, 2.042],
  [60, 2.0],
  [100, 1.984],
])('with %i degrees of freedom, t is %d', (degreesOfFreedom, published) => {
  expect(percentile(degreesOfFreedom)).toBeCloseTo(published, 3);
});

it('is tan(0.475 π) with one degree of freedom and 0.95 √(2 / 0.0975) with two', () => {
  expect(percentile(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 10);
  expect(percentile(2)).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 12);
});

it('falls towards the normal percentile, also where the series ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (degreesOfFreedom) => {
      expect(percentile(degreesOfFreedom + 1)).toBeLessThan(percentile(degreesOfFreedom));
    }),
  );
  expect(percentile(999) - percentile(1000)).toBeCloseTo(percentile(998) - percentile(999), 8);
  expect(percentile(1e9)).toBeCloseTo(1.959963984540054, 8);
});

it('gives none for fewer than two values', () => {
  expect([meanLimits(1, 1, 1), meanLimits(1, 1, 0)]).toEqual([null, null]);
});
