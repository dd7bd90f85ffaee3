import type { MetricOptions } from 'social-prescribing/metrics';

/**
 * A table of a measure's boundaries, a row a case: the tests run it, and `docs/guide/measures.md` shows it as the
 * measure's examples. Columns are parted by `|`. `what` names the case. The result is in column `result`, of the measure
 * that `measure` names here or in a column; or in a column of each measure, headed by its id.
 */
export interface MeasureTable {
  readonly title: string;
  readonly measure?: string;
  /** Beside the financial year 2024/25, which a column `to` may end on another day. */
  readonly options?: Omit<MetricOptions, 'codeSet'>;
  /** Events that every row has beside its own. */
  readonly always?: string;
  readonly rows: string;
}

export type SpecRow = Readonly<Record<string, string>>;

/** The rows of a table written as text, by heading. */
export function rowsOfText(title: string, text: string): SpecRow[] {
  const [headings, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  if (rows.length === 0) throw new Error(`${title}: a table without rows proves nothing`);
  return rows.map((cells) => {
    if (cells.length !== headings!.length) throw new Error(`${title}: ${cells[0]} has ${cells.length} cells`);
    return Object.fromEntries(headings!.map((heading, index) => [heading, cells[index]!]));
  });
}

/** The events of a row: its own, and those that all rows of the table have. Scores are of A, in an episode. */
export function eventsOf({ always }: MeasureTable, { events, scores }: SpecRow): string[] {
  const own = scores === undefined ? events : scored(scores);
  return [always, own]
    .flatMap((lines) => (lines ?? '').split(';'))
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter(Boolean);
}

/** `05-02 phq9=12; 06-02 phq9=6` in an episode from 1 May to 1 December 2024. */
export const scored = (scores: string, person = 'A'): string =>
  [
    `${person} 2024-05-01 referral`,
    ...scores.split(';').map((score) => `${person} 2024-${score.trim()}`),
    `${person} 2024-12-01 done`,
  ].join(';');

/** What each measure of a row is expected to give, in words. */
export function resultsOf({ measure }: MeasureTable, row: SpecRow): [measure: string, result: string][] {
  if (row.result !== undefined) return [[(measure ?? row.measure)!, row.result]];
  return Object.entries(row).filter(([heading]) => !INPUTS.includes(heading));
}

/** The columns that say what goes in. */
const INPUTS: readonly string[] = [
  ...['what', 'measure', 'to', 'events', 'scores', 'people', 'practices', 'workforce', 'comparison'],
];
