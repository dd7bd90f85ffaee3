import { findInstrument } from './registry';

/** Far below a step of any score, far above what binary fractions are out by: 64.1 - 61.1 is 3 less 7e-15. */
const TOLERANCE = 1e-9;

/**
 * What became of a score between two dates.
 *
 * @example
 * ```ts
 * import { changeOf, type ScoreChange } from 'social-prescribing/instruments';
 *
 * const change: ScoreChange | undefined = changeOf('GAD-7', 8, 12);
 * change; //=> 'deteriorated'
 * ```
 */
export type ScoreChange = 'improved' | 'no change' | 'deteriorated';

/**
 * Whether the change from the first to the last score reaches the instrument's published threshold, in its
 * good direction or the other way; reaching it exactly counts, to within 1e-9 points. SWEMWBS: raw scores.
 * `undefined` where no threshold is published, or a score is no finite number. The scores are taken as they
 * are: `readScore` checks their range.
 *
 * @example
 * ```ts
 * import { changeOf } from 'social-prescribing/instruments';
 *
 * changeOf('PHQ-9', 15, 9); //=> 'improved'
 * changeOf('PHQ-9', 15, 10); //=> 'no change'
 * changeOf('UCLA-3', 9, 3); //=> undefined
 * ```
 */
export function changeOf(instrument: string, first: number, last: number): ScoreChange | undefined {
  const known = findInstrument(instrument);
  if (!known?.threshold || !Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const gain = known.better === 'higher' ? last - first : first - last;
  const least = known.threshold.value - TOLERANCE;
  if (gain >= least) return 'improved';
  return -gain >= least ? 'deteriorated' : 'no change';
}
