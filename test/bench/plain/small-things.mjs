const DAY = 24 * 60 * 60 * 1000;

/** A date as a number of days, to count with. */
export const dayOf = (date) => Date.parse(date) / DAY;

export const distinct = (values) => [...new Set(values)];

export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
export const mean = (numbers) => divide(sum(numbers), numbers.length);
export const divide = (above, below) => (below ? above / below : null);

/** Between the two nearest ranks, as R's type 7 and Excel's PERCENTILE.INC. */
export function percentile(numbers, share) {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)];
  return below + (sorted[Math.ceil(rank)] - below) * (rank - Math.floor(rank));
}

export const count = (measure, numerator, groups = {}) => ({
  ...{ measure, ...groups, numerator, denominator: null, value: numerator, missing: 0 },
});
export const proportion = (measure, numerator, denominator, groups = {}) => ({
  ...{ measure, ...groups, numerator, denominator, value: divide(numerator, denominator), missing: 0 },
});
export const statistic = (measure, value, denominator, groups = {}) => ({
  ...{ measure, ...groups, numerator: null, denominator, value, missing: 0 },
});
