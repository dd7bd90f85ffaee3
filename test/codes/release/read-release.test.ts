import { concept } from 'social-prescribing/codes';
import { type ReleaseRequest, readRelease } from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import {
  componentId,
  filesOf,
  MODULE,
  NEEDS,
  NHS_CLINICAL,
  REPLACED_BY,
  type ReleaseContent,
  releaseOf,
  releaseTexts,
  SAME_AS,
  SUPPORT,
  type View,
} from '../../support/rf2';

const [LONELY, ISOLATED, REFERRAL] = ['267076002', '422650009', concept.referralToSocialPrescribingService];

/** A need, an inactive one that it replaces, and a support. */
const content: ReleaseContent = {
  concepts: [
    { id: LONELY },
    { id: ISOLATED, active: false, time: '20250401' },
    { id: REFERRAL, module: MODULE.core },
    { id: NEEDS, module: MODULE.sets },
    { id: SUPPORT, module: MODULE.sets },
  ],
  descriptions: [
    { concept: LONELY, term: 'Feeling lonely (finding)', fullName: true },
    { concept: LONELY, term: 'Lonely' },
    { concept: LONELY, term: 'Feeling lonely' },
    { concept: ISOLATED, term: 'Social isolation (finding)', fullName: true },
  ],
  languages: [{ description: componentId(1, '01'), acceptable: true }, { description: componentId(2, '01') }],
  members: [
    { set: NEEDS, concept: LONELY },
    { set: NEEDS, concept: ISOLATED },
    { set: SUPPORT, concept: REFERRAL },
    { set: '999000891000000102', concept: REFERRAL },
  ],
  associations: [
    { set: REPLACED_BY, from: ISOLATED, to: REFERRAL },
    { set: SAME_AS, from: ISOLATED, to: LONELY },
    { set: SAME_AS, from: LONELY, to: REFERRAL },
  ],
  relationships: [
    { from: LONELY, to: REFERRAL },
    { from: ISOLATED, to: REFERRAL, active: false },
    { from: REFERRAL, to: LONELY, type: '363698007' },
  ],
};

async function read(given: ReleaseContent = content, request: ReleaseRequest = {}, view: View = 'Snapshot') {
  const result = await readRelease(releaseOf(given, view), request);
  if (!result.ok) throw new Error(result.issues.map(({ rule, path }) => `${rule} ${path}`).join());
  return { ...result.value, issues: result.issues };
}

