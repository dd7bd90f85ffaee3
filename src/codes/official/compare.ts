import { minimumDataset } from '../bundled';
import type { Code, CodeList, CodeSet } from '../code';
import type { Replacement } from '../terminology';
import { named } from './issue-log';

/**
 * What is known of a concept of what was loaded; the `concepts` of a release are such.
 *
 * @example
 * ```ts
 * import type { ConceptState } from 'social-prescribing/codes/official';
 *
 * const state: ConceptState = { active: false, term: 'Social isolation' };
 * state.active; //=> false
 * ```
 */
export interface ConceptState {
  readonly active: boolean;
  readonly term?: string;
}

/**
 * How the bundled minimum dataset looks beside the official lists that were loaded.
 *
 * @example
 * ```ts
 * import { bundledCodeSet } from 'social-prescribing/codes';
 * import { type BundledComparison, compareWithBundled } from 'social-prescribing/codes/official';
 *
 * const comparison: BundledComparison = compareWithBundled(bundledCodeSet);
 * comparison.members; //=> []
 * ```
 */
export interface BundledComparison {
  /** Bundled codes that an official list holds. */
  readonly members: readonly Code[];
  /** Bundled codes of a list that was loaded, which the official one does not hold. */
  readonly notMembers: readonly Code[];
  /** Official members that are not bundled. */
  readonly notBundled: readonly Code[];
  /** Bundled codes that are inactive, with what stands for each. */
  readonly inactive: readonly { readonly code: Code; readonly replacements: readonly Replacement[] }[];
  /** Bundled codes whose preferred term is another. */
  readonly termsDiffer: readonly { readonly code: Code; readonly term: string }[];
  /** Bundled codes of which a release, asked for them, knows nothing. */
  readonly unknown: readonly Code[];
}

/**
 * Compares the 78 bundled codes with the official lists of a code set, by name. With the `concepts` of a release
 * that was read with the bundled ids among its `concepts`, their states and terms are compared as well.
 *
 * @example
 * ```ts
 * import { codeSetFromRows, compareWithBundled } from 'social-prescribing/codes/official';
 *
 * const rows = [{ id: '267076002', term: 'Feels lonely' }];
 * const official = codeSetFromRows(rows, { set: 'needs' });
 * const { members, notMembers, termsDiffer } = compareWithBundled(
 *   official.ok ? official.value : { lists: [], index: new Map() },
 * );
 * members.map(({ term }) => term); //=> ['Feeling lonely']
 * notMembers.length; //=> 29
 * termsDiffer.map(({ term }) => term); //=> ['Feels lonely']
 * ```
 */
export function compareWithBundled(
  codeSet: CodeSet,
  concepts: ReadonlyMap<string, ConceptState> = new Map(),
): BundledComparison {
  const lists = codeSet.lists.filter(({ authority }) => authority === 'official');
  const official = new Map(lists.flatMap(({ codes }) => codes).map((code) => [code.id, code]));
  const bundled = [...minimumDataset.index.values()];
  // A release that was asked for the bundled ids knows those that are no members too.
  const wasAsked = bundled.some(({ id }) => concepts.has(id) && !official.has(id));
  const isInactive = ({ id }: Code) =>
    concepts.get(id)?.active === false || (codeSet.inactive?.has(id) ?? false);
  return {
    members: bundled.filter(({ id }) => official.has(id)),
    notMembers: bundled.filter((code) => isIn(lists, code.set) && !official.has(code.id)),
    notBundled: [...official.values()].filter(({ id }) => !minimumDataset.index.has(id)),
    inactive: bundled
      .filter(isInactive)
      .map((code) => ({ code, replacements: codeSet.inactive?.get(code.id) ?? [] })),
    termsDiffer: bundled.flatMap((code) => {
      const term = concepts.get(code.id)?.term ?? official.get(code.id)?.term;
      return term === undefined || term === code.term ? [] : [{ code, term }];
    }),
    unknown: wasAsked ? bundled.filter((code) => !concepts.has(code.id) && !isInactive(code)) : [],
  };
}

const isIn = (lists: readonly CodeList[], set: string) => lists.some(({ name }) => name === set);

/** What stands for an inactive concept, in a sentence. */
export function replacementsInWords(
  replacements: readonly Replacement[],
  termOf: (id: string) => string | undefined,
): string {
  if (replacements.length === 0) return 'No replacement is named.';
  return `${replacements
    .map(
      ({ association, id }) =>
        `${association[0]!.toUpperCase()}${association.slice(1)} ${named(id, termOf(id))}`,
    )
    .join('; ')}.`;
}
