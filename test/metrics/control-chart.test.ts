import fc from 'fast-check';
import { controlChart } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';

const steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

describe('an XmR chart', () => {
  it('has the limits of a calculation by hand', () => {
    // Mean 11; every moving range is 2; 2.66 × 2 = 5.32.
    expect(controlChart(steady)).toMatchObject({ mean: 11, lower: 5.68, upper: 16.32 });
  });

  it('has those of NHSRplotthedots for the series of its vignette on deviations, as the Excel tool has them', () => {
    // Eighteen values: sum 35, mean 1.944; ranges 1 1 1 8 9 and twelve of 1: 32 / 17 = 1.88235; × 2.66 = 5.00706.
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    const { mean, lower, upper, points } = controlChart(values);
    expect([mean, lower, upper].map((value) => value!.toFixed(2))).toEqual(['1.94', '-3.06', '6.95']);
    expect(points.map(({ causes }) => causes.join()).indexOf('outside')).toBe(4);
  });

  it('has no limits of fewer than twelve values', () => {
    const { mean, points } = controlChart([...steady.slice(1), null]);
    expect([mean, points[0]]).toEqual([null, { value: 12, causes: [], variation: 'none' }]);
  });

  it('has limits of no width where no value follows another', () => {
    const gaps = steady.flatMap((value) => [value, null]);
    expect(controlChart(gaps)).toMatchObject({ mean: 11, lower: 11, upper: 11 });
  });

  it.each([
    ['a shift needs seven on one side', [...steady, 13, 12, 13, 12, 13], []],
    ['an equal value ends a shift', [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 2], []],
    [
      'seven that rise are a trend',
      [...steady, 8, 9, 10, 11, 12, 13, 14],
      ['12 trend', '13 trend', '14 trend', '15 trend', '16 trend', '17 trend', '18 trend'],
    ],
    ['six that rise are none', [...steady, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5, 13.5, 10], []],
    ['a gap breaks a trend', [...steady, 8, 9, 10, null, 12, 13, 14, 10], []],
  ] as const)('%s', (_, values, expected) => {
    const { points } = controlChart(values);
    const told = points.flatMap(({ causes }, index) => causes.map((cause) => `${index} ${cause}`));
    expect(told.filter((one) => !one.includes('near-limit'))).toEqual(expected);
  });

  it.each([
    ['better', 20, 'improvement'],
    ['worse', 20, 'concern'],
    ['neither', 20, 'neutral'],
    ['better', 1, 'concern'],
    ['worse', 1, 'improvement'],
  ] as const)('where higher is %s, %d is %s', (higherIs, value, variation) => {
    expect(controlChart([...steady, value], { higherIs }).points.at(-1)?.variation).toBe(variation);
  });

  /** The rules again, point by point over windows, as NHSRplotthedots words them. */
  function causesAgain(values: readonly (number | null)[]): string[] {
    const known = values.filter((value): value is number => value !== null);
    const mean = known.reduce((a, b) => a + b, 0) / known.length;
    const ranges: number[] = [];
    for (let i = 1; i < values.length; i++)
      if (values[i] !== null && values[i - 1] !== null) ranges.push(Math.abs(values[i]! - values[i - 1]!));
    const sigma3 = ranges.length ? (2.66 * ranges.reduce((a, b) => a + b, 0)) / ranges.length : 0;
    const windowsWith = (i: number, size: number) =>
      Array.from({ length: size }, (_, back) => i - back).filter(
        (start) => start >= 0 && start + size <= values.length,
      );
    const slice = (start: number, size: number) => values.slice(start, start + size);
    const near = (v: number | null) =>
      v !== null && Math.abs(v - mean) <= sigma3 && Math.abs(v - mean) > (sigma3 / 3) * 2;
    const all = (some: readonly (number | null)[], test: (v: number, i: number) => boolean) =>
      some.every((v, i) => v !== null && test(v, i));
    const oneSide = (some: readonly (number | null)[]) =>
      all(some, (v) => v > mean) || all(some, (v) => v < mean);
    return values.map((v, i) => {
      if (v === null) return '';
      const found: string[] = [];
      if (Math.abs(v - mean) > sigma3) found.push('outside');
      if (windowsWith(i, 7).some((s) => oneSide(slice(s, 7)))) found.push('shift');
      const rises = (some: readonly (number | null)[], sign: number) =>
        all(some, (w, k) => k === 0 || (w - some[k - 1]!) * sign > 0);
      if (windowsWith(i, 7).some((s) => rises(slice(s, 7), 1) || rises(slice(s, 7), -1))) found.push('trend');
      if (
        near(v) &&
        windowsWith(i, 3).some((s) => oneSide(slice(s, 3)) && slice(s, 3).filter(near).length >= 2)
      )
        found.push('near-limit');
      return found.join();
    });
  }

  it('agrees with the rules written another way', () => {
    const value = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 12 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const walk = fc
      .array(fc.integer({ min: -1, max: 2 }), { minLength: 14, maxLength: 40 })
      .map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((a, b) => a + b, 0)));
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(fc.array(value, { minLength: 14, maxLength: 40 }), walk), (values) => {
        fc.pre(values.filter((each) => each !== null).length >= 12);
        const told = controlChart(values).points.map(({ causes }) => causes.join());
        expect(told).toEqual(causesAgain(values));
        for (const one of told.flatMap((each) => each.split(',')))
          counts.set(one, (counts.get(one) ?? 0) + 1);
      }),
      { numRuns: 2000 },
    );
    // Each rule was seen, so the agreement says something of each.
    for (const cause of ['outside', 'shift', 'trend', 'near-limit'])
      expect(counts.get(cause)).toBeGreaterThan(20);
  });

  it('does not change in shape when all values are moved or multiplied', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 30 }), (values) => {
        const causes = (of: readonly number[]) => controlChart(of).points.map((point) => point.causes.join());
        expect(causes(values.map((v) => v * 4 + 16))).toEqual(causes(values));
      }),
    );
  });
});
