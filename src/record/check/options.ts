import type { CodeSet } from '../../codes';
import { minimumDatasetRoles } from '../../codes/bundled-roles';
import type { Profile } from '../profile';
import type { Context, Lint } from '../vocabulary/element';

/**
 * How records are checked.
 *
 * @example
 * ```ts
 * import { parseRecord, type RecordOptions } from 'social-prescribing/record';
 *
 * const options: RecordOptions = { strict: true };
 * parseRecord({}, options).issues.map(({ path }) => path);
 * //=> ['personDemographics', 'gpPractice', 'referralDetails', 'risks', 'careAndSupportPlan']
 * ```
 */
export interface RecordOptions {
  /** Apply the model to the letter, without the corrections of `codes/errata.csv`. Default false. */
  readonly strict?: boolean | undefined;
  /** What coded values are compared with; `bundledCodeSet` unless given. */
  readonly codeSet?: CodeSet | undefined;
  /** Rules that are only applied when asked for. */
  readonly lints?: readonly Lint[] | undefined;
  /** Put values into messages. They may be a person's data: default false. */
  readonly showValues?: boolean | undefined;
  /** A subset of the sections, from `profile`. */
  readonly profile?: Profile | undefined;
}

// Of the bundled lists, those of the minimum dataset are all that a record is compared with.
export function contextOf({
  strict = false,
  codeSet = minimumDatasetRoles,
  lints = [],
}: RecordOptions): Context {
  return { strict, codeSet, lints: new Set(lints) };
}
