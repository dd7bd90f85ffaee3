import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bundledCodeSet,
  concept,
  listCodes,
  minimumDataset,
  referenceSets,
  SNOMED_CT,
} from 'social-prescribing/codes';
import { type CodeSetJson, codeSetToJson } from 'social-prescribing/codes/official';
import { generateRecords } from 'social-prescribing/synthetic';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';
import {
  componentId,
  NEEDS,
  REPLACED_BY,
  type ReleaseContent,
  releaseTexts,
  SUPPORT,
  type View,
  writeRelease,
  zipRelease,
} from '../support/rf2';

const { run, file, folder } = commandLine();
const { feelingLonely: LONELY, socialIsolation: ISOLATED, livesAlone: ALONE, anxiety: ANXIETY } = concept;
const { signposting: SIGNPOSTING, confident: CONFIDENT } = concept;
const CLOSED = '999027851000230104';

const bundled = [...minimumDataset.index.values()];
const terms: Readonly<Record<string, string>> = { [ISOLATED]: 'Socially isolated' };

/** A release of the bundled concepts: one term differs, one code is inactive and replaced. */
const content: ReleaseContent = {
  concepts: bundled.map(({ id }) => ({ id, active: id !== ANXIETY })),
  descriptions: bundled.map(({ id, term }) => ({ concept: id, term: terms[id] ?? term })),
  languages: bundled.map((_, index) => ({ description: componentId(index, '01') })),
  members: [
    ...[LONELY, ISOLATED, ANXIETY, ALONE].map((id) => ({ set: NEEDS, concept: id })),
    { set: SUPPORT, concept: SIGNPOSTING },
    { set: CLOSED, concept: CONFIDENT },
  ],
  associations: [{ set: REPLACED_BY, from: ANXIETY, to: concept.stress }],
  relationships: [{ from: LONELY, to: ISOLATED }],
};
const place = (name: string) => join(folder, name);
const write = (name: string, release: ReleaseContent, view: View = 'Snapshot', date?: string) =>
  writeRelease(place(name), releaseTexts(release, view, date));
const text = (name: string) => readFileSync(place(name), 'utf8');

const SCT = 'http://snomed.info/sct';
const valueSet = (set: string, ids: readonly string[], expansion: object = {}) =>
  JSON.stringify({
    resourceType: 'ValueSet',
    url: `${SCT}?fhir_vs=refset/${set}`,
    expansion: {
      parameter: [{ name: 'version', valueUri: `${SCT}|${SCT}/83821000000107/version/20260401` }],
      ...expansion,
      contains: ids.map((code) => ({ system: SCT, code, display: minimumDataset.index.get(code)?.term })),
    },
  });

beforeAll(async () => {
  write('release', content);
  await zipRelease(place('uk-edition.zip'), releaseTexts(content));
  file('needs-1.json', valueSet(NEEDS, [LONELY, ISOLATED], { total: 3, offset: 0 }));
  file('needs-2.json', valueSet(NEEDS, [ALONE], { total: 3, offset: 2 }));
  file('support.json', valueSet(SUPPORT, [SIGNPOSTING]));
  file('needs.csv', `conceptId,preferred term\n${LONELY},Feeling lonely\n${ISOLATED},Social isolation\n`);
  file('categories.csv', `id,category\n${LONELY},alone\n`);
});

