import { findMeasure, type Measure, type Row } from '../metrics';

export const measureOf = (row: Row): Measure => findMeasure(row.measure)!;

/** The Analysis Function's symbols: [c] confidential, [x] not available. */
const absent = (row: Row) => (row.suppressed ? '[c]' : '[x]');

export const count = (row: Row, number: number | null) =>
  number === null ? absent(row) : String(Math.round(number * 100) / 100);

/** The value in the measure's unit, or why there is none. */
export function value(row: Row): string {
  if (row.value === null) return absent(row);
  return number(row, row.value);
}

/** The 95 % limits; empty where there are none. */
export function interval(row: Row): string {
  if (row.lower === null || row.upper === null) return '';
  return `${number(row, row.lower)} to ${number(row, row.upper)}`;
}

function number(row: Row, amount: number): string {
  const { unit, scale } = measureOf(row);
  if (unit === 'proportion') return `${(amount * 100).toFixed(1)} %`;
  return scale.denominator === 'none' ? String(amount) : amount.toFixed(2);
}
