import type { parseRecord } from '../../../record';

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
  /** The rule that it breaks: of records, of identifiers or of SNOMED CT. */
  readonly rule: string;
  /** The path of the issue. */
  readonly path: string;
  /** What a clean record is given first, so that the fault has something to be wrong with. */
  readonly given: readonly Change[];
  readonly changes: readonly Change[];
  /** With which options `parseRecord` sees it; without, whatever they are. */
  readonly options?: Parameters<typeof parseRecord>[1];
  /** Issues that this rule never comes without. */
  readonly alongside: readonly { readonly rule: string; readonly path: string }[];
}

type More = Partial<Pick<Fault, 'path' | 'given' | 'options' | 'alongside'>>;

/** A fault that is one value in the wrong place; `path` is that place unless given. */
export const fault = <const Name extends string>(
  name: Name,
  rule: string,
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
export const plain = <const Rule extends string>(
  rule: Rule,
  at: string,
  value: unknown,
  more?: More,
): Fault<Rule> => fault(rule, rule, at, value, more);
