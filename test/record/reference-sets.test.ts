import { bundledCodeSet, type CodeSet } from 'social-prescribing/codes';
import { describe, expect, it } from 'vitest';
import { said } from './guidance-record';

describe('the reference sets that the guidance puts in place of others', () => {
  const NEED = '267076002';
  const SUPPORT = '710913009';
  const OTHER = '105529008';
  const action = (code: string) => ({ actionsAndActivities: [{ what: [{ codedValue: { code } }] }] });
  const coded = {
    'a presenting complaint': {
      sections: (code: string) => ({
        presentingComplaintsOrIssues: { presentingComplaintOrIssue: [{ codedValue: { code } }] },
      }),
      path: 'presentingComplaintsOrIssues.presentingComplaintOrIssue.0.codedValue.code',
      ...{ inside: NEED, list: 'needs', referenceSet: '1373501000000105' },
    },
    'a need': {
      sections: (code: string) => ({
        careAndSupportPlan: { needsConcernsOrProblems: [{ codedValue: { code } }] },
      }),
      path: 'careAndSupportPlan.needsConcernsOrProblems.0.codedValue.code',
      ...{ inside: NEED, list: 'needs', referenceSet: '1373501000000105' },
    },
    'an action': {
      sections: (code: string) => ({
        careAndSupportPlan: {
          needsConcernsOrProblems: [
            { freeText: 'Alone', goalsAndHopes: [{ freeText: 'Company', ...action(code) }] },
          ],
        },
      }),
      path: 'careAndSupportPlan.needsConcernsOrProblems.0.goalsAndHopes.0.actionsAndActivities.0.what.0.codedValue.code',
      ...{ inside: SUPPORT, list: 'support', referenceSet: '1373511000000107' },
    },
  };

  describe.each(Object.entries(coded))('%s', (_, { sections, path, inside, list, referenceSet }) => {
    const official: CodeSet = {
      ...bundledCodeSet,
      lists: bundledCodeSet.lists.map((one) => (one.name === list ? { ...one, authority: 'official' } : one)),
    };
    const release = (...members: string[]): CodeSet => ({
      ...bundledCodeSet,
      referenceSets: new Map([[referenceSet, new Set(members)]]),
    });
    const outside = `snomed-outside-official-set ${path}`;

    it('in the compiled list is as it should be, and outside it information, also in strict', () => {
      const compiled = `information snomed-outside-compiled-set ${path}`;
      expect(said(sections(inside))).toEqual([]);
      expect(said(sections(OTHER))).toEqual([compiled]);
      expect(said(sections(OTHER), { strict: true })).toEqual([compiled]);
    });

    it('outside an official list is a warning, in strict an error', () => {
      expect(said(sections(inside), { codeSet: official })).toEqual([]);
      expect(said(sections(OTHER), { codeSet: official })).toEqual([`warning ${outside}`]);
      expect(said(sections(OTHER), { codeSet: official, strict: true })).toEqual([`error ${outside}`]);
    });

    it('is decided by membership where a release is loaded, whatever the compiled list holds', () => {
      const codeSet = release(OTHER);
      expect(said(sections(OTHER), { codeSet })).toEqual([]);
      expect(said(sections(inside), { codeSet })).toEqual([`warning ${outside}`]);
      expect(said(sections(inside), { codeSet, strict: true })).toEqual([`error ${outside}`]);
    });
  });
});
