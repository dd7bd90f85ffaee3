import type { Issue, Result } from '../../issue';
import { failure, success } from '../../issue';
import { isObject, type JsonObject } from '../../json-object';
import { isConceptId } from '../../snomed';
import type { Hierarchy } from '../terminology';
import { hierarchyIssue } from './rules';

/**
 * Reads the hierarchy of a code set file, as `hierarchyToJson` makes it. It knows its roots only, so that a value
 * set under another root stays unchecked. Never throws, whatever the JSON: the first fault is given as an issue.
 *
 * @example
 * ```ts
 * import { hierarchyFromJson } from 'social-prescribing/codes/official';
 *
 * const read = hierarchyFromJson({
 *   roots: ['404684003'],
 *   groups: [{ under: [0], concepts: ['267076002'] }],
 * });
 * read.ok && read.value.isDescendant('267076002', '404684003'); //=> true
 * read.ok && read.value.knows('267076002'); //=> false
 * hierarchyFromJson({ roots: [404684003], groups: [] }).issues[0]?.path; //=> 'roots.0'
 * ```
 */
export function hierarchyFromJson(json: unknown): Result<Hierarchy> {
  const reading: Reading = { roots: new Map(), groups: [], groupOf: new Map() };
  const issue = readHierarchy(json, reading);
  return issue === undefined ? success(hierarchyOf(reading)) : failure(issue);
}

interface Reading {
  /** Position by id. */
  readonly roots: Map<string, number>;
  readonly groups: ReadonlySet<number>[];
  /** Position of the group by concept. */
  readonly groupOf: Map<string, number>;
}

/** The first fault, if there is one. */
function readHierarchy(json: unknown, { roots, groups, groupOf }: Reading): Issue | undefined {
  if (!isObject(json) || !hasOnly(json, ['roots', 'groups'])) return hierarchyIssue('hierarchy-shape');
  if (!Array.isArray(json.roots)) return hierarchyIssue('hierarchy-shape', 'roots');
  if (!Array.isArray(json.groups)) return hierarchyIssue('hierarchy-shape', 'groups');
  const fault = readConcepts(json.roots, 'roots', roots, (position) => position);
  if (fault) return fault;
  for (const [position, group] of json.groups.entries()) {
    const path = `groups.${position}`;
    if (!isObject(group) || !hasOnly(group, ['under', 'concepts']))
      return hierarchyIssue('hierarchy-shape', path);
    const under = readUnder(group.under, roots.size);
    if (under === undefined) return hierarchyIssue('hierarchy-under', `${path}.under`);
    if (!Array.isArray(group.concepts)) return hierarchyIssue('hierarchy-shape', `${path}.concepts`);
    const twice = readConcepts(group.concepts, `${path}.concepts`, groupOf, () => position);
    if (twice) return twice;
    groups.push(under);
  }
  for (const [root, position] of roots) {
    const group = groupOf.get(root) ?? -1;
    if (groups[group]?.has(position)) return hierarchyIssue('hierarchy-under', `groups.${group}.under`);
  }
  return undefined;
}

const hasOnly = (json: JsonObject, keys: readonly string[]): boolean =>
  Object.keys(json).every((key) => keys.includes(key));

function readConcepts(
  list: readonly unknown[],
  path: string,
  into: Map<string, number>,
  entryOf: (position: number) => number,
): Issue | undefined {
  for (const [position, id] of list.entries()) {
    if (!isConceptId(id)) return hierarchyIssue('hierarchy-concept', `${path}.${position}`);
    if (into.has(id)) return hierarchyIssue('hierarchy-twice', `${path}.${position}`);
    into.set(id, entryOf(position));
  }
  return undefined;
}

/** Positions of roots, rising, so that no list is longer than there are roots. */
function readUnder(under: unknown, roots: number): ReadonlySet<number> | undefined {
  if (!Array.isArray(under) || under.length === 0 || under.length > roots) return undefined;
  let last = -1;
  for (const position of under) {
    if (!Number.isInteger(position) || position <= last || position >= roots) return undefined;
    last = position;
  }
  return new Set(under);
}

function hierarchyOf({ roots, groups, groupOf }: Reading): Hierarchy {
  return {
    roots: [...roots.keys()],
    knows: (root) => roots.has(root),
    isDescendant(concept, root) {
      const position = roots.get(root);
      const group = position === undefined ? undefined : groupOf.get(concept);
      return group !== undefined && groups[group]!.has(position!);
    },
    *descendantsOf(root) {
      const position = roots.get(root);
      if (position === undefined) return;
      for (const [concept, group] of groupOf) if (groups[group]!.has(position)) yield concept;
    },
  };
}
