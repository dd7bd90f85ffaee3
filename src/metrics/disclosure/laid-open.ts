import { type Policy, type Range, within } from './policies';
import type { Count } from './shares';

/**
 * Whether small parts can be found from what a table shows, because that leaves for them the least or the most
 * that so many can add up to: 12 parts of a total shown as 10 are each 1.
 */
export function isLaidOpen(
  smallParts: readonly Count[],
  shownParts: readonly Count[],
  total: Range,
  policy: Policy,
): boolean {
  const shown = shownParts.map(({ count }) => shownAlike(policy, count));
  const atLeast = shown.reduce((rest, [, most]) => rest - most, total[0]);
  const atMost = shown.reduce((rest, [least]) => rest - least, total[1]);
  const [least, most] = policy.suppressed!;
  return atMost === smallParts.length * least || atLeast === smallParts.length * most;
}

/** The counts that are shown as this one is. */
export function shownAlike({ round, suppressed }: Policy, count: number): Range {
  const alike = (other: number) => other >= 0 && !within(other, suppressed) && round(other) === round(count);
  let [first, last] = [count, count];
  while (alike(first - 1)) first--;
  while (alike(last + 1)) last++;
  return [first, last];
}

/**
 * Whether small parts without any other part add up to the least or the most that so many can, or to 1 from
 * it: then the total must go. That 1 keeps them unknown to a reader who knows why the total is not shown.
 */
export function isExtreme(smallParts: readonly Count[], { suppressed }: Policy): boolean {
  const [least, most] = suppressed!;
  const sum = smallParts.reduce((total, { count }) => total + count, 0);
  return sum - smallParts.length * least <= 1 || smallParts.length * most - sum <= 1;
}
