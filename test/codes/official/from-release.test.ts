import { bundledCodeSet, type CodeSet, concept, findCode, minimumDataset } from 'social-prescribing/codes';
import {
  codeSetFromRelease,
  compareWithBundled,
  type ReleaseOptions,
  withCodeSet,
} from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import { lines, MODULE, madeRelease, NEEDS, type ReleaseParts, SUPPORT } from './made-release';

const { feelingLonely: LONELY, socialIsolation: ISOLATED, livesAlone: ALONE, signposting } = concept;
const REFERRAL = concept.referralToSocialPrescribingService;
const CLOSED = '999027851000230104';

const made = (parts: ReleaseParts = {}, options: ReleaseOptions = {}) =>
  codeSetFromRelease(madeRelease(parts), { source: 'uk.zip', ...options });
function madeOf(result: ReturnType<typeof made>): CodeSet {
  if (!result.ok) throw new Error(lines(result.issues).join('\n'));
  return result.value;
}
const rules = (result: ReturnType<typeof made>, severity?: string) =>
  result.issues
    .filter((issue) => severity === undefined || issue.severity === severity)
    .map(({ rule }) => rule);

describe('lists of a release', () => {
  it('are official, with date, module and source', () => {
    const { lists } = madeOf(made());
    expect(lists.map(({ codes, ...list }) => ({ ...list, ids: codes.map(({ id }) => id) }))).toEqual([
      {
        ...{ name: 'needs', title: 'Needs and concerns', authority: 'official', version: '2026-04-01' },
        ...{ date: '2026-04-01', module: MODULE, source: 'uk.zip', ids: [LONELY, ISOLATED] },
      },
      {
        ...{ name: 'support', title: 'Support offered', authority: 'official', version: '2026-04-01' },
        ...{ date: '2026-04-01', module: MODULE, source: 'uk.zip', ids: [signposting] },
      },
    ]);
  });

  it('give each member its role, and the category of the bundled list of the same name', () => {
    const { index } = madeOf(made({ needs: [LONELY, ALONE] }));
    expect(index.get(LONELY)).toEqual({
      ...{ id: LONELY, system: 'http://snomed.info/sct', term: 'Feeling lonely', set: 'needs' },
      ...{ role: 'need', category: 'loneliness' },
    });
    expect(index.get(ALONE)?.category).toBe('Uncategorised');
  });

  it('take categories from a table, before those bundled', () => {
    const categories = [
      { id: LONELY, category: 'alone' },
      { id: ALONE, category: 'alone' },
    ];
    const { index } = madeOf(made({ needs: [LONELY, ALONE] }, { categories }));
    expect([index.get(LONELY)?.category, index.get(ALONE)?.category]).toEqual(['alone', 'alone']);
  });

  it('keep other reference sets, and make a list of one that has a role', () => {
    const others = { [CLOSED]: [concept.confident] };
    const kept = madeOf(made({ others }));
    expect([...(kept.referenceSets?.get(CLOSED) ?? [])]).toEqual([concept.confident]);
    expect(kept.lists.map(({ name }) => name)).toEqual(['needs', 'support']);
    const counted = madeOf(made({ others }, { roles: { [CLOSED]: 'closure' } }));
    expect(counted.lists[2]).toMatchObject({ name: CLOSED, authority: 'official' });
    expect(counted.index.get(concept.confident)?.role).toBe('closure');
  });

  it('hold no reference set without members, which would make every concept look wrong', () => {
    const { referenceSets } = madeOf(made({ others: { [CLOSED]: [] } }));
    expect([...(referenceSets?.keys() ?? [])]).toEqual([NEEDS, SUPPORT]);
  });

  it('are one list only where that is asked for', () => {
    const { lists, referenceSets } = madeOf(made({ support: [] }, { set: 'needs' }));
    expect(lists.map(({ name }) => name)).toEqual(['needs']);
    expect(referenceSets?.has(NEEDS)).toBe(true);
  });

  it('come with the hierarchy of the release, where one was read', () => {
    const hierarchy = { knows: () => true, isDescendant: () => false };
    expect(madeOf(made({ hierarchy })).hierarchy).toBe(hierarchy);
    expect(madeOf(made()).hierarchy).toBeUndefined();
  });

  it('are the same whatever the order of the members', () => {
    const one = madeOf(made({ needs: [LONELY, ISOLATED, ALONE] }));
    const other = madeOf(made({ needs: [ALONE, ISOLATED, LONELY] }));
    expect(JSON.stringify(one.lists)).toBe(JSON.stringify(other.lists));
  });
});

