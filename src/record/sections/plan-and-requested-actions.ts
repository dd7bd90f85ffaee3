import type * as z from 'zod';
import { group, many, R, text } from '../vocabulary';

export const PlanAndRequestedActions = group('Plan and requested actions', {
  planAndRequestedActionsRecordEntry: R(
    many(
      group('Plan and requested actions record entry', {
        actionsForProfessionals: R(text('Actions for professionals')),
        actionsForPersonOrTheirCarer: R(text('Actions for person or their carer')),
        agreedWithThePersonOrTheirLegitimateRepresentative: R(
          text('Agreed with the person or their legitimate representative'),
        ),
      }),
    ),
  ),
});
export type PlanAndRequestedActions = z.infer<typeof PlanAndRequestedActions>;
