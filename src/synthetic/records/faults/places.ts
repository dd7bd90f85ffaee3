/** Where a clean record has what the faults damage. */
export const PERSON = 'personDemographics';
export const PRACTICE = 'gpPractice.gpPracticeRecordEntry.0';
export const REFERRAL = 'referralDetails.referralDetailsRecordEntry.0';
export const CONTACT = 'contactsWithProfessionals.contactsWithProfessionalsRecordEntry.0';
export const CARE = 'servicesAndCare.servicesAndCareRecordEntry.0';
export const PLAN = 'careAndSupportPlan';
export const AGREED = `${PLAN}.agreedWithPersonOrLegitimateRepresentative.personOrLegitimateRepresentative`;
export const NEED = `${PLAN}.needsConcernsOrProblems.0`;
export const GOAL = `${NEED}.goalsAndHopes.0`;
export const STRENGTH = `${PLAN}.strengths.0.codedValue`;
export const COMPLAINT = 'presentingComplaintsOrIssues.presentingComplaintOrIssue.0.codedValue.code';
