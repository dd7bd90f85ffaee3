import { bundledCodeSet } from 'social-prescribing/codes';
import { codeSetFromRelease, codeSetToJson } from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import { codeSetText } from '../../src/report/code-set-text';
import { madeRelease } from '../codes/official/made-release';

const official = codeSetFromRelease(
  madeRelease({
    ...{ needs: ['267076002', '160932005'], support: ['711281004'] },
    inactive: new Map([['160932005', [{ association: 'replaced by', id: '267076002' }]]]),
  }),
);
if (!official.ok) throw new Error('the release is sound');

describe('the text of a code set', () => {
  it.each([
    ['bundled', bundledCodeSet],
    ['official', official.value],
    ['empty', { lists: [], index: new Map() }],
  ])('is JSON of the same: %s', (_, codeSet) => {
    const json = codeSetToJson(codeSet);
    expect(JSON.parse(codeSetText(json))).toEqual(JSON.parse(JSON.stringify(json)));
  });

  it('has a line for each code, so that two releases compare line by line', () => {
    const lines = codeSetText(codeSetToJson(bundledCodeSet)).split('\n');
    const codes = bundledCodeSet.lists.flatMap((list) => list.codes);
    expect(lines.filter((line) => /^ +\{"id":"/.test(line)).length).toBe(codes.length);
    expect(codeSetText(codeSetToJson({ lists: [], index: new Map() }))).toContain('\n  "lists": []');
  });
});
