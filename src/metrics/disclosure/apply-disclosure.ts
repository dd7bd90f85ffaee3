import { valueWithLimits } from '../measure';
import { measureOf } from '../registry';
import { GROUP_COLUMNS, type Row } from '../row';

/**
 * A named policy of disclosure control. `none` leaves rows as they are. `ehrql`: counts of 1 to 7 are
 * suppressed, all others rounded to the nearest 5, and values recomputed from what is released.
 *
 * @example
 * ```ts
 * import { DISCLOSURE_POLICIES, type DisclosurePolicy } from 'social-prescribing/metrics';
 *
 * const policy: DisclosurePolicy = 'ehrql';
 * DISCLOSURE_POLICIES.includes(policy); //=> true
 * ```
 */
export type DisclosurePolicy = (typeof DISCLOSURE_POLICIES)[number];

/**
 * Every policy.
 *
 * @example
 * ```ts
 * import { DISCLOSURE_POLICIES } from 'social-prescribing/metrics';
 *
 * DISCLOSURE_POLICIES; //=> ['none', 'ehrql']
 * ```
 */
export const DISCLOSURE_POLICIES = ['none', 'ehrql'] as const;

/**
 * Applies disclosure control to rows, as the last step before they are shown. List sizes and WTE stay as
 * they are. Where exactly one row of a set of shares with a shown total is suppressed, the next smallest is
 * too, so that it cannot be had by subtraction. Source of `ehrql`: the OpenSAFELY ehrQL measures framework,
 * which writes 0 for a small count where this package writes null and `suppressed: true`.
 *
 * @example
 * ```ts
 * import { applyDisclosure, metrics } from 'social-prescribing/metrics';
 *
 * const events = Array.from({ length: 23 }, (_, person) => ({
 *   personId: String(person), code: '871731000000106', date: '2024-05-01', organisation: person < 20 ? 'Y1' : 'Y2',
 * }));
 * const { rows } = metrics(
 *   { events },
 *   { measures: ['people_referred'], by: ['organisation'], from: '2024-04-01', to: '2025-03-31' },
 * );
 * applyDisclosure(rows, 'ehrql').map((row) => [row.organisation, row.value, row.suppressed]);
 * //=> [['Y1', 20, false], ['Y2', null, true]]
 * ```
 */
export function applyDisclosure(rows: readonly Row[], policy: DisclosurePolicy): readonly Row[] {
  if (policy === 'none') return rows;
  const hidden = secondarySuppression(rows);
  return rows.map((row) => release(row, hidden));
}

/**
 * A number that is no row, such as a count of data quality, under a policy: `null` where suppressed.
 *
 * @example
 * ```ts
 * import { discloseCount } from 'social-prescribing/metrics';
 *
 * [0, 3, 12].map((count) => discloseCount(count, 'ehrql')); //=> [0, null, 10]
 * discloseCount(3, 'none'); //=> 3
 * ```
 */
export function discloseCount(count: number, policy: DisclosurePolicy): number | null {
  return policy === 'none' ? count : releasedCount(count);
}

const SMALL = 7;
const isSmall = (count: number | null) => count !== null && count > 0 && count <= SMALL;
const released = (count: number) => Math.round(count / 5) * 5;
/** Null where the count is suppressed. */
const releasedCount = (count: number | null) => (count === null || isSmall(count) ? null : released(count));

function release(row: Row, hidden: ReadonlySet<string>): Row {
  const { id, scale, describe } = measureOf(row);
  const [above, below] = scale.sameCounts ?? [id];
  const shown = (count: number | null, measure: string | undefined) =>
    measure !== undefined && hidden.has(cellKey(row, measure)) ? null : releasedCount(count);
  const numerator = shown(row.numerator, above);
  const denominator = scale.denominator === 'population' ? row.denominator : shown(row.denominator, below);
  const missing = releasedCount(row.missing);
  const result =
    numerator === null
      ? { value: null, lower: null, upper: null }
      : valueWithLimits(scale, numerator, denominator);
  const { note: noteBefore, ...rest } = row;
  // A note that says what the value means must say it of the released value.
  const note = describe && row.value !== null ? result.value !== null && describe(result.value) : noteBefore;
  const emptied = (before: number | null, after: number | null) => before !== null && after === null;
  return {
    ...rest,
    numerator,
    denominator,
    ...result,
    missing,
    suppressed:
      emptied(row.numerator, numerator) ||
      emptied(row.denominator, denominator) ||
      emptied(row.missing, missing),
    ...(note && { note }),
  };
}

/**
 * Cells to suppress besides the small ones: the next smallest where one cell alone is missing from a total.
 * The same count of the same group is suppressed wherever else it stands, or it could be read there.
 */
function secondarySuppression(rows: readonly Row[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const shares of setsWithTotal(rows)) {
    const small = shares.filter((row) => isSmall(row.numerator));
    if (small.length !== 1) continue;
    const others = shares.filter((row) => !isSmall(row.numerator) && row.numerator! > 0);
    const smallest = others.reduce<Row | undefined>(
      (least, row) => (least === undefined || row.numerator! < least.numerator! ? row : least),
      undefined,
    );
    if (smallest) hidden.add(cellKey(smallest, measureOf(smallest).scale.sameCounts![0]));
  }
  return hidden;
}

/** A count of a measure for one interval and group, wherever it stands. */
const cellKey = (row: Row, measure: string) =>
  JSON.stringify([
    measure,
    row.interval_start,
    row.interval_end,
    ...GROUP_COLUMNS.map((column) => (column === 'stratum' ? undefined : row[column])),
  ]);

/** The rows of a measure of shares that add up to one denominator. */
function setsWithTotal(rows: readonly Row[]): readonly Row[][] {
  const sets = new Map<string, Row[]>();
  for (const row of rows) {
    if (!measureOf(row).scale.shares) continue;
    const part = GROUP_COLUMNS.filter((column) => !isShareColumn(row, column)).map((column) => row[column]);
    const key = JSON.stringify([row.measure, row.interval_start, row.interval_end, ...part]);
    sets.set(key, [...(sets.get(key) ?? []), row]);
  }
  return [...sets.values()];
}

const isShareColumn = (row: Row, column: (typeof GROUP_COLUMNS)[number]) =>
  column === 'source_group' ? row.stratum === undefined : row.stratum?.split('+').includes(column);
