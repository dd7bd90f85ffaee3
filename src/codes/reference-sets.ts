import { rowsOf } from './columns';
import { referenceSetColumns, referenceSetIds } from './generated/reference-sets';

const readReferenceSets = () => rowsOf<ReferenceSet>({ id: referenceSetIds, ...referenceSetColumns });

/**
 * A SNOMED CT UK Edition reference set by id and name. Its members need a licence and are not bundled.
 *
 * @example
 * ```ts
 * import { type ReferenceSet, referenceSets } from 'social-prescribing/codes';
 *
 * const support: ReferenceSet | undefined = referenceSets.find(({ id }) => id === '1373511000000107');
 * support?.term; //=> 'Social prescribing support simple reference set'
 * ```
 */
export interface ReferenceSet {
  readonly id: string;
  readonly term: string;
  /** Where it is used: a part of the minimum dataset, the information model, or primary care extracts. */
  readonly use: string;
  /** The public source its id was read in. */
  readonly source: string;
}

/**
 * The reference sets that the standard and primary care extracts name. Two of them hold the official codes
 * of the minimum dataset's needs and support: 1373501000000105 and 1373511000000107.
 *
 * @example
 * ```ts
 * import { referenceSets } from 'social-prescribing/codes';
 *
 * referenceSets[0]?.id; //=> '1373501000000105'
 * ```
 */
export const referenceSets: readonly ReferenceSet[] = /* @__PURE__ */ readReferenceSets();
