/** 95 % limits by textbook formulas, written apart from the package's own: facts.md, section 4. */
const Z = 1.959963984540054;
const TAIL = 0.025;

export type Limits = readonly [lower: number | null, upper: number | null];
const NONE: Limits = [null, null];

/** Wilson's limits of `x` out of `n`. */
export function wilson(x: number, n: number): Limits {
  if (n === 0) return NONE;
  const spread = Z * Math.sqrt(Z * Z + 4 * x * (1 - x / n));
  const limit = (sign: number) => (2 * x + Z * Z + sign * spread) / (2 * (n + Z * Z));
  return [limit(-1), limit(1)];
}

/** Byar's limits of a count over a population; below 10, those of the Poisson distribution. */
export function rate(x: number, population: number | null, multiplier: number): Limits {
  if (!population) return NONE;
  const [lower, upper] = x < 10 ? poisson(x) : byar(x);
  return [(lower * multiplier) / population, (upper * multiplier) / population];
}

function byar(x: number): [number, number] {
  const lower = x * (1 - 1 / (9 * x) - Z / (3 * Math.sqrt(x))) ** 3;
  const next = x + 1;
  return [lower, next * (1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next))) ** 3];
}

/** The means for which so few, or so many, events have a chance of one in forty. */
function poisson(x: number): [number, number] {
  const atMost = (count: number, mean: number) => {
    let term = Math.exp(-mean);
    let sum = 0;
    for (let k = 0; k <= count; k++) {
      sum += term;
      term *= mean / (k + 1);
    }
    return sum;
  };
  const lower = x === 0 ? 0 : solve((mean) => 1 - atMost(x - 1, mean), TAIL, 0, 40);
  return [lower, solve((mean) => -atMost(x, mean), -TAIL, 0, 40)];
}

/** Limits of a mean of `n` values by Student's t. */
export function ofMean(mean: number | null, deviation: number | null, n: number): Limits {
  if (mean === null || deviation === null || n < 2) return NONE;
  const margin = (studentT(n - 1) * deviation) / Math.sqrt(n);
  return [mean - margin, mean + margin];
}

const known = new Map<number, number>();

/**
 * The t that a Student variable exceeds with a chance of one in forty. With t = √ν tan θ the density becomes
 * cos θ to the power ν - 1, which Simpson's rule integrates.
 */
export function studentT(freedom: number): number {
  const found = known.get(freedom);
  if (found !== undefined) return found;
  const total = integral(freedom, Math.PI / 2);
  const angle = solve((theta) => integral(freedom, theta) / total, 1 - 2 * TAIL, 0, Math.PI / 2);
  const t = Math.sqrt(freedom) * Math.tan(angle);
  known.set(freedom, t);
  return t;
}

function integral(freedom: number, to: number): number {
  const steps = 2000;
  let sum = 0;
  for (let step = 0; step <= steps; step++) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.cos((to * step) / steps) ** (freedom - 1);
  }
  return (sum * to) / steps / 3;
}

/** Where an increasing function reaches a target, by halving. */
function solve(increasing: (x: number) => number, target: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (increasing(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
