import { seenGroups } from '../count/cells';
import type { Counting, Visit } from '../count/counting';
import type { PreparedMeasure } from '../measure';
import type { MetricData } from '../metric-data';
import type { MetricOptions } from '../options';
import { measureWithId } from '../registry';
import { GROUP_COLUMNS, type Row } from '../row';
import { prepareRun, type Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { type GroupTexts, tabulate } from '../run/tabulation';
import { type Candidate, describeCandidate, describePlace } from './describe';
import { EXPLANATION_COLUMNS, type Explanation } from './explanation';

/**
 * Which rows to explain: those that agree with every property given. A row as `metrics` gives it will do.
 *
 * @example
 * ```ts
 * import type { RowsToExplain } from 'social-prescribing/metrics';
 *
 * const inWaiting: RowsToExplain = { measure: 'waiting', interval_end: '2025-03-31', organisation: 'Y00001' };
 * inWaiting.measure; //=> 'waiting'
 * ```
 */
export type RowsToExplain = Pick<Row, 'measure'> &
  Partial<Pick<Row, 'interval_start' | 'interval_end' | (typeof GROUP_COLUMNS)[number]>>;

/**
 * Explains numbers: for each row asked for, the people, episodes and events that entered its numerator and its
 * denominator, and why each other candidate was left out. The data and options are those of the run. Made from
 * the same counting as the rows: the distinct units in the numerator are its number. Sorted by row, then person
 * and date. Empty where an input table of the measure is missing. It is exact and names people: disclosure
 * control does not apply to it, so keep it where the records are.
 *
 * Throws a RangeError where there is no such measure.
 *
 * @example
 * ```ts
 * import { explain } from 'social-prescribing/metrics';
 *
 * const events = [
 *   { personId: 'A', code: '871711000000103', date: '2024-05-01' },
 *   { personId: 'A', code: '871731000000106', date: '2024-05-09' },
 *   { personId: 'B', code: '871711000000103', date: '2024-05-02' },
 * ];
 * explain({ events }, { measure: 'decline_rate' }, { from: '2024-04-01', to: '2025-03-31' }).map(
 *   (candidate) => [candidate.person_id, candidate.in_numerator, candidate.in_denominator],
 * );
 * //=> [['A', false, true], ['A', false, true], ['B', true, true]]
 * ```
 */
export function explain(
  data: MetricData,
  rows: RowsToExplain,
  options: MetricOptions = {},
): readonly Explanation[] {
  const measure = measureWithId(rows.measure);
  if (measure.inputs.some((table) => data[table] === undefined)) return [];
  const run = prepareRun(data, options);
  return measure
    .countings(run)
    .flatMap((counting) => explainTable(run, measure, counting, rows))
    .sort(inOrder);
}

function explainTable(
  run: Run,
  measure: PreparedMeasure,
  counting: Counting,
  rows: RowsToExplain,
): Explanation[] {
  const tabulation = tabulate(run, counting.columns);
  const textsOf = (group: number): GroupTexts => ({ ...tabulation.groups[group]!, ...counting.constant });
  const seen = seenGroups(run, counting, tabulation);
  return run.windows.flatMap((window) => {
    const { start } = counting.days?.(window) ?? window;
    const interval = { interval_start: start, interval_end: window.end };
    const isAsked = (group: number) => agrees({ ...interval, ...textsOf(group) }, rows);
    const rowsOf = rowsOfCandidates(run, counting, window, seen.filter(isAsked), isAsked);
    return candidatesOf(run, counting, window).flatMap((candidate) =>
      rowsOf(candidate).map((group) => ({
        ...{ measure: measure.id, version: measure.version, ...interval, ...textsOf(group) },
        ...describeCandidate(run, window, candidate),
        ...describePlace(counting, candidate, group),
      })),
    );
  });
}

function candidatesOf(run: Run, counting: Counting, window: RunWindow): Candidate[] {
  const { groupOf } = tabulate(run, counting.columns);
  const found: Candidate[] = [];
  const keep: Visit = (row, verdict, particulars = {}) =>
    found.push({ row, verdict, particulars, group: particulars.group ?? groupOf(row, window.number) });
  counting.everything(window, keep);
  return found;
}

/**
 * The groups in whose rows a candidate stands: its own, which need not have a row where it was left out; of a
 * share, all rows that its whole is parted into.
 */
function rowsOfCandidates(
  run: Run,
  { columns, whole }: Counting,
  window: RunWindow,
  rows: readonly number[],
  isAsked: (group: number) => boolean,
) {
  const ownRow = ({ group }: Candidate) => (isAsked(group) ? [group] : []);
  if (whole === undefined) return ownRow;
  const parts = tabulate(run, columns);
  const wholes = tabulate(run, whole);
  const partsOf = new Map<number, number[]>();
  for (const group of rows) {
    const number = wholes.find(parts.groups[group]!);
    partsOf.set(number, [...(partsOf.get(number) ?? []), group]);
  }
  return (candidate: Candidate) =>
    candidate.verdict.below
      ? (partsOf.get(wholes.groupOf(candidate.row, window.number)) ?? [])
      : ownRow(candidate);
}

const ROW_COLUMNS = ['interval_start', 'interval_end', ...GROUP_COLUMNS] as const;

/** Whether a row has each of the values asked for. A column that the run does not group by is none it has. */
const agrees = (row: Omit<RowsToExplain, 'measure'>, asked: RowsToExplain) =>
  ROW_COLUMNS.every((column) => asked[column] === undefined || asked[column] === row[column]);

const ORDER = ['interval_start', 'interval_end', ...GROUP_COLUMNS, ...EXPLANATION_COLUMNS] as const;

function inOrder(a: Explanation, b: Explanation): number {
  for (const column of ORDER) {
    const [left, right] = [a[column] ?? '', b[column] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
