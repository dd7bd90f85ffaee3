import type { Issue } from '../issue';
import type { RecordIssue } from '../record';

/**
 * An issue of a record, of a row of an extract, or of a line that holds neither.
 *
 * @example
 * ```ts
 * import { type CheckIssue, openCheck } from 'social-prescribing/conformance';
 *
 * const found: CheckIssue[] = [];
 * await openCheck().file('one.json', '{"consent": null}', ({ issues }) => found.push(...issues));
 * found.find(({ rule }) => rule === 'blank-null')?.element; //=> 'Consent'
 * ```
 */
export interface CheckIssue extends Issue {
  /** The element's name in the standard; of a row, its field. */
  readonly element?: string;
  readonly conformance?: RecordIssue['conformance'];
  /** What the message says beyond the rule's own. */
  readonly detail?: string;
}

/**
 * What is said of one record, or of one row of an extract of coded events.
 *
 * @example
 * ```ts
 * import { openCheck, type Verdict } from 'social-prescribing/conformance';
 *
 * const verdicts: Verdict[] = [];
 * await openCheck().file('export.csv', 'person,code,date\nA1,871731000000106,soon\n', (one) => verdicts.push(one));
 * verdicts.map(({ kind, number, valid }) => [kind, number, valid]); //=> [['event', 2, false]]
 * ```
 */
export interface Verdict {
  readonly file: string;
  readonly kind: 'record' | 'event';
  /** A record counted from 1; an event's line; for coded events of FHIR, the entry of the Bundle. */
  readonly number: number;
  /** The line of a record in a file of one record a line. */
  readonly line?: number;
  /** No error: also none that is left out of the report. */
  readonly valid: boolean;
  readonly issues: readonly CheckIssue[];
}
