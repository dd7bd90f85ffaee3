import {
  checkElement,
  parseRecord,
  parseRecords,
  profile,
  type RecordOptions,
  type SectionKey,
  toJsonSchema,
} from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';

const found = (record: unknown, ...of: Parameters<typeof profile>) =>
  parseRecord(record, { profile: profile(...of) }).issues.map(({ path, rule }) => `${path} ${rule}`);

describe('profile', () => {
  it('has the sections that are chosen, and refuses others', () => {
    expect(found({ consent: { consentForInformationSharing: 'Given' } }, ['consent'])).toEqual([]);
    expect(found({ risks: {} }, ['consent'])).toEqual([' unknown-key']);
  });

  it('keeps what the standard makes mandatory in a section', () => {
    expect(found({ risks: { risksRecordEntry: [{ comment: 'x' }] } }, ['risks'])).toEqual([
      'risks.risksRecordEntry.0.risk element-missing',
    ]);
  });

  it('accepts a record with nothing in it where nothing is mandatory', () => {
    expect(parseRecord({}, { profile: profile(['consent', 'aboutMe']) })).toEqual({
      ok: true,
      value: {},
      issues: [],
    });
    expect(found(null, ['consent'])).toEqual([' record-not-an-object']);
  });

  it('can ask for a referral entry, which the standard does not', () => {
    expect(
      found({ referralDetails: {} }, ['referralDetails'], {
        'referralDetails.referralDetailsRecordEntry': 'M',
      }),
    ).toContain('referralDetails.referralDetailsRecordEntry element-missing');
  });

  it('may leave sections out, so the type of what is parsed does too', () => {
    const options: RecordOptions = { profile: profile(['consent']) };
    const parsed = parseRecord({}, options);
    // @ts-expect-error: there may be no risks.
    expect(() => parsed.ok && parsed.value.risks.risksRecordEntry).toThrow(TypeError);
    const whole = parseRecord({}, { strict: true });
    if (whole.ok) whole.value.risks.risksRecordEntry satisfies unknown[];
    const plain = parseRecord({});
    if (plain.ok) plain.value.risks.risksRecordEntry satisfies unknown[];
    for (const one of parseRecords([], { compile: true }))
      if (one.ok) one.value.risks.risksRecordEntry satisfies unknown[];
  });

  it('makes an element mandatory, also within a list, and says so in the issue', () => {
    const ours = profile(['contactsWithProfessionals'], {
      'contactsWithProfessionals.contactsWithProfessionalsRecordEntry.dateAndTimeOfContact': 'M',
    });
    const { issues } = parseRecord(
      { contactsWithProfessionals: { contactsWithProfessionalsRecordEntry: [{ contactType: 'Call' }] } },
      { profile: ours },
    );
    expect(issues).toMatchObject([
      {
        path: 'contactsWithProfessionals.contactsWithProfessionalsRecordEntry.0.dateAndTimeOfContact',
        rule: 'element-missing',
        conformance: 'M',
      },
    ]);
  });

  it('keeps the rules of values and guidance, strict and all', () => {
    const ours = profile(['pregnancyStatus', 'personDemographics'], { 'personDemographics.gender': 'M' });
    const record = { pregnancyStatus: { pregnancyState: false }, personDemographics: { gender: 'Q' } };
    const rules = parseRecord(record, { profile: ours }).issues.map(({ rule }) => rule);
    expect(rules).toContain('pregnancy-not-current');
    expect(rules).toContain('not-in-list');
    expect(parseRecord({}, { profile: profile(['careAndSupportPlan']), strict: true }).issues).toMatchObject([
      { rule: 'element-missing', path: 'careAndSupportPlan' },
    ]);
  });

  it('leaves the standard and other profiles as they are', () => {
    const before = parseRecord({}).issues;
    const schema = toJsonSchema();
    profile(['consent'], { consent: 'M', 'consent.consentForInformationSharing': 'M' });
    expect(parseRecord({}).issues).toEqual(before);
    expect(toJsonSchema()).toEqual(schema);
    expect(found({}, ['consent'])).toEqual([]);
  });

  it('is what an element is checked against', () => {
    const ours = profile(['aboutMe'], { 'aboutMe.myWellness': 'M' });
    expect(checkElement('aboutMe', { supportedToWriteThisBy: 'x' }).ok).toBe(true);
    expect(checkElement('aboutMe', { supportedToWriteThisBy: 'x' }, { profile: ours }).ok).toBe(false);
    expect(() => checkElement('risks', {}, { profile: ours })).toThrow(RangeError);
  });

  it.each<[sections: string[], overrides: Parameters<typeof profile>[1], reason: string]>([
    [['plans'], {}, 'no section of that name'],
    [['consent'], { 'consent.given': 'M' }, 'no element of the chosen sections'],
    [['consent'], { aboutMe: 'M' }, 'no element of the chosen sections'],
    [['risks'], { risks: 'R' }, 'cannot be less'],
    [['risks'], { 'risks.risksRecordEntry.risk': 'O' }, 'cannot be less'],
  ])('throws on a mistake of the program: %j with %j', (sections, overrides, reason) => {
    expect(() => profile(sections as SectionKey[], overrides)).toThrow(reason);
  });
});

describe('checkElement', () => {
  it.each(['personDemographics.dateOfBirth', 'risks.risksRecordEntry', 'gpPractice.gpPracticeRecordEntry.0'])(
    'says that %s is missing where nothing is given',
    (path) => {
      const { ok, issues } = checkElement(path, undefined);
      expect(ok).toBe(false);
      expect(issues.length).toBeGreaterThan(0);
    },
  );

  it.each([
    '',
    'nothing',
    'risks.nothing',
    'risks.risksRecordEntry.0.risk.codedValue.code',
    '0',
    'risks.0.1',
  ])('throws on a path that leads nowhere: %j', (path) => {
    expect(() => checkElement(path, 'x')).toThrow(RangeError);
  });
});
