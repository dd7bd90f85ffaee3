import type { Code, CodeSet, Evidence, Role } from './code';
import { codeKey } from './code-set';

/**
 * The code with this id, or `undefined`. Without a system, SNOMED CT.
 *
 * @example
 * ```ts
 * import { findCode, minimumDataset } from 'social-prescribing/codes';
 *
 * findCode(minimumDataset, '422650009')?.term; //=> 'Social isolation'
 * findCode(minimumDataset, '73211009'); //=> undefined
 * ```
 */
export function findCode(codeSet: CodeSet, id: string, system?: string): Code | undefined {
  return codeSet.index.get(codeKey(id, system));
}

/**
 * The codes whose term, category or id contain a word that begins with each of the words given, whatever
 * their case and order.
 *
 * @example
 * ```ts
 * import { minimumDataset, searchCodes } from 'social-prescribing/codes';
 *
 * searchCodes(minimumDataset, 'lone').map((code) => code.term);
 * //=> ['Feeling lonely', 'Not feeling lonely']
 * ```
 */
export function searchCodes(codeSet: CodeSet, words: string): readonly Code[] {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return [];
  return [...codeSet.index.values()].filter((code) => {
    const present = wordsOf(`${code.term} ${code.category} ${code.id}`);
    return wanted.every((word) => present.some((other) => other.startsWith(word)));
  });
}

/**
 * What codes to list: those that match every property given.
 *
 * @example
 * ```ts
 * import { type CodeFilter, listCodes, minimumDataset } from 'social-prescribing/codes';
 *
 * const filter: CodeFilter = { set: 'outcomes', category: 'hope' };
 * listCodes(minimumDataset, filter).map((code) => code.id); //=> ['225649001']
 * ```
 */
export interface CodeFilter {
  readonly set?: string;
  readonly category?: string;
  readonly role?: Role;
  readonly evidence?: Evidence;
}

/**
 * The codes of a set, category, role or evidence level, in the order of their lists.
 *
 * @example
 * ```ts
 * import { listCodes, minimumDataset } from 'social-prescribing/codes';
 *
 * listCodes(minimumDataset, { role: 'referral' }).map((code) => code.id); //=> ['871731000000106']
 * ```
 */
export function listCodes(codeSet: CodeSet, filter: CodeFilter = {}): readonly Code[] {
  const entries = Object.entries(filter) as [keyof CodeFilter, string][];
  return [...codeSet.index.values()].filter((code) => entries.every(([key, value]) => code[key] === value));
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
