import type { SocialPrescribingRecord } from '../../../record';
import { generateRecords } from '../generate-records';
import { changed } from './changed';
import { CONCEPT_FAULTS } from './concepts';
import type { Fault } from './fault';
import { GUIDANCE_FAULTS } from './guidance';
import { STRUCTURE_FAULTS } from './structure';
import { VALUE_FAULTS } from './values';

/**
 * Every fault that `recordWithFault` can make, by name: at least one for every rule of `RECORD_RULES`, and the
 * rules of identifiers and of SNOMED CT that a record can break. Left out are the number ranges of Northern
 * Ireland and Ireland, where any number may be somebody's, and identifiers that only a real one could show.
 *
 * Each gives exactly its rule at its path, with the `options` it names, beside what the record has without it:
 * the warning `nhs-number-test-range` that no synthetic record is without, and for a few what `given` brings. Two
 * never come alone and say so in `alongside`: `risks-no-entry` and `plan-no-actions`.
 *
 * @example
 * ```ts
 * import { RECORD_RULES } from 'social-prescribing/record';
 * import { FAULTS } from 'social-prescribing/synthetic';
 *
 * const broken = new Set<string>(FAULTS.map(({ rule }) => rule));
 * Object.keys(RECORD_RULES).every((rule) => broken.has(rule)); //=> true
 * ```
 */
export const FAULTS: readonly Fault<FaultName>[] = [
  ...STRUCTURE_FAULTS,
  ...VALUE_FAULTS,
  ...CONCEPT_FAULTS,
  ...GUIDANCE_FAULTS,
];

/**
 * The name of one of `FAULTS`.
 *
 * @example
 * ```ts
 * import { type FaultName, recordWithFault } from 'social-prescribing/synthetic';
 *
 * const name: FaultName = 'blank-text';
 * recordWithFault(name, { seed: 1 }).fault.rule; //=> 'blank-text'
 * ```
 */
export type FaultName = (
  | (typeof STRUCTURE_FAULTS)[number]
  | (typeof VALUE_FAULTS)[number]
  | (typeof CONCEPT_FAULTS)[number]
  | (typeof GUIDANCE_FAULTS)[number]
)['name'];

/**
 * A record with one fault, and what it would be without.
 *
 * @example
 * ```ts
 * import { parseRecord } from 'social-prescribing/record';
 * import { type FaultyRecord, recordWithFault } from 'social-prescribing/synthetic';
 *
 * const { clean, record }: FaultyRecord = recordWithFault('not-in-list', { seed: 1 });
 * [parseRecord(clean).ok, parseRecord(record).ok]; //=> [true, false]
 * ```
 */
export interface FaultyRecord {
  readonly fault: Fault<FaultName>;
  /** Of no type: most faults are none that TypeScript would let pass. */
  readonly record: unknown;
  /** The same record without the fault. */
  readonly clean: SocialPrescribingRecord;
}

/**
 * Makes a `required` record with one fault, to see whether software finds it. The same name and seed give the
 * same record on every machine.
 *
 * @throws RangeError when there is no fault of that name, or `seed` is no safe integer.
 *
 * @example
 * ```ts
 * import { parseRecord } from 'social-prescribing/record';
 * import { recordWithFault } from 'social-prescribing/synthetic';
 *
 * const { record, fault } = recordWithFault('birth-date-impossible', { seed: 1 });
 * parseRecord(record, fault.options).issues.map(({ rule, path }) => [rule, path]);
 * //=> [['date-impossible', 'personDemographics.dateOfBirth'], ['nhs-number-test-range', 'personDemographics.nhsNumber']]
 * ```
 */
export function recordWithFault(name: FaultName, { seed }: { readonly seed: number }): FaultyRecord {
  const fault = FAULTS.find((candidate) => candidate.name === name);
  if (fault === undefined) throw new RangeError('There is no fault of that name: see FAULTS');
  const [whole] = generateRecords({ count: 1, seed, completeness: 'required' });
  const clean = changed(whole, fault.given);
  return { fault, clean: clean as SocialPrescribingRecord, record: changed(clean, fault.changes) };
}
