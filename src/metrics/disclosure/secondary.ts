import { measureOf } from '../registry';
import type { Row } from '../row';
import { isExtreme, isLaidOpen, shownAlike } from './laid-open';
import { type Policy, within } from './policies';
import { denominatorKey } from './same-counts';
import type { Count, Shares } from './shares';

/**
 * The names of the counts to suppress besides the small ones, so that no small one can be had from a total.
 * Suppressing one count can lay another table open, so the tables are gone through until nothing is added.
 */
export function secondarySuppression(
  rows: readonly Row[],
  tables: Iterable<Shares>,
  policy: Policy,
): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (policy.suppressed === undefined) return hidden;
  const all = [...tables];
  if (all.length === 0) return hidden;
  const exact = exactlyKnown(rows, policy);
  for (let found = true; found; ) {
    found = false;
    for (const shares of all)
      for (const { key } of nextToHide(shares, hidden, exact.has(shares.total.key), policy)) {
        hidden.add(key);
        found = true;
      }
  }
  return hidden;
}

/**
 * The counts of a table that must go next: the smallest shown, or else the total. Its equals go with it, for
 * the order of the rows must not tell which suppressed part is the small one: it may be any.
 */
function nextToHide(
  { parts, total }: Shares,
  hidden: ReadonlySet<string>,
  isExact: boolean,
  policy: Policy,
): readonly Count[] {
  const isSmall = ({ count }: Count) => within(count, policy.suppressed);
  const isHidden = (count: Count) => isSmall(count) || hidden.has(count.key);
  const hiddenParts = parts.filter(isHidden);
  const shownParts = parts.filter((part) => !isHidden(part) && part.count > 0);
  const least = Math.min(...shownParts.map(({ count }) => count));
  const smallest = shownParts.filter(({ count }) => count === least);
  // A suppressed total must not be had by adding up its parts.
  if (isHidden(total)) return hiddenParts.length === 0 ? smallest : [];
  if (hiddenParts.length === 0) return [];
  // Where all others are 0, the total is the same small count, and suppressed as such.
  if (hiddenParts.length === 1) return smallest;
  if (!hiddenParts.every(isSmall)) return [];
  if (smallest.length === 0) return isExtreme(hiddenParts, policy) ? [total] : [];
  const known = isExact ? ([total.count, total.count] as const) : shownAlike(policy, total.count);
  return isLaidOpen(hiddenParts, shownParts, known, policy) ? smallest : [];
}

/** A mean is shown as it is, and its decimals can tell of how many it is. */
function exactlyKnown(rows: readonly Row[], { statisticsOf }: Policy): ReadonlySet<string> {
  const known = new Set<string>();
  for (const row of rows)
    if (measureOf(row).scale.statistic && row.denominator !== null && !within(row.denominator, statisticsOf))
      known.add(denominatorKey(row)!);
  return known;
}
