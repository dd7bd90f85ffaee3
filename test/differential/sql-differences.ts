import type { CodeSet } from 'social-prescribing/codes';
import {
  GROUP_COLUMNS,
  type MetricData,
  type MetricOptions,
  metrics,
  type Row,
} from 'social-prescribing/metrics';
import { rowsFromSql, type SqlOptions, type SqlStatement, sqlFor } from 'social-prescribing/sql';
import { close } from './close';
import type { Engine, ResultRow } from './engines/engine';
import { type Limits, ofMean, rate, wilson } from './limits-again';
import { tablesOf } from './sql-tables';

export type Options = MetricOptions & { readonly codeSet: CodeSet };
type Numbers = Pick<Row, 'numerator' | 'denominator' | 'value' | 'lower' | 'upper' | 'missing'>;
const NUMBERS = ['numerator', 'denominator', 'value', 'lower', 'upper', 'missing'] as const;

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
  engine: Engine,
  data: MetricData,
  options: Options,
  counted?: Map<string, number>,
  loading: Loading = {},
): Promise<string[]> {
  const found: string[] = [];
  const { rows, windows } = metrics(data, options);
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const given = await rowsIn(engine, data, loading, {
    ...options,
    from: options.from ?? first.start,
    to: options.to ?? last.end,
  });
  const theirs = keyed(rows, found);
  const ours = keyed(given, found);
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
  return [...found, ...rowDifferences(rows, rowsFromSql(given, rowOptions(data, options)))];
}

const rowOptions = ({ people = [] }: MetricData, { workersOver }: Options) => ({
  workersOver,
  imdYears: people.flatMap(({ imdYear }) => imdYear ?? []),
});

/** Row by row in their order, every field, texts and all: only the last digits of numbers may differ. */
export function rowDifferences(theirs: readonly Row[], ours: readonly Row[]): string[] {
  const differs = (one: unknown, other: unknown) =>
    typeof one === 'number' && typeof other === 'number' ? !close(one, other) : one !== other;
  return theirs.flatMap((row, index) => {
    const [one, other] = [row, ours[index] ?? {}] as Readonly<Record<string, unknown>>[];
    const fields = Object.keys({ ...one, ...other }).filter((name) => differs(one![name], other![name]));
    return fields.map(
      (name) => `row ${index}, ${keyOf(row)}: ${name} ${one![name]}; rowsFromSql ${other![name]}`,
    );
  });
}

/** What is done between loading and counting, and what the tables are called then. */
export interface Loading {
  readonly loaded?: () => Promise<void>;
  readonly naming?: Pick<SqlOptions, 'tables' | 'columns'>;
}

/** The rows of all measures, as the engine gives them. */
async function rowsIn(
  engine: Engine,
  data: MetricData,
  { naming, loaded }: Loading,
  options: Options & { readonly from: string; readonly to: string },
): Promise<ResultRow[]> {
  const tables = tablesOf(data, options.codeSet);
  for (const [table, { columns, rows }] of Object.entries(tables)) await engine.load(table, columns, rows);
  await loaded?.();
  const names = Object.fromEntries(Object.keys(tables).map((table) => [table, table]));
  const rows: ResultRow[] = [];
  const statements = sqlFor({ ...options, dialect: engine.dialect, tables: names, ...naming });
  try {
    for (const statement of statements)
      if (statement.kind !== 'drop') rows.push(...(await running(engine, statement)));
  } finally {
    for (const statement of statements) if (statement.kind === 'drop') await running(engine, statement);
  }
  return rows;
}

async function running(engine: Engine, { name, kind, sql }: SqlStatement): Promise<readonly ResultRow[]> {
  try {
    const rows = await engine.run(sql);
    return kind === 'rows' ? rows : [];
  } catch (error) {
    throw new Error(`${kind} ${name}: ${error}\n${sql}`);
  }
}

function keyed<T extends Row | ResultRow>(rows: readonly T[], found: string[]): Map<string, T> {
  const entries = new Map<string, T>();
  for (const row of rows) {
    if (entries.has(keyOf(row))) found.push(`${keyOf(row)}: two rows`);
    entries.set(keyOf(row), row);
  }
  return entries;
}

function keyOf(row: Row | ResultRow): string {
  const labels = row as ResultRow;
  const named = GROUP_COLUMNS.filter((column) => labels[column] != null);
  const parts = named.map((column) => `${column}=${labels[column]}`);
  return [labels.measure, `${labels.interval_start}..${labels.interval_end}`, ...parts].join(' ');
}

/** The numbers of a row, with the limits that SQL leaves to us. */
function numbersOf(row: ResultRow): Numbers {
  const number = (name: string) => (row[name] === null ? null : Number(row[name]));
  const [numerator, denominator, value] = [number('numerator'), number('denominator'), number('value')];
  const [lower, upper] = limitsOf(
    String(row.measure),
    { numerator, denominator, value },
    number('deviation'),
  );
  return { numerator, denominator, value, lower, upper, missing: number('missing') };
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

const shown = (row: Numbers) =>
  `${row.numerator} / ${row.denominator} = ${row.value} (${row.lower} to ${row.upper}), missing ${row.missing}`;
