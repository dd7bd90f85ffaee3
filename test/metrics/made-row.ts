import type { Row } from 'social-prescribing/metrics';

/** A row of a year, empty but for what is given. */
export const row = (measure: string, fields: Partial<Row>): Row => ({
  ...{ measure, version: 1, interval_start: '2024-04-01', interval_end: '2025-03-31' },
  ...{ numerator: null, denominator: null, value: null, lower: null, upper: null },
  ...{ missing: 0, suppressed: false },
  ...fields,
});
