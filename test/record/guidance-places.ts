import type { RecordRule } from 'social-prescribing/record';

const goal = 'careAndSupportPlan.needsConcernsOrProblems.0.goalsAndHopes.0';
const result = 'assessments.assessmentsRecordEntry.0.structuredAssessment';

/** The groups that a rule of the guidance looks at, the members it reads and the rules it may report. */
export const READ_BY_GUIDANCE: Readonly<
  Record<string, { readonly keys: readonly string[]; readonly rules: readonly RecordRule[] }>
> = {
  personDemographics: {
    keys: ['sex', 'gender', 'personsAddress'],
    rules: ['sex-and-gender', 'address-missing'],
  },
  'gpPractice.gpPracticeRecordEntry.0': {
    keys: ['gpPracticeIdentifier', 'gpPracticeDetails'],
    rules: ['gp-practice-none-text'],
  },
  'safeguarding.lookedAfterChild': {
    keys: ['lookedAfterChildStartDate', 'localAuthority'],
    rules: ['safeguarding-child'],
  },
  referralDetails: { keys: ['referralDetailsRecordEntry'], rules: ['referral-no-entry'] },
  'referralDetails.referralDetailsRecordEntry.0.referrerDetails': {
    keys: ['specialty', 'service'],
    rules: ['specialty-not-needed'],
  },
  pregnancyStatus: {
    keys: ['pregnancyState', 'expectedDeliveryDate'],
    rules: ['pregnancy-not-current', 'pregnancy-date-without-state'],
  },
  [`${result}.assessmentResult`]: { keys: ['assessmentScore', 'value'], rules: ['assessment-value-missing'] },
  [`${result}.subscaleResult.0`]: { keys: ['subscaleScore', 'value'], rules: ['assessment-value-missing'] },
  risks: { keys: ['risksRecordEntry'], rules: ['risks-no-entry'] },
  planAndRequestedActions: { keys: ['planAndRequestedActionsRecordEntry'], rules: ['plan-no-actions'] },
  'planAndRequestedActions.planAndRequestedActionsRecordEntry.0': {
    keys: ['actionsForProfessionals', 'actionsForPersonOrTheirCarer'],
    rules: ['plan-no-actions'],
  },
  'careAndSupportPlan.needsConcernsOrProblems.0': {
    keys: ['codedValue', 'freeText', 'goalsAndHopes'],
    rules: ['coded-or-free-text-advised'],
  },
  [goal]: {
    keys: ['codedValue', 'freeText', 'goalImportanceScore'],
    rules: ['coded-or-free-text-advised'],
  },
};
