import type { Assessments } from '../sections/assessments';
import type { CareAndSupportPlan } from '../sections/care-and-support-plan';
import type { PlanAndRequestedActions } from '../sections/plan-and-requested-actions';
import type { ServicesAndCare } from '../sections/services-and-care';
import type { SignpostDetails } from '../sections/signpost-details';
import { factory, type SectionFactory } from './factory';

/**
 * Checks a section of the services and care that the person receives.
 *
 * @example
 * ```ts
 * import { servicesAndCare } from 'social-prescribing/record';
 *
 * servicesAndCare({ servicesAndCareRecordEntry: [{ serviceStartDate: '2026-13' }] }).issues[0]?.rule;
 * //=> 'date-impossible'
 * ```
 */
export const servicesAndCare: SectionFactory<ServicesAndCare> = factory('servicesAndCare');

/**
 * Checks a section of what the person was signposted to.
 *
 * @example
 * ```ts
 * import { signpostDetails } from 'social-prescribing/record';
 *
 * const entry = { date: '2026-03-04', signpostTo: { name: 'Walking group' } };
 * signpostDetails({ signpostDetailsRecordEntry: [entry] }).ok; //=> true
 * ```
 */
export const signpostDetails: SectionFactory<SignpostDetails> = factory('signpostDetails');

/**
 * Checks a section of assessments and their scores.
 *
 * @example
 * ```ts
 * import { assessments } from 'social-prescribing/record';
 *
 * const swemwbs = { code: '718466001' };
 * const structuredAssessment = { assessmentResult: { assessmentScore: { codedValue: swemwbs }, value: 24.1 } };
 * assessments({ assessmentsRecordEntry: [{ structuredAssessment }] }).ok; //=> true
 * ```
 */
export const assessments: SectionFactory<Assessments> = factory('assessments');

/**
 * Checks a section of the plan and what is asked of others. Where that is nothing, it says so.
 *
 * @example
 * ```ts
 * import { planAndRequestedActions } from 'social-prescribing/record';
 *
 * const entry = { actionsForProfessionals: 'None requested' };
 * planAndRequestedActions({ planAndRequestedActionsRecordEntry: [entry] }).ok; //=> true
 * ```
 */
export const planAndRequestedActions: SectionFactory<PlanAndRequestedActions> =
  factory('planAndRequestedActions');

/**
 * Checks a section of the care and support plan: needs, goals, actions, outcomes.
 *
 * @example
 * ```ts
 * import { careAndSupportPlan } from 'social-prescribing/record';
 *
 * const lonely = { codedValue: { code: '267076002' }, goalsAndHopes: [{ goalImportanceScore: 11 }] };
 * careAndSupportPlan({ needsConcernsOrProblems: [lonely] }).issues.map(({ path }) => path).at(-1);
 * //=> 'careAndSupportPlan.needsConcernsOrProblems.0.goalsAndHopes.0.goalImportanceScore'
 * ```
 */
export const careAndSupportPlan: SectionFactory<CareAndSupportPlan> = factory('careAndSupportPlan');
