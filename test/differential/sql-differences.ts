import { GROUP_COLUMNS, type MetricData, metrics, type Row } from 'social-prescribing/metrics';
import { type openDuckDB, SEPARATOR, type SqlRow } from './duckdb';
import { type Limits, ofMean, rate, wilson } from './limits-again';
import type { Options } from './sql-tables';

type DuckDB = Awaited<ReturnType<typeof openDuckDB>>;
type Numbers = Pick<Row, 'numerator' | 'denominator' | 'value' | 'lower' | 'upper' | 'missing'>;
const NUMBERS = ['numerator', 'denominator', 'value', 'lower', 'upper', 'missing'] as const;

/** The catalogue: a measure whose input table is missing has no rows. */
const NEEDS: Readonly<Record<string, keyof MetricData>> = {
  referral_rate: 'practices',
  annual_caseload_per_wte: 'workforce',
  equity_share: 'people',
  service_use_change_comparison: 'comparison',
  service_use_difference: 'comparison',
  service_use_ratio: 'comparison',
};

const PROPORTIONS = new Set([
  ...[
    'referral_share_by_source',
    'decline_rate',
    'workers_over',
    'waiting',
    'did_not_attend_rate',
    'closure_share',
  ],
  ...['need_share', 'support_share', 'outcome_share', 'equity_share'],
  ...['engagement_contacted', 'engagement_supported', 'engagement_completed'],
  ...['outcome_coverage', 'outcome_improved', 'outcome_no_change', 'outcome_deteriorated'],
]);

/** What the package and the SQL disagree about, a line each. Counts the rows with a value but zero, by measure. */
export async function sqlDifferences(
  duckdb: DuckDB,
  data: MetricData,
  options: Options,
  counted?: Map<string, number>,
): Promise<string[]> {
  const found: string[] = [];
  const { rows, windows } = metrics(data, options);
  const given = await duckdb.measures(data, options, windows);
  const wanted = given.filter(({ measure }) => {
    const table = NEEDS[String(measure)];
    return table === undefined || data[table] !== undefined;
  });
  const theirs = keyed(rows, (row) => keyOf(row, row), found);
  const ours = keyed(wanted, (row) => keyOf(row, { ...row, ...groupsOf(row, options) }), found);
  for (const [key, row] of ours) {
    const numbers = numbersOf(row);
    const other = theirs.get(key);
    if (other === undefined) found.push(`${key}: only the SQL has it, ${shown(numbers)}`);
    else if (!NUMBERS.every((name) => close(numbers[name], other[name])))
      found.push(`${key}: ${shown(other)}; SQL ${shown(numbers)}`);
    else if (other.value) counted?.set(other.measure, (counted.get(other.measure) ?? 0) + 1);
  }
  for (const [key, row] of theirs)
    if (!ours.has(key)) found.push(`${key}: only the package has it, ${shown(row)}`);
  return found;
}

function keyed<T>(rows: readonly T[], key: (row: T) => string, found: string[]): Map<string, T> {
  const entries = new Map<string, T>();
  for (const row of rows) {
    if (entries.has(key(row))) found.push(`${key(row)}: two rows`);
    entries.set(key(row), row);
  }
  return entries;
}

function groupsOf(row: SqlRow, { by = [] }: Options): Record<string, string | undefined> {
  const values = String(row.group_key).split(SEPARATOR);
  return Object.fromEntries(by.map((column, index) => [column, values[index]]));
}

type Labels = Readonly<Record<string, unknown>>;

function keyOf(row: Labels | Row, labels: Labels | Row): string {
  const named = GROUP_COLUMNS.filter((column) => (labels as Labels)[column] != null);
  const parts = named.map((column) => `${column}=${(labels as Labels)[column]}`);
  const { measure, interval_start, interval_end } = row as Labels;
  return [measure, `${interval_start}..${interval_end}`, ...parts].join(' ');
}

/** The numbers of a row, with the limits that SQL leaves to us. */
function numbersOf(row: SqlRow): Numbers {
  const number = (name: string) => {
    const value = row[name];
    return typeof value === 'number' ? value : null;
  };
  const [numerator, denominator, value] = [number('numerator'), number('denominator'), number('value')];
  const [lower, upper] = limitsOf(
    String(row.measure),
    { numerator, denominator, value },
    number('deviation'),
  );
  return { numerator, denominator, value, lower, upper, missing: number('missing') ?? 0 };
}

type Fraction = Pick<Numbers, 'numerator' | 'denominator' | 'value'>;

function limitsOf(
  measure: string,
  { numerator, denominator, value }: Fraction,
  deviation: number | null,
): Limits {
  if (PROPORTIONS.has(measure)) return wilson(numerator ?? 0, denominator ?? 0);
  if (measure === 'referral_rate') return rate(numerator ?? 0, denominator, 1000);
  if (measure === 'outcome_change_mean') return ofMean(value, deviation, denominator ?? 0);
  return [null, null];
}

/** Counts are equal; the rest is within 1e-9. */
function close(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  if (Number.isInteger(one) && Number.isInteger(other)) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

const shown = (row: Numbers) =>
  `${row.numerator} / ${row.denominator} = ${row.value} (${row.lower} to ${row.upper}), missing ${row.missing}`;
