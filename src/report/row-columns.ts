import { GROUP_COLUMNS, type Row } from '../metrics';

/** The columns of a row in the CSV of a table. */
export const ROW_COLUMNS = [
  ...['measure', 'version', 'interval_start', 'interval_end'],
  ...GROUP_COLUMNS,
  ...['numerator', 'denominator', 'value', 'lower', 'upper', 'missing', 'suppressed', 'note'],
] as (keyof Row)[];