describe('what is wrong with a release', () => {
  const inactive = new Map([[LONELY, [{ association: 'replaced by', id: ISOLATED }]]]);
  it.each<[string, ReleaseParts, ReleaseOptions, string[]]>([
    ['no members', { needs: [] }, {}, ['error needs set-empty']],
    ['no support', { support: [] }, {}, ['error support set-empty']],
    ['a member without a concept', { without: [LONELY] }, {}, [`error needs.${LONELY} member-unknown`]],
    ['a description as a member', { needs: ['346979010'] }, {}, ['error needs.346979010 sctid-description']],
    ['an inactive member', { inactive }, {}, [`warning needs.${LONELY} member-inactive`]],
    ['no term', { terms: { [LONELY]: undefined } }, {}, [`warning needs.${LONELY} member-term-missing`]],
    [
      'a role that needs more',
      {},
      { roles: { [CLOSED]: 'contact' } },
      [`error roles.${CLOSED} role-unusable`],
    ],
    [
      'another role for a set of the standard',
      {},
      { roles: { [NEEDS]: 'outcome' } },
      [`error roles.${NEEDS} role-of-standard`],
    ],
    ['a role for no id', {}, { roles: { x: 'need' } }, ['error roles.x sctid-not-digits']],
    [
      'a role for a set without members',
      {},
      { roles: { [CLOSED]: 'closure' } },
      [`error ${CLOSED} set-empty`],
    ],
    [
      'a category for no member',
      {},
      { categories: [{ id: ALONE, category: 'x' }] },
      ['warning categories category-unused'],
    ],
    [
      'two categories',
      {},
      {
        categories: [
          { id: LONELY, category: 'x' },
          { id: LONELY, category: 'y' },
        ],
      },
      ['error categories.1 category-conflict'],
    ],
    ['a Delta without a base', { type: 'Delta' }, {}, ['error  delta-without-base']],
    ['a base for a Snapshot', {}, { base: bundledCodeSet }, ['error  base-without-delta']],
  ])('%s', (_, parts, options, expected) => {
    const result = made(parts, options);
    expect(lines(result.issues)).toEqual(expect.arrayContaining(expected));
    expect(result.ok).toBe(expected.every((line) => !line.startsWith('error')));
  });

  it('is nothing where a set of the standard is given the role it has', () => {
    expect(rules(made({}, { roles: { [NEEDS]: 'need' } }))).toEqual(['set-count']);
  });

  it('is nothing for a sound one, save the count beside the 78', () => {
    const result = made();
    expect(rules(result)).toEqual(['set-count']);
    expect(result.issues[0]?.message).toContain('Needs: 2, support: 1, together 3 different codes');
    expect(result.issues[0]?.message).toContain('do not by themselves account for the 78');
  });

  it('names the inactive member and what stands for it', () => {
    const { issues } = made({ inactive });
    expect(issues.find(({ rule }) => rule === 'member-inactive')?.message).toBe(
      `A member is inactive: ${LONELY} |Feeling lonely|. Replaced by ${ISOLATED} |Social isolation|.`,
    );
  });

  it('names what stands for a member by its bundled term, where the release does not know it', () => {
    const { issues } = made({ inactive, needs: [LONELY], without: [ISOLATED] });
    expect(issues.find(({ rule }) => rule === 'member-inactive')?.message).toContain(
      `Replaced by ${ISOLATED} |Social isolation|.`,
    );
  });
});

describe('bundled codes in the light of a release', () => {
  it('are named where they are inactive, members or not', () => {
    const inactive = new Map([[concept.anxiety, []]]);
    const { issues } = made({ inactive });
    expect(lines(issues)).toContain(`warning needs.${concept.anxiety} bundled-inactive`);
    expect(issues.find(({ rule }) => rule === 'bundled-inactive')?.message).toContain(
      `${concept.anxiety} |Anxiety|. No replacement is named.`,
    );
  });

  it('are named where their term differs', () => {
    const { issues } = made({ terms: { [ISOLATED]: 'Socially isolated' } });
    expect(issues.find(({ rule }) => rule === 'bundled-term-differs')?.message).toBe(
      `The term of a bundled code differs from what was loaded: ${ISOLATED} |Social isolation|. There: Socially isolated.`,
    );
  });

  it('are named where the release does not know them', () => {
    const { issues } = made({ without: [concept.socialPrescribingOffered] });
    expect(lines(issues)).toContain('warning pathway.871691000000100 bundled-unknown');
  });

  it('are not called unknown by a release that was not asked for them', () => {
    const release = madeRelease();
    const own = new Map(
      [...release.concepts].filter(([id]) => [LONELY, ISOLATED, signposting].includes(id as never)),
    );
    expect(codeSetFromRelease({ ...release, concepts: own }).issues.map(({ rule }) => rule)).toEqual([
      'set-count',
    ]);
  });

  it('are inactive by the word of the release alone, with no replacement where none was loaded', () => {
    const concepts = new Map([[LONELY, { active: false }]]);
    const { inactive } = compareWithBundled(minimumDataset, concepts);
    expect(inactive).toEqual([{ code: findCode(minimumDataset, LONELY), replacements: [] }]);
  });

  it('are compared by name', () => {
    const codeSet = madeOf(made({ needs: [LONELY, ALONE], others: {} }));
    const { members, notMembers, notBundled } = compareWithBundled(codeSet);
    expect(members.map(({ id }) => id).sort()).toEqual([ALONE, LONELY, signposting].sort());
    expect(notMembers).toHaveLength(29 + 25);
    expect(notBundled).toEqual([]);
    const source = bundledCodeSet.lists.find(({ name }) => name === 'sources')!.codes[0]!.id;
    const more = compareWithBundled(madeOf(made({ needs: [source] })));
    expect(more.notBundled.map(({ id }) => id)).toEqual([source]);
  });
});

