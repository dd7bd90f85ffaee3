import { countLimits, wilsonLimits } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';

describe('Wilson limits', () => {
  // Check values of shared/metrics/facts.md, section 4.
  it.each([
    [81, 263, 0.25529, 0.36621],
    [2025, 2500, 0.79415, 0.8249],
    [8, 10, 0.49016, 0.94332],
  ])('of %i in %i', (numerator, denominator, lower, upper) => {
    expect(wilsonLimits(numerator, denominator)!.lower).toBeCloseTo(lower, 5);
    expect(wilsonLimits(numerator, denominator)!.upper).toBeCloseTo(upper, 5);
  });

  it('stay within 0 and 1, and need a denominator', () => {
    expect(wilsonLimits(0, 10)!.lower).toBe(0);
    expect(wilsonLimits(10, 10)!.upper).toBe(1);
    expect(wilsonLimits(0, 0)).toBeNull();
  });
});

describe('limits of a count', () => {
  it('are Byar’s from 10', () => {
    expect(countLimits(100).lower).toBeCloseTo(81.3621, 4);
    expect(countLimits(100).upper).toBeCloseTo(121.6279, 4);
  });

  // Exact Poisson limits as every published table gives them (Garwood 1936; Breslow and Day 1987, table 2.10).
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [2, 0.2422, 7.2247],
    [5, 1.6235, 11.6683],
    [9, 4.1154, 17.0848],
  ])('are exact below 10: %i', (count, lower, upper) => {
    expect(countLimits(count).lower).toBeCloseTo(lower, 4);
    expect(countLimits(count).upper).toBeCloseTo(upper, 4);
  });
});
