import { concept } from 'social-prescribing/codes';
import { type ReleaseFile, readRelease } from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import {
  componentId,
  filesOf,
  NEEDS,
  type ReleaseContent,
  releaseOf,
  releaseTexts,
  SAME_AS,
  SOUND,
  SUPPORT,
  type View,
} from '../../support/rf2';
import { lines } from '../official/made-release';

const LONELY = concept.feelingLonely;

/** The same with rows in every kind of file. */
const everyKind: ReleaseContent = {
  ...SOUND,
  languages: [{ description: componentId(0, '01') }],
  associations: [{ set: SAME_AS, from: LONELY, to: NEEDS }],
  relationships: [{ from: LONELY, to: NEEDS }],
};

/** The rules and places that reading reports when the text of one kind of file is changed. */
async function broken(kind: string, change: (text: string) => string | Uint8Array | undefined) {
  const texts = new Map<string, string | Uint8Array>(releaseTexts(SOUND));
  for (const [path, text] of texts)
    if (path.includes(kind)) {
      const changed = change(text as string);
      if (changed === undefined) texts.delete(path);
      else texts.set(path, changed);
    }
  const result = await readRelease(filesOf(texts, 100), { hierarchy: true });
  return [result.ok, ...result.issues.map(({ rule, path }) => `${rule} ${path.split('/').at(-1)}`)];
}

const at = (name: string, line?: number) => `${name}_GB1000000_20260401.txt${line ? `:${line}` : ''}`;

