import fc from 'fast-check';
import { concept } from 'social-prescribing/codes';
import { type Release, readRelease } from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import {
  filesOf,
  NEEDS,
  REPLACED_BY,
  type ReleaseContent,
  releaseTexts,
  SAME_AS,
  SUPPORT,
  type View,
} from '../../support/rf2';

/*
 * A history of a release is written as its Full view. The Snapshot is worked out from it here in a few lines
 * that share nothing with the reader: both must be read alike, whatever the order of rows and files.
 */
const IDS = Object.values(concept).slice(0, 8);
const TIMES = ['20240401', '20241001', '20250401', '20260401'];

const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const row = { time: anyOf(TIMES), active: fc.boolean() };

/** Rows of components: of one component no two of one time, as a release has it. */
const history = <Value extends { time: string }>(rows: fc.Arbitrary<Value>, key: (row: Value) => string) =>
  fc.uniqueArray(rows, { selector: (each) => `${key(each)} ${each.time}`, maxLength: 24 });

const histories = fc.record({
  concepts: history(fc.record({ id: anyOf<string>(IDS), ...row }), ({ id }) => id),
  descriptions: history(
    fc
      .record({ place: fc.nat(11), term: anyOf(['A', 'B', 'C (finding)']), ...row })
      .map(({ place, ...others }) => ({
        id: `${100 + place}010`,
        concept: IDS[place % IDS.length]!,
        ...(place % 3 === 0 && { fullName: true as const }),
        ...others,
      })),
    ({ id }) => id,
  ),
  languages: history(
    fc.record({ place: fc.nat(11), ...row }).map(({ place, ...others }) => ({
      row: `language-${place}`,
      description: `${100 + place}010`,
      ...others,
    })),
    ({ row }) => row,
  ),
  members: history(
    fc.record({ place: fc.nat(15), ...row }).map(({ place, ...others }) => ({
      row: `member-${place}`,
      set: place % 2 === 0 ? NEEDS : SUPPORT,
      concept: IDS[place % IDS.length]!,
      ...others,
    })),
    ({ row }) => row,
  ),
  associations: history(
    fc.record({ place: fc.nat(7), to: anyOf(IDS), ...row }).map(({ place, ...others }) => ({
      row: `association-${place}`,
      set: place % 2 === 0 ? SAME_AS : REPLACED_BY,
      from: IDS[place % IDS.length]!,
      ...others,
    })),
    ({ row }) => row,
  ),
  relationships: history(
    fc.record({ place: fc.nat(9), ...row }).map(({ place, ...others }) => ({
      id: `${100_000 + place}020`,
      from: IDS[place % IDS.length]!,
      to: IDS[(place + 1 + (place % 3)) % IDS.length]!,
      ...others,
    })),
    ({ id }) => id,
  ),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Required<ReleaseContent>>;

/** The last row of each component. */
const lastOf = <Value extends { time?: string }>(
  rows: readonly Value[],
  key: (row: Value) => string,
): Value[] => [
  ...new Map(
    [...rows].sort((a, b) => (a.time! < b.time! ? -1 : 1)).map((each) => [key(each), each]),
  ).values(),
];

const snapshotOf = (full: Required<ReleaseContent>): ReleaseContent => ({
  concepts: lastOf(full.concepts, ({ id }) => id),
  descriptions: lastOf(full.descriptions, ({ id }) => id!),
  languages: lastOf(full.languages, (each) => each.row!),
  members: lastOf(full.members, (each) => each.row!),
  associations: lastOf(full.associations, (each) => each.row!),
  relationships: lastOf(full.relationships, ({ id }) => id!),
});

async function reading(texts: ReadonlyMap<string, string>, size: number) {
  const result = await readRelease(filesOf(texts, size), { concepts: IDS, hierarchy: true });
  if (!result.ok) throw new Error(result.issues.map(({ rule }) => rule).join());
  const { type: _, hierarchy, date: _date, ...release } = result.value as Release;
  const isA = IDS.flatMap((id) =>
    IDS.filter((root) => hierarchy!.isDescendant(id, root)).map((root) => `${id} ${root}`),
  );
  // Sets and maps are equal whatever their order; lists of issues are sorted.
  return { ...release, isA, issues: result.issues.map(({ rule, path }) => `${rule} ${path}`).sort() };
}

function shuffled(texts: ReadonlyMap<string, string>, seed: number): Map<string, string> {
  const key = (text: string, index: number) => ((index + 1) * 7919 * (seed + 3) + text.length * 31) % 1009;
  const mixed = <Item>(items: readonly Item[], of: (item: Item) => string) =>
    items
      .map((item, index) => ({ item, key: key(of(item), index) }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return new Map(
    mixed([...texts], ([path]) => path).map(([path, text]) => {
      const [header, ...rows] = text.split('\r\n').slice(0, -1);
      return [path, [header!, ...mixed(rows, (each) => each), ''].join('\r\n')];
    }),
  );
}

describe('the views of a release', () => {
  it('say the same, in any order of rows and files, in pieces of any size', async () => {
    let inactive = 0;
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.nat(1000),
        fc.integer({ min: 1, max: 300 }),
        async (full, seed, size) => {
          const texts = (content: ReleaseContent, view: View) => shuffled(releaseTexts(content, view), seed);
          const fromFull = await reading(texts(full, 'Full'), size);
          expect(fromFull).toEqual(await reading(releaseTexts(snapshotOf(full), 'Snapshot'), 1 << 16));
          inactive += fromFull.inactive.size;
        },
      ),
      { numRuns: 120, seed: 9 },
    );
    expect(inactive).toBeGreaterThan(50);
  });
});
