import { completeness, elements, profile } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';

const sectionOf = (record: unknown, section: string) =>
  completeness(record).sections.find((one) => one.section === section)!;

describe('completeness', () => {
  it('lists every section of an empty record as absent, mandatory ones among the mandatory', () => {
    const { sections, mustHave } = completeness({});
    expect(sections).toHaveLength(19);
    expect(sections.flatMap(({ M, R, O }) => [...M.present, ...R.present, ...O.present])).toEqual([]);
    expect(sections.flatMap(({ M }) => M.absent)).toEqual([
      'personDemographics',
      'gpPractice',
      'referralDetails',
      'risks',
    ]);
    expect(mustHave.present).toEqual([]);
    expect(mustHave.absent).toHaveLength(12);
  });

  it('counts what is within a present group, and an absent group for all that is within it', () => {
    const { M, R } = sectionOf(
      { risks: { risksRecordEntry: [{ risk: { freeText: 'Falls' } }, { comment: 'Reviewed' }] } },
      'risks',
    );
    expect(M).toEqual({
      present: ['risks', 'risks.risksRecordEntry', 'risks.risksRecordEntry.risk'],
      absent: [],
    });
    expect(R).toEqual({
      present: ['risks.risksRecordEntry.risk.freeText', 'risks.risksRecordEntry.comment'],
      absent: [
        'risks.risksRecordEntry.startDateOfRisk',
        'risks.risksRecordEntry.endDateOfRisk',
        'risks.risksRecordEntry.risk.codedValue',
      ],
    });
  });

  it.each([
    ['empty text', ''],
    ['white space', ' \u00a0'],
    ['null', null],
    ['an empty group', {}],
    ['an empty list', []],
  ])('does not count %s as present', (_, blank) => {
    expect(sectionOf({ consent: { consentForInformationSharing: blank } }, 'consent')).toMatchObject({
      isPresent: false,
      R: { present: [], absent: ['consent'] },
      mustHave: { present: [], absent: ['consent'] },
    });
  });

  it('counts false and zero, and referral details without entries, which the standard allows', () => {
    expect(sectionOf({ pregnancyStatus: { pregnancyState: false } }, 'pregnancyStatus').R.present).toContain(
      'pregnancyStatus.pregnancyState',
    );
    expect(sectionOf({ referralDetails: {} }, 'referralDetails').isPresent).toBe(true);
  });

  it('names the "must have" elements, whatever their conformance', () => {
    expect(elements.filter(({ mustHave }) => mustHave).map(({ path }) => path)).toEqual([
      'personDemographics.gender',
      'personDemographics.ethnicity',
      'personDemographics.nhsNumber',
      'personDemographics.personsAddress',
      'personDemographics.personsContactDetails',
      'personDemographics.personsContactDetails.personsTelephoneNumberDetails',
      'personDemographics.personsContactDetails.personsEmailAddressDetails',
      'personDemographics.sexualOrientation',
      'individualRequirements',
      'safeguarding',
      'consent',
      'presentingComplaintsOrIssues.presentingComplaintOrIssue',
    ]);
    const { mustHave } = completeness({ personDemographics: { gender: '1' } });
    expect(mustHave.present).toEqual(['personDemographics.gender']);
    expect(mustHave.absent).toContain('personDemographics.ethnicity');
  });

  it('follows a profile', () => {
    const ours = profile(['consent'], { 'consent.consentForInformationSharing': 'M' });
    const { sections } = completeness({ consent: {}, risks: {} }, { profile: ours });
    expect(sections.map(({ section }) => section)).toEqual(['consent']);
    expect(
      completeness({ consent: { consentForInformationSharing: 'Given' } }, { profile: ours }).sections[0]!.M,
    ).toEqual({
      present: ['consent.consentForInformationSharing'],
      absent: [],
    });
  });

  it.each([[null], [undefined], [5], ['text'], [[]], [{ risks: 'x' }], [{ risks: [1, null] }]])(
    'takes anything, such as %j',
    (input) => {
      expect(completeness(input).sections).toHaveLength(19);
    },
  );
});
