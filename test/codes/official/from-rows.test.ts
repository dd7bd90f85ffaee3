import { concept } from 'social-prescribing/codes';
import { codeSetFromRows, type MemberRow, type RowOptions } from 'social-prescribing/codes/official';
import { readTable } from 'social-prescribing/events';
import { describe, expect, it } from 'vitest';
import { TEXTLESS } from '../../support/textless';
import { lines, NEEDS, SUPPORT } from './made-release';

const { feelingLonely: LONELY, socialIsolation: ISOLATED, signposting } = concept;
const row = (fields: Partial<MemberRow> = {}): MemberRow => ({
  id: LONELY,
  term: 'Feeling lonely',
  set: 'needs',
  ...fields,
});
const found = (rows: readonly MemberRow[], options: RowOptions = {}) =>
  lines(codeSetFromRows(rows, options).issues);

describe('rows of official members', () => {
  it.each<[string, Partial<MemberRow>, string[]]>([
    ['a good row', {}, []],
    ['the reference set as its set', { set: NEEDS }, []],
    ['capitals', { set: ' Needs ' }, []],
    ['white space', { id: ` ${LONELY}` }, ['information 0.id sctid-white-space']],
    ['active in words', { active: 'TRUE' }, []],
    ['no set', { set: '' }, ['error 0.set row-set-unknown']],
    ['another set', { set: 'outcomes' }, ['error 0.set row-set-other']],
    ['active as nothing known', { active: 'maybe' }, ['error 0.active row-active-unknown']],
    ['no id', { id: '' }, ['error 0.id sctid-empty', 'error needs set-empty']],
    [
      'an id a spreadsheet damaged',
      { id: '8.71731E+14' },
      ['error 0.id sctid-scientific-notation', 'error needs set-empty'],
    ],
    [
      'inactive',
      { active: '0' },
      [`warning needs.${LONELY} member-inactive`, `warning needs.${LONELY} bundled-inactive`],
    ],
    [
      'inactive, and of no set that it names',
      { set: undefined as never, active: 'no' },
      [`warning needs.${LONELY} member-inactive`, `warning needs.${LONELY} bundled-inactive`],
    ],
    [
      'taken out of its reference set',
      { set: NEEDS, active: '0' },
      ['information  row-member-taken-out', 'error  set-empty'],
    ],
    ['no term', { term: '' }, ['warning 0 member-term-missing']],
    [
      'a fully specified name only',
      { term: '', fullySpecifiedName: 'Feeling lonely (finding)' },
      ['information  row-term-from-fsn'],
    ],
  ])('%s', (_, fields, expected) => {
    const isTold = 'id' in fields || fields.active === 'no';
    expect(found([row(fields)], isTold ? { set: 'needs' } : {})).toEqual(expected);
  });

  it('prefer the preferred term', () => {
    const made = codeSetFromRows([row({ term: 'Lonely', preferredTerm: 'Feeling lonely' })]);
    expect(made.ok && made.value.index.get(LONELY)?.term).toBe('Feeling lonely');
  });

  it('keep a fully specified name that is nothing but its tag', () => {
    const made = codeSetFromRows([row({ term: '', fullySpecifiedName: '(finding)' })]);
    expect(made.ok && made.value.index.get(LONELY)?.term).toBe('(finding)');
  });

  it('show no more of a long term than a message has room for', () => {
    const term = `Feeling ${'very '.repeat(50)}lonely`;
    const long = row({ term });
    const [message] = codeSetFromRows([long, long]).issues.map((issue) => issue.message);
    expect(message).toContain(`${LONELY} |${term.slice(0, 120)}…|`);
    expect(message).not.toContain(term.slice(0, 121));
  });

  it('take no category from a row of the table of categories that has no id, no category, or is none', () => {
    const [none, textless] = [null as never, TEXTLESS as never];
    const categories = [
      ...[none, {} as never, { id: textless, category: 'x' }, { id: LONELY, category: textless }],
      ...[
        { id: LONELY, category: ' ' },
        { id: '', category: 'x' },
        { id: LONELY, category: none },
      ],
    ];
    const made = codeSetFromRows([row()], { categories });
    expect(made.issues).toEqual([]);
    expect(made.ok && made.value.index.get(LONELY)?.category).toBe('loneliness');
  });

  it('are of both lists, with date, source and categories', () => {
    const rows = [row({ category: 'alone' }), row({ id: signposting, term: 'Signposting', set: 'support' })];
    const made = codeSetFromRows(rows, { source: 'a.csv', date: '2026-04-01' });
    expect(made.ok && made.value.lists.map(({ name, date, source }) => [name, date, source])).toEqual([
      ['needs', '2026-04-01', 'a.csv'],
      ['support', '2026-04-01', 'a.csv'],
    ]);
    expect(made.ok && made.value.index.get(LONELY)?.category).toBe('alone');
    expect(made.ok && made.value.referenceSets?.get(SUPPORT)?.has(signposting)).toBe(true);
  });

  it('are kept once, and refused where they disagree', () => {
    expect(found([row(), row()])).toEqual(['warning 1 member-twice']);
    expect(found([row(), row({ term: 'Lonely' })])).toEqual(['error 1 member-conflict']);
  });

  it('must be there', () => {
    expect(found([])).toEqual(['error  set-empty']);
    expect(found([null as never])).toEqual(['error 0.set row-set-unknown', 'error 0.id sctid-not-text']);
  });
});

describe('tables of official members', () => {
  it.each([
    [
      'as the browser exports',
      'conceptId\tFSN\tpreferred term\n267076002\tFeeling lonely (finding)\tFeeling lonely\n',
    ],
    ['as a spreadsheet', 'SCTID,Term,Active\n267076002,Feeling lonely,1\n'],
    ['as code and description', 'Code;Description\n267076002;Feeling lonely\n'],
    [
      'of a reference set',
      `refsetId,referencedComponentId,active,preferredTerm\n${NEEDS},267076002,1,Feeling lonely\n`,
    ],
    ['with the term in the id', 'concept\n267076002 |Feeling lonely|\n'],
  ])('are read %s', async (_, text) => {
    const { rows, refused } = await readTable('members', text);
    expect(refused).toEqual([]);
    const made = codeSetFromRows(rows, { set: 'needs' });
    expect(made.ok && [...made.value.index.values()].map(({ id, term }) => [id, term])).toEqual([
      [LONELY, 'Feeling lonely'],
    ]);
  });

  it('are read with headings mapped', async () => {
    const { rows } = await readTable('members', 'A,B\n422650009,Social isolation\n', {
      map: { id: 'A', term: 'B' },
    });
    expect(rows.map(({ id, term }) => [id, term])).toEqual([[ISOLATED, 'Social isolation']]);
  });

  it('refuse a number, which has lost digits before anybody could look', async () => {
    const { rejects } = await readTable('members', '{"id":267076002,"term":"x"}\n');
    expect(rejects.map(({ rule }) => rule)).toEqual(['sctid-number']);
  });

  it('of categories are read', async () => {
    const { rows } = await readTable('categories', 'Code,Category\n267076002,alone\n');
    expect(rows).toEqual([{ id: LONELY, category: 'alone' }]);
  });
});
