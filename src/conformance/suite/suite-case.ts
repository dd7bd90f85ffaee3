import type { Issue } from '../../issue';
import type { CheckIssue } from '../verdict';

/**
 * One case of the conformance suite: a file, and what is to be said of it.
 *
 * @example
 * ```ts
 * import { conformanceSuite, type SuiteCase } from 'social-prescribing/conformance';
 *
 * const one: SuiteCase | undefined = conformanceSuite().find(({ id }) => id === 'record-birth-date-impossible');
 * [one?.file, one?.expected.rule]; //=> ['records/birth-date-impossible.json', 'date-impossible']
 * ```
 */
export interface SuiteCase {
  /** Stable: cases are added, and never renamed. */
  readonly id: string;
  readonly kind: 'record' | 'fhir' | 'events';
  /** Path of its file within the suite. */
  readonly file: string;
  /** What the file holds. */
  readonly content: string;
  readonly title: string;
  readonly expected: SuiteVerdict;
  /** What the check must be told for the verdict; empty for most. */
  readonly options: string;
}

/**
 * The verdict that a case expects: whether the file is valid, and for a negative case the rule it is about.
 *
 * @example
 * ```ts
 * import { conformanceSuite, type SuiteVerdict } from 'social-prescribing/conformance';
 *
 * const verdict: SuiteVerdict | undefined = conformanceSuite()[0]?.expected;
 * verdict; //=> { valid: true }
 * ```
 */
export interface SuiteVerdict {
  /** No error in it. A case of a warning or of information is valid, and has the rule. */
  readonly valid: boolean;
  readonly rule?: string;
  readonly severity?: Issue['severity'];
  readonly path?: string;
  /** The element of the standard, or the field of a row, that it cites. */
  readonly element?: string;
  readonly conformance?: NonNullable<CheckIssue['conformance']>;
}
