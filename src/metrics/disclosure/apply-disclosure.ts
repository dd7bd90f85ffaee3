import type { Row } from '../row';
import { releaseContrasts } from './contrasts';
import { type DisclosurePolicy, POLICIES, type Policy, shownCount } from './policies';
import { release } from './release';
import { secondarySuppression } from './secondary';
import { tablesOfShares } from './shares';

/**
 * Applies disclosure control to the rows of one run, as the last step before they are shown.
 *
 * - Counts are rounded or suppressed by the policy wherever they stand, `missing` too; list sizes and WTE stay
 *   as they are. Values and limits are calculated from the counts shown, or null.
 * - A mean, median or percentile is null where it is of as few as a suppressed count (`midpoint6`: of 1 to 6),
 *   and exact otherwise. A difference in differences is made of the changes shown, which must be among the rows.
 * - Where exactly one part of a table of shares with a shown total is suppressed, the next smallest is too, with
 *   its equals; likewise where several are but the total leaves one way only to fill them. Where no other part
 *   is left, the total goes. The same count is suppressed wherever else it stands.
 *
 * What it cannot do: rows of other runs (another grouping, a later window) can be compared with these, and so
 * can several tables of one total (by gender, by age band) and shares of which several can apply to a person.
 * Means are exact, so their decimals can tell of how many they are.
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
export function applyDisclosure(rows: readonly Row[], name: DisclosurePolicy): readonly Row[] {
  const policy: Policy | undefined = POLICIES[name];
  if (policy === undefined) return rows;
  const tables = tablesOfShares(rows);
  const hidden = secondarySuppression(rows, tables.values(), policy);
  return releaseContrasts(rows.map((row) => release(row, { policy, hidden, tables })));
}

/**
 * A number that is no row, such as a count of data quality, under a policy: `null` where suppressed.
 *
 * @example
 * ```ts
 * import { discloseCount } from 'social-prescribing/metrics';
 *
 * [0, 3, 12].map((count) => discloseCount(count, 'ehrql')); //=> [0, null, 10]
 * [0, 3, 12].map((count) => discloseCount(count, 'midpoint6')); //=> [0, 3, 9]
 * discloseCount(3, 'none'); //=> 3
 * ```
 */
export function discloseCount(count: number, name: DisclosurePolicy): number | null {
  const policy: Policy | undefined = POLICIES[name];
  return policy === undefined ? count : shownCount(policy, count);
}
