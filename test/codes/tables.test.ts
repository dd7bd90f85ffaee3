import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import {
  bundledCodeSet,
  concept,
  listCodes,
  ROLES,
  referenceSets,
  SNOMED_CT,
  SOURCES,
} from 'social-prescribing/codes';
import { dataDictionary } from 'social-prescribing/codes/data-dictionary';
import { describe, expect, it } from 'vitest';
import { bundledRoles, minimumDatasetRoles } from '../../src/codes/bundled-roles';
import { listOf, rowsOf, wordsOf } from '../../src/codes/columns';
import * as permitted from '../../src/codes/permitted-codes';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const table = (file: string) =>
  Papa.parse<Record<string, string>>(read(`codes/${file}`).trim(), { header: true }).data;

/** A row of a table as a code has it: nothing where the table has nothing. */
const filled = ({ term_as_read: termAsRead = '', ...row }: Record<string, string>) =>
  Object.fromEntries(Object.entries({ ...row, termAsRead }).filter(([, value]) => value !== ''));

describe('a table by column', () => {
  it('has an empty or missing line repeat the one above', () => {
    expect(rowsOf({ id: '1\n2\n3\n4', set: 'a\n\nb' })).toEqual([
      { id: '1', set: 'a' },
      { id: '2', set: 'a' },
      { id: '3', set: 'b' },
      { id: '4', set: 'b' },
    ]);
    expect(listOf('id', 'Title', wordsOf('A B'), 'same')).toEqual({
      id: 'id',
      title: 'Title',
      codes: [
        { code: 'A', meaning: 'same' },
        { code: 'B', meaning: 'same' },
      ],
    });
  });

  it('has no value at a dash, and the term at a tilde', () => {
    expect(rowsOf({ id: '1\n2\n3', term: 'One\nTwo\nThree', read: '~ (finding)\n-\n' })).toEqual([
      { id: '1', term: 'One', read: 'One (finding)' },
      { id: '2', term: 'Two' },
      { id: '3', term: 'Three' },
    ]);
  });
});

describe('the generated tables', () => {
  it.each([
    ['minimum-dataset.csv', ['pathway', 'demographics', 'needs', 'support', 'outcomes']],
    ['referral-sources.csv', ['sources']],
    ['assessment-scores.csv', ['assessments']],
  ])('hold %s, row by row', (file, names) => {
    const rows = table(file).map((row) => ({ ...filled(row), system: SNOMED_CT }));
    const codes = bundledCodeSet.lists
      .filter(({ name }) => names.includes(name))
      .flatMap((list) => list.codes);
    expect(rows.length).toBeGreaterThan(10);
    expect(codes).toEqual(rows);
    expect(codes.every(({ role }) => ROLES.includes(role))).toBe(true);
  });

  it('hold reference-sets.csv, row by row', () => {
    expect(referenceSets).toEqual(table('reference-sets.csv'));
  });

  it('hold the attendances that contacts are made of', () => {
    const rows = table('data-dictionary/attended-or-did-not-attend.csv').filter(({ code }) => code !== '0');
    expect(
      listCodes(bundledCodeSet, { role: 'contact' }).map(({ id, term }) => ({ code: id, meaning: term })),
    ).toEqual([...rows, { code: 'unknown', meaning: 'Contact, attendance not stated' }]);
  });

  it('hold every list of permitted values, row by row, also without meanings', () => {
    const lists = Object.entries(dataDictionary);
    expect(lists).toHaveLength(16);
    const alone = new Map<string, readonly string[]>(Object.entries(permitted));
    expect([...alone.keys()].sort()).toEqual(lists.map(([name]) => name).sort());
    for (const [name, { id, title, codes }] of lists) {
      const source = SOURCES.find((each) => each.id === id)!;
      expect(title).toBe(source.title);
      expect(codes).toEqual(table(source.file));
      expect(alone.get(name)).toEqual(codes.map(({ code }) => code));
    }
  });

  it('have the constants that their declarations promise', () => {
    const declared = read('src/codes/generated/minimum-dataset.ts').matchAll(
      /^ {2}readonly (\w+): '(\d+)';$/gm,
    );
    expect(Object.entries(concept)).toEqual([...declared].map(([, name, id]) => [name, id]));
    const meant = read('src/codes/generated/data-dictionary.ts').matchAll(
      /readonly code: '(.*)'; readonly meaning: '(.*)' \},$/gm,
    );
    expect(Object.values(dataDictionary).flatMap(({ codes }) => [...codes])).toEqual(
      [...meant].map(([, code, meaning]) => ({ code, meaning: meaning!.replaceAll("\\'", "'") })),
    );
    const words = read('src/codes/generated/permitted-codes.ts').matchAll(/^ {2}\[(.*)\]$/gm);
    expect(
      Object.values(dataDictionary).map(({ codes }) => codes.map(({ code }) => `'${code}'`).join(', ')),
    ).toEqual([...words].map(([, codes]) => codes));
  });

  it('say of each list what SOURCES says of its table', () => {
    for (const { source, authority, version, date } of bundledCodeSet.lists)
      expect(SOURCES.find(({ id }) => id === source)).toMatchObject({ authority, version, date });
  });
});

describe('the codes that measures and checks use', () => {
  const withoutReadings = bundledCodeSet.lists.map(({ name, codes, ...list }) => ({
    ...{ ...list, name },
    codes: codes.map(({ termAsRead, evidence, source, ...code }) =>
      name === 'contacts' ? { ...code, evidence, source } : code,
    ),
  }));

  it('are those of bundledCodeSet, without where they were read', () => {
    expect(bundledRoles.lists).toEqual(withoutReadings);
    expect([...bundledRoles.index.keys()]).toEqual([...bundledCodeSet.index.keys()]);
    expect(listCodes(bundledRoles, { evidence: 'published' })).toEqual([]);
  });

  it('begin with the minimum dataset', () => {
    expect(bundledRoles.lists.slice(0, 5)).toEqual(minimumDatasetRoles.lists);
    expect(minimumDatasetRoles.index.size).toBe(78);
  });
});
