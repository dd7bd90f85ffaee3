/** What a policy does to a count, and to what is made of counts. */
export interface Policy {
  /** Counts from the first to the second, both included, are suppressed. */
  readonly suppressed?: Range;
  /** What any other count is shown as. */
  readonly round: (count: number) => number;
  /** A mean, median or percentile of as many is suppressed. */
  readonly statisticsOf: Range;
  /** To how many decimals a percentage of this shown denominator is rounded; absent: it is not. */
  readonly percentDecimals?: (denominator: number) => number;
  /** The total of a table of shares is the sum of its shown parts. */
  readonly totalOfParts?: true;
}

/** From the first to the second whole number, both included. */
export type Range = readonly [first: number, last: number];

const nearest5 = (count: number) => Math.round(count / 5) * 5;
const midpoint6 = (count: number) => (count === 0 ? 0 : Math.ceil(count / 6) * 6 - 3);

const SMALL = { suppressed: [1, 7], statisticsOf: [1, 7], round: nearest5 } as const;

/** The policies by name: all there is to tell them apart. Sources: the documentation of `DisclosurePolicy`. */
export const POLICIES = {
  none: undefined,
  ehrql: SMALL,
  mhsds: { suppressed: [0, 4], statisticsOf: [0, 4], round: nearest5, percentDecimals: () => 0 },
  codonpython: SMALL,
  'nhsd-2018': { ...SMALL, percentDecimals: (denominator) => (denominator >= 4000 ? 1 : 0) },
  midpoint6: { round: midpoint6, statisticsOf: [1, 6], totalOfParts: true },
} as const satisfies Readonly<Record<string, Policy | undefined>>;

/**
 * A named policy of disclosure control. All but `none` and `midpoint6` round counts to the nearest 5 and
 * suppress small ones.
 *
 * - `none` leaves rows as they are.
 * - `ehrql`: 1 to 7 suppressed. Source: OpenSAFELY's ehrQL measures framework, which writes 0 where this
 *   package writes null and `suppressed: true`.
 * - `mhsds`: 0 to 4 suppressed, 0 too; percentages to whole ones, half up. Source: the rounding of NHS
 *   England's mental health publications (its rule (a), by which a percentage needs both counts).
 * - `codonpython`: 1 to 7 suppressed. Source: NHS Digital's codonPython, which also raises an error for a
 *   count above an upper bound; here data never throws, so there is no such bound.
 * - `nhsd-2018`: 1 to 7 suppressed; percentages to whole ones, to one decimal where the shown denominator is
 *   4,000 or more. Every row counts as sub-national. Source: NHS Digital's rule for hospital statistics, 2018.
 * - `midpoint6`: nothing but statistics suppressed; 1 to 6 becomes 3, 7 to 12 becomes 9, and so on, and the
 *   total of a table of shares is the sum of its rounded parts. Source: OpenSAFELY's disclosure control.
 *
 * @example
 * ```ts
 * import { DISCLOSURE_POLICIES, type DisclosurePolicy } from 'social-prescribing/metrics';
 *
 * const policy: DisclosurePolicy = 'ehrql';
 * DISCLOSURE_POLICIES.includes(policy); //=> true
 * ```
 */
export type DisclosurePolicy = keyof typeof POLICIES;

/**
 * Every policy.
 *
 * @example
 * ```ts
 * import { DISCLOSURE_POLICIES } from 'social-prescribing/metrics';
 *
 * DISCLOSURE_POLICIES; //=> ['none', 'ehrql', 'mhsds', 'codonpython', 'nhsd-2018', 'midpoint6']
 * ```
 */
export const DISCLOSURE_POLICIES = Object.keys(POLICIES) as readonly DisclosurePolicy[];

export const within = (count: number, range: Range | undefined): boolean =>
  range !== undefined && count >= range[0] && count <= range[1];

/** What a count is shown as; null where it is suppressed. */
export const shownCount = (policy: Policy, count: number): number | null =>
  within(count, policy.suppressed) ? null : policy.round(count);
