import type { CodeSet, Role } from '../code';

/**
 * A category for an official member, by concept id.
 *
 * @example
 * ```ts
 * import type { CategoryRow } from 'social-prescribing/codes/official';
 *
 * const row: CategoryRow = { id: '267076002', category: 'loneliness' };
 * row.category; //=> 'loneliness'
 * ```
 */
export interface CategoryRow {
  readonly id: string;
  readonly category: string;
}

/**
 * What a source of official codes does not say itself.
 *
 * @example
 * ```ts
 * import type { OfficialOptions } from 'social-prescribing/codes/official';
 *
 * const options: OfficialOptions = { source: 'needs.json', set: 'needs' };
 * options.set; //=> 'needs'
 * ```
 */
export interface OfficialOptions {
  /** Where the codes come from, such as a file's name, for reports. */
  readonly source?: string;
  /** Which list it is, where the source does not say so; of a release, the only list to take. */
  readonly set?: OfficialListName;
  /** Categories of members. Without one, a member has that of the bundled list of the same name. */
  readonly categories?: readonly CategoryRow[];
}

/**
 * What to make of a release beyond needs and support.
 *
 * @example
 * ```ts
 * import type { ReleaseOptions } from 'social-prescribing/codes/official';
 *
 * // The reference set of closed cases of general practice extracts: its members close episodes.
 * const options: ReleaseOptions = { roles: { '999027851000230104': 'closure' } };
 * options.roles; //=> { '999027851000230104': 'closure' }
 * ```
 */
export interface ReleaseOptions extends OfficialOptions {
  /** A role for the members of further reference sets, by id: each makes a list, named by that id. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** The code set that a Delta changes. */
  readonly base?: CodeSet;
}

/**
 * A list of the minimum dataset whose official members a reference set of the standard holds.
 *
 * @example
 * ```ts
 * import type { OfficialListName } from 'social-prescribing/codes/official';
 *
 * const name: OfficialListName = 'support';
 * name; //=> 'support'
 * ```
 */
export type OfficialListName = 'needs' | 'support';

/** A reference set and the list that its members make. */
export interface OfficialSet {
  readonly referenceSet: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
}

/** The two of the standard. Source: PRSB model v1.1, as codes/reference-sets.csv cites it. */
export const OFFICIAL_SETS: readonly (OfficialSet & { readonly name: OfficialListName })[] = [
  { referenceSet: '1373501000000105', name: 'needs', title: 'Needs and concerns', role: 'need' },
  { referenceSet: '1373511000000107', name: 'support', title: 'Support offered', role: 'support' },
];
