import type { Statistic } from './count/counting';
import { meanLimits } from './limits';

/** Percentile of type 7: linear between the two nearest values. Null without any. */
export const percentile =
  (share: number) =>
  (values: readonly number[]): Statistic => {
    if (values.length === 0) return { value: null };
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * share;
    const lower = sorted[Math.floor(place)]!;
    const upper = sorted[Math.ceil(place)]!;
    return { value: lower + (upper - lower) * (place - Math.floor(place)) };
  };

export const median = percentile(0.5);

/** Mean with the limits of Student's t. Null without any value. */
export function meanWithLimits(values: readonly number[]): Statistic {
  const { length } = values;
  if (length === 0) return { value: null };
  const value = sum(values) / length;
  const squares = sum(values.map((other) => (other - value) ** 2));
  return { value, ...meanLimits(value, Math.sqrt(squares / (length - 1)), length) };
}

/** Mean without limits, of what is no change. */
export const mean = (values: readonly number[]): Statistic => ({
  value: values.length === 0 ? null : sum(values) / values.length,
});

/** From the smallest value on, so that the order of events does not show in the last digit. */
const sum = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b).reduce((total, other) => total + other, 0);