describe('a release', () => {
  it('gives members, terms, states and replacements', async () => {
    const release = await read();
    expect(release.issues).toEqual([]);
    expect([release.type, release.date, release.module]).toEqual(['Snapshot', '2026-04-01', MODULE.sets]);
    expect(release.referenceSets).toEqual(
      new Map([
        [NEEDS, new Set([LONELY, ISOLATED])],
        [SUPPORT, new Set([REFERRAL])],
      ]),
    );
    expect(release.concepts.get(LONELY)).toEqual({
      id: LONELY,
      active: true,
      term: 'Feeling lonely',
      effectiveTime: '2026-04-01',
      module: MODULE.uk,
    });
    expect(release.concepts.get(ISOLATED)).toEqual({
      id: ISOLATED,
      active: false,
      term: 'Social isolation',
      effectiveTime: '2025-04-01',
      module: MODULE.uk,
    });
    expect(release.inactive).toEqual(
      new Map([
        [
          ISOLATED,
          [
            { association: 'same as', id: LONELY },
            { association: 'replaced by', id: REFERRAL },
          ],
        ],
      ]),
    );
    expect(release.hierarchy).toBeUndefined();
  });

  it('gives reference sets and concepts asked for, and the hierarchy', async () => {
    const release = await read(content, {
      referenceSets: ['999000891000000102'],
      concepts: [ISOLATED],
      hierarchy: true,
    });
    expect([...release.referenceSets.keys()]).toEqual(['999000891000000102']);
    expect([...release.concepts.keys()].sort()).toEqual([REFERRAL, ISOLATED, LONELY].sort());
    expect(release.hierarchy?.isDescendant(LONELY, REFERRAL)).toBe(true);
    expect(release.hierarchy?.isDescendant(ISOLATED, REFERRAL)).toBe(false);
    expect(release.hierarchy?.isDescendant(REFERRAL, LONELY)).toBe(false);
  });

  it('is of the module of most of its members, of two with as many the first by number', async () => {
    const moduleOf = async (...modules: string[]) => {
      const members = modules.map((module) => ({ set: NEEDS, concept: LONELY, module }));
      return (await read({ ...content, members })).module;
    };
    expect(await moduleOf(MODULE.uk, MODULE.sets, MODULE.sets)).toBe(MODULE.sets);
    expect(await moduleOf(MODULE.sets, MODULE.uk, MODULE.core, MODULE.uk)).toBe(MODULE.uk);
    expect(await moduleOf(MODULE.sets, MODULE.uk)).toBe(MODULE.uk);
    expect(await moduleOf(MODULE.uk, MODULE.sets)).toBe(MODULE.uk);
  });

  it('names each of several that stand for a concept once, in one order whatever that of the rows', async () => {
    const associations = [REFERRAL, LONELY, REFERRAL, NEEDS].map((to) => ({
      set: SAME_AS,
      from: ISOLATED,
      to,
    }));
    for (const rows of [associations, associations.toReversed()]) {
      const { inactive } = await read({ ...content, associations: rows });
      expect(inactive.get(ISOLATED)?.map(({ id }) => id)).toEqual([NEEDS, LONELY, REFERRAL].sort());
    }
  });

  it('may be of more concepts and relationships than there is room for at first', async () => {
    const ids = Array.from({ length: 3000 }, (_, at) => `${100_000 + at}106`);
    const many: ReleaseContent = {
      ...content,
      concepts: [
        ...content.concepts!,
        ...ids.map((id, at) => ({ id, active: at % 2 === 0, module: MODULE.core })),
      ],
      relationships: ids.map((from, at) => ({ from, to: REFERRAL, active: at % 3 === 0 })),
    };
    for (const view of ['Snapshot', 'Full'] as const) {
      const { concepts, hierarchy } = await read(many, { concepts: ids, hierarchy: true }, view);
      expect(ids.filter((id) => concepts.get(id)!.active)).toEqual(ids.filter((_, at) => at % 2 === 0));
      expect(concepts.get(ids[2999]!)).toMatchObject({ effectiveTime: '2026-04-01', module: MODULE.core });
      expect(ids.filter((id) => hierarchy!.isDescendant(id, REFERRAL))).toEqual(
        ids.filter((_, at) => at % 3 === 0),
      );
    }
  });

  it('takes an IS A out where a later package of the edition does', async () => {
    const first = releaseTexts(content);
    const later = releaseTexts({
      ...content,
      relationships: [{ from: LONELY, to: REFERRAL, active: false, time: '20260402' }],
    });
    const [path, text] = [...later].find(([name]) => name.includes('_Relationship_'))!;
    const texts = new Map([...first, [path.replace('UKCLSnapshot', 'UKEDSnapshot'), text]]);
    for (const files of [filesOf(texts), filesOf(texts).reverse()]) {
      const result = await readRelease(files, { hierarchy: true });
      expect(result.ok && result.value.hierarchy?.isDescendant(LONELY, REFERRAL)).toBe(false);
    }
  });

  it('reads the Snapshot where there are several views', async () => {
    const both = new Map([
      ...releaseTexts({}, 'Full'),
      ...releaseTexts({}, 'Delta'),
      ...releaseTexts(content),
    ]);
    const result = await readRelease(filesOf(both));
    expect(result.ok && [result.value.type, result.value.referenceSets.get(SUPPORT)?.size]).toEqual([
      'Snapshot',
      1,
    ]);
  });

  it('of a Delta says what it takes out', async () => {
    const release = await read(
      {
        ...content,
        members: [
          { set: NEEDS, concept: LONELY, active: false },
          { set: NEEDS, concept: ISOLATED },
        ],
      },
      {},
      'Delta',
    );
    expect(release.issues.map(({ rule }) => rule)).toEqual(['release-delta-partial']);
    expect(release.removed.get(NEEDS)).toEqual(new Set([LONELY]));
    expect(release.referenceSets.get(NEEDS)).toEqual(new Set([ISOLATED]));
  });

  it('of a Delta keeps what stands for concepts that it does not hold itself', async () => {
    const release = await read({ ...content, concepts: [{ id: LONELY }] }, {}, 'Delta');
    expect(release.inactive.get(ISOLATED)?.map(({ id }) => id)).toEqual([LONELY, REFERRAL]);
    expect(release.inactive.has(LONELY)).toBe(false);
  });

  it.each([
    'sct2_Concept_UKCLSnapshot_GB1000000_20240410.txt',
    'sct2_Concept_Snapshot_INT_20260101.txt',
    'xsct2_Concept_Snapshot_INT_20260101.txt',
    'sct2_Concept_UKEDSnapshot_GB_20240410.txt',
    'sct2_Concept_MONOSnapshot_GB_20240410T000000Z.txt',
  ])('knows %s', async (name) => {
    const texts = new Map(
      [...releaseTexts(content)].map(([path, text]) => [path.includes('_Concept_') ? name : path, text]),
    );
    expect((await readRelease(filesOf(texts))).ok).toBe(true);
  });

  it.each([
    'sct2_TextDefinition_Snapshot-en_INT_20260101.txt',
    'sct2_StatedRelationship_Snapshot_INT_20260101.txt',
    'sct2_RelationshipConcreteValues_Snapshot_INT_20260101.txt',
    'der2_sRefset_SimpleMapSnapshot_INT_20260101.txt',
    'notes.txt',
  ])('passes over %s', async (name) => {
    const texts = new Map([...releaseTexts(content), [name, 'anything at all']]);
    const seen: string[] = [];
    await readRelease(filesOf(texts), { hierarchy: true, onFile: (path) => seen.push(path) });
    expect(seen).not.toContain(name);
    expect(seen).toHaveLength(6);
  });
});

