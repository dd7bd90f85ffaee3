import type { Replacement } from '../terminology';
import type { ConceptStates } from './concept-states';
import { type Dated, keepLatest } from './latest';
import { flat } from './members';
import type { TakeRow } from './read-rows';
import type { Release } from './types';

/**
 * Historical association reference sets whose target stands for an inactive concept, the surest first. Not those
 * that say where a concept came from (MOVED FROM) or what a description refers to.
 * Source: ids and names as in IHTSDO's RF2 constants (SCTID_ASSOC_…_REFSETID).
 */
const ASSOCIATIONS: readonly (readonly [id: string, name: string])[] = [
  ['900000000000527005', 'same as'],
  ['900000000000526001', 'replaced by'],
  ['1186921001', 'possibly replaced by'],
  ['900000000000523009', 'possibly equivalent to'],
  ['1186924009', 'partially equivalent to'],
  ['900000000000530003', 'alternative'],
  ['900000000000524003', 'moved to'],
  ['900000000000528000', 'was a'],
];

const NAMES = /* @__PURE__ */ new Map(ASSOCIATIONS);
const RANKS = /* @__PURE__ */ new Map(/* @__PURE__ */ ASSOCIATIONS.map(([, name], rank) => [name, rank]));

interface AssociationRow extends Dated {
  readonly from: string;
  readonly association: string;
  readonly to: string;
}

export interface Associations {
  readonly take: TakeRow;
  /** What stands for inactive concepts, the surest first. */
  readonly replacements: () => Map<string, Replacement[]>;
}

const MOST_ASSOCIATIONS = 2_000_000;

/**
 * Only rows of inactive concepts are kept, so concepts are read before. A Delta has only the concepts that
 * changed, so there the others may have been inactive before.
 */
export function openAssociations(concepts: ConceptStates, type: Release['type']): Associations {
  const rows = new Map<string, AssociationRow>();
  const mayBeInactive = (id: string) => !(concepts.of(id)?.active ?? type !== 'Delta');
  return {
    take([id, , active, , refset, from, to], time) {
      const association = NAMES.get(refset!);
      if (association === undefined || !mayBeInactive(from!)) return undefined;
      const row = { time, isActive: active === '1', from: flat(from!), association, to: flat(to!) };
      return keepLatest(rows, flat(id!), row, MOST_ASSOCIATIONS);
    },
    replacements() {
      const replacements = new Map<string, Replacement[]>();
      for (const { isActive, from, association, to } of rows.values()) {
        if (!isActive) continue;
        const known = replacements.get(from) ?? [];
        if (!known.some((other) => other.association === association && other.id === to))
          replacements.set(from, [...known, { association, id: to }]);
      }
      for (const known of replacements.values()) known.sort(inOrder);
      return replacements;
    },
  };
}

const inOrder = (one: Replacement, other: Replacement): number =>
  RANKS.get(one.association)! - RANKS.get(other.association)! || (one.id < other.id ? -1 : 1);
