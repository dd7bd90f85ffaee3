import type * as z from 'zod';
import { AboutMe } from './sections/about-me';
import { Assessments } from './sections/assessments';
import { CareAndSupportPlan } from './sections/care-and-support-plan';
import { ClinicalSummary } from './sections/clinical-summary';
import { Consent } from './sections/consent';
import { ContactsWithProfessionals } from './sections/contacts-with-professionals';
import { GpPractice } from './sections/gp-practice';
import { IndividualRequirements } from './sections/individual-requirements';
import { PersonDemographics } from './sections/person-demographics';
import { PlanAndRequestedActions } from './sections/plan-and-requested-actions';
import { PregnancyStatus } from './sections/pregnancy-status';
import { PresentingComplaintsOrIssues } from './sections/presenting-complaints-or-issues';
import { ProblemList } from './sections/problem-list';
import { ReferralDetails } from './sections/referral-details';
import { Risks } from './sections/risks';
import { Safeguarding } from './sections/safeguarding';
import { ServicesAndCare } from './sections/services-and-care';
import { SignpostDetails } from './sections/signpost-details';
import { SocialContext } from './sections/social-context';
import { group, M, O, R } from './vocabulary';

/**
 * The record of the social prescribing information standard as a zod schema, with all its sections: what
 * `parseRecord` checks a record's structure with. Source: PRSB social prescribing information model v1.1.
 *
 * @example
 * ```ts
 * import { SocialPrescribingRecord } from 'social-prescribing/record';
 *
 * SocialPrescribingRecord.safeParse({}).success; //=> false
 * const record: Partial<SocialPrescribingRecord> = { consent: { consentForInformationSharing: 'Given' } };
 * Object.keys(record); //=> ['consent']
 * ```
 */
export const SocialPrescribingRecord = group('Social prescribing record', {
  personDemographics: M(PersonDemographics),
  gpPractice: M(GpPractice),
  aboutMe: R(AboutMe),
  individualRequirements: R(IndividualRequirements),
  safeguarding: R(Safeguarding),
  consent: R(Consent),
  referralDetails: M(ReferralDetails),
  contactsWithProfessionals: R(ContactsWithProfessionals),
  presentingComplaintsOrIssues: R(PresentingComplaintsOrIssues),
  problemList: O(ProblemList),
  clinicalSummary: R(ClinicalSummary),
  socialContext: O(SocialContext),
  servicesAndCare: R(ServicesAndCare),
  signpostDetails: R(SignpostDetails),
  pregnancyStatus: R(PregnancyStatus),
  assessments: O(Assessments),
  risks: M(Risks),
  planAndRequestedActions: R(PlanAndRequestedActions),
  careAndSupportPlan: R(CareAndSupportPlan, { modelMinimum: 1, absent: 'care-and-support-plan-missing' }),
});
export type SocialPrescribingRecord = z.infer<typeof SocialPrescribingRecord>;
