import type { RecordIssue } from '../record';

/** A place in the files that were checked. */
export interface Place {
  readonly file: string;
  readonly record: number;
  readonly path: string;
  /** What is said of this place beyond the rule's message. */
  readonly detail?: string;
}

/** What one rule was reported for. */
export interface RuleTally {
  readonly rule: string;
  readonly severity: RecordIssue['severity'];
  /** What is wrong and what to do. */
  readonly message: string;
  readonly issues: number;
  readonly records: number;
  /** The elements it was about, by name in the standard, most frequent first. */
  readonly elements: readonly { readonly element: string; readonly issues: number }[];
  /** The first places, at most ten. */
  readonly first: readonly Place[];
}

/** What checking files came to. */
export interface CheckSummary {
  readonly records: number;
  readonly valid: number;
  readonly rules: readonly RuleTally[];
}

/** Counts verdicts and issues as they come, without keeping them. */
export interface Tally {
  readonly add: (file: string, record: number, isValid: boolean, issues: readonly TalliedIssue[]) => void;
  readonly summary: () => CheckSummary;
}

/** An issue of a record, or of a line that holds none. */
export type TalliedIssue = Pick<RecordIssue, 'severity' | 'rule' | 'path' | 'message'> & Partial<RecordIssue>;

const MOST_PLACES = 10;
const SEVERITIES = ['error', 'warning', 'information'] as const;

interface Count {
  readonly rule: string;
  readonly severity: RecordIssue['severity'];
  readonly message: string;
  issues: number;
  records: number;
  lastRecord: string;
  readonly elements: Map<string, number>;
  readonly first: Place[];
}

export function openTally(): Tally {
  const counts = new Map<string, Count>();
  let records = 0;
  let valid = 0;

  function count(file: string, record: number, issue: TalliedIssue): void {
    const { rule, severity, path, element = '', detail } = issue;
    const message = detail === undefined ? issue.message : issue.message.slice(0, -detail.length).trimEnd();
    // A rule may have two severities, so that each is a line of its own.
    const key = `${severity} ${rule}`;
    const known = counts.get(key);
    const made: Count = known ?? {
      rule,
      severity,
      message,
      issues: 0,
      records: 0,
      lastRecord: '',
      elements: new Map(),
      first: [],
    };
    if (!known) counts.set(key, made);
    made.issues++;
    const place = `${record} ${file}`;
    if (made.lastRecord !== place) made.records++;
    made.lastRecord = place;
    made.elements.set(element, (made.elements.get(element) ?? 0) + 1);
    if (made.first.length < MOST_PLACES)
      made.first.push({ file, record, path, ...(detail !== undefined && { detail }) });
  }

  return {
    add(file, record, isValid, issues) {
      records++;
      if (isValid) valid++;
      for (const issue of issues) count(file, record, issue);
    },
    summary: () => ({ records, valid, rules: [...counts.values()].map(ruleTally).sort(bySeverityThenCount) }),
  };
}

const ruleTally = ({ lastRecord: _, elements, ...count }: Count): RuleTally => ({
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
