import fc from 'fast-check';
import { type CodeSet, concept, minimumDataset } from 'social-prescribing/codes';
import {
  type CodeSetDifference,
  codeSetFromRelease,
  diffCodeSets,
  type Release,
} from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import { lines, madeRelease, madeReleases, type ReleaseParts } from './made-release';

const { feelingLonely: LONELY, socialIsolation: ISOLATED, anxiety: ANXIETY } = concept;
const CATEGORIES = [{ id: LONELY, category: 'loneliness' }];
function codeSetOf(release: Release, categories = CATEGORIES): CodeSet {
  const result = codeSetFromRelease(release, { categories });
  if (!result.ok) throw new Error(lines(result.issues).join('\n'));
  return result.value;
}
const made = (parts: ReleaseParts, categories = CATEGORIES) => codeSetOf(madeRelease(parts), categories);
const words = ({ change, list, id, from, to }: CodeSetDifference) =>
  [change, list, id, from, to].filter((word) => word !== undefined).join(' ');

describe('what became of a code', () => {
  const before = made({ needs: [LONELY, ISOLATED] });
  const gone = new Map([[LONELY, [{ association: 'replaced by', id: ANXIETY }]]]);
  it.each<[string, ReleaseParts, string[]]>([
    ['nothing', { needs: [LONELY, ISOLATED] }, []],
    ['added', { needs: [LONELY, ISOLATED, ANXIETY] }, [`added needs ${ANXIETY}`]],
    ['removed', { needs: [ISOLATED] }, [`removed needs ${LONELY}`]],
    [
      're-termed',
      { needs: [LONELY, ISOLATED], terms: { [ISOLATED]: 'Isolated' } },
      [`re-termed needs ${ISOLATED} Social isolation Isolated`],
    ],
    [
      'inactivated, and still a member',
      { needs: [LONELY, ISOLATED], inactive: gone },
      [`inactivated needs ${LONELY} replaced by ${ANXIETY}`],
    ],
    ['inactivated and removed', { needs: [ISOLATED], inactive: gone }, [`removed needs ${LONELY}`]],
    [
      'replaced by another member',
      { needs: [ISOLATED, ANXIETY], inactive: gone },
      [`added needs ${ANXIETY}`, `replaced needs ${LONELY} replaced by ${ANXIETY} |Anxiety|`],
    ],
  ])('%s', (_, parts, expected) => {
    expect(diffCodeSets(before, made(parts)).map(words)).toEqual(expected);
  });

  it('reactivated', () => {
    const after = made({ needs: [LONELY, ISOLATED] });
    expect(diffCodeSets(made({ needs: [LONELY, ISOLATED], inactive: gone }), after).map(words)).toEqual([
      `reactivated needs ${LONELY}`,
    ]);
  });

  it('recategorised', () => {
    const after = made({ needs: [LONELY, ISOLATED] }, [{ id: LONELY, category: 'alone' }]);
    expect(diffCodeSets(before, after).map(words)).toEqual([
      `recategorised needs ${LONELY} loneliness alone`,
    ]);
  });

  it('is told of every code of a list that one of them has', () => {
    const lists = minimumDataset.lists.filter(({ name }) => name === 'pathway');
    expect(diffCodeSets({ ...minimumDataset, lists: [] }, { ...minimumDataset, lists }).map(words)).toEqual(
      ['871691000000100', '871711000000103', '871731000000106'].map((id) => `added pathway ${id}`),
    );
  });
});

const codeSets = madeReleases(fc.constantFrom('One', 'Two'), ['replaced by']).map((release) =>
  codeSetOf(release),
);

describe('differences', () => {
  it('are none with itself', () => {
    fc.assert(
      fc.property(codeSets, (one) => {
        expect(diffCodeSets(one, one)).toEqual([]);
      }),
    );
  });

  it('turn round: what was added is removed or replaced, and the other way about', () => {
    const of = (differences: readonly CodeSetDifference[], ...changes: string[]) =>
      differences
        .filter(({ change }) => changes.includes(change))
        .map(({ list, id }) => `${list} ${id}`)
        .sort();
    fc.assert(
      fc.property(codeSets, codeSets, (one, other) => {
        const [there, back] = [diffCodeSets(one, other), diffCodeSets(other, one)];
        expect(of(there, 'added')).toEqual(of(back, 'removed', 'replaced'));
        expect(of(back, 'added')).toEqual(of(there, 'removed', 'replaced'));
        expect(of(there, 'inactivated')).toEqual(of(back, 'reactivated'));
        expect(of(there, 're-termed')).toEqual(of(back, 're-termed'));
        expect(of(there, 'recategorised')).toEqual(of(back, 'recategorised'));
      }),
    );
  });
});