describe('codes import', () => {
  it('makes a code set of a release, and names what to look at', () => {
    const { status, said, data } = run(['codes', 'import', 'release', '-o', 'made.json']);
    expect([status, data]).toEqual([0, '']);
    expect(said).toContain('a SNOMED CT release (Snapshot) of 2026-04-01');
    expect(said).toContain('Needs and concerns: 4 codes, official, of the SNOMED CT release of 2026-04-01');
    expect(said).toContain(
      `A member is inactive: ${ANXIETY} |Anxiety|. Replaced by ${concept.stress} |Stress|.`,
    );
    expect(said).toContain(`A bundled code is inactive in what was loaded: ${ANXIETY} |Anxiety|.`);
    expect(said).toContain(`${ISOLATED} |Social isolation|. There: Socially isolated.`);
    expect(said).toContain('do not by themselves account for the 78');
    expect(said).toContain('5 bundled codes are official members');
    const made = JSON.parse(text('made.json'));
    expect(made).toMatchObject({ format: 'social-prescribing code set', version: 1 });
    expect(made.notice).toContain('SNOMED International');
    expect(made.inactive).toEqual({ [ANXIETY]: [['replaced by', concept.stress]] });
    expect(Object.keys(made.referenceSets)).toEqual([NEEDS, SUPPORT]);
  });

  it('writes the same bytes for a folder and a zip, but for its name', () => {
    expect(run(['codes', 'import', 'release', '-o', 'a.json']).status).toBe(0);
    expect(run(['codes', 'import', 'uk-edition.zip', '-o', 'b.json']).status).toBe(0);
    expect(text('b.json').replaceAll('uk-edition.zip', 'release')).toBe(text('a.json'));
  });

  it('makes a list of another reference set with a role, which measures then count', () => {
    run(['codes', 'import', 'release', '-o', 'closing.json', '--refset', `${CLOSED}=closure`]);
    const { data, said } = run(['codes', 'list', '--codes', 'closing.json', '--set', CLOSED]);
    expect(data).toMatch(new RegExp(`^${CONFIDENT} .* closure +official$`, 'm'));
    expect(said).toContain(`Official: needs, support, ${CLOSED}.`);
  });

  it('joins the pages of value sets', () => {
    const words = ['codes', 'import', 'needs-2.json', 'needs-1.json', 'support.json', '-o', 'fhir.json'];
    const { status, said } = run(words);
    expect(status).toBe(0);
    expect(said).toContain('Needs and concerns: 3 codes, official');
    const { status: refused, said: why } = run(['codes', 'import', 'needs-2.json', '-o', 'gap.json']);
    expect(refused).toBe(2);
    expect(why).toContain('2 codes from number 1 are missing');
    expect(existsSync(place('gap.json'))).toBe(false);
  });

  it('reads a table, with headings mapped and categories', () => {
    file('odd.csv', `Nr;Text\n${LONELY};Feeling lonely\n`);
    const words = [
      '--set',
      'needs',
      '--map',
      'id=Nr',
      '--map',
      'term=Text',
      '--categories',
      'categories.csv',
    ];
    const { status } = run([
      'codes',
      'import',
      'odd.csv',
      ...words,
      '--date',
      '2026-04-01',
      '-o',
      'odd.json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(text('odd.json')).lists[0]).toMatchObject({
      ...{ date: '2026-04-01', source: 'odd.csv' },
      codes: [{ id: LONELY, category: 'alone' }],
    });
  });

  it('reads a table from standard input', () => {
    const { status, said } = run(
      ['codes', 'import', '-', '--set', 'needs', '-o', 'piped.json'],
      text('needs.csv'),
    );
    expect([status, said.includes('Needs and concerns: 2 codes, official')]).toEqual([0, true]);
    expect(JSON.parse(text('piped.json')).lists[0]).toMatchObject({
      source: '-',
      codes: [{ id: LONELY }, {}],
    });
  });

  it('names a hundred of the members that are not bundled, and counts the others', () => {
    const ids = [
      ...listCodes(bundledCodeSet).flatMap(({ id, system }) => (system === SNOMED_CT ? id : [])),
      ...referenceSets.map(({ id }) => id),
    ];
    const others = [...new Set(ids)].filter((id) => !minimumDataset.index.has(id));
    file('many.csv', ['id,term', ...others.map((id) => `${id},A term`), ''].join('\n'));
    const { status, said } = run(['codes', 'import', 'many.csv', '--set', 'needs', '-o', 'many.json']);
    expect(status).toBe(0);
    const named = said.slice(said.indexOf(`  ${others.length} official members are not bundled:`));
    expect(named.match(/^ {4}\d+ A term \(\w+\)$/gm)).toHaveLength(100);
    expect(named).toContain(`\n    and ${others.length - 100} more\n`);
  });

  it('says that a release knows of no inactive concept', () => {
    write('active', { ...content, concepts: bundled.map(({ id }) => ({ id })), associations: [] });
    const { said } = run(['codes', 'import', 'active', '--no-hierarchy', '-o', 'active.json']);
    expect(said).toContain(
      'Kept of the release: members of 2 reference sets, 0 inactive concepts, what is below 0 ',
    );
  });

  it('applies a Delta to its base, once', () => {
    run(['codes', 'import', 'release', '-o', 'base.json']);
    const changes: ReleaseContent = {
      members: [
        {
          set: NEEDS,
          concept: LONELY,
          active: false,
          time: '20261001',
          row: '00000002-0000-5000-8000-000000000000',
        },
        {
          set: NEEDS,
          concept: concept.homeless,
          time: '20261001',
          row: '00000002-0000-5000-8000-000000000009',
        },
      ],
    };
    write('delta', changes, 'Delta', '20261001');
    const refused = run(['codes', 'import', 'delta', '-o', 'after.json']);
    expect(refused.status).toBe(2);
    expect(refused.said).toContain('Give the code set it changes as the base');
    expect(run(['codes', 'import', 'delta', '--base', 'base.json', '-o', 'after.json']).status).toBe(0);
    const { data } = run(['codes', 'diff', 'base.json', 'after.json', '--format', 'csv']);
    expect(data).toBe(
      `change,list,id,term,from,to\nadded,needs,${concept.homeless},Homeless,,\nremoved,needs,${LONELY},Feeling lonely,,\n`,
    );
    const again = run(['codes', 'import', 'delta', '--base', 'after.json', '-o', 'twice.json']);
    expect(again.status).toBe(2);
    expect(again.said).toContain('not later than the base');
  });

  it.each<[string, string[], string]>([
    ['nothing there', ['nowhere.zip', '-o', 'x.json'], 'cannot read nowhere.zip'],
    ['no output', ['needs.csv'], "required option '-o, --output <file>'"],
    ['its input as output', ['needs.csv', '--set', 'needs', '-o', 'needs.csv'], 'read or written already'],
    [
      'a table that does not say its set',
      ['needs.csv', '-o', 'x.json'],
      'needs.csv row 1.set: The row does not say',
    ],
    ['a value set and a table', ['needs.csv', 'support.json', '-o', 'x.json'], 'not both at once'],
    ['a release and another', ['release', 'needs.csv', '-o', 'x.json'], 'a release by itself'],
    [
      'a base for a table',
      ['needs.csv', '--set', 'needs', '--base', 'good.json', '-o', 'x.json'],
      'are for a SNOMED CT release',
    ],
    ['a code set', ['good.json', '-o', 'x.json'], 'is a code set already'],
    ['XML', ['vs.xml', '-o', 'x.json'], 'Ask the terminology server for JSON'],
    ['a folder without a release', ['empty', '-o', 'x.json'], 'release-empty'],
    ['a role there is not', ['release', '-o', 'x.json', '--refset', `${CLOSED}=x`], 'The role is none of'],
    ['a role that needs more', ['release', '-o', 'x.json', '--refset', `${CLOSED}=contact`], 'role-unusable'],
    ['no reference set', ['release', '-o', 'x.json', '--refset', '12'], 'Give the id of a reference set'],
    ['no number', ['release', '-o', 'x.json', '--refset', 'abc'], 'Give the id of a reference set'],
    ['half a mapping', ['needs.csv', '--map', 'nonsense', '-o', 'x.json'], 'Write it as field=heading'],
    [
      'a table with a row that cannot be read',
      ['broken.csv', '-o', 'x.json'],
      'cannot use broken.csv:\n  line 3: ',
    ],
    [
      'an empty reference set',
      ['release', '-o', 'x.json', '--refset', '999025651000230107=need'],
      'set-empty',
    ],
    ['a field there is not', ['needs.csv', '--map', 'x=y', '-o', 'x.json'], 'The fields are: id, term'],
    ['a zip that is none', ['broken.zip', '-o', 'x.json'], 'broken.zip'],
    ['a page of an error', ['outcome.json', '-o', 'x.json'], 'outcome.json: The terminology server answered'],
  ])('refuses %s, and writes nothing', (_, words, message) => {
    mkdirSync(place('empty'), { recursive: true });
    file('vs.xml', '<ValueSet/>');
    file('broken.zip', 'PK\u0003\u0004 and no more');
    file('outcome.json', '{"resourceType":"OperationOutcome"}');
    file('broken.csv', `id,term,set\n${LONELY},Feeling lonely,needs\n"x"y,Broken,needs\n`);
    if (!existsSync(place('good.json')))
      run(['codes', 'import', 'needs.csv', '--set', 'needs', '-o', 'good.json']);
    const { status, said } = run(['codes', 'import', ...words]);
    expect(said).toContain(message);
    expect(status).toBe(2);
    expect(existsSync(place('x.json'))).toBe(false);
    expect(said).not.toMatch(/\bat .*\.js:\d/);
  });

  it('prints terms that would steer a terminal as escapes', () => {
    file('esc.csv', `id,term,set\n${LONELY},"\u001b[31mred \u202e",needs\n`);
    const { said, status } = run(['codes', 'import', 'esc.csv', '-o', 'esc.json']);
    expect(status).toBe(0);
    expect(said).toContain('\\u{1b}[31mred');
    const seen = ['list', 'audit', 'search 31mred', `show ${LONELY}`].map((words) =>
      run(['codes', ...words.split(' '), '--codes', 'esc.json']),
    );
    seen.push(
      run(['codes', 'diff', 'bundled', 'esc.json']),
      run(['codes', 'emit', '--typescript', '--codes', 'esc.json']),
    );
    for (const { status, said, data } of seen) {
      expect(status).toBe(0);
      for (const character of ['\u001b', '\u202e']) expect(said + data).not.toContain(character);
    }
  });
});

