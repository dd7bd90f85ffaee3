/** An element of the record that gives events, and the dates it takes. */
export interface EventElement {
  /** Keys from the record down, joined by dots. What repeats on the way gives an event for each. */
  readonly element: string;
  /** `concept`: the coded value itself. `score`: what was scored, with its value. The others are derived. */
  readonly gives: 'concept' | 'score' | 'referral' | 'contact';
  /** The first of these that is given dates the event; one without a day is never passed over for the next. */
  readonly dates: readonly string[];
}

export const REFERRAL = 'referralDetails.referralDetailsRecordEntry';
const CONTACT = 'contactsWithProfessionals.contactsWithProfessionalsRecordEntry';
const PROBLEM = 'problemList.problemListRecordEntry';
const PLAN = 'careAndSupportPlan';
const NEED = `${PLAN}.needsConcernsOrProblems`;
const GOAL = `${NEED}.goalsAndHopes`;
const ACTION = `${GOAL}.actionsAndActivities`;
const SIGNPOST = 'signpostDetails.signpostDetailsRecordEntry';

/** For an element elsewhere in the record: the date of the referral, where there is exactly one entry. */
export const REFERRAL_DATE = `${REFERRAL}.date`;
const PLAN_UPDATED = `${PLAN}.dateThisPlanWasLastUpdated`;
const ACTION_UPDATED = `${ACTION}.dateLastUpdated`;

/**
 * Every element that gives events. A need is known when somebody is referred, so it may take that date;
 * support, outcomes and signposts come later, so they may not.
 */
export const EVENT_ELEMENTS: readonly EventElement[] = [
  { element: REFERRAL, gives: 'referral', dates: [REFERRAL_DATE] },
  { element: CONTACT, gives: 'contact', dates: [`${CONTACT}.dateAndTimeOfContact`] },
  {
    element: 'presentingComplaintsOrIssues.presentingComplaintOrIssue.codedValue',
    gives: 'concept',
    dates: [REFERRAL_DATE],
  },
  {
    element: `${PROBLEM}.problem.codedValue`,
    gives: 'concept',
    // An onset may be years before the referral: the need is what somebody is referred for.
    dates: [REFERRAL_DATE, `${PROBLEM}.onsetDate`],
  },
  { element: `${NEED}.codedValue`, gives: 'concept', dates: [PLAN_UPDATED, REFERRAL_DATE] },
  { element: `${ACTION}.what.codedValue`, gives: 'concept', dates: [ACTION_UPDATED, PLAN_UPDATED] },
  {
    element: `${ACTION}.stageGoal.outcome.codedValue`,
    gives: 'concept',
    dates: [ACTION_UPDATED, PLAN_UPDATED],
  },
  { element: `${GOAL}.outcomes.codedValue`, gives: 'concept', dates: [PLAN_UPDATED] },
  { element: `${SIGNPOST}.signpostTo.service.codedValue`, gives: 'concept', dates: [`${SIGNPOST}.date`] },
  { element: `${SIGNPOST}.reasonForSignpost.codedValue`, gives: 'concept', dates: [`${SIGNPOST}.date`] },
  {
    element: 'assessments.assessmentsRecordEntry.structuredAssessment',
    gives: 'score',
    dates: [REFERRAL_DATE],
  },
];
