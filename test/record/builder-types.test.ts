import { fileURLToPath } from 'node:url';
import {
  careAndSupportPlan,
  consent,
  gpPractice,
  personDemographics,
  profile,
  type RecordBuilder,
  type RecordResult,
  record,
  referralDetails,
  risks,
  type SocialPrescribingRecord,
} from 'social-prescribing/record';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkConsumer } from '../support/consumer';
import { noRisks, person, practice, referral } from './builder-parts';

// What must not compile. `tsc` fails where a line below an expectation compiles after all; what is run here
// shows that the check at run time finds the same mistake.

const rulesOf = ({ ok, issues }: RecordResult<unknown>) => [
  ok,
  ...issues.filter(({ severity }) => severity === 'error').map(({ path, rule }) => `${path}: ${rule}`),
];

describe('build() does not compile', () => {
  it('without person demographics', () => {
    const builder = record().gpPractice(practice).referral(referral).risk(noRisks);
    // @ts-expect-error: StillToGive<"person">
    expect(rulesOf(builder.build())).toEqual([false, 'personDemographics: element-missing']);
  });

  it('without a GP practice', () => {
    const builder = record().person(person).referral(referral).risk(noRisks);
    // @ts-expect-error: StillToGive<"gpPractice">
    expect(rulesOf(builder.build())).toEqual([false, 'gpPractice: element-missing']);
  });

  it('without referral details', () => {
    const builder = record().person(person).gpPractice(practice).risk(noRisks);
    // @ts-expect-error: StillToGive<"referral">
    expect(rulesOf(builder.build())).toEqual([false, 'referralDetails: element-missing']);
  });

  it('without risks', () => {
    const builder = record().person(person).gpPractice(practice).referral(referral);
    // @ts-expect-error: StillToGive<"risk">
    expect(rulesOf(builder.build())).toEqual([false, 'risks: element-missing']);
  });

  it('with nothing but sections that are not mandatory', () => {
    const builder = record().consent({ consentForInformationSharing: 'Given' });
    // @ts-expect-error: StillToGive<"person" | "gpPractice" | "referral" | "risk">
    expect(builder.build().ok).toBe(false);
  });

  it('with a profile', () => {
    const builder = record().person(person).gpPractice(practice).referral(referral).risk(noRisks);
    const ours = profile(['risks']);
    // @ts-expect-error: the builder is of the whole standard
    expect(builder.build({ profile: ours }).ok).toBe(false);
  });

  it('with a message that names what is still to give', () => {
    const code = `import { record } from 'social-prescribing/record';
      record().referral().gpPractice({ gpPracticeIdentifier: 'Y99001' }).person({} as never).build();`;
    const root = fileURLToPath(new URL('../..', import.meta.url));
    expect(checkConsumer(root, code, './src/*/index.ts').errors).toEqual([
      `This expression is not callable.   Type 'StillToGive<"risk">' has no call signatures.`,
    ]);
  });
});