describe('a Delta', () => {
  const base = () => madeOf(made({ inactive: new Map([[concept.stress, []]]) }));
  const delta: ReleaseParts = {
    ...{ type: 'Delta', date: '2026-10-01', needs: [ALONE], support: [] },
    removed: new Map([[NEEDS, new Set([LONELY])]]),
    inactive: new Map([[LONELY, [{ association: 'replaced by', id: ALONE }]]]),
  };

  it('changes its base: members put in and taken out, concepts inactivated and active again', () => {
    const changed = madeOf(made(delta, { base: base() }));
    expect(changed.lists.map(({ name, date, codes }) => [name, date, codes.map(({ id }) => id)])).toEqual([
      ['needs', '2026-10-01', [ALONE, ISOLATED].sort((a, b) => Number(a) - Number(b))],
      ['support', '2026-10-01', [signposting]],
    ]);
    expect([...(changed.inactive?.keys() ?? [])]).toEqual([LONELY]);
    expect([...(changed.referenceSets?.get(SUPPORT) ?? [])]).toEqual([signposting]);
  });

  it('knows the terms of members that it does not mention', () => {
    const release = madeRelease(delta);
    const own = new Map([...release.concepts].filter(([id]) => id === ALONE));
    const result = codeSetFromRelease({ ...release, concepts: own }, { base: base() });
    expect(result.ok && result.value.index.get(ISOLATED)?.term).toBe('Social isolation');
  });

  it('has the last word on preferred terms, where it has one', () => {
    const [changed, unchanged] = [concept.feelingLonely, concept.socialIsolation];
    const delta = madeRelease({
      type: 'Delta',
      date: '2026-05-01',
      without: [changed, unchanged],
      needs: [],
      support: [],
    });
    const after = madeOf(
      codeSetFromRelease({ ...delta, terms: new Map([[changed, 'Loneliness']]) }, { base: base() }),
    );
    expect(after.lists[0]?.codes.map(({ id, term }) => [id, term])).toEqual(
      expect.arrayContaining([
        [changed, 'Loneliness'],
        [unchanged, bundledCodeSet.index.get(unchanged)!.term],
      ]),
    );
  });

  it('may put in a concept of which it says nothing else', () => {
    const release = madeRelease({ ...delta, inactive: new Map() });
    const result = codeSetFromRelease({ ...release, concepts: new Map() }, { base: base() });
    expect(result.ok && result.value.index.get(ALONE)?.term).toBe('Lives alone');
    expect(rules(result)).toContain('member-term-missing');
    expect(rules(result)).not.toContain('bundled-unknown');
  });

  it('keeps the lists that its base made of other reference sets', () => {
    const others = { [CLOSED]: [concept.confident] };
    const closing = madeOf(made({ others }, { roles: { [CLOSED]: 'closure' } }));
    const changed = madeOf(
      made({ ...delta, others: { [CLOSED]: [concept.foodSecurity] } }, { base: closing }),
    );
    expect(changed.index.get(concept.confident)?.role).toBe('closure');
    expect(changed.index.get(concept.foodSecurity)?.role).toBe('closure');
  });

  it('keeps the module of its base where it changes no member, and may change a base without reference sets', () => {
    const empty: ReleaseParts = { type: 'Delta', date: '2026-10-01', module: '', needs: [], support: [] };
    expect(madeOf(made(empty, { base: base() })).lists.map(({ module }) => module)).toEqual([MODULE, MODULE]);
    const { referenceSets: _, ...others } = base();
    const lists = others.lists.map(({ module: _, ...list }) => list);
    const changed = madeOf(
      made({ ...empty, needs: [ALONE], support: [signposting] }, { base: { ...others, lists } }),
    );
    expect(changed.lists.map(({ module, codes }) => [module, codes.map(({ id }) => id)])).toEqual([
      [undefined, [ALONE]],
      [undefined, [signposting]],
    ]);
  });

  it('keeps the reference sets of its base that it says nothing of', () => {
    const others = madeOf(made({ others: { [CLOSED]: [concept.confident] } }));
    expect(madeOf(made(delta, { base: others })).referenceSets?.get(CLOSED)).toEqual(
      new Set([concept.confident]),
    );
  });

  it('changes the one list of a base that has one', () => {
    const needs = madeOf(made({}, { set: 'needs' }));
    expect(madeOf(made(delta, { base: needs })).lists.map(({ name }) => name)).toEqual(['needs']);
  });

  it('is refused twice', () => {
    const changed = madeOf(made(delta, { base: base() }));
    expect(rules(made(delta, { base: changed }), 'error')).toEqual(['delta-not-later']);
  });

  it('leaves out a hierarchy it cannot bring up to date, and says so', () => {
    const hierarchy = { knows: () => true, isDescendant: () => false };
    const result = made(delta, { base: { ...base(), hierarchy } });
    expect(rules(result)).toContain('delta-without-hierarchy');
    expect(madeOf(result).hierarchy).toBeUndefined();
  });
});

