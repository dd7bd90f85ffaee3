import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { bundledCodeSet, type CodeSet, concept, minimumDataset } from 'social-prescribing/codes';
import { codeSetFromRelease, codeSetToTypeScript } from 'social-prescribing/codes/official';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checkConsumer } from '../../support/consumer';
import { lines, madeRelease } from './made-release';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { feelingLonely: LONELY, socialIsolation: ISOLATED, anxiety: ANXIETY } = concept;

interface Emitted {
  readonly concept: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Runs what was emitted, as an application would after compiling it. */
async function run(codeSet: CodeSet): Promise<Emitted> {
  const code = ts.transpile(codeSetToTypeScript(codeSet), {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
  });
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

function withTerms(terms: Readonly<Record<string, string>>): CodeSet {
  const made = codeSetFromRelease(madeRelease({ needs: Object.keys(terms), terms }));
  if (!made.ok) throw new Error(lines(made.issues).join('\n'));
  return made.value;
}

const HOSTILE = {
  [LONELY]: '*/ "; process.exit(1) //\u2028\u202e`$' + '{x}`',
  [ISOLATED]: '__proto__',
  [ANXIETY]: 'constructor',
  [concept.stress]: '6-item score (0–6)',
  [concept.homeless]: 'Ménière’s disease',
  [concept.unemployed]: '心',
  [concept.obesity]: 'default',
};

describe('emitted TypeScript', () => {
  it('type-checks, with literal types', () => {
    const code = `${codeSetToTypeScript(bundledCodeSet)}
const lonely: '267076002' = concept.feelingLonely;
const id: ConceptId = lonely;
const term: string = terms[id];
const need: (typeof lists.needs)[number] = lonely;
// @ts-expect-error no such concept
const other: ConceptId = '73211009';`;
    expect(checkConsumer(root, code, './src/*/index.ts').errors).toEqual([]);
  });

  it('type-checks and runs whatever the terms are', async () => {
    const codeSet = withTerms(HOSTILE);
    expect(checkConsumer(root, codeSetToTypeScript(codeSet), './src/*/index.ts').errors).toEqual([]);
    const { concept: ids, terms, lists } = await run(codeSet);
    for (const [id, term] of Object.entries(HOSTILE)) expect(terms[id]).toBe(term);
    expect(new Set(Object.values(ids))).toEqual(new Set(Object.keys(terms)));
    expect(lists.needs).toHaveLength(Object.keys(HOSTILE).length);
    expect(Object.keys(ids)).toContain('constructor');
    expect(ids.menieresDisease).toBe(concept.homeless);
    expect(ids.code6ItemScore06).toBe(concept.stress);
    expect(codeSetToTypeScript(codeSet)).not.toMatch(/[\u2028\u202e]/u);
  });

  it('solves a clash of names by the ids, for both', async () => {
    const { concept: ids } = await run(
      withTerms({ [LONELY]: 'Lonely', [ISOLATED]: 'lonely!', [ANXIETY]: `Lonely ${LONELY}` }),
    );
    expect(ids).toMatchObject({
      [`lonely_${LONELY}`]: LONELY,
      [`lonely_${ISOLATED}`]: ISOLATED,
      [`lonely${LONELY}`]: ANXIETY,
    });
  });

  it('has a list of any name', async () => {
    const lists = ['__proto__', 'a "b"\n*/', 'needs'].map((name) => ({
      ...minimumDataset.lists[0]!,
      name,
      title: name,
      source: name,
    }));
    const codeSet = { ...minimumDataset, lists };
    expect(checkConsumer(root, codeSetToTypeScript(codeSet), './src/*/index.ts').errors).toEqual([]);
    expect(Object.keys((await run(codeSet)).lists)).toEqual(['__proto__', 'a "b"\n*/', 'needs']);
  });

  it('says whose codes they are, and gives the same text again', () => {
    const text = codeSetToTypeScript(withTerms(HOSTILE));
    expect(text).toContain('(c) SNOMED International');
    expect(text).toContain('"needs": 7 codes, official, version "2026-04-01"');
    expect(codeSetToTypeScript(withTerms(HOSTILE))).toBe(text);
  });

  it('is what JavaScript understands, for any terms', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 3, maxLength: 3 }),
        async (words) => {
          const given = words.map((word) => word.trim() || 'x');
          const codeSet = withTerms({ [LONELY]: given[0]!, [ISOLATED]: given[1]!, [ANXIETY]: given[2]! });
          const { terms, concept: ids } = await run(codeSet);
          expect([terms[LONELY], terms[ISOLATED], terms[ANXIETY]]).toEqual(given);
          expect(Object.values(ids)).toHaveLength(4);
        },
      ),
      { numRuns: 100 },
    );
  });
});
