import { countLimits, type Limits, wilsonLimits } from './limits';
import type { Row } from './row';

/**
 * How a measure's numbers become a value, its limits, and what disclosure control may round.
 *
 * @example
 * ```ts
 * import { findMeasure, type Scale } from 'social-prescribing/metrics';
 *
 * const scale: Scale | undefined = findMeasure('referral_rate')?.scale;
 * [scale?.multiplier, scale?.limits, scale?.denominator]; //=> [1000, 'count', 'population']
 * ```
 */
export interface Scale {
  /** `value` = numerator / denominator × multiplier + offset. */
  readonly multiplier: number;
  /** -100 where the value is a change in percent. */
  readonly offset?: number;
  /** `proportion`: Wilson. `count`: Byar, exact Poisson below 10. `mean`: Student's t. */
  readonly limits: 'proportion' | 'count' | 'mean' | 'none';
  /** `count`: of people or events in the extract. `population`: list sizes or WTE, never rounded. */
  readonly denominator: 'count' | 'population' | 'none';
  /** A mean, a percentile or a comparison, of as many as the denominator says: there is no numerator. */
  readonly statistic?: true;
  /** Which comparison it is of service_use_change and service_use_change_comparison: shown values are made of theirs. */
  readonly contrast?: 'percentagePoints' | 'ratioOfRatios';
  /** A table whose numerators add up to the denominator, and the column it parts, where it is not the measures. */
  readonly shares?: {
    readonly table: string;
    readonly column?: 'source_group' | 'closure_reason' | 'stratum';
  };
  /**
   * The measure whose count stands above the line, and the one below, where another measure shows it too; or
   * the table of shares whose total it is.
   */
  readonly sameCounts?: readonly [numerator: string, denominator?: string];
}

/** Value and limits of a numerator and denominator on a measure's scale. */
export function valueWithLimits(
  scale: Scale,
  numerator: number,
  denominator: number | null,
): Pick<Row, 'value' | 'lower' | 'upper'> {
  if (scale.denominator === 'none') return { value: numerator, lower: null, upper: null };
  if (denominator === null || denominator === 0) return { value: null, lower: null, upper: null };
  const limits = limitsOf(scale, numerator, denominator);
  return {
    value: (numerator / denominator) * scale.multiplier + (scale.offset ?? 0),
    lower: limits && limits.lower * scale.multiplier,
    upper: limits && limits.upper * scale.multiplier,
  };
}

function limitsOf(scale: Scale, numerator: number, denominator: number): Limits | null {
  if (scale.limits === 'none' || scale.limits === 'mean') return null;
  if (scale.limits === 'proportion') return wilsonLimits(numerator, denominator);
  const { lower, upper } = countLimits(numerator);
  return { lower: lower / denominator, upper: upper / denominator };
}
