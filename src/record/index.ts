/**
 * The record of the social prescribing information standard: schemas, checks, builder, JSON Schema.
 *
 * @module social-prescribing/record
 */

export type { BuildOptions } from './builder/build-options';
export { record } from './builder/record';
export type { RecordBuilder } from './builder/record-builder';
export type { RecordEntries } from './builder/record-entries';
export type { RecordResult } from './check/check';
export { checkElement } from './check/check-element';
export type { RecordIssue } from './check/issue';
export type { RecordOptions } from './check/options';
export { type ParsedRecord, parseRecord, parseRecords, type RecordsOptions } from './check/parse-record';
export { type Completeness, completeness, type Presence, type SectionCompleteness } from './completeness';
export { elements, type InformationModelElement } from './elements';
export {
  aboutMe,
  assessments,
  careAndSupportPlan,
  clinicalSummary,
  consent,
  contactsWithProfessionals,
  gpPractice,
  individualRequirements,
  personDemographics,
  planAndRequestedActions,
  pregnancyStatus,
  presentingComplaintsOrIssues,
  problemList,
  referralDetails,
  risks,
  type SectionFactory,
  safeguarding,
  servicesAndCare,
  signpostDetails,
  socialContext,
} from './factories';
export { type JsonSchema, toJsonSchema } from './json-schema';
export { presentElements } from './presence';
export { type Profile, profile, type SectionKey } from './profile';
export { RECORD_RULES, type RecordRule } from './rules';
export { AboutMe } from './sections/about-me';
export { Assessments } from './sections/assessments';
export { CareAndSupportPlan } from './sections/care-and-support-plan';
export { ClinicalSummary } from './sections/clinical-summary';
export { Consent } from './sections/consent';
export { ContactsWithProfessionals } from './sections/contacts-with-professionals';
export { GpPractice } from './sections/gp-practice';
export { IndividualRequirements } from './sections/individual-requirements';
export { PersonDemographics } from './sections/person-demographics';
export { PlanAndRequestedActions } from './sections/plan-and-requested-actions';
export { PregnancyStatus } from './sections/pregnancy-status';
export { PresentingComplaintsOrIssues } from './sections/presenting-complaints-or-issues';
export { ProblemList } from './sections/problem-list';
export { ReferralDetails } from './sections/referral-details';
export { Risks } from './sections/risks';
export { Safeguarding } from './sections/safeguarding';
export { ServicesAndCare } from './sections/services-and-care';
export { SignpostDetails } from './sections/signpost-details';
export { SocialContext } from './sections/social-context';
export { SocialPrescribingRecord } from './social-prescribing-record';
export { type Conformance, type JsonForm, LINTS, type Lint, type Precision } from './vocabulary/element';
