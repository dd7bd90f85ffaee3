import type * as z from 'zod';
import { group, R, text } from '../vocabulary';

/**
 * A brief account for the referrer and the GP: what was done, what helped and what did not, scores before and
 * after, and any risk or safeguarding concern. Free text of any length.
 *
 * Source: PRSB social prescribing information model v1.1, Clinical Summary.
 *
 * @example
 * ```ts
 * import { ClinicalSummary } from 'social-prescribing/record';
 *
 * const summary: ClinicalSummary = { clinicalSummary: 'Six sessions. Goes to a walking group weekly.' };
 * ClinicalSummary.safeParse(summary).success; //=> true
 * ClinicalSummary.safeParse({ clinicalSummary: ' ' }).success; //=> false
 * ```
 */
export const ClinicalSummary = group('Clinical Summary', {
  clinicalSummary: R(text('Clinical summary')),
});
export type ClinicalSummary = z.infer<typeof ClinicalSummary>;
