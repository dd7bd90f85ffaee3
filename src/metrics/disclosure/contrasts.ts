import { differenceInDifferences } from '../arithmetic';
import { measureOf } from '../registry';
import { GROUP_COLUMNS, type Row } from '../row';

/**
 * Differences in differences made of the changes as they are shown; null where one of those is suppressed, or
 * is not among the rows.
 */
export function releaseContrasts(rows: readonly Row[]): readonly Row[] {
  const shown = new Map(rows.map((row) => [keyOf(row, row.measure), row]));
  const change = (row: Row, measure: string) => {
    const { numerator, denominator } = shown.get(keyOf(row, measure)) ?? {};
    return { before: denominator ?? 0, after: numerator ?? null };
  };
  return rows.map((row) => {
    const { contrast } = measureOf(row).scale;
    if (contrast === undefined || row.value === null) return row;
    const { before, after } = change(row, 'service_use_change');
    const other = change(row, 'service_use_change_comparison');
    const value =
      after === null || other.after === null
        ? null
        : differenceInDifferences({ before, after }, { before: other.before, after: other.after })[contrast];
    return { ...row, value, suppressed: row.suppressed || value === null };
  });
}

const keyOf = (row: Row, measure: string) =>
  JSON.stringify([
    measure,
    row.interval_start,
    row.interval_end,
    ...GROUP_COLUMNS.map((column) => row[column]),
  ]);
