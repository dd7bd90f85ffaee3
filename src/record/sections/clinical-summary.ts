import type * as z from 'zod';
import { group, R, text } from '../vocabulary';

export const ClinicalSummary = group('Clinical Summary', {
  clinicalSummary: R(text('Clinical summary')),
});
export type ClinicalSummary = z.infer<typeof ClinicalSummary>;
