/**
 * Link workers needed so that nobody has more than `caseload` people a year: the quotient, rounded up.
 * Source: NASP response to the call for evidence for the 10 Year Workforce Plan (2025), section 2.2.
 *
 * @example
 * ```ts
 * import { workersNeeded } from 'social-prescribing/metrics';
 *
 * workersNeeded(1_252_000, 250); //=> 5008
 * workersNeeded(1_252_001, 250); //=> 5009
 * ```
 */
export function workersNeeded(people: number, caseload: number): number | null {
  return caseload > 0 ? Math.ceil(people / caseload) : null;
}

/**
 * People that so many link workers can see in a year at this caseload.
 *
 * @example
 * ```ts
 * import { capacity } from 'social-prescribing/metrics';
 *
 * capacity(9_000, 250); //=> 2250000
 * ```
 */
export function capacity(workers: number, caseload: number): number {
  return workers * caseload;
}

/**
 * People a year for each whole-time equivalent, unrounded; `null` without any.
 *
 * @example
 * ```ts
 * import { caseloadPerWte } from 'social-prescribing/metrics';
 *
 * caseloadPerWte(1_252_000, 3_664)?.toFixed(3); //=> '341.703'
 * caseloadPerWte(10, 0); //=> null
 * ```
 */
export function caseloadPerWte(people: number, wte: number): number | null {
  return wte > 0 ? people / wte : null;
}

/**
 * How an annual caseload compares with the guidance of 200 to 250 people a year for each link worker.
 * Source: NHS England guidance as quoted in the NASP response (2025), section 2.2.
 *
 * @example
 * ```ts
 * import { caseloadBand } from 'social-prescribing/metrics';
 *
 * caseloadBand(250); //=> '200 to 250'
 * caseloadBand(251); //=> 'over 250'
 * ```
 */
export function caseloadBand(caseload: number): 'within 200' | '200 to 250' | 'over 250' {
  if (caseload > 250) return 'over 250';
  return caseload >= 200 ? '200 to 250' : 'within 200';
}

/**
 * Change from before to after in percent; `null` when there was nothing before.
 *
 * @example
 * ```ts
 * import { percentChange } from 'social-prescribing/metrics';
 *
 * percentChange(1000, 580); //=> -42
 * percentChange(0, 5); //=> null
 * ```
 */
export function percentChange(before: number, after: number): number | null {
  return before === 0 ? null : ((after - before) / before) * 100;
}

/**
 * A count before and after.
 *
 * @example
 * ```ts
 * import type { BeforeAfter } from 'social-prescribing/metrics';
 *
 * const appointments: BeforeAfter = { before: 1000, after: 580 };
 * appointments.after; //=> 580
 * ```
 */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/**
 * How far the change among those supported differs from the change in a comparison group.
 *
 * @example
 * ```ts
 * import { type DifferenceInDifferences, differenceInDifferences } from 'social-prescribing/metrics';
 *
 * const none: DifferenceInDifferences = differenceInDifferences({ before: 0, after: 1 }, { before: 1, after: 1 });
 * none; //=> { percentagePoints: null, ratioOfRatios: null }
 * ```
 */
export interface DifferenceInDifferences {
  /** Percent change of the treated less that of the comparison, in percentage points: not a percent. */
  readonly percentagePoints: number | null;
  /** (after / before) of the treated over that of the comparison. */
  readonly ratioOfRatios: number | null;
}

/**
 * Difference in differences of two counts before and after; `null` where a count before is 0 (and for the
 * ratio, where the comparison's after is 0). Example: Tameside and Glossop, NASP response (2025), section
 * 1.3: a fall of 42 % against 5.6 %.
 *
 * @example
 * ```ts
 * import { differenceInDifferences } from 'social-prescribing/metrics';
 *
 * const tameside = differenceInDifferences({ before: 1000, after: 580 }, { before: 1000, after: 944 });
 * tameside.percentagePoints?.toFixed(1); //=> '-36.4'
 * tameside.ratioOfRatios?.toFixed(4); //=> '0.6144'
 * ```
 */
export function differenceInDifferences(
  treated: BeforeAfter,
  comparison: BeforeAfter,
): DifferenceInDifferences {
  const treatedChange = percentChange(treated.before, treated.after);
  const comparisonChange = percentChange(comparison.before, comparison.after);
  if (treatedChange === null || comparisonChange === null)
    return { percentagePoints: null, ratioOfRatios: null };
  return {
    percentagePoints: treatedChange - comparisonChange,
    ratioOfRatios:
      comparison.after === 0 ? null : treated.after / treated.before / (comparison.after / comparison.before),
  };
}

/**
 * What a programme gives back for what it costs.
 *
 * @example
 * ```ts
 * import { type ReturnOnInvestment, returnOnInvestment } from 'social-prescribing/metrics';
 *
 * const none: ReturnOnInvestment = returnOnInvestment(400, 0);
 * none; //=> { benefitCostRatio: null, netReturn: null }
 * ```
 */
export interface ReturnOnInvestment {
  /** Benefit for each pound spent. */
  readonly benefitCostRatio: number | null;
  /** Benefit less cost, for each pound spent. */
  readonly netReturn: number | null;
}

/**
 * Benefit to cost, as a ratio and as the net return: 4 pounds for every pound is a ratio of 4 and a net
 * return of 3. `null` without a cost.
 *
 * @example
 * ```ts
 * import { returnOnInvestment } from 'social-prescribing/metrics';
 *
 * returnOnInvestment(400, 100); //=> { benefitCostRatio: 4, netReturn: 3 }
 * ```
 */
export function returnOnInvestment(benefit: number, cost: number): ReturnOnInvestment {
  if (cost <= 0) return { benefitCostRatio: null, netReturn: null };
  return { benefitCostRatio: benefit / cost, netReturn: (benefit - cost) / cost };
}
