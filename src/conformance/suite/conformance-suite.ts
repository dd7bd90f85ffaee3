import { eventCases } from './event-cases';
import { fhirCases } from './fhir-cases';
import { recordCases } from './record-cases';
import type { SuiteCase } from './suite-case';

/**
 * The conformance suite: files with the verdict that a conforming importer or checker comes to. Positive cases
 * of graded completeness, and for every rule of the record, and many others that a check can report, a negative case with that one
 * fault. Its people are synthetic. The same seed gives the same bytes.
 *
 * @example
 * ```ts
 * import { conformanceSuite } from 'social-prescribing/conformance';
 *
 * const cases = conformanceSuite({ seed: 1 });
 * cases.filter(({ expected }) => expected.rule === undefined).length; //=> 21
 * new Set(cases.map(({ kind }) => kind)).size; //=> 3
 * ```
 */
export function conformanceSuite({ seed = 1 }: { readonly seed?: number } = {}): readonly SuiteCase[] {
  return [...recordCases(seed), ...fhirCases(seed), ...eventCases()];
}
