/**
 * Outcome measures: ranges, directions, bands, conversions and thresholds of change.
 *
 * @module social-prescribing/instruments
 */
export { bandOf } from './band-of';
export { changeOf, type ScoreChange } from './change-of';
export { type DeJongGierveldAnswers, type DeJongGierveldScores, deJongGierveld6 } from './de-jong-gierveld';
export type { ChangeThreshold, Instrument, ScoreBand } from './instrument';
export { readScore, type ScoreReading } from './read-score';
export { findInstrument, INSTRUMENTS } from './registry';
export { scoreOfItems } from './score-of-items';
export { swemwbsMetric, swemwbsRaw } from './swemwbs';
