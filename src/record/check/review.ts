import type { ElementNode } from '../model/tree';
import type { Context } from '../vocabulary/element';
import { isGroup } from '../vocabulary/given';
import { finding } from '../vocabulary/rules';
import { hasContent, type Members } from '../vocabulary/structure';
import type { Report } from './issue';

/** A review under way. */
export interface Review {
  readonly context: Context;
  readonly report: Report;
  /** The schema holds, so what it refuses need not be looked for again. */
  readonly isValid: boolean;
  /** Where it stands: keys and indices from the record down. */
  readonly path: PropertyKey[];
}

/**
 * Says everything there is to say of the values of an element as given, right or wrong. What is wrong with
 * keys and kinds of groups and lists is left to the schema, which knows it.
 */
export function reviewElement(node: ElementNode, value: unknown, review: Review): void {
  if (!node.repeats) {
    reviewOccurrence(node, value, review);
  } else if (Array.isArray(value)) {
    const { path } = review;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      reviewOccurrence(node, value[index], review);
      path.pop();
    }
  }
}

/** Reviews one occurrence of an element that may repeat. */
export function reviewOccurrence(node: ElementNode, value: unknown, review: Review): void {
  if (value === undefined || value === null) return;
  if (node.children.size === 0) reviewItem(node, value, review);
  else if (isGroup(value)) reviewGroup(node, value, review);
}

function reviewItem(node: ElementNode, value: unknown, review: Review): void {
  const { report, path } = review;
  if (Array.isArray(value) && !node.repeats) report.add(node, path, finding('not-repeatable'), value);
  else lookAt(node, value, review);
}

function reviewGroup(node: ElementNode, members: Members, review: Review): void {
  const { report, path, isValid } = review;
  lookAt(node, members, review);
  // An empty record is not a blank: it lacks its sections.
  const mayBeEmpty = isValid || node.meta.mayBeEmpty || path.length === 0;
  if (!mayBeEmpty && !hasContent(members)) report.add(node, path, finding(node.blankRule), members);
  else reviewMembers(node, members, review);
}

function lookAt(node: ElementNode, value: unknown, { context, report, path }: Review): void {
  const { look } = node.meta;
  if (look) for (const found of look(value, context)) report.add(node, path, found, value);
}

function reviewMembers(node: ElementNode, members: Members, review: Review): void {
  const { context, report, path, isValid } = review;
  for (const child of isValid ? node.telling : node.children.values()) {
    const value = members[child.key];
    if (value === undefined) continue;
    path.push(child.key);
    reviewElement(child, value, review);
    path.pop();
  }
  for (const child of node.missed) {
    if (members[child.key] !== undefined) continue;
    const rule = context.strict && child.modelMinimum ? 'element-missing' : child.absent;
    if (rule) report.add(child, [...path, child.key], finding(rule), undefined);
  }
}
