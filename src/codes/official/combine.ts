import type { CodeList, CodeSet } from '../code';
import { codeSetOf } from '../code-set';

/**
 * A code set with a loaded one put in: each loaded list replaces the lists of its name, and every other list
 * stays. Local lists are replaced by local ones only. Reference sets, inactive concepts and the hierarchy are
 * those loaded, beside those already held of other ids.
 *
 * Where an official list and another hold a code, the official one counts, except that a compiled list of the
 * journey itself (pathway, sources, assessments, contacts) keeps its codes: an episode rests on them.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, findCode } from 'social-prescribing/codes';
 * import { codeSetFromRows, withCodeSet } from 'social-prescribing/codes/official';
 *
 * const needs = codeSetFromRows([{ id: '422650009', term: 'Social isolation' }], { set: 'needs' });
 * const codeSet = needs.ok ? withCodeSet(bundledCodeSet, needs.value) : bundledCodeSet;
 * codeSet.lists.find(({ name }) => name === 'needs')?.authority; //=> 'official'
 * findCode(codeSet, '267076002'); //=> undefined
 * ```
 */
export function withCodeSet(base: CodeSet, loaded: CodeSet): CodeSet {
  const isReplaced = (list: CodeList) =>
    loaded.lists.some(
      ({ name, authority }) => name === list.name && (list.authority !== 'local' || authority === 'local'),
    );
  const lists = [...base.lists.filter((list) => !isReplaced(list)), ...loaded.lists];
  const referenceSets = merged(base.referenceSets, loaded.referenceSets);
  const inactive = merged(base.inactive, loaded.inactive);
  const hierarchy = loaded.hierarchy ?? base.hierarchy;
  return {
    ...codeSetOf(lists.some(({ authority }) => authority === 'official') ? inForce(lists) : lists),
    ...(referenceSets && { referenceSets }),
    ...(inactive && { inactive }),
    ...(hierarchy && { hierarchy }),
  };
}

const OF_THE_JOURNEY: readonly string[] = ['pathway', 'sources', 'assessments', 'contacts'];

/** Whether a compiled list keeps its codes beside an official one. */
export const keepsItsCodes = ({ name }: Pick<CodeList, 'name'>): boolean => OF_THE_JOURNEY.includes(name);

/** Of two lists that hold a code the later one's entry stands, so what gives way comes first. */
function inForce(lists: readonly CodeList[]): CodeList[] {
  const rank = (list: CodeList) => {
    if (list.authority === 'local') return 3;
    if (list.authority === 'official') return 1;
    return keepsItsCodes(list) ? 2 : 0;
  };
  return [...lists].sort((a, b) => rank(a) - rank(b));
}

function merged<Value>(
  base: ReadonlyMap<string, Value> | undefined,
  loaded: ReadonlyMap<string, Value> | undefined,
): ReadonlyMap<string, Value> | undefined {
  if (!base || !loaded) return loaded ?? base;
  return new Map([...base, ...loaded]);
}
