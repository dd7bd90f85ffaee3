import { GROUP_COLUMNS, type MetricData, metrics, type Row } from 'social-prescribing/metrics';
import { close } from './close';
import { ORACLE_MEASURES, type OracleRow, oracle } from './oracle';

type Options = Parameters<typeof oracle>[1];

/** What the package and the oracle disagree about, a line each; none when they agree. */
export function differences(data: MetricData, options: Options): string[] {
  const actual = metrics(data, { ...options, measures: ORACLE_MEASURES });
  const expected = oracle(data, options);
  const found: string[] = [];
  const theirs = keyed(
    actual.rows.map((row) => [packageKey(row), row] as const),
    found,
  );
  const ours = keyed(
    expected.rows.map((row) => [oracleKey(row), row] as const),
    found,
  );
  for (const [key, row] of ours) {
    const other = theirs.get(key);
    if (other === undefined) found.push(`${key}: only the oracle has it, ${numbersOf(row)}`);
    else if (!agree(row, other)) found.push(`${key}: ${numbersOf(other)}, oracle ${numbersOf(row)}`);
  }
  for (const [key, row] of theirs)
    if (!ours.has(key)) found.push(`${key}: only the package has it, ${numbersOf(row)}`);
  for (const [name, count] of Object.entries(expected.quality)) {
    const other = actual.quality[name as keyof typeof expected.quality];
    if (other !== count) found.push(`quality.${name}: ${other}, oracle ${count}`);
  }
  return found;
}

function keyed<T>(entries: readonly (readonly [string, T])[], found: string[]): Map<string, T> {
  const rows = new Map<string, T>();
  for (const [key, row] of entries) {
    if (rows.has(key)) found.push(`${key}: two rows`);
    rows.set(key, row);
  }
  return rows;
}

const packageKey = (row: Row) => keyOf(row, row);
const oracleKey = (row: OracleRow) => keyOf(row, row.groups);

function keyOf(
  row: Pick<Row, 'measure' | 'interval_start' | 'interval_end'>,
  groups: Partial<Record<(typeof GROUP_COLUMNS)[number], string>>,
): string {
  const named = GROUP_COLUMNS.filter((column) => groups[column] !== undefined);
  const parts = named.map((column) => `${column}=${groups[column]}`);
  return [row.measure, `${row.interval_start}..${row.interval_end}`, ...parts].join(' ');
}

type Numbers = Pick<OracleRow, 'numerator' | 'missing'> & Pick<Row, 'denominator' | 'value'>;

function agree(one: Numbers, other: Pick<Row, 'numerator' | 'denominator' | 'value' | 'missing'>): boolean {
  return (
    one.numerator === other.numerator &&
    one.missing === other.missing &&
    close(one.denominator, other.denominator) &&
    close(one.value, other.value)
  );
}

const numbersOf = (row: Pick<Row, 'numerator' | 'denominator' | 'value' | 'missing'>) =>
  `${row.numerator} / ${row.denominator} = ${row.value}, missing ${row.missing}`;