describe('codes.json wherever codes are taken', () => {
  beforeAll(() => {
    run(['codes', 'import', 'release', '-o', 'codes.json']);
    file('local.csv', `id,term,set,category,role\n${ALONE},Lives alone,needs,ours,need\n`);
  });

  it('says which lists are official and which remain compiled', () => {
    const { data } = run(['codes', 'audit', '--codes', 'codes.json']);
    expect(data).toContain(
      'needs: 4 codes, official, of the SNOMED CT release of 2026-04-01, module 999000021000000109 (release)',
    );
    expect(data).toContain(
      'Compiled for this package, not official: demographics, outcomes, pathway, 22 concepts.',
    );
    expect(data).toMatch(/^needs +official +2026-04-01 +2026-04-01 +4 +0 +0 +0$/m);
    expect(data).not.toContain('The minimum dataset here is compiled');
  });

  it('claims nothing compiled of the minimum dataset where official lists have taken all its places', () => {
    const { lists, ...json } = codeSetToJson(minimumDataset);
    const official = lists.map((list) => ({ ...list, authority: 'official', source: 'a licensed file' }));
    file('all.json', JSON.stringify({ ...json, lists: official }));
    const { data } = run(['codes', 'audit', '--codes', 'all.json']);
    expect(data).toContain('Official lists, loaded from licensed content:\n  pathway: 3 codes, official');
    expect(data).not.toContain('Compiled for this package');
  });

  it('says what a code set holds beside its lists', () => {
    const json = JSON.parse(text('codes.json')) as CodeSetJson;
    const { referenceSets: _, inactive: __, ...less } = json;
    const hierarchy = { roots: [ISOLATED], groups: [{ under: [0], concepts: [LONELY] }] };
    file('less.json', JSON.stringify({ ...less, hierarchy }));
    expect(run(['codes', 'audit', '--codes', 'codes.json']).data).toContain(
      'Also loaded: members of 2 reference sets, 1 inactive concepts, no hierarchy.',
    );
    expect(run(['codes', 'audit', '--codes', 'less.json']).data).toContain(
      'Also loaded: members of 0 reference sets, 0 inactive concepts, a hierarchy.',
    );
  });

  it('holds a closure code where one is given, and says so by saying nothing', () => {
    file('closing.csv', 'id,term,role,system\nEND,Closed,closure,urn:example:local\n');
    const remark = 'No closure code is bundled';
    expect(run(['codes', 'audit']).data).toContain(remark);
    expect(run(['codes', 'audit', '--codes', 'closing.csv']).data).not.toContain(remark);
  });

  it('lists the minimum dataset as loaded', () => {
    const { data, said } = run(['codes', 'list', '--codes', 'codes.json']);
    expect(data.trim().split('\n')).toHaveLength(2 + 3 + 9 + 4 + 1 + 10);
    expect(said).toContain('Official: needs, support.');
    expect(run(['codes', 'show', ANXIETY, '--codes', 'codes.json']).data).toMatch(
      new RegExp(`state +inactive, replaced by ${concept.stress}`),
    );
  });

  it('puts rows of local codes on top, whatever the order', () => {
    for (const files of [
      ['codes.json', 'local.csv'],
      ['local.csv', 'codes.json'],
    ]) {
      const { data } = run(['codes', 'show', ALONE, ...files.flatMap((name) => ['--codes', name])]);
      expect(data).toMatch(/category +ours/);
      expect(data).toMatch(/authority +local/);
    }
  });

  it('drives metrics, which say so', () => {
    const events = `${root}docs/examples/extract/events.csv`;
    const { status, said, data } = run([
      ...['metrics', events, '--codes', 'codes.json', '--codes', `${root}docs/examples/extract/codes.csv`],
      ...['--measure', 'need_share', '--format', 'csv', '--disclosure', 'none'],
    ]);
    expect([status, said.includes('is none of')]).toEqual([0, false]);
    expect(said).toContain('Needs and concerns: 4 codes, official');
    expect(said).toContain(
      'The other lists of the minimum dataset (demographics, outcomes, pathway) are as compiled',
    );
    expect(data).toContain('loneliness');
    expect(data).not.toContain('housing');
  });

  it('drives check: outside an official list is a warning', () => {
    const records = [...generateRecords({ count: 20, seed: 1, completeness: 'full' })];
    file('records.ndjson', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const without = run(['check', 'records.ndjson', '--format', 'json']);
    expect(without.data).not.toContain('snomed-outside-official-set');
    const loaded = run(['check', 'records.ndjson', '--codes', 'codes.json', '--format', 'json']);
    expect(loaded.status).toBe(0);
    expect(loaded.data).toContain('snomed-outside-official-set');
    expect(JSON.parse(loaded.data).codeSet).toContainEqual({
      codes: expect.any(Number),
      ...{ name: 'needs', authority: 'official', version: '2026-04-01', date: '2026-04-01' },
      module: '999000021000000109',
    });
  });

  it.each([
    ['a damaged one', '{"format":"social-prescribing code set","version":1,"lists":[{}]}', 'json-shape'],
    [
      'another version',
      '{"format":"social-prescribing code set","version":9,"lists":[]}',
      'Update the package',
    ],
    [
      'one with a prototype',
      '{"format":"social-prescribing code set","version":1,"lists":[],"__proto__":{}}',
      'json-key',
    ],
    ['FHIR', '{"resourceType":"ValueSet"}', 'Make a code set of it first: codes import'],
    ['a zip', 'PK\u0003\u0004', 'Make a code set of it first: codes import'],
    ['nesting without end', '['.repeat(500_000), ''],
  ])('refuses %s', (_, content, message) => {
    const { status, said } = run(['codes', 'list', '--codes', file('wrong.json', content)]);
    expect(status).toBe(2);
    expect(said).toContain(message);
    expect(said).not.toMatch(/\bat .*\.js:\d/);
  });

  it('refuses a folder or a table of official codes, and says what to do', () => {
    for (const name of ['release', 'needs.csv']) {
      const { status, said } = run(['codes', 'list', '--codes', name]);
      expect([status, said.includes('codes import')]).toEqual([2, true]);
    }
  });

  it('still reads local codes as NDJSON, also one line of it', () => {
    const row = { id: 'W1', term: 'Walk', role: 'support', system: 'urn:example:local' };
    const { data } = run([
      'codes',
      'search',
      'walk',
      '--codes',
      file('one.ndjson', `${JSON.stringify(row)}\n`),
    ]);
    expect(data).toContain('W1');
  });
});

describe('codes diff', () => {
  it('compares with the bundled lists that are replaced', () => {
    const { status, data, said } = run(['codes', 'diff', 'bundled', 'codes.json']);
    expect(status).toBe(0);
    expect(said).toContain('1 added, 52 removed, 1 inactivated, 1 re-termed.');
    expect(data).toMatch(
      new RegExp(
        `^re-termed +needs +${ISOLATED} +Social isolation +Social isolation +Socially isolated$`,
        'm',
      ),
    );
    expect(data).not.toContain('pathway');
  });

  it('writes JSON, and nothing for no difference', () => {
    expect(JSON.parse(run(['codes', 'diff', 'bundled', 'codes.json', '--format', 'json']).data)).toHaveLength(
      55,
    );
    const same = run(['codes', 'diff', 'codes.json', 'codes.json']);
    expect([same.status, same.data, same.said]).toEqual([0, '', 'No differences.\n']);
    expect(run(['codes', 'diff', 'bundled', 'bundled']).said).toBe('No differences.\n');
  });

  it('refuses what is no code set', () => {
    expect(run(['codes', 'diff', 'bundled', 'needs.csv']).said).toContain('it is no code set');
  });
});

describe('codes emit', () => {
  it('writes the loaded codes, official and compiled', () => {
    const { status, data } = run(['codes', 'emit', '--typescript', '--codes', 'codes.json']);
    expect(status).toBe(0);
    expect(data).toContain(`sociallyIsolated: "${ISOLATED}"`);
    expect(data).toContain('referralToSocialPrescribingService: "871731000000106"');
  });

  it('leaves out codes of other systems, and counts them', () => {
    file(
      'mixed.csv',
      `id,term,set,role,system\nW1,Walk,ours,support,urn:example:local\n${ALONE},Alone,ours,need,\n`,
    );
    const words = ['codes', 'emit', '--typescript', '--codes', 'mixed.csv', '--set', 'ours'];
    const { status, data, said } = run(words);
    expect(status).toBe(0);
    expect(said).toContain('1 codes are not SNOMED CT and are left out.');
    expect([data.includes(ALONE), data.includes('W1')]).toEqual([true, false]);
  });

  it('wants to know what to write, and a set that is there', () => {
    expect(run(['codes', 'emit']).status).toBe(2);
    expect(run(['codes', 'emit', '--typescript', '--set', 'x']).said).toContain('There are: pathway');
  });
});

describe('help', () => {
  it('has examples that work, in order', () => {
    writeFileSync(place('newer.json'), text('codes.json'));
    const examples = ['import', 'diff', 'emit'].flatMap(
      (word) => run(['codes', word, '--help']).data.match(/^ {2}\$ social-prescribing .*$/gm)!,
    );
    expect(examples).toHaveLength(8);
    for (const example of examples) {
      const words = example.trim().split(' ').slice(2);
      expect([example, run(words).status]).toEqual([example, 0]);
    }
  });
});
