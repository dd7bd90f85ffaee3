/**
 * Every column that a run can be grouped by.
 *
 * @example
 * ```ts
 * import { GROUP_BY } from 'social-prescribing/metrics';
 *
 * GROUP_BY.slice(4); //=> ['gender', 'age_band', 'ethnic_group', 'imd_quintile']
 * ```
 */
export const GROUP_BY = [
  'organisation',
  'parent',
  'practitioner',
  'source_group',
  'gender',
  'age_band',
  'ethnic_group',
  'imd_quintile',
] as const;

/**
 * The columns that tell rows of one measure apart, in the order rows show them.
 *
 * @example
 * ```ts
 * import { GROUP_COLUMNS } from 'social-prescribing/metrics';
 *
 * GROUP_COLUMNS.slice(0, 4); //=> ['organisation', 'parent', 'practitioner', 'source_group']
 * ```
 */
export const GROUP_COLUMNS = [
  ...GROUP_BY,
  'need_category',
  'support_category',
  'outcome_category',
  'instrument',
  'stratum',
  'closure_reason',
] as const;

/**
 * A group column of a row.
 *
 * @example
 * ```ts
 * import type { GroupColumn } from 'social-prescribing/metrics';
 *
 * const column: GroupColumn = 'organisation';
 * column; //=> 'organisation'
 * ```
 */
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/**
 * What a run can be grouped by: attributes of events and of people. The other group columns are brought by
 * measures themselves: categories, instrument, stratum, closure reason.
 *
 * @example
 * ```ts
 * import { GROUP_BY, type GroupBy, metrics } from 'social-prescribing/metrics';
 *
 * const by: GroupBy[] = ['organisation', 'gender'];
 * metrics({ events: [] }, { by, from: '2024-04-01', to: '2025-03-31' }).rows.length; //=> 0
 * GROUP_BY.length; //=> 8
 * ```
 */
export type GroupBy = (typeof GROUP_BY)[number];

/**
 * One number of one measure, for one interval and one group.
 *
 * @example
 * ```ts
 * import { metrics, type Row } from 'social-prescribing/metrics';
 *
 * const events = [{ personId: 'A', code: '871731000000106', date: '2024-05-01' }];
 * const rows: readonly Row[] = metrics(
 *   { events },
 *   { measures: ['people_referred'], from: '2024-04-01', to: '2025-03-31' },
 * ).rows;
 * rows[0];
 * //=> {
 * //=>   measure: 'people_referred', version: 1, interval_start: '2024-04-01', interval_end: '2025-03-31',
 * //=>   numerator: 1, denominator: null, value: 1, lower: null, upper: null, missing: 0, suppressed: false,
 * //=> }
 * ```
 */
export interface Row extends Partial<Readonly<Record<GroupColumn, string>>> {
  readonly measure: string;
  readonly version: number;
  readonly interval_start: string;
  readonly interval_end: string;
  /** Null for a mean or percentile, and where suppressed. */
  readonly numerator: number | null;
  /** Null where the measure has none, where it does not carry the group, and where suppressed. */
  readonly denominator: number | null;
  /** numerator / denominator × multiplier, or the numerator; null where the denominator is 0 or absent. */
  readonly value: number | null;
  /** 95 % limits of the value, where the measure has them. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Candidates left out because a field was absent; null where suppressed. */
  readonly missing: number | null;
  /** Whether disclosure control emptied the numerator, the denominator or the value. */
  readonly suppressed: boolean;
  /** What to know when reading this number. */
  readonly note?: string;
}
