import { readScore } from './read-score';
import { findInstrument } from './registry';

/**
 * The published band that a score falls into: bands of ONS4 (Office for National Statistics), severity of
 * PHQ-9 (Kroenke 2001) and GAD-7 (Spitzer 2006), levels of PAM (PMC5665291), categories of De Jong Gierveld 6
 * (its manual). `null` where the instrument has none, for a score between two bands, and for what is no score
 * of it. A band describes one score: moving between bands is no measure of change.
 *
 * @example
 * ```ts
 * import { bandOf } from 'social-prescribing/instruments';
 *
 * bandOf('ONS4 life satisfaction', 7); //=> 'high'
 * bandOf('ONS4 anxiety', 7); //=> 'high'
 * bandOf('PAM', 47.1); //=> 'level 2'
 * bandOf('ONS4 happiness', undefined); //=> null
 * ```
 */
export function bandOf(instrument: string, score: unknown): string | null {
  const reading = readScore(instrument, score);
  if (!reading.ok) return null;
  const bands = findInstrument(instrument)?.bands;
  return bands?.find(({ from, to }) => reading.score >= from && reading.score <= to)?.label ?? null;
}
