import type * as z from 'zod';
import { type Finding, finding, group, isGiven, type Members, many, NOTHING, R, text } from '../vocabulary';

const saysAnything = (members: Members): readonly Finding[] =>
  Object.values(members).some(isGiven) ? NOTHING : [finding('plan-no-actions')];

const PlanAndRequestedActionsRecordEntry = group(
  'Plan and requested actions record entry',
  {
    actionsForProfessionals: R(text('Actions for professionals')),
    actionsForPersonOrTheirCarer: R(text('Actions for person or their carer')),
    agreedWithThePersonOrTheirLegitimateRepresentative: R(
      text('Agreed with the person or their legitimate representative'),
    ),
  },
  { look: saysAnything },
);

/**
 * What the referrer, the GP, the person or their carer is asked to do next, for the top of any message. Where
 * nothing is asked of anybody, the guidance wants that said in words and not left blank.
 *
 * Source: PRSB social prescribing information model v1.1, Plan and requested actions.
 *
 * @example
 * ```ts
 * import { checkElement, PlanAndRequestedActions } from 'social-prescribing/record';
 *
 * const plan: PlanAndRequestedActions = {
 *   planAndRequestedActionsRecordEntry: [{ actionsForProfessionals: 'No actions required' }],
 * };
 * PlanAndRequestedActions.safeParse(plan).success; //=> true
 * checkElement('planAndRequestedActions', {}).issues.map(({ rule }) => rule);
 * //=> ['plan-no-actions', 'blank-group']
 * ```
 */
export const PlanAndRequestedActions = group(
  'Plan and requested actions',
  { planAndRequestedActionsRecordEntry: R(many(PlanAndRequestedActionsRecordEntry)) },
  { look: saysAnything },
);
export type PlanAndRequestedActions = z.infer<typeof PlanAndRequestedActions>;
