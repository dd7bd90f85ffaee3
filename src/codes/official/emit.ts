import type { Code, CodeList, CodeSet } from '../code';
import { constantName } from '../constant-name';
import { SNOMED_CT } from '../system';

/**
 * A code set's SNOMED CT codes as TypeScript, for an application to keep: `concept`, an object from names made
 * of the terms to ids, the type `ConceptId`, the `terms` by id and the ids by list, all as literals. Where two
 * terms would make one name, both names end with their ids. The same code set gives the same text.
 *
 * @example
 * ```ts
 * import { codeSetFromRows, codeSetToTypeScript } from 'social-prescribing/codes/official';
 *
 * const made = codeSetFromRows([{ id: '422650009', term: 'Social isolation' }], { set: 'needs' });
 * const code = made.ok ? codeSetToTypeScript(made.value) : '';
 * code.includes('socialIsolation: "422650009",'); //=> true
 * ```
 */
export function codeSetToTypeScript({ lists }: CodeSet): string {
  const codes = new Map<string, Code>();
  for (const list of lists)
    for (const code of list.codes) if (code.system === SNOMED_CT) codes.set(code.id, code);
  const names = namesOf([...codes.values()]);
  const lines = (each: (code: Code) => string) =>
    [...codes.values()].map((code) => `  ${each(code)},\n`).join('');
  return `// Made by social-prescribing: make it again instead of changing it.
// Contains SNOMED CT content, (c) SNOMED International: share it only as your SNOMED CT licence allows.
${lists.map(describe).join('')}
/** Concept ids by name. */
export const concept = {
${lines(({ id }) => `${names.get(id)}: "${id}"`)}} as const;

/** One of these concept ids. */
export type ConceptId = (typeof concept)[keyof typeof concept];

/** The term of each concept. */
export const terms: Readonly<Record<ConceptId, string>> = {
${lines(({ id, term }) => `"${id}": ${literal(term)}`)}};

/** The concept ids of each list. */
export const lists = {
${listNames(lists)
  .map((name) => `  ${keyOf(name)}: [${idsOf(name, lists).join(', ')}],\n`)
  .join('')}} as const satisfies Readonly<Record<string, readonly ConceptId[]>>;
`;
}

const describe = ({ name, authority, version, source, codes }: CodeList) =>
  `// ${literal(name)}: ${codes.length} codes, ${authority}, version ${literal(version)}, from ${literal(source)}\n`;

const listNames = (lists: readonly CodeList[]) => [...new Set(lists.map(({ name }) => name))];

/** `__proto__` as a plain key of an object literal would be its prototype. */
const keyOf = (name: string) => (name === '__proto__' ? `[${literal(name)}]` : literal(name));

const idsOf = (name: string, lists: readonly CodeList[]) => [
  ...new Set(
    lists
      .filter((list) => list.name === name)
      .flatMap(({ codes }) => codes.filter(({ system }) => system === SNOMED_CT).map(({ id }) => `"${id}"`)),
  ),
];

/** A name for each id; one that several terms would have ends with the id, behind a line no other name has. */
function namesOf(codes: readonly Code[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { term } of codes) counts.set(constantName(term), (counts.get(constantName(term)) ?? 0) + 1);
  return new Map(
    codes.map(({ id, term }) => {
      const name = constantName(term);
      return [id, counts.get(name) === 1 ? name : `${name}_${id}`];
    }),
  );
}

/** Text as a literal that a comment can hold too: nothing in it ends a line, hides text or reorders it. */
function literal(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}
