import type { ElementNode } from './model/tree';
import { type Profile, STANDARD } from './profile';
import { isGiven, isGroup } from './vocabulary/given';

/**
 * The paths of the elements that a record holds, whether it is valid or not, its own groups included. An item is
 * present where any occurrence of it holds more than white space, a group where any item in it is; what may
 * repeat counts once. In no order. For counting over many records; `completeness` says more of one.
 *
 * @example
 * ```ts
 * import { presentElements } from 'social-prescribing/record';
 *
 * [...presentElements({ consent: { consentForInformationSharing: 'Given' }, risks: null })].sort();
 * //=> ['consent', 'consent.consentForInformationSharing']
 * ```
 */
export function presentElements(
  record: unknown,
  { profile = STANDARD }: { profile?: Profile | undefined } = {},
): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { path } of presentNodes(profile.tree, record)) if (path !== '') paths.add(path);
  return paths;
}

/** The elements of a tree that a value of it holds. */
export function presentNodes(root: ElementNode, value: unknown): ReadonlySet<ElementNode> {
  const present = new Set<ElementNode>();
  look(root, value, present);
  return present;
}

/** Marks the element where the value holds it, with everything within it that is held. */
function look(node: ElementNode, value: unknown, present: Set<ElementNode>): void {
  if (node.repeats && Array.isArray(value)) for (const one of value) lookAtOne(node, one, present);
  else lookAtOne(node, value, present);
}

function lookAtOne(node: ElementNode, value: unknown, present: Set<ElementNode>): void {
  if (node.children.size === 0) {
    if (!present.has(node) && isGiven(value)) present.add(node);
    return;
  }
  if (!isGroup(value)) return;
  let holds = node.meta.mayBeEmpty === true;
  for (const child of node.children.values()) {
    const given = value[child.key];
    if (given === undefined) continue;
    look(child, given, present);
    holds ||= present.has(child);
  }
  if (holds) present.add(node);
}
