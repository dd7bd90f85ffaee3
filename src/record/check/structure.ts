import type * as z from 'zod';
import { type ElementNode, nodeAt, valueAt } from '../model/tree';
import type { RecordRule } from '../rules';
import type { Finding } from '../vocabulary/element';
import { isGroup } from '../vocabulary/given';
import { finding } from '../vocabulary/rules';
import { hasContent } from '../vocabulary/structure';
import type { Report } from './issue';

/**
 * Takes down what the schema found wrong with keys, groups and lists. What is wrong with the value of an item
 * is left to the review, which can say it better.
 */
export function reportStructure(
  root: ElementNode,
  start: readonly PropertyKey[],
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  report: Report,
): void {
  for (const issue of issues) {
    const node = nodeAt(root, issue.path);
    const path = [...start, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      if (node.children.size > 0)
        for (const key of issue.keys) report.add(node, path, unknownKey(node, key), key);
      continue;
    }
    const given = valueAt(value, issue.path);
    // zod counts the characters of a text in place of a list too, after it said that it is no list.
    if (issue.code === 'too_small' && !Array.isArray(given)) continue;
    const isWithinItem = keysOf(issue.path).length > node.depth - root.depth;
    const isLackOfEmptyGroup = given === undefined && lacksEverything(root, issue.path, value);
    const rule = isWithinItem || isLackOfEmptyGroup ? undefined : ruleOf(node, path, given);
    if (rule) report.add(node, path, finding(rule), given);
  }
}

/** Names the element that was probably meant, never the key as given: that may be anything. */
function unknownKey({ children }: ElementNode, key: string): Finding {
  const letters = lettersOf(key);
  const meant = [...children.keys()].find((child) => lettersOf(child) === letters);
  const found = finding('unknown-key');
  return meant === undefined ? found : { ...found, detail: `Did you mean ${meant}?` };
}

/** What is left of a name or key when case, spaces and punctuation are set aside. */
const lettersOf = (key: string) => key.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The rule that an element breaks as a group, a list or something mandatory. */
function ruleOf(node: ElementNode, path: readonly PropertyKey[], given: unknown): RecordRule | undefined {
  const isEntry = typeof path.at(-1) === 'number';
  if (node.depth === 0) return 'record-not-an-object';
  if (given === null || (given === undefined && isEntry)) return 'blank-null';
  if (given === undefined) return 'element-missing';
  if (node.repeats && !isEntry) return Array.isArray(given) ? 'blank-list' : 'not-a-list';
  if (node.children.size === 0 || isGroup(given)) return undefined;
  return Array.isArray(given) && !isEntry ? 'not-repeatable' : 'not-a-group';
}

/** An empty group is one issue, not one for every element it lacks; an empty record lacks its sections. */
function lacksEverything(root: ElementNode, path: readonly PropertyKey[], value: unknown): boolean {
  if (path.length === 0) return false;
  const parent = nodeAt(root, path.slice(0, -1));
  const members = valueAt(value, path.slice(0, -1));
  return parent.depth > 0 && !parent.meta.mayBeEmpty && isGroup(members) && !hasContent(members);
}

const keysOf = (path: readonly PropertyKey[]) => path.filter((key) => typeof key !== 'number');
