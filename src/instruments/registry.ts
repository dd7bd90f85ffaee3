import { goals } from './goals';
import type { Instrument } from './instrument';
import { loneliness } from './loneliness';
import { symptoms } from './symptoms';
import { wellbeing } from './wellbeing';

/**
 * The outcome measures that this package knows. Ranges, directions, bands and thresholds are published ones,
 * each with its source; what is not published is absent.
 *
 * @example
 * ```ts
 * import { INSTRUMENTS } from 'social-prescribing/instruments';
 *
 * INSTRUMENTS.filter(({ threshold }) => threshold?.kind === 'reliable').map(({ id }) => id);
 * //=> ['PHQ-9', 'GAD-7', 'CORE-10']
 * ```
 */
export const INSTRUMENTS: readonly Instrument[] = [...wellbeing, ...symptoms, ...loneliness, ...goals];

const byId = new Map(INSTRUMENTS.map((instrument) => [instrument.id, instrument]));

/**
 * The instrument of that name, written exactly so; `undefined` for another.
 *
 * @example
 * ```ts
 * import { findInstrument } from 'social-prescribing/instruments';
 *
 * findInstrument('SWEMWBS')?.threshold?.value; //=> 3
 * findInstrument('UCLA-3')?.threshold; //=> undefined
 * ```
 */
export function findInstrument(id: string): Instrument | undefined {
  return byId.get(id);
}
