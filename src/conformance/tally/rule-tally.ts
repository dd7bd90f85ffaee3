import type { Severity } from '../../issue';
import type { CheckIssue, Verdict } from '../verdict';

/**
 * A place in the files that were checked.
 *
 * @example
 * ```ts
 * import { openCheck, type Place } from 'social-prescribing/conformance';
 *
 * const check = openCheck();
 * await check.file('one.json', '{"consent": null}');
 * const place: Place | undefined = check.report().rules.find(({ rule }) => rule === 'blank-null')?.first[0];
 * place; //=> { file: 'one.json', kind: 'record', number: 1, line: 1, path: 'consent' }
 * ```
 */
export interface Place extends Pick<Verdict, 'file' | 'kind' | 'number' | 'line'> {
  readonly path: string;
  /** What is said of this place beyond the rule's message. */
  readonly detail?: string;
}

/**
 * What one rule was reported for.
 *
 * @example
 * ```ts
 * import { openCheck, type RuleTally } from 'social-prescribing/conformance';
 *
 * const check = openCheck();
 * await check.file('two.ndjson', '{"consent": null}\n{"consent": null}\n');
 * const blanks: RuleTally | undefined = check.report().rules.find(({ rule }) => rule === 'blank-null');
 * [blanks?.issues, blanks?.elements]; //=> [2, [{ element: 'Consent', issues: 2 }]]
 * ```
 */
export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly issues: number;
  /** Records and rows with the issue; of a rule that reading only counts, its issues. */
  readonly affected: number;
  /** The elements or fields it was about, most frequent first. */
  readonly elements: readonly { readonly element: string; readonly issues: number }[];
  /** The first places, at most ten. */
  readonly first: readonly Place[];
}

const MOST_PLACES = 10;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

interface Count extends Pick<RuleTally, 'rule' | 'severity' | 'message'> {
  issues: number;
  affected: number;
  lastAffected: Verdict | undefined;
  readonly elements: Map<string, number>;
  readonly first: Place[];
}

/** Counts issues as they come, without keeping them. */
export function openRuleTally() {
  const counts = new Map<string, Count>();

  function countOf(rule: string, severity: Severity, message: () => string): Count {
    // A rule may have two severities, so that each is a line of its own.
    const key = `${severity} ${rule}`;
    const known = counts.get(key);
    if (known) return known;
    const made: Count = {
      ...{ rule, severity, message: message() },
      ...{ issues: 0, affected: 0, lastAffected: undefined, elements: new Map(), first: [] },
    };
    counts.set(key, made);
    return made;
  }

  return {
    add(verdict: Verdict, issue: CheckIssue): void {
      const { rule, severity, path, element, detail } = issue;
      const count = countOf(rule, severity, () => messageWithout(issue));
      count.issues++;
      if (count.lastAffected !== verdict) count.affected++;
      count.lastAffected = verdict;
      if (element !== undefined) count.elements.set(element, (count.elements.get(element) ?? 0) + 1);
      if (count.first.length < MOST_PLACES) {
        const { file, kind, number, line } = verdict;
        const place = { file, kind, number, ...(line !== undefined && { line }), path };
        count.first.push({ ...place, ...(detail !== undefined && { detail }) });
      }
    },
    /** What reading counted without saying where. */
    notice(rule: string, severity: Severity, message: string, times: number): void {
      const count = countOf(rule, severity, () => message);
      count.issues += times;
      count.affected += times;
    },
    rules: (): RuleTally[] => [...counts.values()].map(ruleTally).sort(bySeverityThenCount),
  };
}

/** The rule's own message: what is special to a place stands with the place. */
const messageWithout = ({ message, detail }: CheckIssue) =>
  detail === undefined ? message : message.slice(0, -detail.length).trimEnd();

const ruleTally = ({ lastAffected: _, elements, ...count }: Count): RuleTally => ({
  ...count,
  elements: [...elements]
    .map(([element, issues]) => ({ element, issues }))
    .sort((one, other) => other.issues - one.issues || (one.element < other.element ? -1 : 1)),
});

function bySeverityThenCount(one: RuleTally, other: RuleTally): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    other.issues - one.issues ||
    (one.rule < other.rule ? -1 : 1)
  );
}
