/**
 * What a concept's place in the IS A hierarchy of a loaded release is known to be.
 *
 * @example
 * ```ts
 * import type { Hierarchy } from 'social-prescribing/codes';
 *
 * const findings: Hierarchy = {
 *   knows: (root) => root === '404684003',
 *   isDescendant: (concept, root) => root === '404684003' && concept === '267076002',
 * };
 * findings.isDescendant('267076002', '404684003'); //=> true
 * ```
 */
export interface Hierarchy {
  /** Whether the descendants of this concept are held. */
  readonly knows: (root: string) => boolean;
  /** Whether a concept is below a root, at any depth; never of itself, and never where the root is not known. */
  readonly isDescendant: (concept: string, root: string) => boolean;
  /** The ids of everything below a root, in no order, where the hierarchy can list them: see `hierarchyToJson`. */
  readonly descendantsOf?: (root: string) => Iterable<string>;
  /** The roots it knows, where it was cut down to these. */
  readonly roots?: readonly string[];
}

/**
 * A concept that stands for an inactive one, by a historical association of the release.
 *
 * @example
 * ```ts
 * import type { Replacement } from 'social-prescribing/codes';
 *
 * const replacement: Replacement = { association: 'replaced by', id: '422650009' };
 * replacement.association; //=> 'replaced by'
 * ```
 */
export interface Replacement {
  /** Name of the association, such as `same as`, `replaced by`, `possibly equivalent to`. */
  readonly association: string;
  readonly id: string;
}
