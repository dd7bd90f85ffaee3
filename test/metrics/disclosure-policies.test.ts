import {
  applyDisclosure,
  DISCLOSURE_POLICIES,
  type DisclosurePolicy,
  discloseCount,
  meanLimits,
  type Row,
  wilsonLimits,
} from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { row } from './made-row';

const released = (policy: DisclosurePolicy, measure: string, fields: Partial<Row>) =>
  applyDisclosure([row(measure, fields)], policy)[0]!;

/** Each policy by the cases of its source; null is suppressed. */
const COUNTS: readonly [DisclosurePolicy, string, Readonly<Record<number, number | null>>][] = [
  ['none', 'as they are', { 0: 0, 1: 1, 7: 7, 23: 23 }],
  // 6 and 7 are 0 there, and null here.
  [
    'ehrql',
    'ehrql/measures/disclosure_control.py',
    { 0: 0, 1: null, 6: null, 7: null, 8: 10, 12: 10, 13: 15 },
  ],
  ['mhsds', 'mhsds_functions.py, count_suppression', { 0: null, 1: null, 4: null, 5: 5, 7: 5, 8: 10 }],
  ['codonpython', 'codonPython suppression.py', { 0: 0, 1: null, 3: null, 7: null, 8: 10, 24: 25 }],
  ['nhsd-2018', 'HES disclosure page', { 0: 0, 1: null, 7: null, 8: 10, 22: 20, 23: 25 }],
  [
    'midpoint6',
    'OpenSAFELY sdc.md',
    { 0: 0, 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 9, 8: 9, 12: 9, 13: 15, 18: 15, 19: 21 },
  ],
];
const cases = COUNTS.flatMap(([policy, source, counts]) =>
  Object.entries(counts).map(([count, shown]) => ({ policy, source, count: Number(count), shown })),
);

describe('each policy', () => {
  it('has its cases', () => expect(COUNTS.map(([policy]) => policy)).toEqual(DISCLOSURE_POLICIES));

  it.each(cases)('$policy shows $count as $shown ($source)', ({ policy, count, shown }) => {
    expect(discloseCount(count, policy)).toBe(shown);
    const { numerator, value, suppressed, missing } = released(policy, 'people_referred', {
      numerator: count,
      value: count,
      missing: count,
    });
    expect([numerator, value, missing]).toEqual([shown, shown, shown]);
    expect(suppressed).toBe(shown === null);
  });
});

describe('a percentage', () => {
  const share = (policy: DisclosurePolicy, numerator: number, denominator: number) =>
    released(policy, 'decline_rate', { numerator, denominator, value: numerator / denominator });

  it.each<[DisclosurePolicy, number, number, number | null]>([
    ['ehrql', 13, 40, 15 / 40],
    ['mhsds', 13, 40, 0.38],
    ['nhsd-2018', 13, 40, 0.38],
    ['midpoint6', 13, 40, 15 / 39],
    // Halves go up, in binary fractions too: 14.5 % is 14.499999999999998 by multiplication.
    ['mhsds', 145, 1000, 0.15],
    ['mhsds', 5, 1000, 0.01],
    ['mhsds', 285, 1000, 0.29],
    // One decimal from a denominator of 4,000, as shown.
    ['nhsd-2018', 1235, 4000, 0.309],
    ['nhsd-2018', 1235, 3998, 0.309],
    ['nhsd-2018', 1235, 3995, 0.31],
    // Rule (a): either count suppressed.
    ['mhsds', 4, 40, null],
    ['mhsds', 0, 40, null],
    ['mhsds', 4, 4, null],
    ['nhsd-2018', 0, 40, 0],
    ['nhsd-2018', 0, 7, null],
    ['codonpython', 0, 0, null],
  ])('%s: %i of %i is %s', (policy, numerator, denominator, value) => {
    expect(share(policy, numerator, denominator).value).toBe(value);
  });

  it('has limits of the counts shown', () => {
    const { lower, upper } = share('mhsds', 13, 42);
    expect({ lower, upper }).toEqual(wilsonLimits(15, 40));
  });
});

describe('a statistic', () => {
  const mean = (policy: DisclosurePolicy, n: number) => {
    const limits = meanLimits(2, 3, n);
    return released(policy, 'outcome_change_mean', {
      ...{ instrument: 'PHQ-9', denominator: n, value: 2 },
      ...{ lower: limits?.lower ?? null, upper: limits?.upper ?? null },
    });
  };

  it.each<[DisclosurePolicy, number, number | null, boolean]>([
    ['ehrql', 7, null, false],
    ['ehrql', 8, 10, true],
    ['mhsds', 4, null, false],
    ['mhsds', 5, 5, true],
    ['codonpython', 7, null, false],
    ['nhsd-2018', 1, null, false],
    ['nhsd-2018', 8, 10, true],
    ['midpoint6', 1, 3, false],
    ['midpoint6', 6, 3, false],
    ['midpoint6', 7, 9, true],
  ])('%s, of %i: shown as of %s, its value shown: %s', (policy, n, shown, hasValue) => {
    const result = mean(policy, n);
    expect([result.denominator, result.value]).toEqual([shown, hasValue ? 2 : null]);
    expect(result.suppressed).toBe(!hasValue);
  });

  it('has limits as if of as many as are shown', () => {
    const limits = meanLimits(2, 3, 10)!;
    expect(mean('ehrql', 8).lower).toBeCloseTo(limits.lower, 12);
    expect(mean('ehrql', 8).upper).toBeCloseTo(limits.upper, 12);
    expect(mean('ehrql', 7)).toMatchObject({ lower: null, upper: null });
  });

  it('of none has no limits, whatever the row says', () => {
    const nonsense = { denominator: 0, value: 2, lower: 1, upper: 3 };
    expect(released('ehrql', 'outcome_change_mean', nonsense)).toMatchObject({ lower: null, upper: null });
  });

  it('of none is empty, not suppressed', () => {
    const empty = { denominator: 0, value: null };
    expect(released('ehrql', 'duration_median', empty)).toMatchObject({ denominator: 0, suppressed: false });
    expect(released('mhsds', 'duration_median', empty)).toMatchObject({
      denominator: null,
      suppressed: true,
    });
  });
});

