import { parseRecord } from '../check/parse-record';
import type { SectionKey } from '../profile';
import type { SocialPrescribingRecord } from '../social-prescribing-record';
import type { BuildOptions } from './build-options';
import type { Mandatory, RecordBuilder } from './record-builder';
import type { RecordEntries } from './record-entries';

/**
 * Starts a record, to be built section by section. There is no `build` until every mandatory section is
 * given: calling it sooner does not compile, and the message names what is still to give. `build` also checks
 * the record. What is given is read when it is built, so leave it as it is until then.
 *
 * @example
 * ```ts
 * import { record } from 'social-prescribing/record';
 *
 * const referred = record()
 *   .person({
 *     personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
 *     dateOfBirth: '1970-02-28',
 *   })
 *   .gpPractice({ gpPracticeIdentifier: 'Y99001' })
 *   .referral();
 * const result = referred.risk({ risk: { freeText: 'No known risks' } }).build();
 * result.ok && Object.keys(result.value);
 * //=> ['personDemographics', 'gpPractice', 'referralDetails', 'risks']
 * const { issues } = referred.risk({ risk: { freeText: '' } }).build();
 * issues.find(({ severity }) => severity === 'error')?.path;
 * //=> 'risks.risksRecordEntry.0.risk.freeText'
 * ```
 */
export function record(): RecordBuilder<Mandatory> {
  // What is still to give is known to the types only.
  return builderOf({}) as unknown as RecordBuilder<Mandatory>;
}

function builderOf(given: Partial<SocialPrescribingRecord>): RecordBuilder {
  const whole =
    <Key extends SectionKey>(key: Key) =>
    (section: NonNullable<SocialPrescribingRecord[Key]>): RecordBuilder =>
      builderOf({ ...given, [key]: section });
  const list =
    <Key extends keyof RecordEntries>(key: Key) =>
    (...more: RecordEntries[Key][]): RecordBuilder =>
      builderOf({ ...given, [key]: withEntries(key, given[key], more) });
  return {
    person: whole('personDemographics'),
    gpPractice: list('gpPractice'),
    aboutMe: whole('aboutMe'),
    individualRequirements: whole('individualRequirements'),
    safeguarding: whole('safeguarding'),
    consent: whole('consent'),
    referral: list('referralDetails'),
    contact: list('contactsWithProfessionals'),
    presentingComplaintsOrIssues: whole('presentingComplaintsOrIssues'),
    problem: list('problemList'),
    clinicalSummary: whole('clinicalSummary'),
    socialContext: whole('socialContext'),
    service: list('servicesAndCare'),
    signpost: list('signpostDetails'),
    pregnancyStatus: whole('pregnancyStatus'),
    assessment: list('assessments'),
    risk: list('risks'),
    planAndRequestedActions: list('planAndRequestedActions'),
    careAndSupportPlan: whole('careAndSupportPlan'),
    build: (options: BuildOptions = {}) => parseRecord(given, options),
  };
}

/** A section with more entries; without any it is the empty section. Its list is named after the section. */
function withEntries(key: keyof RecordEntries, section: object = {}, more: readonly unknown[]): object {
  const name = `${key}RecordEntry`;
  const entries = [...((section as Readonly<Record<string, readonly unknown[]>>)[name] ?? []), ...more];
  return entries.length === 0 ? {} : { [name]: entries };
}
