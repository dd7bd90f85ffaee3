import type { RecordResult } from '../check/check';
import type { AboutMe } from '../sections/about-me';
import type { CareAndSupportPlan } from '../sections/care-and-support-plan';
import type { ClinicalSummary } from '../sections/clinical-summary';
import type { Consent } from '../sections/consent';
import type { IndividualRequirements } from '../sections/individual-requirements';
import type { PersonDemographics } from '../sections/person-demographics';
import type { PregnancyStatus } from '../sections/pregnancy-status';
import type { PresentingComplaintsOrIssues } from '../sections/presenting-complaints-or-issues';
import type { Safeguarding } from '../sections/safeguarding';
import type { SocialContext } from '../sections/social-context';
import type { SocialPrescribingRecord } from '../social-prescribing-record';
import type { BuildOptions } from './build-options';
import type { RecordEntries } from './record-entries';

/** The methods whose sections are mandatory. */
export type Mandatory = 'person' | 'gpPractice' | 'referral' | 'risk';

/** Stands where `build` will be, so that the compiler's message names the methods still to call. */
interface StillToGive<Missing extends string> {
  readonly stillToGive: Missing;
}

type Build = (options?: BuildOptions) => RecordResult<SocialPrescribingRecord>;

/**
 * A record being built. Nothing in it changes: each method gives a new builder. `Missing` names the methods
 * still to call before there is a `build`.
 *
 * - A section that is a list of entries has a method in the singular, which adds to what was given before:
 *   `gpPractice`, `referral`, `contact`, `problem`, `service`, `signpost`, `assessment`, `risk`, and
 *   `planAndRequestedActions`.
 * - Any other section has a method by its key (`person` for `personDemographics`), which takes the whole
 *   section, and replaces it when called again.
 *
 * @example
 * ```ts
 * import { type RecordBuilder, record } from 'social-prescribing/record';
 *
 * const withoutRisks = <Missing extends string>(builder: RecordBuilder<Missing>) =>
 *   builder.risk({ risk: { freeText: 'No known risks' } });
 * 'build' in withoutRisks(record()); //=> true
 * ```
 */
export interface RecordBuilder<Missing extends string = never> {
  /** Person demographics, mandatory: the whole section. */
  readonly person: (section: PersonDemographics) => RecordBuilder<Exclude<Missing, 'person'>>;
  /** GP practice, mandatory: adds entries. */
  readonly gpPractice: AddsEntries<'gpPractice', Exclude<Missing, 'gpPractice'>>;
  /** About me: the whole section. */
  readonly aboutMe: (section: AboutMe) => RecordBuilder<Missing>;
  /** Individual requirements: the whole section. */
  readonly individualRequirements: (section: IndividualRequirements) => RecordBuilder<Missing>;
  /** Safeguarding: the whole section. */
  readonly safeguarding: (section: Safeguarding) => RecordBuilder<Missing>;
  /** Consent: the whole section. */
  readonly consent: (section: Consent) => RecordBuilder<Missing>;
  /** Referral details, mandatory: adds entries. With none, the section is there and has no entry. */
  readonly referral: (
    ...entries: RecordEntries['referralDetails'][]
  ) => RecordBuilder<Exclude<Missing, 'referral'>>;
  /** Contacts with professionals: adds entries. */
  readonly contact: AddsEntries<'contactsWithProfessionals', Missing>;
  /** Presenting complaints or issues: the whole section. */
  readonly presentingComplaintsOrIssues: (section: PresentingComplaintsOrIssues) => RecordBuilder<Missing>;
  /** Problem list: adds entries. */
  readonly problem: AddsEntries<'problemList', Missing>;
  /** Clinical summary: the whole section. */
  readonly clinicalSummary: (section: ClinicalSummary) => RecordBuilder<Missing>;
  /** Social context: the whole section. */
  readonly socialContext: (section: SocialContext) => RecordBuilder<Missing>;
  /** Services and care: adds entries. */
  readonly service: AddsEntries<'servicesAndCare', Missing>;
  /** Signpost details: adds entries. */
  readonly signpost: AddsEntries<'signpostDetails', Missing>;
  /** Pregnancy status: the whole section. */
  readonly pregnancyStatus: (section: PregnancyStatus) => RecordBuilder<Missing>;
  /** Assessments: adds entries. */
  readonly assessment: AddsEntries<'assessments', Missing>;
  /** Risks, mandatory: adds entries. Where there are none, one says so: `No known risks`. */
  readonly risk: AddsEntries<'risks', Exclude<Missing, 'risk'>>;
  /** Plan and requested actions: adds entries. */
  readonly planAndRequestedActions: AddsEntries<'planAndRequestedActions', Missing>;
  /** Care and support plan: the whole section. */
  readonly careAndSupportPlan: (section: CareAndSupportPlan) => RecordBuilder<Missing>;
  /** Checks the record as `parseRecord` does, once every mandatory section is given. Never throws. */
  readonly build: [Missing] extends [never] ? Build : StillToGive<Missing>;
}

/** Adds one entry of a section or several. */
type AddsEntries<Section extends keyof RecordEntries, Missing extends string> = (
  entry: RecordEntries[Section],
  ...more: RecordEntries[Section][]
) => RecordBuilder<Missing>;