describe('the state of a component', () => {
  const TIME = '20260401';
  const both = <Row extends object>(row: Row) => [
    { ...row, time: TIME, active: false },
    { ...row, time: TIME, active: true },
  ];

  it('is active where two rows of one time disagree, whichever comes first', async () => {
    for (const order of [<Row>(rows: Row[]) => rows, <Row>(rows: Row[]) => rows.toReversed()]) {
      const release = await read(
        {
          ...content,
          concepts: [...content.concepts!.slice(1), ...order(both({ id: LONELY }))],
          members: order(both({ row: 'm', set: NEEDS, concept: LONELY })),
          descriptions: order(both({ id: '100010', concept: LONELY, term: 'Feeling lonely' })),
          languages: order(both({ row: 'l', description: '100010' })),
          relationships: order(both({ id: '100020', from: LONELY, to: REFERRAL })),
        },
        { hierarchy: true },
        'Full',
      );
      expect(release.hierarchy?.isDescendant(LONELY, REFERRAL)).toBe(true);
      expect(release.concepts.get(LONELY)).toMatchObject({ active: true, term: 'Feeling lonely' });
      expect(release.referenceSets.get(NEEDS)).toEqual(new Set([LONELY]));
    }
  });

  it('is that of its latest row, in a Full view', async () => {
    const release = await read(
      {
        ...content,
        members: [
          { row: 'm', set: NEEDS, concept: LONELY, time: '20260401', active: false },
          { row: 'm', set: NEEDS, concept: LONELY, time: '20250401' },
          { row: 'n', set: SUPPORT, concept: LONELY, time: '20240401', active: false },
          { row: 'n', set: SUPPORT, concept: LONELY, time: '20250401' },
        ],
        relationships: [
          { id: '100020', from: LONELY, to: REFERRAL, time: '20240401' },
          { id: '100020', from: LONELY, to: REFERRAL, time: '20250401', active: false },
          { id: '200020', from: ISOLATED, to: REFERRAL, time: '20250401' },
          { id: '200020', from: ISOLATED, to: REFERRAL, time: '20240401', active: false },
          { id: '300020', from: NEEDS, to: REFERRAL, type: '363698007' },
        ],
      },
      { hierarchy: true },
      'Full',
    );
    expect(release.referenceSets).toEqual(
      new Map([
        [NEEDS, new Set()],
        [SUPPORT, new Set([LONELY])],
      ]),
    );
    const below = [LONELY, ISOLATED, NEEDS].filter((id) => release.hierarchy!.isDescendant(id, REFERRAL));
    expect(below).toEqual([ISOLATED]);
  });

  it('of a Delta is not removed where another row of it stays', async () => {
    const members = [
      { row: 'm', set: NEEDS, concept: LONELY, active: false },
      { row: 'n', set: NEEDS, concept: LONELY },
    ];
    expect((await read({ ...content, members }, {}, 'Delta')).removed.get(NEEDS)).toEqual(new Set());
  });

  it('is replaced by what active associations name, and what stands for that is read too', async () => {
    const release = await read({
      ...content,
      concepts: [{ id: LONELY }, { id: ISOLATED, active: false }, { id: REFERRAL, active: false }],
      descriptions: [{ concept: LONELY, term: 'Feeling lonely' }],
      languages: [{ description: componentId(0, '01') }],
      members: [{ set: NEEDS, concept: ISOLATED }],
      associations: [
        { set: SAME_AS, from: ISOLATED, to: LONELY, active: false },
        { set: REPLACED_BY, from: ISOLATED, to: REFERRAL },
        { set: SAME_AS, from: REFERRAL, to: LONELY },
      ],
    });
    expect(release.inactive.get(ISOLATED)).toEqual([{ association: 'replaced by', id: REFERRAL }]);
    expect(release.concepts.get(LONELY)?.term).toBe('Feeling lonely');
  });
});

