import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import {
  bundledCodeSet,
  concept,
  findCode,
  listCodes,
  type MinimumDatasetCode,
  minimumDataset,
  referenceSets,
  referralSources,
  SOURCES,
  searchCodes,
} from 'social-prescribing/codes';
import { type DataDictionaryCode, dataDictionary } from 'social-prescribing/codes/data-dictionary';
import { isConceptId } from 'social-prescribing/snomed';
import { describe, expect, expectTypeOf, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = `${root}../shared/`;
const readTsv = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), {
    header: true,
    delimiter: '\t',
    quoteChar: '\0',
  }).data;

describe('the compiled minimum dataset', () => {
  it('holds 78 concepts, each once, each a valid concept id', () => {
    expect(listCodes(minimumDataset)).toHaveLength(78);
    expect(new Set(Object.values(concept)).size).toBe(78);
    expect(
      listCodes(bundledCodeSet)
        .filter((code) => code.system.includes('snomed'))
        .every((code) => isConceptId(code.id)),
    ).toBe(true);
  });

  it('says of each on what evidence, and where it was read', () => {
    const evidence = (level: 'published' | 'attested' | 'unconfirmed') =>
      listCodes(minimumDataset, { evidence: level }).length;
    expect([evidence('published'), evidence('attested'), evidence('unconfirmed')]).toEqual([3, 74, 1]);
    for (const code of listCodes(bundledCodeSet)) {
      expect(code.evidence, code.id).toBeTruthy();
      expect(code.source, code.id).toBeTruthy();
    }
  });

  it('is compiled, and says so on every list', () => {
    for (const list of bundledCodeSet.lists) {
      expect(list.authority).toBe('compiled');
      expect(list.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(list.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(SOURCES.map(({ id }) => id)).toContain(list.source);
    }
  });

  it('is a union of literal ids', () => {
    expectTypeOf<'267076002'>().toExtend<MinimumDatasetCode>();
    expectTypeOf<'138875005'>().not.toExtend<MinimumDatasetCode>();
    expectTypeOf<string>().not.toExtend<MinimumDatasetCode>();
    expectTypeOf<DataDictionaryCode<'personStatedGenderCode'>>().toEqualTypeOf<'1' | '2' | '9' | 'X'>();
  });

  if (!existsSync(shared)) console.warn('skipped: ../shared is not there');
  it.skipIf(!existsSync(shared))('holds what the shared tables hold, row by row', () => {
    const rows = readTsv(`${shared}codes/minimum-dataset.tsv`);
    expect(rows).toHaveLength(78);
    for (const row of rows)
      expect(findCode(minimumDataset, row.id!)).toEqual({
        ...{ id: row.id, term: row.term, set: row.set, category: row.category, role: row.role },
        ...{ evidence: row.evidence, termAsRead: row.term_as_read, source: row.source },
        system: 'http://snomed.info/sct',
      });
    const sources = readTsv(`${shared}codes/referral-sources.tsv`);
    expect(referralSources.codes.map(({ id, term, category }) => [id, term, category])).toEqual(
      sources.map((row) => [row.id, row.term, row.group]),
    );
  });

  it.skipIf(!existsSync(shared))('holds every complete list of permitted values, code by code', () => {
    const lists = JSON.parse(readFileSync(`${shared}standard/codesets.json`, 'utf8')) as Record<
      string,
      { complete: boolean; codes: { code: string; meaning: string }[] }
    >;
    const ours = Object.values(dataDictionary).map(({ codes }) => JSON.stringify(codes));
    const complete = Object.entries(lists).filter(
      ([name, list]) => list.complete && !name.startsWith('Source of service request'),
    );
    expect(complete).toHaveLength(15);
    for (const [name, { codes }] of complete)
      expect(ours, name).toContain(JSON.stringify(codes.map(({ code, meaning }) => ({ code, meaning }))));
  });
});

describe('the tables', () => {
  it('have given rise to the checked-in TypeScript', () => {
    expect(() =>
      execFileSync(process.execPath, [`${root}codes/generate.mjs`, '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('are each named in SOURCES with their licence', () => {
    for (const { file, licence, url } of SOURCES) {
      expect(existsSync(`${root}codes/${file}`), file).toBe(true);
      expect(licence.length).toBeGreaterThan(2);
      expect(url).toMatch(/^https?:\/\//);
    }
  });

  it('carry the SNOMED CT notice wherever they hold its content', () => {
    for (const name of ['minimum-dataset', 'referral-sources', 'assessment-scores', 'reference-sets'])
      expect(readFileSync(`${root}src/codes/generated/${name}.ts`, 'utf8')).toContain(
        'Contains SNOMED CT content: see NOTICE',
      );
  });

  it('name the reference sets of the standard, valid and once', () => {
    expect(referenceSets.slice(0, 2).map(({ id }) => id)).toEqual(['1373501000000105', '1373511000000107']);
    expect(referenceSets.every(({ id }) => isConceptId(id))).toBe(true);
    expect(new Set(referenceSets.map(({ id }) => id)).size).toBe(referenceSets.length);
  });
});

describe('looking up', () => {
  it.each([
    ['lonely', ['267076002', '1230392000']],
    ['FEELING lon', ['267076002', '1230392000']],
    ['267076002', ['267076002']],
    ['onely', []],
    ['', []],
    ['.*', []],
  ])('searches %s', (words, ids) => {
    expect(searchCodes(minimumDataset, words).map(({ id }) => id)).toEqual(ids);
  });

  it('lists by set, category and role together', () => {
    expect(listCodes(bundledCodeSet, { role: 'source', category: 'education' }).map(({ id }) => id)).toEqual([
      '1065401000000101',
    ]);
    expect(listCodes(bundledCodeSet, { set: 'no such set' })).toEqual([]);
    expect(listCodes(bundledCodeSet, { role: 'need' })).toHaveLength(30);
  });

  it('keeps systems apart', () => {
    expect(findCode(bundledCodeSet, '5')).toBeUndefined();
    expect(findCode(bundledCodeSet, '5', 'nhs-dd:attended-or-did-not-attend')?.attendance).toBe('5');
    expect(findCode(bundledCodeSet, '0', 'nhs-dd:attended-or-did-not-attend')).toBeUndefined();
  });
});
