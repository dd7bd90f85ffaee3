import type * as z from 'zod';
import {
  careFundingSource,
  codedOrFreeTextAdvised,
  date,
  flag,
  group,
  many,
  practitionerRole,
  R,
  scale,
  sdsJobRole,
  snomed,
  snomedOrFreeText,
  snomedPair,
  text,
} from '../vocabulary';

const OUTCOMES = 'SNOMED CT: ^1127601000000107';

/** The model gives an expression for one goal as an example, so nothing of it is enforced. */
const GOALS = {
  valueSet: 'SNOMED CT: 413350009:246090004=300798006,408729009=410518001',
  example: true,
} as const;

const goalStatus = () => snomed('Goal status', { valueSet: 'SNOMED CT: ^999000091000000107' });

const Who = group('Who', {
  name: R(text('Name', { max: 70 })),
  role: R(practitionerRole('Role')),
  team: R(text('Team', { max: 35 })),
  contactDetails: R(text('Contact details', { max: 35 })),
});

const StageGoal = group('Stage goal', {
  stageGoal: R(snomedOrFreeText('Stage goal', GOALS)),
  outcome: R(snomedOrFreeText('Outcome', { valueSet: OUTCOMES })),
  goalStatus: R(goalStatus()),
});

const ActionsAndActivities = group('Actions and activities', {
  what: R(many(snomedOrFreeText('What', { valueSet: 'SNOMED CT: ^1373511000000107', list: 'support' }))),
  who: R(Who),
  when: R(date('When', 'YM')),
  suggestedStrategies: R(text('Suggested strategies')),
  status: R(snomedOrFreeText('Status', { valueSet: 'SNOMED CT: ^999000081000000105' })),
  confidence: R(scale('Confidence')),
  dateLastUpdated: R(date('Date last updated', 'YMDHM')),
  reviewDate: R(date('Review date', 'YM')),
  stageGoal: R(many(StageGoal)),
});

const GoalsAndHopes = group(
  'Goals and hopes',
  {
    ...snomedPair(GOALS),
    goalImportanceScore: R(scale('Goal importance score')),
    actionsAndActivities: R(many(ActionsAndActivities)),
    outcomes: R(many(snomedOrFreeText('Outcomes', { valueSet: OUTCOMES }))),
    goalStatus: R(goalStatus()),
  },
  { look: codedOrFreeTextAdvised },
);

const NeedsConcernsOrProblems = group(
  'Needs, concerns or problems',
  {
    ...snomedPair({ valueSet: 'SNOMED CT: ^1373501000000105', list: 'needs' }),
    goalsAndHopes: R(many(GoalsAndHopes)),
  },
  { look: codedOrFreeTextAdvised },
);

const AgreedWithPersonOrLegitimateRepresentative = group('Agreed with person or legitimate representative', {
  personOrLegitimateRepresentative: R(flag('Person or legitimate representative')),
  personFullName: R(text('Person full name', { max: 70, valueSet: 'NHS Data Dictionary: Person full name' })),
  role: R(sdsJobRole('Role')),
});

const ResponsibilityForReview = group('Responsibility for review', {
  name: R(text('Name', { max: 70 })),
  role: R(practitionerRole('Role')),
  contactDetails: R(text('Contact details', { max: 35 })),
});

/**
 * The plan that the person and the link worker made: strengths, and each need with its goals, the actions
 * towards them and their outcomes.
 *
 * The model calls the section required and still gives it a minimum of one: its absence is a warning, and an
 * error only under `strict`. Needs and actions are compared with the lists `needs` and `support` of the code
 * set, or with their reference sets where a release is loaded. A need or a goal should say what it is, in a
 * code or in words. Which answer `personOrLegitimateRepresentative: true` gives, the model leaves open.
 *
 * Source: PRSB social prescribing information model v1.1, Care and support plan.
 *
 * @example
 * ```ts
 * import { CareAndSupportPlan, checkElement } from 'social-prescribing/record';
 *
 * const plan: CareAndSupportPlan = {
 *   strengths: [{ freeText: 'Knows everybody on the street' }],
 *   needsConcernsOrProblems: [
 *     {
 *       codedValue: { code: '267076002', display: 'Feeling lonely' },
 *       goalsAndHopes: [{ freeText: 'To meet people', actionsAndActivities: [{ when: '2024-06' }] }],
 *     },
 *   ],
 * };
 * CareAndSupportPlan.safeParse(plan).success; //=> true
 *
 * const goal = 'careAndSupportPlan.needsConcernsOrProblems.0.goalsAndHopes.0';
 * checkElement(goal, { goalImportanceScore: 8 }).issues.map(({ rule }) => rule);
 * //=> ['coded-or-free-text-advised']
 * ```
 */
export const CareAndSupportPlan = group('Care and support plan', {
  strengths: R(many(snomedOrFreeText('Strengths', { valueSet: OUTCOMES }))),
  needsConcernsOrProblems: R(many(NeedsConcernsOrProblems)),
  agreedWithPersonOrLegitimateRepresentative: R(AgreedWithPersonOrLegitimateRepresentative),
  careFundingSource: R(careFundingSource('Care funding source')),
  dateThisPlanWasLastUpdated: R(date('Date this plan was last updated', 'YMDHM')),
  otherCarePlanningDocuments: R(many(text('Other care planning documents'))),
  plannedReviewDateInterval: R(date('Planned review date/interval')),
  responsibilityForReview: R(ResponsibilityForReview),
});
export type CareAndSupportPlan = z.infer<typeof CareAndSupportPlan>;
