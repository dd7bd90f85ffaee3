import type { Hierarchy, Replacement } from '../terminology';

/**
 * One file of a release, wherever it lies: in a folder, in a zip, or dropped into a page.
 *
 * @example
 * ```ts
 * import type { ReleaseFile } from 'social-prescribing/codes/official';
 *
 * const file: ReleaseFile = {
 *   path: 'Snapshot/Terminology/sct2_Concept_Snapshot_INT_20260401.txt',
 *   bytes: async function* () {
 *     yield new TextEncoder().encode('id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId\r\n');
 *   },
 * };
 * file.path.endsWith('.txt'); //=> true
 * ```
 */
export interface ReleaseFile {
  /** As the release names it, folders parted by `/`. */
  readonly path: string;
  /** Its bytes from the start, as often as asked. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/**
 * What to read of a release.
 *
 * @example
 * ```ts
 * import type { ReleaseRequest } from 'social-prescribing/codes/official';
 *
 * const request: ReleaseRequest = { referenceSets: ['1373501000000105'], hierarchy: true };
 * request.referenceSets; //=> ['1373501000000105']
 * ```
 */
export interface ReleaseRequest {
  /** Reference sets to keep the members of; 1373501000000105 and 1373511000000107 unless given. */
  readonly referenceSets?: readonly string[];
  /** Concepts whose state and term are wanted besides those of members. */
  readonly concepts?: readonly string[];
  /** Keep the IS A relationships of the whole release. */
  readonly hierarchy?: boolean;
  /** Called with the path of each file as it is begun. */
  readonly onFile?: (path: string) => void;
}

/**
 * A concept as a release has it.
 *
 * @example
 * ```ts
 * import type { ReleaseConcept } from 'social-prescribing/codes/official';
 *
 * const concept: ReleaseConcept = {
 *   id: '422650009',
 *   active: true,
 *   term: 'Social isolation',
 *   effectiveTime: '2026-04-01',
 *   module: '999000011000000103',
 * };
 * concept.active; //=> true
 * ```
 */
export interface ReleaseConcept {
  readonly id: string;
  readonly active: boolean;
  /** The preferred term in British English, else the fully specified name without its semantic tag. */
  readonly term?: string;
  /** When it came to be as it is, `YYYY-MM-DD`. */
  readonly effectiveTime: string;
  readonly module: string;
}

/**
 * What was read of a SNOMED CT release.
 *
 * @example
 * ```ts
 * import type { Release } from 'social-prescribing/codes/official';
 *
 * const isWhole = ({ type }: Release): boolean => type !== 'Delta';
 * isWhole.length; //=> 1
 * ```
 */
export interface Release {
  /** Which of a release's views was read: the Snapshot where there is one, else Full, else Delta. */
  readonly type: 'Full' | 'Snapshot' | 'Delta';
  /** Newest effective time in the files that were read, `YYYY-MM-DD`. */
  readonly date: string;
  /** Module of most members of the reference sets. */
  readonly module: string;
  /** Concepts asked for, members, reference sets and replacements of these, by id. */
  readonly concepts: ReadonlyMap<string, ReleaseConcept>;
  /** Terms of concepts as above, by id; of a Delta also where the concept itself did not change. */
  readonly terms: ReadonlyMap<string, string>;
  /** Active members by reference set. */
  readonly referenceSets: ReadonlyMap<string, ReadonlySet<string>>;
  /** Members that a Delta takes out; empty for other views. */
  readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every inactive concept, with what stands for it. Of a Delta, also those inactive before that it says more of. */
  readonly inactive: ReadonlyMap<string, readonly Replacement[]>;
  readonly hierarchy?: Hierarchy;
}
