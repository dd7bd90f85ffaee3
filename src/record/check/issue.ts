import type { Issue } from '../../issue';
import { type ElementNode, nodeAt, valueAt } from '../model/tree';
import type { Conformance, Finding } from '../vocabulary/element';

/**
 * An issue of a record: what `Issue` says, and which element of the standard it is about.
 *
 * @example
 * ```ts
 * import { parseRecord, type RecordIssue } from 'social-prescribing/record';
 *
 * const issue: RecordIssue | undefined = parseRecord({}).issues.find(({ path }) => path === 'risks');
 * [issue?.rule, issue?.element, issue?.conformance]; //=> ['element-missing', 'Risks', 'M']
 * ```
 */
export interface RecordIssue extends Issue {
  /** The element's name in the standard; for the record itself, `Social prescribing record`. */
  readonly element: string;
  readonly conformance: Conformance;
  /** What the message says beyond the rule's own: the key that was probably meant, a value that is shown. */
  readonly detail?: string;
}

const MOST_SHOWN = 80;

/** Takes findings down as issues of the elements they are about. */
export interface Report {
  readonly issues: RecordIssue[];
  readonly add: (node: ElementNode, path: readonly PropertyKey[], finding: Finding, value: unknown) => void;
}

export function openReport(showValues: boolean): Report {
  const issues: RecordIssue[] = [];
  return {
    issues,
    add(node, path, found, value) {
      const { severity, rule, message, path: within, about: other } = found;
      const where = path.join('.');
      // What comes of a parser of identifiers has an empty path.
      const keys = within ? within.split('.') : [];
      const about = nodeAt(node, keys);
      const given = showValues ? (other ?? valueAt(value, keys)) : undefined;
      const hint = showValues ? (found.detailWithValues ?? found.detail) : found.detail;
      const detail = [hint, given === undefined ? undefined : `Found: ${shown(given)}`]
        .filter(Boolean)
        .join(' ');
      issues.push({
        severity,
        rule,
        path: within ? `${where}.${within}` : where,
        element: about.meta.name,
        conformance: about.conformance,
        message: detail === '' ? message : `${message} ${detail}`,
        ...(detail !== '' && { detail }),
      });
    },
  };
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a group';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, MOST_SHOWN)) : String(value);
  return typeof value === 'string' && value.length > MOST_SHOWN ? `${text} …` : text;
}
