import { OUTSIDE } from '../events/table';
import type { InputTable } from './measure';
import type { MetricData, MetricOptions } from './metric-data';
import { preparedMeasures } from './registry';
import type { GroupBy, Row } from './row';
import { prepareRun, type Run } from './run/run';
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
 * What the events of a run were like, as numbers of events unless another unit is named.
 *
 * @example
 * ```ts
 * import { type DataQuality, metrics } from 'social-prescribing/metrics';
 *
 * const event = { personId: 'A', code: '73211009', date: '2024-05-01' };
 * const quality: DataQuality = metrics({ events: [event, event] }).quality;
 * [quality.events, quality.duplicates, quality.unmapped]; //=> [1, 1, 1]
 * ```
 */
export interface DataQuality {
  /** Distinct events read. */
  readonly events: number;
  /** Equal to another event in every field, left out. */
  readonly duplicates: number;
  /** Without a person, a code or a calendar date, left out. */
  readonly invalid: number;
  /** With a code that has no role in the code set: kept, and ignored by the measures. */
  readonly unmapped: number;
  /** Offers, declines and sources of referral outside any episode. */
  readonly preReferral: number;
  /** Other events with a role (demographics aside) outside any episode. */
  readonly unlinked: number;
  /** Episode ids on events of which none is a referral. */
  readonly episodesWithoutReferral: number;
  /** Attributes on which two rows of one person disagree, counted as Unknown. */
  readonly peopleConflicts: number;
  /** People of the events who have no row in the table of people; 0 where there is no such table. */
  readonly peopleUnmatched: number;
  /** Organisation and date with two list sizes or two WTEs: none of them used. */
  readonly amountConflicts: number;
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
  const unknown = options.measures?.find((id) => !preparedMeasures.some((measure) => measure.id === id));
  if (unknown !== undefined) throw new RangeError(`there is no measure ${unknown}`);
  const asked = preparedMeasures.filter(({ id }) => options.measures?.includes(id) ?? true);
  const run = prepareRun(data, options);
  const lacks = (table: InputTable) => data[table] === undefined;
  return {
    rows: asked.filter(({ inputs }) => !inputs.some(lacks)).flatMap((measure) => measure.rowsOf(run)),
    windows: run.windows.map(({ start, end }) => ({ start, end })),
    notes: [
      ...run.notes,
      ...groupsWithoutTable(data, run),
      ...asked
        .filter(({ inputs }) => inputs.some(lacks))
        .map(({ id, inputs }) => `${id} needs a table of ${inputs.filter(lacks).join(' and ')}: left out.`),
    ],
    quality: qualityOf(run, data),
  };
}

function qualityOf({ table, episodes, people, listSizes, wte }: Run, data: MetricData): DataQuality {
  const rows = (column: Uint8Array, value: number) =>
    column.reduce((sum, other) => sum + Number(other === value), 0);
  return {
    events: table.length,
    duplicates: table.duplicates,
    invalid: table.invalid,
    unmapped: rows(table.role, 0),
    preReferral: rows(episodes.outside, OUTSIDE.preReferral),
    unlinked: rows(episodes.outside, OUTSIDE.unlinked),
    episodesWithoutReferral: episodes.withoutReferral,
    peopleConflicts: people.conflicts,
    peopleUnmatched: data.people === undefined ? 0 : people.unmatched,
    amountConflicts: listSizes.conflicts.length + wte.conflicts.length,
  };
}

const OF_PEOPLE: readonly GroupBy[] = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'];

function groupsWithoutTable(data: MetricData, { by }: Run): string[] {
  const lacking = (columns: readonly GroupBy[], table: string) =>
    columns
      .filter((column) => by.includes(column))
      .map((column) => `${column} is Unknown without a table of ${table}.`);
  return [
    ...(data.people === undefined ? lacking(OF_PEOPLE, 'people') : []),
    ...(data.organisations === undefined ? lacking(['parent'], 'organisations') : []),
  ];
}
