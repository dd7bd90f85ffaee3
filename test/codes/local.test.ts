import {
  bundledCodeSet,
  type CodeRow,
  defineCodeSet,
  extendCodeSet,
  findCode,
} from 'social-prescribing/codes';
import { describe, expect, it } from 'vitest';

const LOCAL = 'urn:example:local';
const row = (fields: Partial<CodeRow>): CodeRow => ({
  id: 'L1',
  term: 'Local',
  role: 'support',
  category: 'walks',
  system: LOCAL,
  ...fields,
});
const issuesOf = (...rows: CodeRow[]) =>
  defineCodeSet(rows).issues.map(({ severity, path, rule }) => `${severity} ${path} ${rule}`);

describe('local codes', () => {
  it.each([
    ['a good row', row({}), []],
    ['no id', row({ id: ' ' }), ['error 0.id code-id-missing']],
    [
      'a SNOMED CT id that is none',
      row({ id: '871731000000107', system: '' }),
      ['error 0.id sctid-check-digit'],
    ],
    [
      'an id a spreadsheet damaged',
      row({ id: '8.71731E+14', system: '' }),
      ['error 0.id sctid-scientific-notation'],
    ],
    ['no term', row({ term: '' }), ['error 0.term code-term-missing']],
    ['a role there is not', row({ role: 'visit' }), ['error 0.role code-role-unknown']],
    [
      'a contact without attendance',
      row({ role: 'contact' }),
      ['error 0.attendance code-attendance-missing'],
    ],
    [
      'a contact of another attendance',
      row({ role: 'contact', attendance: '0' }),
      ['error 0.attendance code-attendance-missing'],
    ],
    ['a contact of unknown attendance', row({ role: 'contact', attendance: 'unknown' }), []],
    ['an assessment of nothing', row({ role: 'assessment' }), ['error 0.instrument code-instrument-missing']],
    [
      'a need without category',
      row({ role: 'need', category: '' }),
      ['information 0.category code-uncategorised'],
    ],
  ])('%s', (_, given, issues) => expect(issuesOf(given)).toEqual(issues));

  it('takes what is no row or text as issues', () => {
    const odd = [
      null,
      {},
      { id: 871731000000106, term: 'x', role: 'referral' },
      { id: 'L', term: 1, role: {} },
    ];
    expect(
      issuesOf(...(odd as unknown as CodeRow[])).map((issue) => issue.split(' ').slice(1).join(' ')),
    ).toEqual([
      '0.id code-id-missing',
      '0.term code-term-missing',
      '0.role code-role-unknown',
      '1.id code-id-missing',
      '1.term code-term-missing',
      '1.role code-role-unknown',
      '2.id sctid-number',
      '3.id sctid-not-digits',
      '3.term code-term-missing',
      '3.role code-role-unknown',
    ]);
  });

  it('says what to do', () => {
    expect(defineCodeSet([row({ role: 'contact' })]).issues[0]?.message).toBe(
      'A contact code states its attendance: 2, 3, 4, 5, 6, 7 or unknown.',
    );
  });

  it('refuses two meanings of one code, and takes one given twice', () => {
    expect(issuesOf(row({}), row({ role: 'need' }))).toEqual(['error 1 code-conflict']);
    expect(issuesOf(row({}), row({}))).toEqual([]);
    expect(issuesOf(row({}), row({ system: 'urn:example:other', role: 'need' }))).toEqual([]);
  });

  it('refuses the whole list for one wrong row', () => {
    expect(defineCodeSet([row({}), row({ id: '' })]).ok).toBe(false);
  });

  it('replaces a bundled entry only when it is told to, and says so', () => {
    const anxiety = row({
      id: '48694002',
      term: 'Anxiety',
      role: 'need',
      category: 'mental_health',
      set: 'needs',
      system: '',
    });
    const extended = extendCodeSet(bundledCodeSet, [anxiety], { source: 'ours.csv', version: '2' });
    expect(extended.issues.map(({ rule }) => rule)).toEqual(['code-replaces-bundled']);
    if (!extended.ok) throw new Error('not extended');
    expect(findCode(extended.value, '48694002')).toMatchObject({ category: 'mental_health' });
    expect(findCode(bundledCodeSet, '48694002')).toMatchObject({ category: 'anxiety' });
    expect(extended.value.lists.at(-1)).toMatchObject({
      name: 'needs',
      authority: 'local',
      source: 'ours.csv',
      version: '2',
    });
  });

  it('accepts a SNOMED CT id with its term', () => {
    const made = defineCodeSet([row({ id: '48694002 |Anxiety|', system: '', role: 'need' })]);
    expect(made.ok && [...made.value.index.keys()]).toEqual(['48694002']);
  });
});
