import { studentT, Z } from './student-t';

const TAIL = 0.025;

/**
 * A 95 % confidence interval, on the scale of the value it belongs to.
 *
 * @example
 * ```ts
 * import { type Limits, wilsonLimits } from 'social-prescribing/metrics';
 *
 * const limits: Limits | null = wilsonLimits(0, 0);
 * limits; //=> null
 * ```
 */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson score limits of a proportion, 95 %; `null` without a denominator. Source: Wilson 1927, in the form
 * of Public Health England's technical guide to confidence intervals.
 *
 * @example
 * ```ts
 * import { wilsonLimits } from 'social-prescribing/metrics';
 *
 * const limits = wilsonLimits(8, 10);
 * [limits?.lower.toFixed(5), limits?.upper.toFixed(5)]; //=> ['0.49016', '0.94332']
 * ```
 */
export function wilsonLimits(numerator: number, denominator: number): Limits | null {
  if (denominator <= 0) return null;
  const z2 = Z * Z;
  const middle = 2 * numerator + z2;
  const spread = Z * Math.sqrt(z2 + 4 * numerator * (1 - numerator / denominator));
  const scale = 2 * (denominator + z2);
  return {
    lower: numerator === 0 ? 0 : (middle - spread) / scale,
    upper: numerator === denominator ? 1 : (middle + spread) / scale,
  };
}

/**
 * Limits of a mean, 95 %: mean ± t · s / √n, with s the standard deviation of the sample (divisor n - 1) and
 * t of Student's distribution with n - 1 degrees of freedom; `null` for fewer than two values.
 *
 * @example
 * ```ts
 * import { meanLimits } from 'social-prescribing/metrics';
 *
 * const limits = meanLimits(2, 1, 3);
 * [limits?.lower.toFixed(4), limits?.upper.toFixed(4)]; //=> ['-0.4841', '4.4841']
 * meanLimits(2, 0, 1); //=> null
 * ```
 */
export function meanLimits(mean: number, standardDeviation: number, n: number): Limits | null {
  if (n < 2) return null;
  const half = (studentT(n - 1) * standardDeviation) / Math.sqrt(n);
  return { lower: mean - half, upper: mean + half };
}

/**
 * Limits of a count of events, 95 %: Byar's approximation, exact Poisson limits below 10. Source: Breslow
 * and Day 1987, as Public Health England's technical guide gives it.
 *
 * @example
 * ```ts
 * import { countLimits } from 'social-prescribing/metrics';
 *
 * const limits = countLimits(100);
 * [limits.lower.toFixed(4), limits.upper.toFixed(4)]; //=> ['81.3621', '121.6279']
 * ```
 */
export function countLimits(count: number): Limits {
  if (count < EXACT_BELOW) {
    exact[count] ??= exactPoisson(count);
    return exact[count];
  }
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next))) ** 3,
  };
}

const EXACT_BELOW = 10;
/** The exact limits worked out so far: they take a search. */
const exact: Limits[] = [];

function exactPoisson(count: number): Limits {
  return {
    lower: count === 0 ? 0 : solve((mean) => atMost(count - 1, mean) - (1 - TAIL)),
    upper: solve((mean) => atMost(count, mean) - TAIL),
  };
}

/** P(X ≤ count) for a Poisson variable of this mean. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k++) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}

/** The root of a falling function between 0 and 50: every limit of a count below 10 lies there. */
function solve(falling: (mean: number) => number): number {
  let low = 0;
  let high = 50;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