describe('withCodeSet', () => {
  const loaded = madeOf(made({ needs: [LONELY, ALONE], support: [signposting, REFERRAL] }));
  const codeSet = withCodeSet(bundledCodeSet, loaded);

  it('replaces only the lists that were loaded', () => {
    const authority = (name: string) =>
      codeSet.lists.filter((list) => list.name === name).map((list) => list.authority);
    expect(authority('needs')).toEqual(['official']);
    expect(authority('support')).toEqual(['official']);
    expect(authority('pathway')).toEqual(['compiled']);
    expect(codeSet.lists).toHaveLength(bundledCodeSet.lists.length);
    expect(findCode(codeSet, concept.anxiety)).toBeUndefined();
  });

  it('counts a member as official before a compiled list of findings', () => {
    expect(findCode(codeSet, ALONE)).toMatchObject({ set: 'needs', role: 'need' });
  });

  it('keeps the codes of the journey, because episodes rest on them, and says so', () => {
    expect(findCode(codeSet, REFERRAL)).toMatchObject({ set: 'pathway', role: 'referral' });
    const { issues } = made({ support: [signposting, REFERRAL] });
    expect(issues.find(({ rule }) => rule === 'member-in-other-list')?.message).toContain(
      'It counts as referral',
    );
  });

  it('lays what was loaded of reference sets and inactive concepts over those held, and takes its hierarchy', () => {
    const [held, newer] = [
      { knows: () => true, isDescendant: () => false },
      { knows: () => true, isDescendant: () => true },
    ];
    const by = (id: string) => [{ association: 'same as', id }];
    const base: CodeSet = {
      ...bundledCodeSet,
      referenceSets: new Map<string, ReadonlySet<string>>([
        [CLOSED, new Set([concept.confident])],
        [NEEDS, new Set([concept.stress])],
      ]),
      inactive: new Map([
        [concept.stress, by(ALONE)],
        [LONELY, by(ALONE)],
      ]),
      hierarchy: held,
    };
    const before = withCodeSet(base, { lists: [], index: new Map() });
    expect([before.referenceSets, before.inactive, before.hierarchy]).toEqual([
      ...[base.referenceSets, base.inactive, held],
    ]);
    const after = withCodeSet(base, {
      ...loaded,
      inactive: new Map([[LONELY, by(ISOLATED)]]),
      hierarchy: newer,
    });
    expect(after.referenceSets).toEqual(
      new Map<string, ReadonlySet<string>>([
        [CLOSED, new Set([concept.confident])],
        [NEEDS, new Set([LONELY, ALONE])],
        [SUPPORT, new Set([signposting, REFERRAL])],
      ]),
    );
    expect(after.inactive).toEqual(
      new Map([
        [concept.stress, by(ALONE)],
        [LONELY, by(ISOLATED)],
      ]),
    );
    expect(after.hierarchy).toBe(newer);
  });

  it('leaves a set without official lists in its order', () => {
    expect(withCodeSet(bundledCodeSet, { lists: [], index: new Map() }).lists).toEqual(bundledCodeSet.lists);
  });

  it('keeps local lists beside official ones of the same name', () => {
    const local = { ...bundledCodeSet.lists[3]!, authority: 'local' as const };
    const base: CodeSet = { ...bundledCodeSet, lists: [...bundledCodeSet.lists, local] };
    const named = withCodeSet(base, loaded).lists.filter(({ name }) => name === 'support');
    expect(named.map(({ authority }) => authority)).toEqual(['official', 'local']);
  });
});
