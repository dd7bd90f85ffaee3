import type { Code, CodeList, CodeSet } from '../code';
import { SNOMED_CT } from '../system';
import { named } from './issue-log';
import { byNumber } from './order';

/**
 * What can have become of a code between two code sets. `replaced`: it was taken out, is inactive, and what
 * stands for it is in the list. `re-termed` and `recategorised`: its term or category is another.
 *
 * @example
 * ```ts
 * import { CODE_CHANGES, type CodeChange } from 'social-prescribing/codes/official';
 *
 * const change: CodeChange = 'inactivated';
 * CODE_CHANGES.includes(change); //=> true
 * ```
 */
export type CodeChange = (typeof CODE_CHANGES)[number];

/**
 * Every change, in the order of reports.
 *
 * @example
 * ```ts
 * import { CODE_CHANGES } from 'social-prescribing/codes/official';
 *
 * CODE_CHANGES.length; //=> 7
 * ```
 */
export const CODE_CHANGES = [
  'added',
  'removed',
  'replaced',
  'inactivated',
  'reactivated',
  're-termed',
  'recategorised',
] as const;

/**
 * One difference between two code sets.
 *
 * @example
 * ```ts
 * import type { CodeSetDifference } from 'social-prescribing/codes/official';
 *
 * const difference: CodeSetDifference = {
 *   change: 're-termed',
 *   list: 'needs',
 *   id: '422650009',
 *   term: 'Social isolation',
 *   from: 'Social isolation',
 *   to: 'Socially isolated',
 * };
 * difference.change; //=> 're-termed'
 * ```
 */
export interface CodeSetDifference {
  readonly change: CodeChange;
  readonly list: string;
  readonly id: string;
  /** The term as the first code set has it, or the second where only that holds the code. */
  readonly term: string;
  /** Term or category before. */
  readonly from?: string;
  /** Term or category after; of a code replaced or inactivated, what stands for it. */
  readonly to?: string;
}

/**
 * What differs between two code sets, list by list: of a list that only one of them has, every code. In the
 * order of lists, changes and ids.
 *
 * @example
 * ```ts
 * import { minimumDataset } from 'social-prescribing/codes';
 * import { codeSetFromRows, diffCodeSets } from 'social-prescribing/codes/official';
 *
 * const made = codeSetFromRows([{ id: '422650009', term: 'Socially isolated' }], { set: 'needs' });
 * const needs = minimumDataset.lists.filter(({ name }) => name === 'needs');
 * const differences = diffCodeSets({ ...minimumDataset, lists: needs }, made.ok ? made.value : minimumDataset);
 * differences.filter(({ change }) => change === 're-termed').map(({ from, to }) => [from, to]);
 * //=> [['Social isolation', 'Socially isolated']]
 * ```
 */
export function diffCodeSets(before: CodeSet, after: CodeSet): readonly CodeSetDifference[] {
  const names = [...new Set([...before.lists, ...after.lists].map(({ name }) => name))];
  return names.flatMap((name) =>
    [...differencesOf(name, before, after)].sort(
      (a, b) => CODE_CHANGES.indexOf(a.change) - CODE_CHANGES.indexOf(b.change) || byNumber(a.id, b.id),
    ),
  );
}

function* differencesOf(list: string, before: CodeSet, after: CodeSet): Generator<CodeSetDifference> {
  const [old, now] = [codesOf(list, before.lists), codesOf(list, after.lists)];
  for (const [key, code] of now)
    if (!old.has(key)) yield { change: 'added', list, id: code.id, term: code.term };
  for (const [key, code] of old) {
    const { id, term, category } = code;
    const same = now.get(key);
    if (same === undefined) {
      yield goneFrom(list, code, now, after);
      continue;
    }
    const [wasInactive, isInactive] = [isInactiveIn(before, code), isInactiveIn(after, code)];
    if (isInactive && !wasInactive) yield withReplacements('inactivated', list, code, now, after);
    if (wasInactive && !isInactive) yield { change: 'reactivated', list, id, term };
    if (same.term !== term) yield { change: 're-termed', list, id, term, from: term, to: same.term };
    if (same.category !== category)
      yield { change: 'recategorised', list, id, term, from: category, to: same.category };
  }
}

/** Codes of the lists of a name by system and id; the later list's entry stands. */
const codesOf = (name: string, lists: readonly CodeList[]): ReadonlyMap<string, Code> =>
  new Map(
    lists
      .filter((list) => list.name === name)
      .flatMap(({ codes }) => codes.map((code) => [`${code.system}|${code.id}`, code])),
  );

const isInactiveIn = ({ inactive }: CodeSet, { id, system }: Code) =>
  system === SNOMED_CT && (inactive?.has(id) ?? false);

function goneFrom(
  list: string,
  code: Code,
  now: ReadonlyMap<string, Code>,
  after: CodeSet,
): CodeSetDifference {
  const isReplaced =
    isInactiveIn(after, code) &&
    after.inactive!.get(code.id)!.some(({ id }) => id !== code.id && now.has(`${SNOMED_CT}|${id}`));
  return isReplaced
    ? withReplacements('replaced', list, code, now, after)
    : { change: 'removed', list, id: code.id, term: code.term };
}

function withReplacements(
  change: 'inactivated' | 'replaced',
  list: string,
  { id, term }: Code,
  now: ReadonlyMap<string, Code>,
  { index, inactive }: CodeSet,
): CodeSetDifference {
  const to = inactive!
    .get(id)!
    .map((other) => {
      const known = now.get(`${SNOMED_CT}|${other.id}`) ?? index.get(other.id);
      return `${other.association} ${named(other.id, known?.term)}`;
    })
    .join('; ');
  return { change, list, id, term, ...(to && { to }) };
}
