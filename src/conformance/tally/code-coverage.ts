import { type CodeSet, codeKey, SNOMED_CT } from '../../codes';
import type { CodedEvent } from '../../events';
import { parseSctid } from '../../snomed';

/**
 * Which codes of the code set in use occur in what was checked, and what occurs that is not in it.
 *
 * @example
 * ```ts
 * import { type CodeCoverage, openCheck } from 'social-prescribing/conformance';
 *
 * const check = openCheck();
 * await check.file('one.csv', 'person,code,date\nA,871731000000106,2024-05-01\nA,73211009,2024-05-01\n');
 * const { lists, outside }: CodeCoverage = check.report().codes;
 * lists.find(({ name }) => name === 'pathway')?.occurring.map(({ id, times }) => [id, times]); //=> [['871731000000106', 1]]
 * outside.codes; //=> [{ id: '73211009', times: 1 }]
 * ```
 */
export interface CodeCoverage {
  readonly lists: readonly CodeListCoverage[];
  readonly outside: {
    readonly times: number;
    /** SNOMED CT concept ids outside every list, most frequent first, at most fifty; other text is never shown. */
    readonly codes: readonly { readonly id: string; readonly times: number }[];
  };
}

/**
 * The codes of one list that ever occur, and those that never do.
 *
 * @example
 * ```ts
 * import { type CodeListCoverage, openCheck } from 'social-prescribing/conformance';
 *
 * const needs: CodeListCoverage | undefined = openCheck()
 *   .report()
 *   .codes.lists.find(({ name }) => name === 'needs');
 * [needs?.authority, needs?.occurring.length]; //=> ['compiled', 0]
 * ```
 */
export interface CodeListCoverage {
  readonly name: string;
  readonly authority: 'compiled' | 'local' | 'official';
  readonly occurring: readonly { readonly id: string; readonly term: string; readonly times: number }[];
  readonly never: readonly { readonly id: string; readonly term: string }[];
}

const MOST_SHOWN = 50;
/** Distinct codes that are counted one by one: a hostile file must not make this grow without end. */
const MOST_COUNTED = 100_000;
const LONGEST_REMEMBERED = 100;

export function openCodeCoverage(codeSet: CodeSet) {
  const known = new Map<string, number>();
  const other = new Map<string, number>();
  let outside = 0;

  /** What is no concept id is counted under the empty id: such text may be anything, and is never shown. */
  const conceptOf = remembered((text) => {
    const parsed = parseSctid(text, { kind: 'concept' });
    return parsed.ok ? parsed.value.id : '';
  });

  function count(text: string, system: string): void {
    const key = codeKey(text, system);
    const read = codeSet.index.has(key) || system !== SNOMED_CT ? key : conceptOf(text);
    const counts = codeSet.index.has(read) ? known : other;
    if (counts === other) outside++;
    const id = counts === known || system === SNOMED_CT ? read : '';
    if (counts.size < MOST_COUNTED || counts.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }

  return {
    addRecord(record: unknown): void {
      for (const code of codesIn(record)) count(code, SNOMED_CT);
    },
    addEvent({ code, system, source }: CodedEvent): void {
      count(code, system ?? SNOMED_CT);
      if (source !== undefined) count(source, SNOMED_CT);
    },
    coverage: (): CodeCoverage => ({
      lists: codeSet.lists.map(({ name, authority, codes }) => {
        const counted = codes.map(({ id, system, term }) => ({
          ...{ id, term, times: known.get(codeKey(id, system)) ?? 0 },
        }));
        return {
          ...{ name, authority, occurring: counted.filter(({ times }) => times > 0) },
          never: counted.filter(({ times }) => times === 0).map(({ id, term }) => ({ id, term })),
        };
      }),
      outside: { times: outside, codes: mostFrequent(other) },
    }),
  };
}

function remembered(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size < MOST_COUNTED && text.length < LONGEST_REMEMBERED) known.set(text, made);
    return made;
  };
}

function mostFrequent(counts: ReadonlyMap<string, number>) {
  return [...counts]
    .sort(([one, times], [two, others]) => others - times || (one < two ? -1 : 1))
    .filter(([id]) => id !== '')
    .slice(0, MOST_SHOWN)
    .map(([id, times]) => ({ id, times }));
}

/** The codes of a record's SNOMED CT values, wherever they stand. With a list of its own: a record may be deep. */
function* codesIn(record: unknown): Generator<string> {
  const left: unknown[] = [record];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) for (const member of value) left.push(member);
    else
      for (const key of Object.keys(value)) {
        const member = (value as Readonly<Record<string, unknown>>)[key];
        if (key === 'code' && typeof member === 'string') yield member;
        else if (typeof member === 'object') left.push(member);
      }
  }
}
