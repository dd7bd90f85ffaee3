import { notesOfLacking } from './lacking-tables';
import type { MetricData } from './metric-data';
import type { MetricOptions } from './options';
import { type DataQuality, qualityOf } from './quality';
import { measureWithId, preparedMeasures } from './registry';
import type { Row } from './row';
import { prepareRun } from './run/run';
import type { Window } from './window';

/**
 * What a run gave: rows, and what to know about them.
 *
 * @example
 * ```ts
 * import { metrics, type MetricsResult } from 'social-prescribing/metrics';
 *
 * const result: MetricsResult = metrics({ events: [] });
 * result.notes[0]; //=> 'There are no events.'
 * ```
 */
export interface MetricsResult {
  /** By measure in catalogue order, then start, then groups as text. */
  readonly rows: readonly Row[];
  readonly windows: readonly Window[];
  /** In words: days left out, measures that lack a table. */
  readonly notes: readonly string[];
  readonly quality: DataQuality;
}

/**
 * Calculates measures over coded events: the main job of this package. Pure and synchronous; data never
 * makes it throw. Throws a RangeError where an option is wrong: an unknown measure, a date that is none.
 * No disclosure control is applied: see `applyDisclosure`.
 *
 * @example
 * ```ts
 * import { metrics } from 'social-prescribing/metrics';
 *
 * const events = [
 *   { personId: 'A', code: '871731000000106', date: '2024-05-01', source: '1991000124105' },
 *   { personId: 'B', code: '871731000000106', date: '2024-06-01' },
 * ];
 * const { rows } = metrics(
 *   { events },
 *   { measures: ['referral_share_by_source'], from: '2024-04-01', to: '2025-03-31' },
 * );
 * rows.map((row) => [row.source_group, row.value]); //=> [['Missing', 0.5], ['self', 0.5]]
 * ```
 */
export function metrics(
  data: MetricData,
  options: MetricOptions & { readonly measures?: readonly string[] | undefined } = {},
): MetricsResult {
  for (const id of options.measures ?? []) measureWithId(id);
  const asked = preparedMeasures.filter(({ id }) => options.measures?.includes(id) ?? true);
  const run = prepareRun(data, options);
  const lacks = (table: keyof MetricData) => data[table] === undefined;
  return {
    rows: asked.filter(({ inputs }) => !inputs.some(lacks)).flatMap((measure) => measure.rowsOf(run)),
    windows: run.windows.map(({ start, end }) => ({ start, end })),
    notes: [...run.notes, ...notesOfLacking(asked, run.by, lacks)],
    quality: qualityOf(run, data),
  };
}
