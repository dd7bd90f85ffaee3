import { type Counts, GROUP_COLUMNS, type Row, rowsOfCounts } from '../metrics';

/**
 * The rows of measures that an engine gave, as `metrics` would give them: with measure versions, 95 % limits and
 * notes, in its order. Cells may be numbers, big integers or text, as drivers and files have them; an empty text is
 * an absent one. Throws a RangeError for a measure that there is not. No disclosure control is applied: see
 * `applyDisclosure`.
 *
 * @example
 * ```ts
 * import { rowsFromSql } from 'social-prescribing/sql';
 *
 * const rows = rowsFromSql([
 *   {
 *     ...{ measure: 'waiting', interval_start: '2024-04-01', interval_end: '2025-03-31', organisation: 'Y99001' },
 *     ...{ numerator: '2', denominator: 8n, value: 0.25, deviation: null, missing: 0 },
 *   },
 * ]);
 * [rows[0]?.value, rows[0]?.lower?.toFixed(3), rows[0]?.organisation]; //=> [0.25, '0.071', 'Y99001']
 * ```
 */
export const rowsFromSql = (
  rows: readonly Readonly<Record<string, unknown>>[],
  options: Parameters<typeof rowsOfCounts>[1] = {},
): Row[] => rowsOfCounts(rows.map(countsOf), options);

function countsOf(row: Readonly<Record<string, unknown>>): Counts {
  const groups = GROUP_COLUMNS.filter((column) => !isAbsent(row[column]));
  return {
    measure: String(row.measure),
    interval_start: String(row.interval_start),
    interval_end: String(row.interval_end),
    ...Object.fromEntries(groups.map((column) => [column, String(row[column])])),
    ...{ numerator: number(row.numerator), denominator: number(row.denominator) },
    ...{ value: number(row.value), deviation: number(row.deviation), missing: number(row.missing) ?? 0 },
  };
}

const isAbsent = (cell: unknown) => cell === null || cell === undefined || cell === '';
const number = (cell: unknown) => (isAbsent(cell) ? null : Number(cell));
