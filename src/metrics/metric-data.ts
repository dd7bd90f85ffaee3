import type { CodeSet } from '../codes';
import type {
  CodedEvent,
  Comparison,
  EventTable,
  Organisation,
  Person,
  Practice,
  Workforce,
} from '../events';
import type { GroupBy } from './row';
import type { Period } from './window';

/**
 * The tables a measure can draw on. Only `events` is always needed.
 *
 * @example
 * ```ts
 * import { type MetricData, metrics } from 'social-prescribing/metrics';
 *
 * const data: MetricData = {
 *   events: [{ personId: 'A', code: '871731000000106', date: '2024-05-01', organisation: 'Y00001' }],
 *   practices: [{ organisation: 'Y00001', date: '2024-04-01', registered: 8000 }],
 * };
 * metrics(data, { measures: ['referral_rate'], from: '2024-04-01', to: '2025-03-31' }).rows[0]?.value; //=> 0.125
 * ```
 */
export interface MetricData {
  /** As objects, or encoded once by `eventTable` or `openEventTable`. */
  readonly events: readonly CodedEvent[] | EventTable;
  readonly people?: readonly Person[] | undefined;
  readonly practices?: readonly Practice[] | undefined;
  readonly workforce?: readonly Workforce[] | undefined;
  readonly organisations?: readonly Organisation[] | undefined;
  /** People not referred, to compare the use of services with. */
  readonly comparison?: readonly Comparison[] | undefined;
}

/**
 * What to calculate. Unless given: all measures, over the last complete financial year that the events
 * cover, ungrouped, with the bundled code set.
 *
 * @example
 * ```ts
 * import type { MetricOptions } from 'social-prescribing/metrics';
 *
 * const options: MetricOptions = { from: '2024-04-01', to: '2025-03-31', every: 'quarter', by: ['organisation'] };
 * options.every; //=> 'quarter'
 * ```
 */
export interface MetricOptions {
  /** First day, `YYYY-MM-DD`; with `to` only, the day of the first event. */
  readonly from?: string | undefined;
  /** Last day; with `from` only, the day of the last event. */
  readonly to?: string | undefined;
  /** Cut the days into whole periods, a row each. */
  readonly every?: Period | undefined;
  /** Group columns. */
  readonly by?: readonly GroupBy[] | undefined;
  /** Codes and their roles. */
  readonly codeSet?: CodeSet | undefined;
  /** Days without a linked event after which an open episode closes; 365 unless given. */
  readonly inactiveDays?: number | undefined;
  /** Days from its opening that an episode is followed by the measures of engagement; 90 unless given. */
  readonly followUpDays?: number | undefined;
  /** `false` to count needs, support and outcomes outside an episode too, in their shares. */
  readonly linked?: boolean | undefined;
  /** How the use of services before and after is taken. */
  readonly serviceUse?: ServiceUseOptions | undefined;
  /** The day of the window on which ages are taken; its end unless given. */
  readonly ageAt?: 'start' | 'end' | undefined;
  /** `'organisation'` when person ids are unique only within an organisation. */
  readonly personScope?: 'organisation' | undefined;
  /** Caseload that `workers_over` counts: `over` this many people, or `atLeast`; over 250 unless given. */
  readonly workersOver?: { readonly over: number } | { readonly atLeast: number } | undefined;
}

/**
 * How the use of services before and after is taken.
 *
 * @example
 * ```ts
 * import type { ServiceUseOptions } from 'social-prescribing/metrics';
 *
 * const halfYears: ServiceUseOptions = { days: 182, after: 'referral' };
 * halfYears.days; //=> 182
 * ```
 */
export interface ServiceUseOptions {
  /** Days before, and as many after; 91 unless given. */
  readonly days?: number | undefined;
  /** What the period after follows: the closing of the episode, unless given, or its opening. */
  readonly after?: 'closure' | 'referral' | undefined;
}
