/** Plain factories, one for each section. */

export type { SectionFactory } from './factory';
export {
  aboutMe,
  consent,
  gpPractice,
  individualRequirements,
  personDemographics,
  pregnancyStatus,
  safeguarding,
  socialContext,
} from './person';
export {
  clinicalSummary,
  contactsWithProfessionals,
  presentingComplaintsOrIssues,
  problemList,
  referralDetails,
  risks,
} from './referral';
export {
  assessments,
  careAndSupportPlan,
  planAndRequestedActions,
  servicesAndCare,
  signpostDetails,
} from './support';
