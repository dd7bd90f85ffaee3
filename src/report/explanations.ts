import { EXPLANATION_COLUMNS, type Explanation, GROUP_COLUMNS } from '../metrics';
import { toCsv } from './csv';
import type { RowFormat } from './metric-rows';
import { textTable } from './text-table';

const COLUMNS = [
  ...(['measure', 'version', 'interval_start', 'interval_end'] as const),
  ...GROUP_COLUMNS,
  ...EXPLANATION_COLUMNS,
] as const;

/** Explanations as text: every column in CSV, only what is there in a table and in JSON. */
export function renderExplanations(explanations: readonly Explanation[], format: RowFormat): string {
  switch (format) {
    case 'csv':
      return toCsv(COLUMNS, explanations);
    case 'json':
      return `${JSON.stringify(explanations, null, 2)}\n`;
    case 'ndjson':
      return explanations.map((candidate) => `${JSON.stringify(candidate)}\n`).join('');
    case 'table':
      return asTable(explanations);
  }
}

function asTable(explanations: readonly Explanation[]): string {
  if (explanations.length === 0) return 'No candidates.\n';
  const used = COLUMNS.filter(
    (column) =>
      !['measure', 'version', 'system'].includes(column) && explanations.some((one) => column in one),
  );
  return textTable(
    used.map((heading) => ({ heading, align: heading === 'worth' ? 'right' : 'left' })),
    explanations.map((one) => used.map((column) => cell(one[column]))),
  );
}

function cell(value: Explanation[keyof Explanation]): string {
  if (value === undefined) return '';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** How many candidates count, and how many do not for each reason, a line each. */
export function countExplanations(explanations: readonly Explanation[]): string[] {
  const counts = new Map<string, number>();
  for (const { in_numerator, in_denominator, reason, worth } of explanations) {
    const place = in_numerator ? 'in the numerator' : in_denominator ? 'in the denominator only' : 'left out';
    const valued = worth !== undefined && in_denominator ? 'in the statistic' : place;
    const what = reason === undefined ? valued : `${valued}: ${reason}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([what, count]) => `  ${count} ${what}`);
}