describe('a release with a fault', () => {
  it('is refused where a needed file is missing, by kind', async () => {
    for (const [kind, name] of [
      ['_Concept_', 'sct2_Concept'],
      ['_Description_', 'sct2_Description'],
      ['_Simple', 'der2_Refset_Simple'],
    ] as const)
      expect(await broken(kind, () => undefined)).toEqual([false, `release-file-missing ${name} Snapshot`]);
  });

  it('is read where another is missing, which is said', async () => {
    for (const [kind, name] of [
      ['_Language', 'der2_cRefset_Language'],
      ['_Association', 'der2_cRefset_Association'],
      ['_Relationship_', 'sct2_Relationship'],
    ] as const)
      expect(await broken(kind, () => undefined)).toEqual([true, `release-file-absent ${name} Snapshot`]);
  });

  it.each([
    [
      'columns in another order',
      '_Concept_',
      (text: string) => text.replace('effectiveTime\tactive', 'active\teffectiveTime'),
      `release-header-wrong ${at('sct2_Concept_UKCLSnapshot', 1)}`,
    ],
    [
      'a header of another kind',
      '_Simple',
      (text: string) => text.replace('refsetId', 'refset'),
      `release-header-wrong ${at('der2_Refset_SimpleUKCLSnapshot', 1)}`,
    ],
    ['an empty file', '_Concept_', () => '', `release-header-wrong ${at('sct2_Concept_UKCLSnapshot', 1)}`],
    [
      'commas for tabs',
      '_Concept_',
      (text: string) => text.replaceAll('\t', ','),
      `release-header-wrong ${at('sct2_Concept_UKCLSnapshot', 1)}`,
    ],
    [
      'a row cut off',
      '_Simple',
      (text: string) => text.slice(0, -25),
      `release-row-short ${at('der2_Refset_SimpleUKCLSnapshot', 3)}`,
    ],
    [
      'a date of another form',
      '_Concept_',
      (text: string) => text.replace('20260401', '01/04/2026'),
      `release-date-wrong ${at('sct2_Concept_UKCLSnapshot', 2)}`,
    ],
    [
      'a date that is none',
      '_Concept_',
      (text: string) => text.replace('20260401', '20260431'),
      `release-date-wrong ${at('sct2_Concept_UKCLSnapshot', 2)}`,
    ],
    [
      'a line without end',
      '_Concept_',
      (text: string) => text + 'x'.repeat(1_000_200),
      `release-line-too-long ${at('sct2_Concept_UKCLSnapshot', 4)}`,
    ],
    [
      'Windows-1252',
      '_Description_',
      (text: string) => Buffer.from(text.replace('Feeling lonely', 'Größe'), 'latin1'),
      `release-not-utf8 ${at('sct2_Description_UKCLSnapshot-en')}`,
    ],
  ] as const)('is refused for %s', async (_, kind, change, expected) => {
    const [ok, issue] = await broken(kind, change);
    expect(ok).toBe(false);
    // Where a piece of bytes cannot be decoded, the line is that of the piece before.
    expect(String(issue).replace(/(release-not-utf8 .*\.txt)(:\d+)?$/, '$1')).toBe(expected);
  });

  it('is read with LF, a byte order mark, blank lines, or no end of the last line', async () => {
    for (const change of [
      (text: string) => text.replaceAll('\r\n', '\r\n\r\n'),
      (text: string) => text.replaceAll('\r\n', '\n'),
      (text: string) => `\ufeff${text}`,
      (text: string) => text.slice(0, -2),
    ])
      expect(await broken('_', change)).toEqual([true]);
  });

  it.each(['concept', 'description', 'language', 'simple', 'association', 'relationship'])(
    'is refused where the column active of a %s is neither 1 nor 0',
    async (kind) => {
      const texts = new Map(
        [...releaseTexts(everyKind)].map(([path, text]) => [
          path,
          FILES[kind]!.test(path) ? text.replace(/(\r\n[^\t]+\t[^\t]+\t)1\t/, '$1true\t') : text,
        ]),
      );
      const result = await readRelease(filesOf(texts), { hierarchy: true });
      expect([result.ok, ...result.issues.map(({ rule }) => rule)]).toEqual([false, 'release-active-wrong']);
    },
  );

  it('leaves out a member that is no concept, and names it', async () => {
    const unknown = concept.socialIsolation;
    for (const [wrong, shown] of [
      [unknown, unknown],
      ['12345', '12345'],
      ['Ada Example of 12 High Street', 'Ada Example of 12 '],
    ]) {
      const result = await readRelease(
        filesOf(releaseTexts({ ...SOUND, members: [...SOUND.members!, { set: NEEDS, concept: wrong! }] })),
      );
      expect(result.issues.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
        `release-member-no-concept ${NEEDS}.${shown}`,
      ]);
      expect(result.ok && result.value.referenceSets.get(NEEDS)).toEqual(new Set([LONELY]));
    }
  });

  it('names no more than 50 of the members that are no concepts', async () => {
    const wrong = Array.from({ length: 60 }, (_, row) => ({ set: NEEDS, concept: `12${row}` }));
    const result = await readRelease(
      filesOf(releaseTexts({ ...SOUND, members: [...SOUND.members!, ...wrong] })),
    );
    expect(result.issues.map(({ path }) => path)).toEqual(
      wrong.slice(0, 50).map(({ concept }) => `${NEEDS}.${concept}`),
    );
    expect(result.ok && result.value.referenceSets.get(NEEDS)).toEqual(new Set([LONELY]));
  });

  it.each<View>(['Snapshot', 'Full'])('knows nothing of rows whose ids are none, in a %s', async (view) => {
    const result = await readRelease(
      releaseOf(
        {
          ...SOUND,
          concepts: [...SOUND.concepts!, { id: 'Ada Example' }],
          relationships: [
            { id: '100020', from: LONELY, to: NEEDS, time: '20250401' },
            { id: '100020', from: 'Ada Example', to: SUPPORT },
            { from: NEEDS, to: 'Ada Example' },
            { id: 'Ada Example', from: SUPPORT, to: LONELY, active: view === 'Full' },
          ],
        },
        view,
      ),
      { concepts: ['Ada Example'], hierarchy: true },
    );
    if (!result.ok) throw new Error(lines(result.issues).join());
    const { concepts, hierarchy } = result.value;
    expect([...concepts.keys()].sort()).toEqual([LONELY, NEEDS].sort());
    const ids = [LONELY, NEEDS, SUPPORT, 'Ada Example'];
    expect(
      ids.flatMap((id) => ids.filter((root) => hierarchy!.isDescendant(id, root)).map((root) => [id, root])),
    ).toEqual([[LONELY, NEEDS]]);
  });

  it('says which reference set has no member', async () => {
    const result = await readRelease(filesOf(releaseTexts(SOUND)), {
      referenceSets: [NEEDS, '999000891000000102'],
    });
    expect(result.issues.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'release-set-empty 999000891000000102',
    ]);
  });

  it('says when there is no release at all', async () => {
    for (const files of [[], filesOf(new Map([['readme.txt', 'x']]))])
      expect((await readRelease(files)).issues.map(({ rule }) => rule)).toEqual(['release-empty']);
  });

  it('is refused, not thrown, where its bytes cannot be read to the end', async () => {
    const files: ReleaseFile[] = filesOf(releaseTexts(SOUND)).map((file) =>
      file.path.includes('_Simple')
        ? {
            ...file,
            bytes: async function* () {
              yield* file.bytes();
              throw new Error('unexpected end of file');
            },
          }
        : file,
    );
    const result = await readRelease(files);
    expect([result.ok, ...result.issues.map(({ rule }) => rule)]).toEqual([false, 'release-unreadable']);
  });
});

/** The files of each kind by their names. */
const FILES: Readonly<Record<string, RegExp>> = {
  concept: /_Concept_/,
  description: /_Description_/,
  language: /_Language/,
  simple: /_Simple/,
  association: /_Association/,
  relationship: /_Relationship_/,
};
