import { plainNumber } from './plain-number';
import { findInstrument } from './registry';
import { swemwbsRaw } from './swemwbs';

/**
 * A score that counts, or why it does not.
 *
 * @example
 * ```ts
 * import { readScore, type ScoreReading } from 'social-prescribing/instruments';
 *
 * const reading: ScoreReading = readScore('PHQ-9', 'declined');
 * reading; //=> { ok: false, reason: 'not-a-number' }
 * ```
 */
export type ScoreReading =
  | { readonly ok: true; readonly score: number }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'out-of-range' };

/**
 * Reads a score of an instrument: a finite number, or text of one in plain decimal notation (not `1e3`, not
 * `0x10`, not blank), within the instrument's range. An instrument that this package does not know has no
 * range. A SWEMWBS score that is no whole number is a metric score: where the published table holds it, it
 * becomes its raw score, else it is out of range. Never throws, whatever the value.
 *
 * @example
 * ```ts
 * import { readScore } from 'social-prescribing/instruments';
 *
 * readScore('PHQ-9', ' 12 '); //=> { ok: true, score: 12 }
 * readScore('PHQ-9', 28); //=> { ok: false, reason: 'out-of-range' }
 * readScore('SWEMWBS', '20.73'); //=> { ok: true, score: 23 }
 * ```
 */
export function readScore(instrument: string, value: unknown): ScoreReading {
  const score = plainNumber(value);
  if (score === undefined) return { ok: false, reason: 'not-a-number' };
  if (instrument === 'SWEMWBS' && !Number.isInteger(score)) {
    const raw = swemwbsRaw(score);
    return raw === null ? { ok: false, reason: 'out-of-range' } : { ok: true, score: raw };
  }
  const known = findInstrument(instrument);
  return known && (score < known.min || score > known.max)
    ? { ok: false, reason: 'out-of-range' }
    : { ok: true, score };
}
