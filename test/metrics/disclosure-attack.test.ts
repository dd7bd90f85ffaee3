import fc from 'fast-check';
import { applyDisclosure, type DisclosurePolicy } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { row } from './made-row';

/**
 * An attacker who has this package, knows the policy and sees every released row: whatever else could have
 * given the same rows, he cannot tell apart. Each suppressed small count must have two values there at least.
 */
const SMALL = { ehrql: [1, 7], mhsds: [0, 4] } as const;
type Suppressing = keyof typeof SMALL;
const POLICIES = Object.keys(SMALL) as Suppressing[];
const isSmall = (count: number, policy: Suppressing) =>
  count >= SMALL[policy][0] && count <= SMALL[policy][1];

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
/** A mean whose decimals tell exactly of how many it is. */
const telling = (n: number) => ({ denominator: n, value: n === 0 ? null : 1 / n });

/** One-way tables, with all that shows a count of theirs. */
const TABLES = {
  'referrals by source': (counts: readonly number[]) => [
    ...counts.map((numerator, index) =>
      row('referral_share_by_source', { source_group: `${index}`, numerator, denominator: sum(counts) }),
    ),
    row('referrals_received', { numerator: sum(counts) }),
    row('referrals_per_person', { numerator: sum(counts), denominator: 20 }),
  ],
  'people by gender': (counts: readonly number[]) => [
    ...counts.flatMap((numerator, index) => [
      row('equity_share', { gender: `${index}`, stratum: 'gender', numerator, denominator: sum(counts) }),
      row('people_referred', { gender: `${index}`, numerator }),
    ]),
    row('people_referred', { numerator: sum(counts) }),
  ],
  'closures by reason': (counts: readonly number[]) => [
    ...counts.map((numerator, index) =>
      row('closure_share', { closure_reason: `${index}`, numerator, denominator: sum(counts) }),
    ),
    row('duration_median', telling(sum(counts))),
    row('outcome_coverage', { instrument: 'PHQ-9', numerator: 0, denominator: sum(counts) }),
  ],
  outcomes: ([improved = 0, noChange = 0, deteriorated = 0, ...rest]: readonly number[]) => {
    const n = sum([improved, noChange, deteriorated, ...rest]);
    const of = (numerator: number) => ({ instrument: 'PHQ-9', numerator, denominator: n });
    return [
      row('outcome_improved', of(improved)),
      row('outcome_no_change', of(noChange)),
      row('outcome_deteriorated', of(deteriorated)),
      row('outcome_coverage', { ...of(n), denominator: 500 }),
      row('outcome_change_mean', { instrument: 'PHQ-9', ...telling(n) }),
    ];
  },
};
type Table = keyof typeof TABLES;

const released = (table: Table, counts: readonly number[], policy: DisclosurePolicy) =>
  JSON.stringify(applyDisclosure(TABLES[table](counts), policy));

/** Every way to fill so many cells with 0 to `most`. */
function* vectors(cells: number, most: number): Generator<number[]> {
  if (cells === 0) yield [];
  else
    for (const rest of vectors(cells - 1, most))
      for (let count = 0; count <= most; count++) yield [...rest, count];
}

/** The tables from which a small count can be told, among all of so many cells. */
function laidOpen(table: Table, policy: Suppressing, cells: number, most: number): number[][] {
  const alike = new Map<string, Set<number>[]>();
  const outputOf = new Map<number[], string>();
  for (const counts of vectors(cells, most)) {
    const output = released(table, counts, policy);
    outputOf.set(counts, output);
    const values = alike.get(output) ?? counts.map(() => new Set<number>());
    alike.set(output, values);
    for (const [cell, count] of counts.entries()) values[cell]!.add(count);
  }
  return [...outputOf].flatMap(([counts, output]) =>
    counts.some((count, cell) => isSmall(count, policy) && alike.get(output)![cell]!.size < 2)
      ? [counts]
      : [],
  );
}

const tables = Object.keys(TABLES) as Table[];
const all = tables.flatMap((table) => POLICIES.map((policy) => ({ table, policy })));

describe('a small count cannot be told from what is released', () => {
  it.each(all)('$table, every three cells of 0 to 12, $policy', ({ table, policy }) => {
    expect(laidOpen(table, policy, 3, 12)).toEqual([]);
  });

  // Longer tables, of counts at the edges of what is shown alike: there sums leave the least room.
  const edges = fc.constantFrom(0, 1, 2, 4, 5, 6, 7, 8, 12, 13, 17, 18);
  const few = fc.subarray([0, 1, 2, 4, 5, 7, 8, 12], { minLength: 1, maxLength: 3 });
  const counts = fc.oneof(
    fc.array(edges, { minLength: 2, maxLength: 9 }),
    few.chain((some) => fc.array(fc.constantFrom(...some), { minLength: 4, maxLength: 14 })),
  );

  it.each(all.filter(({ table }) => table !== 'outcomes'))(
    '$table, longer ones, $policy',
    ({ table, policy }) => {
      fc.assert(
        fc.property(counts, (cells) => {
          const output = released(table, cells, policy);
          const found = cells.findIndex(
            (count, cell) =>
              isSmall(count, policy) &&
              !others(cells, cell).some((other) => released(table, other, policy) === output),
          );
          expect(found === -1 ? undefined : { found, output }).toBeUndefined();
        }),
      );
    },
  );

  // Twelve parts of a total shown as 10; four of which the sum is shown as 30; seven of 30; two beside five of 10.
  it.each([
    ['ehrql', Array<number>(12).fill(1)],
    ['ehrql', [7, 7, 7, 7]],
    ['ehrql', [7, 7, 7, 12]],
    ['ehrql', [1, 1, 8, 8, 8, 8, 8]],
    ['mhsds', [4, 4, 4, 4, 4, 4, 4]],
    ['mhsds', [0, 0, 8, 8, 8, 8]],
  ] as const)('%s: of %j one more is suppressed, or the total', (policy, cells) => {
    const rows = applyDisclosure(TABLES['referrals by source'](cells), policy).slice(0, cells.length);
    const hidden = rows.filter(({ numerator }) => numerator === null).length;
    const small = cells.filter((count) => isSmall(count, policy)).length;
    expect(hidden > small || rows[0]!.denominator === null).toBe(true);
    const output = released('referrals by source', cells, policy);
    cells.forEach((count, cell) => {
      if (isSmall(count, policy))
        expect(
          others(cells, cell).some((other) => released('referrals by source', other, policy) === output),
        ).toBe(true);
    });
  });
});

/** Tables like this one but for a cell: one more or less, from or to another cell or neither; or two swapped. */
function* otherTables(cells: readonly number[], cell: number): Generator<number[]> {
  for (const step of [-1, 1]) {
    for (let to = 0; to < cells.length; to++)
      yield cells.map((count, at) => count + (at === cell ? step : at === to ? -step : 0));
    for (let to = 0; to < cells.length; to++)
      yield cells.map((count, at) => count + (at === cell ? step : at === to ? step : 0));
  }
  for (let to = 0; to < cells.length; to++)
    yield cells.map((count, at) => (at === cell ? cells[to]! : at === to ? cells[cell]! : count));
}
const others = (cells: readonly number[], cell: number) =>
  [...otherTables(cells, cell)].filter((other) => other[cell] !== cells[cell] && Math.min(...other) >= 0);
