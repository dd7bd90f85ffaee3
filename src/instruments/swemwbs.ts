import { SWEMWBS_METRIC } from './swemwbs-table';

const LOWEST = 7;
const rawByMetric = new Map(SWEMWBS_METRIC.map((metric, index) => [metric, index + LOWEST]));

/**
 * The metric score of a raw SWEMWBS score, the sum of all seven answers (7 to 35); `null` for another
 * number. Convert each person's score before averaging: the metric of a mean is not the mean of metrics.
 * Source: Stewart-Brown et al. 2009, Health and Quality of Life Outcomes 7:15 (CC BY 2.0).
 *
 * @example
 * ```ts
 * import { swemwbsMetric } from 'social-prescribing/instruments';
 *
 * swemwbsMetric(23); //=> 20.73
 * swemwbsMetric(23.5); //=> null
 * ```
 */
export function swemwbsMetric(raw: number): number | null {
  return Number.isInteger(raw) ? (SWEMWBS_METRIC[raw - LOWEST] ?? null) : null;
}

/**
 * The raw score of a metric SWEMWBS score, where the published table holds exactly that; else `null`. Only 7
 * and 35 stand on both scales, so any other whole number is a raw score and has none here.
 * Source: Stewart-Brown et al. 2009, Health and Quality of Life Outcomes 7:15 (CC BY 2.0).
 *
 * @example
 * ```ts
 * import { swemwbsRaw } from 'social-prescribing/instruments';
 *
 * swemwbsRaw(20.73); //=> 23
 * swemwbsRaw(20.7); //=> null
 * ```
 */
export function swemwbsRaw(metric: number): number | null {
  return rawByMetric.get(metric) ?? null;
}
