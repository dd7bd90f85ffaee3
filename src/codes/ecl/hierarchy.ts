import type { Hierarchy } from '../terminology';
import { grown, openConceptNumbers } from './concept-numbers';

/**
 * Takes the IS A relationships of a release one by one and gives the hierarchy.
 *
 * @example
 * ```ts
 * import { type HierarchyBuilder, openHierarchy } from 'social-prescribing/codes/official';
 *
 * const builder: HierarchyBuilder = openHierarchy();
 * builder.close().knows('404684003'); //=> false
 * ```
 */
export interface HierarchyBuilder {
  /** Takes one active IS A relationship. What has not the form of a concept id is left out. */
  readonly add: (child: string, parent: string) => void;
  readonly close: () => Hierarchy;
}

const FIRST_CAPACITY = 1 << 10;

/** As many roots as the sets of descendants are kept of: 64 of 500,000 concepts take 4 MB. */
const MOST_ROOTS_HELD = 64;

/**
 * Begins a hierarchy of IS A relationships, of any number of concepts and in any order: of each it keeps two
 * small numbers, so a whole release of SNOMED CT takes some 30 MB. Every concept that occurs is known as a root,
 * and no concept is below itself, also where relationships run in a circle.
 * Source: SNOMED CT Release File Specifications, "Relationship File Specification"; IS A is 116680003.
 *
 * @example
 * ```ts
 * import { openHierarchy } from 'social-prescribing/codes/official';
 *
 * // Relationships for show, not those of a release.
 * const builder = openHierarchy();
 * builder.add('267076002', '422650009');
 * builder.add('422650009', '404684003');
 * const hierarchy = builder.close();
 * hierarchy.isDescendant('267076002', '404684003'); //=> true
 * hierarchy.isDescendant('404684003', '404684003'); //=> false
 * [...(hierarchy.descendantsOf?.('422650009') ?? [])]; //=> ['267076002']
 * ```
 */
export function openHierarchy(): HierarchyBuilder {
  const concepts = openConceptNumbers();
  let children = new Int32Array(FIRST_CAPACITY);
  let parents = new Int32Array(FIRST_CAPACITY);
  let count = 0;
  return {
    add(child, parent) {
      const below = concepts.add(child);
      const above = concepts.add(parent);
      if (below === -1 || above === -1) return;
      children[count] = below;
      parents[count++] = above;
      if (count < children.length) return;
      children = grown(children);
      parents = grown(parents);
    },
    close() {
      const size = concepts.size();
      const find = (id: string) => {
        const number = concepts.find(id);
        return number < size ? number : -1;
      };
      const below = childrenByParent(size, children.subarray(0, count), parents.subarray(0, count));
      return hierarchyOf(find, concepts.idOf, below);
    },
  };
}

/** The children of parent `n` stand in `list` from `starts[n]` to before `starts[n + 1]`. */
interface ChildrenByParent {
  readonly starts: Int32Array;
  readonly list: Int32Array;
}

function childrenByParent(size: number, children: Int32Array, parents: Int32Array): ChildrenByParent {
  const starts = new Int32Array(size + 1);
  for (const parent of parents) starts[parent + 1]!++;
  for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!;
  const list = new Int32Array(children.length);
  const next = starts.slice(0, size);
  for (let edge = 0; edge < children.length; edge++) list[next[parents[edge]!]!++] = children[edge]!;
  return { starts, list };
}

function hierarchyOf(
  find: (id: string) => number,
  idOf: (number: number) => string,
  below: ChildrenByParent,
): Hierarchy {
  const size = below.starts.length - 1;
  const held = new Map<string, Uint8Array>();
  const NONE = new Uint8Array(0);
  // A value set asks of one concept for each of its roots in turn.
  let last = '';
  let numberOfLast = -1;

  /** A bit for every concept, set where it is below the root: value sets ask for few roots, and often. */
  function descendants(root: string): Uint8Array {
    const known = held.get(root);
    if (known !== undefined) return known;
    const number = find(root);
    if (number === -1) return NONE;
    const marks = marksBelow(number, below);
    for (const oldest of held.keys()) {
      if (held.size < MOST_ROOTS_HELD) break;
      held.delete(oldest);
    }
    held.set(root, marks);
    return marks;
  }

  return {
    knows: (root) => held.has(root) || find(root) !== -1,
    isDescendant(concept, root) {
      const marks = descendants(root);
      if (marks === NONE) return false;
      if (concept !== last) {
        last = concept;
        numberOfLast = find(concept);
      }
      return numberOfLast !== -1 && isMarked(marks, numberOfLast);
    },
    *descendantsOf(root) {
      const marks = descendants(root);
      if (marks === NONE) return;
      for (let number = 0; number < size; number++) if (isMarked(marks, number)) yield idOf(number);
    },
  };
}

const isMarked = (marks: Uint8Array, number: number): boolean =>
  ((marks[number >> 3]! >> (number & 7)) & 1) === 1;

/** Each concept is gone into once, so a circle ends where it began. */
function marksBelow(root: number, { starts, list }: ChildrenByParent): Uint8Array {
  const marks = new Uint8Array((starts.length + 6) >> 3);
  const mark = (number: number) => {
    marks[number >> 3]! |= 1 << (number & 7);
  };
  mark(root);
  const waiting = [root];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    for (let at = starts[number]!; at < starts[number + 1]!; at++) {
      const child = list[at]!;
      if (isMarked(marks, child)) continue;
      mark(child);
      waiting.push(child);
    }
  }
  marks[root >> 3]! &= ~(1 << (root & 7));
  return marks;
}
