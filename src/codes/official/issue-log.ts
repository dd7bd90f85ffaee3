import type { Issue } from '../../issue';
import { type CodeSetRule, plainIssue } from './rules';

/** What fills the places of a message. */
type Details = Readonly<Record<string, string | number>>;

/** Issues as they are found. A file of millions of faults gives no millions of issues. */
export interface IssueLog {
  readonly report: (rule: CodeSetRule, path: string, details?: Details) => void;
  readonly add: (issues: readonly Issue[], path: string) => void;
  readonly hasErrors: () => boolean;
  readonly issues: () => readonly Issue[];
}

const MOST_OF_A_RULE = 200;

export function openIssueLog(): IssueLog {
  const kept: Issue[] = [];
  const counts = new Map<string, { readonly first: Issue; count: number }>();
  let hasErrors = false;
  const keep = (issue: Issue) => {
    if (issue.severity === 'error') hasErrors = true;
    const known = counts.get(issue.rule);
    if (!known) counts.set(issue.rule, { first: issue, count: 1 });
    else known.count++;
    if ((known?.count ?? 1) <= MOST_OF_A_RULE) kept.push(issue);
  };
  return {
    report: (rule, path, details = {}) => {
      const issue = plainIssue(rule, path);
      keep({ ...issue, message: issue.message.replace(/\{(\w+)\}/g, (_, name) => String(details[name])) });
    },
    add: (issues, path) => {
      for (const issue of issues) keep({ ...issue, path });
    },
    hasErrors: () => hasErrors,
    issues: () => [
      ...kept,
      ...[...counts.values()]
        .filter(({ count }) => count > MOST_OF_A_RULE)
        .map(({ first, count }) => ({
          ...first,
          path: '',
          message: `And ${count - MOST_OF_A_RULE} more of ${first.rule}.`,
        })),
    ],
  };
}

const LONGEST_SHOWN = 120;

/** A code as messages name it: `267076002 |Feeling lonely|`. */
export function named(id: string, term?: string): string {
  if (term === undefined || term === '' || term === id) return id;
  return `${id} |${shortened(term)}|`;
}

export const shortened = (term: string): string =>
  term.length > LONGEST_SHOWN ? `${term.slice(0, LONGEST_SHOWN)}…` : term;
