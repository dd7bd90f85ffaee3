import type { GroupColumn } from '../row';

/**
 * One candidate of one row of a measure: whose event or episode it is, whether it counts above and below the
 * line, and why not. The columns are those of a table, as those of `Row`. It is about a person: never publish
 * it.
 *
 * @example
 * ```ts
 * import { type Explanation, explain } from 'social-prescribing/metrics';
 *
 * const events = [{ personId: 'A', code: '871731000000106', date: '2025-04-01' }];
 * const options = { from: '2024-04-01', to: '2025-03-31' };
 * const [candidate]: readonly Explanation[] = explain({ events }, { measure: 'people_referred' }, options);
 * [candidate?.in_numerator, candidate?.reason]; //=> [false, 'dated after 2025-03-31']
 * ```
 */
export interface Explanation extends Partial<Readonly<Record<GroupColumn, string>>> {
  readonly measure: string;
  readonly version: number;
  readonly interval_start: string;
  readonly interval_end: string;
  readonly person_id: string;
  /** Of an episode: its id where its events name it, the days it was opened and closed, as of the window's end. */
  readonly episode?: string;
  readonly opened?: string;
  readonly closed?: string;
  /** The event: of an episode the one that decided, where one did, else its opening referral. */
  readonly date?: string;
  readonly system?: string;
  readonly code?: string;
  readonly event_id?: string;
  readonly event_organisation?: string;
  readonly event_practitioner?: string;
  /** The numerator is the number of distinct events, people, practitioners or episodes that are in it. */
  readonly in_numerator: boolean;
  readonly in_denominator: boolean;
  /** What it is worth in a mean, median or percentile. */
  readonly worth?: number;
  /** Why it is not in the numerator, or in neither. */
  readonly reason?: string;
}

/**
 * The columns of an explanation, in the order in which they are shown; its group columns come after
 * `interval_end`.
 *
 * @example
 * ```ts
 * import { EXPLANATION_COLUMNS } from 'social-prescribing/metrics';
 *
 * EXPLANATION_COLUMNS.slice(0, 2); //=> ['person_id', 'episode']
 * ```
 */
export const EXPLANATION_COLUMNS = [
  'person_id',
  'episode',
  'opened',
  'closed',
  'date',
  'system',
  'code',
  'event_id',
  'event_organisation',
  'event_practitioner',
  'in_numerator',
  'in_denominator',
  'worth',
  'reason',
] as const satisfies readonly (keyof Explanation)[];
