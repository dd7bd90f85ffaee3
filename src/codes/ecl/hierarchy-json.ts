import type { Hierarchy } from '../terminology';

/**
 * What a code set file holds of a hierarchy: the concepts below some roots, each once.
 *
 * @example
 * ```ts
 * import { type HierarchyJson, hierarchyFromJson } from 'social-prescribing/codes/official';
 *
 * const json: HierarchyJson = {
 *   roots: ['404684003'],
 *   groups: [{ under: [0], concepts: ['267076002'] }],
 * };
 * hierarchyFromJson(json).ok; //=> true
 * ```
 */
export interface HierarchyJson {
  /** The roots whose descendants are held. */
  readonly roots: readonly string[];
  readonly groups: readonly HierarchyGroupJson[];
}

/**
 * Concepts that are below the same roots.
 *
 * @example
 * ```ts
 * import type { HierarchyGroupJson } from 'social-prescribing/codes/official';
 *
 * const group: HierarchyGroupJson = { under: [0], concepts: ['267076002'] };
 * group.under; //=> [0]
 * ```
 */
export interface HierarchyGroupJson {
  /** Positions in `roots`. */
  readonly under: readonly number[];
  readonly concepts: readonly string[];
}

/**
 * A hierarchy cut down to what is below some roots, to be kept as JSON; `hierarchyFromJson` reads it. The same
 * relationships and roots give the same text. Roots that the hierarchy does not know are left out; without
 * `roots`, a hierarchy that was cut before keeps those it has. `undefined` where a hierarchy cannot list what
 * it holds.
 *
 * @example
 * ```ts
 * import { hierarchyToJson, openHierarchy } from 'social-prescribing/codes/official';
 *
 * // Relationships for show, not those of a release.
 * const builder = openHierarchy();
 * builder.add('267076002', '404684003');
 * builder.add('422650009', '267076002');
 * hierarchyToJson(builder.close(), ['404684003']);
 * //=> { roots: ['404684003'], groups: [{ under: [0], concepts: ['267076002', '422650009'] }] }
 * ```
 */
export function hierarchyToJson(
  hierarchy: Hierarchy,
  roots: readonly string[] = hierarchy.roots ?? [],
): HierarchyJson | undefined {
  const { descendantsOf } = hierarchy;
  if (descendantsOf === undefined) return undefined;
  const known = [...new Set(roots)].filter(hierarchy.knows).sort();
  const above = new Map<string, number[]>();
  for (const [position, root] of known.entries())
    for (const concept of descendantsOf(root)) {
      const positions = above.get(concept);
      if (positions === undefined) above.set(concept, [position]);
      else positions.push(position);
    }
  const groups = new Map<string, { under: readonly number[]; concepts: string[] }>();
  for (const [concept, under] of above) {
    const key = under.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { under, concepts: [concept] });
    else group.concepts.push(concept);
  }
  for (const { concepts } of groups.values()) concepts.sort();
  return { roots: known, groups: [...groups.values()].sort((a, b) => inOrder(a.under, b.under)) };
}

/** By the first position that differs; no list is empty or twice there. */
function inOrder(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((position, at) => position !== other[at]);
  if (differs === -1) return -1;
  return one[differs]! - (other[differs] ?? -1);
}
