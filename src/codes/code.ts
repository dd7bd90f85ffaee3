import type { Hierarchy, Replacement } from './terminology';

/**
 * What a coded event is in the social prescribing journey. Measures count roles, never single codes.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, findCode, type Role } from 'social-prescribing/codes';
 *
 * const role: Role | undefined = findCode(bundledCodeSet, '871731000000106')?.role;
 * role; //=> 'referral'
 * ```
 */
export type Role = (typeof ROLES)[number];

/**
 * Every role, in the order of the journey; `service`, the use of another service before and after it, comes last.
 *
 * @example
 * ```ts
 * import { ROLES } from 'social-prescribing/codes';
 *
 * ROLES.length; //=> 12
 * ```
 */
export const ROLES = [
  'offer',
  'referral',
  'decline',
  'source',
  'demographic',
  'need',
  'support',
  'outcome',
  'assessment',
  'contact',
  'closure',
  'service',
] as const;

/**
 * How a contact went: NHS Data Dictionary ATTENDED OR DID NOT ATTEND, or `unknown` for a local code that
 * does not say. 5 and 6 were seen, 7 arrived too late, 3 did not attend, 2 and 4 were cancelled.
 *
 * @example
 * ```ts
 * import { ATTENDANCES, type Attendance } from 'social-prescribing/codes';
 *
 * const seen: Attendance = '5';
 * ATTENDANCES.includes(seen); //=> true
 * ```
 */
export type Attendance = (typeof ATTENDANCES)[number];

/**
 * Every attendance a contact code can state.
 *
 * @example
 * ```ts
 * import { ATTENDANCES } from 'social-prescribing/codes';
 *
 * ATTENDANCES; //=> ['2', '3', '4', '5', '6', '7', 'unknown']
 * ```
 */
export const ATTENDANCES = ['2', '3', '4', '5', '6', '7', 'unknown'] as const;

/**
 * How well a compiled code's place here is supported. `published`: a public social prescribing source names
 * it. `attested`: the concept is real and its public source is named; its place here is this package's own.
 * `unconfirmed`: no public source could be read.
 *
 * @example
 * ```ts
 * import { listCodes, minimumDataset, type Evidence } from 'social-prescribing/codes';
 *
 * const evidence: Evidence = 'unconfirmed';
 * listCodes(minimumDataset, { evidence }).map((code) => code.term); //=> ['Social prescribing offered']
 * ```
 */
export type Evidence = 'published' | 'attested' | 'unconfirmed';

/**
 * Who stands behind a code list. `compiled`: this package. `local`: its user. `official`: the standard's
 * owner, loaded from a licensed release.
 *
 * @example
 * ```ts
 * import { type Authority, minimumDataset } from 'social-prescribing/codes';
 *
 * const authorities: Authority[] = minimumDataset.lists.map((list) => list.authority);
 * new Set(authorities); //=> new Set(['compiled'])
 * ```
 */
export type Authority = 'compiled' | 'local' | 'official';

/**
 * One code: what it is called, where it stands, and what is known about it.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, type Code, findCode } from 'social-prescribing/codes';
 *
 * const code: Code | undefined = findCode(bundledCodeSet, '267076002');
 * [code?.term, code?.set, code?.category, code?.evidence];
 * //=> ['Feeling lonely', 'needs', 'loneliness', 'attested']
 * ```
 */
export interface Code {
  /** The concept id or code, always text. */
  readonly id: string;
  /** URI of the coding system. */
  readonly system: string;
  readonly term: string;
  /** Name of the list it stands in, such as `needs`. */
  readonly set: string;
  readonly role: Role;
  /** Category within the set; for a source of referral, its group. */
  readonly category: string;
  /** On a `contact`. */
  readonly attendance?: Attendance;
  /** On an `assessment`: the instrument the score is of. */
  readonly instrument?: string;
  /** On a compiled code. */
  readonly evidence?: Evidence;
  /** The term as the source gives it. */
  readonly termAsRead?: string;
  /** The public source it was read in. */
  readonly source?: string;
}

/**
 * Codes of one set from one place, and whose word that is.
 *
 * @example
 * ```ts
 * import { type CodeList, minimumDataset } from 'social-prescribing/codes';
 *
 * const needs: CodeList | undefined = minimumDataset.lists.find((list) => list.name === 'needs');
 * [needs?.authority, needs?.codes.length]; //=> ['compiled', 30]
 * ```
 */
export interface CodeList {
  readonly name: string;
  readonly title: string;
  readonly authority: Authority;
  readonly version: string;
  /** Date of this version, `YYYY-MM-DD`; empty when a local list states none. */
  readonly date: string;
  /** SNOMED CT module that an official list was published in. */
  readonly module?: string;
  /** Where it comes from: an id of `SOURCES`, or a file a user loaded. */
  readonly source: string;
  readonly codes: readonly Code[];
}

/**
 * Code lists that are used together, and every code of them by system and id.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, type CodeSet } from 'social-prescribing/codes';
 *
 * const codeSet: CodeSet = bundledCodeSet;
 * codeSet.lists.map((list) => list.name).slice(0, 6);
 * //=> ['pathway', 'demographics', 'needs', 'support', 'outcomes', 'sources']
 * ```
 */
export interface CodeSet {
  readonly lists: readonly CodeList[];
  /** Keyed by `codeKey`. Where two lists hold a code, the later list's entry. */
  readonly index: ReadonlyMap<string, Code>;
  /** Concept ids of the members of reference sets, by the reference set's id, where a release is loaded. */
  readonly referenceSets?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Inactive concepts of a loaded release by id, with what stands for each. */
  readonly inactive?: ReadonlyMap<string, readonly Replacement[]>;
  /** The IS A hierarchy of a loaded release. */
  readonly hierarchy?: Hierarchy;
}
