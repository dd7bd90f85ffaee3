import { dayOf, groupBy, sum } from './small-things.mjs';

/** The latest amount of each organisation on a day. */
export function latestOn(rows, column, day) {
  const amounts = new Map();
  for (const row of byDate(rows))
    if (dayOf(row.date) <= day) amounts.set(row.organisation, Number(row[column]));
  return amounts;
}

/** The mean amount of each organisation over the days of a window; 0 before its first row. */
export function meanOver(rows, column, { from, to }) {
  const amounts = new Map();
  for (const [organisation, own] of groupBy(byDate(rows), (row) => row.organisation)) {
    if (dayOf(own[0].date) > to) continue;
    const shares = own.map((row, index) => {
      const first = Math.max(dayOf(row.date), from);
      const last = Math.min(index + 1 < own.length ? dayOf(own[index + 1].date) - 1 : to, to);
      return Number(row[column]) * Math.max(last - first + 1, 0);
    });
    amounts.set(organisation, sum(shares) / (to - from + 1));
  }
  return amounts;
}

const byDate = (rows) => [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