describe('midpoint6', () => {
  it('shows as a total the sum of its rounded parts', () => {
    const part = (source_group: string, numerator: number) =>
      row('referral_share_by_source', { source_group, numerator, denominator: 33, value: numerator / 33 });
    const rows = applyDisclosure([part('self', 30), part('gp', 2), part('other', 1)], 'midpoint6');
    expect(rows.map((each) => [each.numerator, each.denominator])).toEqual([
      [27, 33],
      [3, 33],
      [3, 33],
    ]);
    const two = applyDisclosure([part('self', 30), part('gp', 3)], 'midpoint6');
    expect(two.map((each) => each.denominator)).toEqual([30, 30]);
    // A part is missing: no table, and the total is rounded like any count.
    const one = applyDisclosure([part('self', 31)], 'midpoint6');
    expect([one[0]!.numerator, one[0]!.denominator]).toEqual([33, 33]);
  });
});

describe('a count that stands in several rows', () => {
  const outcome = (improved: number, noChange: number, deteriorated: number) => {
    const n = improved + noChange + deteriorated;
    const of = (numerator: number) => ({ instrument: 'PHQ-9', numerator, denominator: n });
    return [
      row('outcome_improved', of(improved)),
      row('outcome_no_change', of(noChange)),
      row('outcome_deteriorated', of(deteriorated)),
    ];
  };

  it('is protected across the measures that share a total', () => {
    const numerators = (rows: readonly Row[]) =>
      applyDisclosure(rows, 'ehrql').map(({ numerator }) => numerator);
    expect(numerators(outcome(3, 30, 10))).toEqual([null, 30, null]);
    expect(numerators(outcome(3, 30, 30))).toEqual([null, null, null]);
    expect(numerators(outcome(3, 30, 2))).toEqual([null, 30, null]);
    // Only two of the three were asked for: nothing to subtract.
    expect(numerators(outcome(3, 30, 10).slice(0, 2))).toEqual([null, 30]);
  });

  it('goes wherever a total must: all that is left is 0', () => {
    const closures = Array.from({ length: 12 }, (_, index) =>
      row('closure_share', { closure_reason: `${index}`, numerator: 1, denominator: 12 }),
    );
    const rest = [
      row('closure_share', { closure_reason: 'none', numerator: 0, denominator: 12 }),
      row('duration_median', { denominator: 12, value: 30 }),
      row('outcome_coverage', { instrument: 'PHQ-9', numerator: 0, denominator: 12 }),
      row('closure_share', { organisation: 'Y1', closure_reason: 'none', numerator: 12, denominator: 12 }),
    ];
    const shown = applyDisclosure([...closures, ...rest], 'ehrql').slice(12);
    expect(shown.map(({ denominator }) => denominator)).toEqual([null, null, null, 10]);
    expect(shown[1]).toMatchObject({ value: null, suppressed: true });
  });

  it('takes its total along where all others are 0', () => {
    const rows = [3, 0, 0].flatMap((numerator, index) =>
      row('referral_share_by_source', { source_group: `${index}`, numerator, denominator: 3 }),
    );
    const shown = applyDisclosure([...rows, row('referrals_received', { numerator: 3 })], 'ehrql');
    expect(shown.map((each) => [each.numerator, each.denominator])).toEqual([
      [null, null],
      [0, null],
      [0, null],
      [null, null],
    ]);
  });

  it('is not to be added up from another table where the total had to go', () => {
    const people = (column: 'gender' | 'age_band', counts: readonly number[]) =>
      counts.map((numerator, index) =>
        row('equity_share', { stratum: column, [column]: `${index}`, numerator, denominator: 12 }),
      );
    const rows = [...people('age_band', Array<number>(12).fill(1)), ...people('gender', [12, 0])];
    const shown = applyDisclosure([...rows, row('people_referred', { numerator: 12 })], 'ehrql').slice(12);
    expect(shown.map((each) => [each.numerator, each.denominator])).toEqual([
      [null, null],
      [0, null],
      [null, null],
    ]);
  });

  it('keeps its stratum where that is a group of its own', () => {
    const use = (stratum: string, numerator: number) =>
      row('service_use_change', { stratum, numerator, denominator: 40, value: 0 });
    const shown = applyDisclosure([use('gp', 30), use('accident', 3)], 'ehrql');
    expect(shown.map(({ value }) => value)).toEqual([-25, null]);
  });
});
