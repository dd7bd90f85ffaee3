import { findMeasure, GROUP_COLUMNS, type MetricOptions, type Row } from 'social-prescribing/metrics';
import { codeSetWithServices, events } from './journey';

/** The rows of a measure of these events: of the financial year 2024/25 unless the options say otherwise. */
export const rowsOf = (measure: string, lines: string, options: MetricOptions = {}, tables: object = {}) =>
  findMeasure(measure)!.calculate(
    { events: events(lines), ...tables },
    { codeSet: codeSetWithServices, from: '2024-04-01', to: '2025-03-31', ...options },
  );

/** `3/4`; `3` without a denominator; a mean or percentile as `2.5 of 4`, where there is none `none of 0`. */
function numbersOf({ measure, numerator, denominator, value }: Row): string {
  if (findMeasure(measure)!.scale.statistic)
    return `${value === null ? 'none' : rounded(value)} of ${denominator}`;
  return denominator === null ? `${numerator}` : `${numerator}/${rounded(denominator)}`;
}

const rounded = (value: number) => Number(value.toFixed(6));

/** Rows in words: the groups where there are some, then the numbers. */
export const inWords = (rows: readonly Row[]) =>
  rows
    .map((row) => [...GROUP_COLUMNS.map((column) => row[column]), numbersOf(row)].filter(Boolean).join(' '))
    .join('; ');
