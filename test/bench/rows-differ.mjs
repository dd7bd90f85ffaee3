import { GROUP_COLUMNS } from 'social-prescribing/metrics';

const NUMBERS = ['numerator', 'denominator', 'value', 'missing'];

/** What two lists of rows disagree about, a line each: counts to the last, the rest within 1e-9. Limits are left out. */
export function rowsThatDiffer(wanted, given) {
  const found = [];
  const others = keyed(given, found);
  for (const [key, row] of keyed(wanted, found)) {
    const other = others.get(key);
    others.delete(key);
    if (other === undefined) found.push(`${key}: missing`);
    else if (!NUMBERS.every((name) => isClose(row[name], other[name])))
      found.push(`${key}: ${shown(row)}, given ${shown(other)}`);
  }
  return [...found, ...[...others.keys()].map((key) => `${key}: one too many`)];
}

function keyed(rows, found) {
  const byKey = new Map();
  for (const row of rows) {
    const labels = GROUP_COLUMNS.filter((column) => row[column] != null).map((column) => row[column]);
    const key = [row.measure, ...labels].join(' / ');
    if (byKey.has(key)) found.push(`${key}: two rows`);
    byKey.set(key, row);
  }
  return byKey;
}

function isClose(one, other) {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

const shown = (row) => NUMBERS.map((name) => `${name} ${row[name]}`).join(', ');
