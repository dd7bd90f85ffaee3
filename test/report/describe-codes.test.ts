import { bundledCodeSet, type CodeSet, extendCodeSet } from 'social-prescribing/codes';
import { describe, expect, it } from 'vitest';
import { describeCodeSet } from '../../src/report/describe-codes';

const needs = bundledCodeSet.lists.find(({ name }) => name === 'needs')!;
const others = bundledCodeSet.lists.filter(({ name }) => name !== 'needs');
const official = { ...needs, authority: 'official' as const, source: 'uk.zip', date: '2026-04-01' };
const said = (lists: CodeSet['lists']) => describeCodeSet({ ...bundledCodeSet, lists });

describe('what is said of codes before any number that rests on them', () => {
  it('is whose they are: compiled', () => {
    const [whose, evidence] = said(bundledCodeSet.lists);
    expect(whose).toMatch(
      /^Code set: the minimum dataset as compiled for this package, .*, not the official/,
    );
    expect(evidence).toMatch(
      /^ {2}78 codes: 3 named in a public social prescribing source, 74 attested, 1 unco/,
    );
  });

  it('is which lists are official, and what they leave of the compiled ones', () => {
    const lines = said([{ ...official, module: '83821000000107' }, ...others]);
    expect(lines[0]).toBe('Code set:');
    expect(lines[1]).toBe(
      `  ${official.title}: ${official.codes.length} codes, official, of the SNOMED CT release of 2026-04-01, module 83821000000107 (uk.zip)`,
    );
    expect(lines[2]).toMatch(/^ {2}The other lists of the minimum dataset \(.*support.*\) are as compiled/);
    expect(lines[2]).not.toContain('needs');
    expect(lines[3]).toMatch(/^ {2}Their \d+ codes: /);
  });

  it('names no release that nobody stated, and no compiled list where none is left', () => {
    expect(said([{ ...official, date: '' }])).toEqual([
      'Code set:',
      `  ${official.title}: ${official.codes.length} codes, official, release not stated (uk.zip)`,
    ]);
  });

  it('is the version of local codes, where they have one', () => {
    const extended = extendCodeSet(bundledCodeSet, [
      { id: 'X', term: 'Ours', role: 'need', system: 'urn:x' },
    ]);
    if (!extended.ok) throw new Error('the local code is sound');
    const [list] = extended.value.lists.filter(({ authority }) => authority === 'local');
    expect(said([{ ...list!, version: '' }])).toEqual([`  and 1 codes: ${list!.title} (local)`]);
    expect(said([{ ...list!, version: '7' }])).toEqual([`  and 1 codes: ${list!.title} (local, version 7)`]);
  });
});
