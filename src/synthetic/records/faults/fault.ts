import type { IDENTIFIER_RULES } from '../../../identifiers';
import type { RECORD_RULES, RecordOptions } from '../../../record';
import type { SNOMED_RULES } from '../../../snomed';

/** What is put where: keys and indices joined by dots. `undefined` takes out what is there. */
export type Change = readonly [at: string, value: unknown];

/**
 * One fault that a record can have, and the one issue that it gives.
 *
 * @example
 * ```ts
 * import { FAULTS, type Fault } from 'social-prescribing/synthetic';
 *
 * const fault: Fault | undefined = FAULTS.find(({ name }) => name === 'birth-date-impossible');
 * [fault?.rule, fault?.path]; //=> ['date-impossible', 'personDemographics.dateOfBirth']
 * ```
 */
export interface Fault<Name extends string = string> {
  /** Stable and kebab-case, like the rule's id, which it often is. */
  readonly name: Name;
  /** The rule that it breaks. */
  readonly rule: FaultRule;
  /** The path of the issue. */
  readonly path: string;
  /** What a clean record is given first, so that the fault has something to be wrong with. */
  readonly given: readonly Change[];
  readonly changes: readonly Change[];
  /** With which options `parseRecord` sees it; without, whatever they are. */
  readonly options?: RecordOptions;
  /** Issues that this rule never comes without. */
  readonly alongside: readonly { readonly rule: FaultRule; readonly path: string }[];
}

/**
 * A rule that a fault can break: of records, of identifiers or of SNOMED CT.
 *
 * @example
 * ```ts
 * import { FAULTS, type FaultRule } from 'social-prescribing/synthetic';
 *
 * const rule: FaultRule = 'sctid-check-digit';
 * FAULTS.some((fault) => fault.rule === rule); //=> true
 * ```
 */
export type FaultRule = keyof typeof RECORD_RULES | keyof typeof IDENTIFIER_RULES | keyof typeof SNOMED_RULES;

type More = Partial<Pick<Fault, 'path' | 'given' | 'options' | 'alongside'>>;

/** A fault that is one value in the wrong place; `path` is that place unless given. */
export const fault = <const Name extends string>(
  name: Name,
  rule: FaultRule,
  at: string,
  value: unknown,
  { path = at, given = [], options, alongside = [] }: More = {},
): Fault<Name> => ({
  name,
  rule,
  path,
  given,
  changes: [[at, value]],
  ...(options && { options }),
  alongside,
});

/** A fault that is named as its rule, as most are. */
export const plain = <const Rule extends FaultRule>(
  rule: Rule,
  at: string,
  value: unknown,
  more?: More,
): Fault<Rule> => fault(rule, rule, at, value, more);
