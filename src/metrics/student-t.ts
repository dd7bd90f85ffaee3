/** The 97.5th percentile of the standard normal distribution: 95 % limits, two-sided. */
export const Z = 1.959963984540054;
const INSIDE = 0.95;
const LARGE = 1000;

/** The 97.5th percentile of Student's t distribution, for a whole number of degrees of freedom from 1. */
export function studentT(degreesOfFreedom: number): number {
  if (degreesOfFreedom >= LARGE) return nearNormal(degreesOfFreedom);
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < 60; step++) {
    const angle = (low + high) / 2;
    if (probabilityWithin(angle, degreesOfFreedom) < INSIDE) low = angle;
    else high = angle;
  }
  return Math.tan((low + high) / 2) * Math.sqrt(degreesOfFreedom);
}

/** P(|T| ≤ t) with tan(angle) = t / √ν. Source: Abramowitz and Stegun, formulas 26.7.3 and 26.7.4. */
function probabilityWithin(angle: number, degreesOfFreedom: number): number {
  const odd = degreesOfFreedom % 2 === 1;
  const cosine = Math.cos(angle);
  let term = odd ? cosine : 1;
  let sum = degreesOfFreedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degreesOfFreedom; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  const series = Math.sin(angle) * sum;
  return odd ? (2 / Math.PI) * (angle + series) : series;
}

/** An expansion about the normal percentile, exact to 1e-13 from 1,000 on. Source: the same, 26.7.5. */
function nearNormal(degreesOfFreedom: number): number {
  const [z, v] = [Z, degreesOfFreedom];
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / v + second / v ** 2 + third / v ** 3;
}