describe('a section does not compile', () => {
  it('with a code that is not in its list', () => {
    // @ts-expect-error: no gender is Q
    expect(rulesOf(personDemographics({ ...person, gender: 'Q' }))).toEqual([
      false,
      'personDemographics.gender: not-in-list',
    ]);
    // @ts-expect-error: the wording is "Phone"
    const entry: typeof referral = { ...referral, referralMethod: 'Telephone' };
    expect(rulesOf(referralDetails({ referralDetailsRecordEntry: [entry] }))).toEqual([
      false,
      'referralDetails.referralDetailsRecordEntry.0.referralMethod: not-in-list',
    ]);
  });

  it('with a key that is no element', () => {
    // @ts-expect-error: the standard has no such key
    expect(rulesOf(risks({ risksRecordEntry: [noRisks], level: 'low' }))).toEqual([
      false,
      'risks: unknown-key',
    ]);
    // @ts-expect-error: nor has the entry
    expect(record().risk({ ...noRisks, level: 'low' })).toBeDefined();
    // @ts-expect-error: nor has the pair
    expect(record().risk({ risk: { text: 'No known risks' } })).toBeDefined();
  });

  it('without an element that is mandatory in it', () => {
    // @ts-expect-error: no date of birth
    expect(rulesOf(personDemographics({ personName: person.personName }))).toEqual([
      false,
      'personDemographics.dateOfBirth: element-missing',
    ]);
    // @ts-expect-error: no family name
    const personName: typeof person.personName = { personFirstName: ['Ada'] };
    expect(rulesOf(personDemographics({ ...person, personName }))).toEqual([
      false,
      'personDemographics.personName.personFamilyName: element-missing',
    ]);
    // @ts-expect-error: an entry has a code
    expect(rulesOf(gpPractice({ gpPracticeRecordEntry: [{ gpName: 'Dr Example' }] }))).toEqual([
      false,
      'gpPractice.gpPracticeRecordEntry.0.gpPracticeIdentifier: element-missing',
    ]);
    // @ts-expect-error: a section has its entries
    expect(rulesOf(risks({}))).toEqual([false, 'risks: blank-group']);
    // @ts-expect-error: no entry
    expect(record().risk()).toBeDefined();
    // @ts-expect-error: nothing of the referrer
    expect(record().referral({ referralTo: {} })).toBeDefined();
  });

  it('with a list where one is wanted', () => {
    // @ts-expect-error: one date of birth
    expect(rulesOf(personDemographics({ ...person, dateOfBirth: ['1970-02-28'] }))).toEqual([
      false,
      'personDemographics.dateOfBirth: not-repeatable',
    ]);
    // @ts-expect-error: entries come one by one
    expect(record().risk([noRisks])).toBeDefined();
    // @ts-expect-error: also where nothing in the entry is mandatory
    expect(record().contact([{ outcomeOfContact: '2' }])).toBeDefined();
  });

  it('with one where a list is wanted', () => {
    const { personFamilyName } = person.personName;
    // @ts-expect-error: first names are a list
    const personName: typeof person.personName = { personFirstName: 'Ada', personFamilyName };
    expect(rulesOf(personDemographics({ ...person, personName }))).toEqual([
      false,
      'personDemographics.personName.personFirstName: not-a-list',
    ]);
    // @ts-expect-error: entries are a list
    expect(rulesOf(risks({ risksRecordEntry: noRisks }))).toEqual([
      false,
      'risks.risksRecordEntry: not-a-list',
    ]);
  });

  it('with the section where one entry is wanted', () => {
    // @ts-expect-error: `risk` takes an entry
    expect(record().risk({ risksRecordEntry: [noRisks] })).toBeDefined();
  });

  it('with a SNOMED CT id that is a number', () => {
    // @ts-expect-error: an id is text
    const religion: typeof person.religion = { code: 276120005 };
    expect(rulesOf(personDemographics({ ...person, religion }))[0]).toBe(false);
    // @ts-expect-error: an id is text, in a pair too
    expect(rulesOf(careAndSupportPlan({ strengths: [{ codedValue: { code: 267076002 } }] }))[0]).toBe(false);
    // @ts-expect-error: a concept is a group with its id
    expect(rulesOf(careAndSupportPlan({ strengths: [{ codedValue: '267076002' }] }))[0]).toBe(false);
  });

  it('with an input that is only read, not canonical', () => {
    // @ts-expect-error: true or false, though Y and N are read
    expect(record().pregnancyStatus({ pregnancyState: 'Y' })).toBeDefined();
    // @ts-expect-error: null is a blank
    expect(rulesOf(consent({ consentForInformationSharing: null }))).toEqual([
      false,
      'consent.consentForInformationSharing: blank-null',
    ]);
  });
});

describe('what compiles', () => {
  it('is a function over builders that keeps what is missing', () => {
    const addRisks = <Missing extends string>(builder: RecordBuilder<Missing>) => builder.risk(noRisks);
    const built = addRisks(record().person(person).referral()).gpPractice(practice).build();
    expectTypeOf(built).toEqualTypeOf<RecordResult<SocialPrescribingRecord>>();
    expect(built.ok).toBe(true);
    // @ts-expect-error: StillToGive<"gpPractice">
    expect(addRisks(record().person(person).referral()).build().ok).toBe(false);
  });

  it('is a loop over entries of a complete builder', () => {
    let builder = record().person(person).gpPractice(practice).referral().risk(noRisks);
    for (const freeText of ['Low mood', 'Debt']) builder = builder.problem({ problem: { freeText } });
    const result = builder.build();
    expect(result.ok && result.value.problemList?.problemListRecordEntry?.length).toBe(2);
  });
});
