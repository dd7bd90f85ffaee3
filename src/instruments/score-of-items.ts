import { plainNumber } from './plain-number';
import { findInstrument } from './registry';

/**
 * The score of an instrument that is the plain sum of its answers: SWEMWBS (raw), WEMWBS, PHQ-9, GAD-7,
 * UCLA-3. `null`, never 0, unless every answer is there and within its range; `null` for other instruments.
 * Sources: those of each instrument; nothing is filled in for a missing answer.
 *
 * @example
 * ```ts
 * import { scoreOfItems, swemwbsMetric } from 'social-prescribing/instruments';
 *
 * const raw = scoreOfItems('SWEMWBS', [3, 3, 4, 2, 4, 3, 4]);
 * raw; //=> 23
 * raw === null ? null : swemwbsMetric(raw); //=> 20.73
 * scoreOfItems('UCLA-3', [1, 2]); //=> null
 * ```
 */
export function scoreOfItems(instrument: string, items: readonly unknown[]): number | null {
  const rule = findInstrument(instrument)?.items;
  if (!rule || !Array.isArray(items) || items.length !== rule.count) return null;
  let sum = 0;
  for (const item of items) {
    const answer = plainNumber(item);
    if (answer === undefined || !Number.isInteger(answer) || answer < rule.min || answer > rule.max)
      return null;
    sum += answer;
  }
  return sum;
}
