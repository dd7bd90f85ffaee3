import type { ElementNode } from '../model/tree';
import type { Context, Finding } from '../vocabulary/element';
import { finding } from '../vocabulary/rules';
import { hasContent } from '../vocabulary/structure';
import type { Report } from './issue';

type Path = PropertyKey[];

/**
 * Everything there is to say of the values of an element as given, right or wrong. What is wrong with keys
 * and kinds of groups and lists is left to the schema, which knows it.
 */
export function review(
  node: ElementNode,
  value: unknown,
  path: Path,
  context: Context,
  report: Report,
): void {
  if (!node.repeats) {
    reviewOne(node, value, path, context, report);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      reviewOne(node, value[index], path, context, report);
      path.pop();
    }
  }
}

/** Reviews one occurrence. */
export function reviewOne(
  node: ElementNode,
  value: unknown,
  path: Path,
  context: Context,
  report: Report,
): void {
  if (value === undefined || value === null) return;
  const say = (found: Finding) => report.add(node, path, found, value);
  const { look } = node.meta;
  if (node.children.size === 0) {
    if (Array.isArray(value) && !node.repeats) say(finding('not-repeatable'));
    else for (const found of look!(value, context)) say(found);
    return;
  }
  if (typeof value !== 'object' || Array.isArray(value)) return;
  if (look) for (const found of look(value, context)) say(found);
  if (!hasContent(value) && !node.meta.mayBeEmpty && path.length > 0) {
    say(finding(node.blankRule));
    return;
  }
  for (const child of node.children.values()) {
    const member = (value as Record<string, unknown>)[child.key];
    path.push(child.key);
    if (member !== undefined) review(child, member, path, context, report);
    else reviewAbsence(child, path, context, report);
    path.pop();
  }
}

function reviewAbsence(node: ElementNode, path: Path, { strict }: Context, report: Report): void {
  if (strict && node.modelMinimum) report.add(node, path, finding('element-missing'), undefined);
  else if (node.absent) report.add(node, path, finding(node.absent), undefined);
}
