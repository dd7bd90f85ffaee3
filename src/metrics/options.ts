import type { CodeSet } from '../codes';
import { DEFAULT_INACTIVE_DAYS } from '../events/table';
import { GROUP_BY, type GroupBy } from './row';
import { PERIODS, type Period } from './window';

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

/** What is taken where the options do not say. */
export const DEFAULTS = {
  inactiveDays: DEFAULT_INACTIVE_DAYS,
  followUpDays: 90,
  // Three months, as Joy compares.
  serviceUse: { days: 91, after: 'closure' },
  workersOver: { over: 250 },
} as const satisfies MetricOptions;

/** A column, period or number of days that there is not is a programmer's mistake. */
export function requireChoices({ by = [], every, ...options }: MetricOptions): void {
  const column = by.find((name) => !GROUP_BY.includes(name));
  if (column !== undefined) throw new RangeError(`cannot group by ${column}`);
  if (every !== undefined && !PERIODS.includes(every)) throw new RangeError(`there is no period ${every}`);
  const { inactiveDays, followUpDays, serviceUse } = options;
  for (const days of [inactiveDays, followUpDays, serviceUse?.days])
    if (days !== undefined && !(Number.isInteger(days) && days >= 0))
      throw new RangeError('a number of days must be whole, 0 or more');
}
