import * as api from 'social-prescribing/record';
import { parseRecord, type RecordResult, record, type SectionKey } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { noRisks, person, practice, referral, SECTIONS, wholeRecord } from './builder-parts';

const least = record().person(person).gpPractice(practice).referral(referral).risk(noRisks);
const pairs = Object.entries(SECTIONS) as [SectionKey, (typeof SECTIONS)[SectionKey]][];

/** What is given without the types' help. */
type Untyped = Readonly<Record<string, (...given: unknown[]) => Untyped>> & {
  readonly build: () => RecordResult<unknown>;
};
const untyped = (builder: object) => builder as unknown as Untyped;

/** The entries of a section that is a list of them, or the section itself. */
function given(key: SectionKey): readonly unknown[] {
  const section = wholeRecord[key] as Readonly<Record<string, unknown>>;
  const entries = section[`${key}RecordEntry`];
  return Array.isArray(entries) ? entries : [section];
}

describe('record()', () => {
  it('builds a record of the mandatory sections', () => {
    const result = least.build();
    expect(result).toMatchObject({
      ok: true,
      value: {
        personDemographics: person,
        gpPractice: { gpPracticeRecordEntry: [practice] },
        referralDetails: { referralDetailsRecordEntry: [referral] },
        risks: { risksRecordEntry: [noRisks] },
      },
    });
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has a method for each of the 19 sections, and build', () => {
    expect(Object.keys(record()).sort()).toEqual([...Object.values(SECTIONS), 'build'].sort());
    expect(pairs.map(([key]) => key)).toEqual(Object.keys(api.SocialPrescribingRecord.shape));
    expect(pairs.length).toBe(19);
  });

  it('builds every section into its place, in whatever order they come', () => {
    const builder = [...pairs]
      .reverse()
      .reduce((built, [key, method]) => built[method]!(...given(key)), untyped(record()));
    const result = builder.build();
    expect(result).toEqual(parseRecord(wholeRecord));
    expect(result).toMatchObject({ ok: true, value: wholeRecord });
  });

  it('adds entries one by one or several at once', () => {
    const other = { risk: { freeText: 'Lives with a large dog' } };
    const both = { value: { risks: { risksRecordEntry: [noRisks, other] } } };
    expect(least.risk(other).build()).toMatchObject(both);
    expect(
      record().risk(noRisks, other).person(person).gpPractice(practice).referral().build(),
    ).toMatchObject(both);
  });

  it('replaces a whole section that is given again', () => {
    const consent = (text: string) => ({ consentForInformationSharing: text });
    const result = least.consent(consent('Asked')).consent(consent('Given')).build();
    expect(result).toMatchObject({ value: { consent: { consentForInformationSharing: 'Given' } } });
  });

  it('takes a referral section without entries', () => {
    const without = record().person(person).gpPractice(practice).risk(noRisks).referral();
    expect(without.build()).toMatchObject({ ok: true, value: { referralDetails: {} } });
    const entries = { referralDetails: { referralDetailsRecordEntry: [referral] } };
    expect(without.referral(referral).build()).toMatchObject({ value: entries });
    expect(without.referral(referral).referral().build()).toMatchObject({ value: entries });
  });

  it('never changes a builder', () => {
    const before = JSON.stringify(least.build());
    for (const [key, method] of pairs) untyped(least)[method]!(...given(key));
    expect(JSON.stringify(least.build())).toBe(before);
    const [one, other] = [least.risk(noRisks), least.risk(noRisks)];
    expect(one).not.toBe(other);
    expect(one.build()).toEqual(other.build());
    expect(least.build()).not.toEqual(one.build());
  });

  it('leaves what it was given alone', () => {
    const frozen = Object.freeze({ ...noRisks });
    const result = least.risk(frozen).build();
    expect(result.ok && result.value.risks.risksRecordEntry[1]).toEqual(frozen);
    expect(result.ok && result.value.risks.risksRecordEntry[1]).not.toBe(frozen);
  });

  it('gives issues with paths from the record when the values are wrong', () => {
    const result = least
      .risk({ risk: { freeText: '' } })
      .person({ ...person, dateOfBirth: '1970-02-30' })
      .build();
    expect(result.ok).toBe(false);
    expect(
      result.issues.filter(({ severity }) => severity === 'error').map(({ path, rule }) => [path, rule]),
    ).toEqual([
      ['personDemographics.dateOfBirth', 'date-impossible'],
      ['risks.risksRecordEntry.1.risk.freeText', 'blank-text'],
    ]);
  });

  it('checks with the options it is given', () => {
    expect(least.build().ok).toBe(true);
    const strict = least.build({ strict: true });
    expect(strict.ok).toBe(false);
    expect(strict).toEqual(
      parseRecord(
        {
          personDemographics: person,
          gpPractice: { gpPracticeRecordEntry: [practice] },
          referralDetails: { referralDetailsRecordEntry: [referral] },
          risks: { risksRecordEntry: [noRisks] },
        },
        { strict: true },
      ),
    );
  });

  it('never throws, whatever JavaScript gives it', () => {
    for (const [, method] of pairs) {
      for (const junk of [null, 7, 'text', [], {}, [[]], { constructor: null }])
        expect([method, junk, untyped(least)[method]!(junk).build().ok]).toEqual([method, junk, false]);
      expect(() => untyped(least)[method]!(undefined).build()).not.toThrow();
    }
    expect(untyped(record()).build().ok).toBe(false);
  });
});

describe('the factories', () => {
  const factories = api as unknown as Record<string, api.SectionFactory<unknown>>;

  it.each(pairs.map(([key]) => key))('%s checks its section', (key) => {
    const result = factories[key]!(wholeRecord[key]);
    expect(result).toMatchObject({ ok: true, value: wholeRecord[key] });
    const paths = result.issues.map(({ path }) => path);
    expect(paths).toEqual(paths.filter((path) => path.startsWith(`${key}.`)));
  });

  it.each(pairs.map(([key]) => key))('%s says what is wrong by paths from the record', (key) => {
    const unknownKey = factories[key]!({ ...wholeRecord[key], madeUp: 1 });
    expect(unknownKey.ok).toBe(false);
    expect(unknownKey.issues.find(({ rule }) => rule === 'unknown-key')?.path).toBe(key);
    for (const junk of [undefined, null, 7, 'text', []]) {
      const { ok, issues } = factories[key]!(junk);
      expect([ok, issues.length, issues[0]?.path]).toEqual([false, 1, key]);
    }
  });

  it('take options', () => {
    const coarse = { assessmentsRecordEntry: [{ comment: 'x'.repeat(9) }] };
    expect(api.assessments(coarse).ok).toBe(true);
    const contact = { contactsWithProfessionalsRecordEntry: [{ dateAndTimeOfContact: '2026' }] };
    expect(api.contactsWithProfessionals(contact).ok).toBe(true);
    expect(api.contactsWithProfessionals(contact, { strict: true }).ok).toBe(false);
  });
});
