/**
 * A change of score that counts as a change, and where it is from.
 *
 * - `reliable`: larger than measurement error explains.
 * - `mid`: the smallest change that people notice as one (minimal important difference).
 * - `programme`: what a programme or an official publication applies, whatever it rests on.
 *
 * @example
 * ```ts
 * import { type ChangeThreshold, findInstrument } from 'social-prescribing/instruments';
 *
 * const threshold: ChangeThreshold | undefined = findInstrument('PHQ-9')?.threshold;
 * [threshold?.value, threshold?.kind]; //=> [6, 'reliable']
 * ```
 */
export interface ChangeThreshold {
  /** In points of the instrument's score, raw where there are two scales. A change of exactly so many counts. */
  readonly value: number;
  readonly kind: 'reliable' | 'mid' | 'programme';
  readonly source: string;
}

/**
 * A named range of scores, both ends included.
 *
 * @example
 * ```ts
 * import { findInstrument, type ScoreBand } from 'social-prescribing/instruments';
 *
 * const bands: readonly ScoreBand[] | undefined = findInstrument('ONS4 anxiety')?.bands;
 * bands?.[0]; //=> { label: 'very low', from: 0, to: 1 }
 * ```
 */
export interface ScoreBand {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * An outcome measure: what its score may be, which way is good, and what is published about change. Scores
 * only: the wording of questionnaires belongs to their owners, whose `licence` says what using them asks for.
 *
 * @example
 * ```ts
 * import { findInstrument, type Instrument } from 'social-prescribing/instruments';
 *
 * const phq9: Instrument | undefined = findInstrument('PHQ-9');
 * [phq9?.min, phq9?.max, phq9?.better]; //=> [0, 27, 'lower']
 * ```
 */
export interface Instrument {
  /** The name that the `instrument` column of a code set uses. */
  readonly id: string;
  readonly title: string;
  /** The lowest and the highest score, both possible. */
  readonly min: number;
  readonly max: number;
  /** The direction in which a score improves. */
  readonly better: 'higher' | 'lower';
  /** Absent where no threshold is published: then no change of it is called improved. */
  readonly threshold?: ChangeThreshold;
  readonly bands?: readonly ScoreBand[];
  /** Where the score is the plain sum of answers: how many, each a whole number from `min` to `max`. */
  readonly items?: { readonly count: number; readonly min: number; readonly max: number };
  /** SNOMED CT ids of the score, all on one scale; empty where none was found. */
  readonly scoreIds: readonly string[];
  readonly licence: string;
  /** Where range, direction and bands were read. */
  readonly source: string;
  readonly note?: string;
}

/** NHS England's published code, which the score ids and several thresholds were read in. */
export const MHSDS =
  "NHS England's mental health statistics code (NHSDigital/mental-health-monthly-statistics)";