describe('the preferred term in England', () => {
  const GB = '900000000000508004';
  const US = '900000000000509007';
  const PHARMACY = '999000691000001104';
  it.each([
    // what is preferred in which language reference set, and the term
    ['NHS clinical before British English', { first: [NHS_CLINICAL], second: [GB] }, 'First'],
    ['NHS clinical before pharmacy', { first: [PHARMACY], second: [NHS_CLINICAL] }, 'Second'],
    ['pharmacy before British English', { first: [GB], second: [PHARMACY] }, 'Second'],
    ['British English before nothing', { first: [GB], second: [] }, 'First'],
    ['not American English', { first: [US], second: [GB] }, 'Second'],
    ['the fully specified name where none is preferred', { first: [US], second: [] }, 'Full name'],
  ])('%s', async (_, { first, second }, term) => {
    const release = await read({
      ...content,
      descriptions: [
        { concept: LONELY, term: 'First' },
        { concept: LONELY, term: 'Second' },
        { concept: LONELY, term: 'Full name (finding)', fullName: true },
      ],
      languages: [
        ...first.map((set) => ({ set, description: componentId(0, '01') })),
        ...second.map((set) => ({ set, description: componentId(1, '01') })),
        { set: US, description: componentId(2, '01') },
      ],
    });
    expect(release.concepts.get(LONELY)?.term).toBe(term);
  });

  it('is a fully specified name as it is, where that is nothing but its tag', async () => {
    const descriptions = [{ concept: LONELY, term: '(finding)', fullName: true as const }];
    const release = await read({ ...content, descriptions, languages: [] });
    expect(release.concepts.get(LONELY)?.term).toBe('(finding)');
  });

  it('is none of an inactive description, nor by an inactive row', async () => {
    const release = await read({
      ...content,
      descriptions: [
        { concept: LONELY, term: 'Inactive', active: false },
        { concept: LONELY, term: 'No longer preferred' },
      ],
      languages: [
        { description: componentId(0, '01') },
        { description: componentId(1, '01'), active: false },
      ],
    });
    const other = await read({
      ...content,
      descriptions: [
        { concept: LONELY, term: 'No longer preferred' },
        { concept: LONELY, term: 'Preferred' },
      ],
      languages: [
        { description: componentId(0, '01'), active: false },
        { description: componentId(1, '01') },
      ],
    });
    expect(other.concepts.get(LONELY)?.term).toBe('Preferred');
    // A synonym that nobody prefers is no preferred term, and there is no fully specified name.
    expect(release.concepts.get(LONELY)?.term).toBeUndefined();
  });

  it('of a Delta is what it says is preferred, also of a concept that did not change', async () => {
    const preferred = [{ description: componentId(1, '01') }];
    const descriptions = [
      { concept: LONELY, term: 'Loneliness (finding)', fullName: true as const },
      { concept: LONELY, term: 'Loneliness' },
    ];
    const termOf = async (more: ReleaseContent) =>
      (await read({ ...content, concepts: [], ...more }, { concepts: [LONELY] }, 'Delta')).terms.get(LONELY);
    expect(await termOf({ descriptions, languages: preferred })).toBe('Loneliness');
    expect(await termOf({ descriptions, languages: [] })).toBeUndefined();
  });
});
