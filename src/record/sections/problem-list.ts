import type * as z from 'zod';
import { date, group, M, many, O, R, snomedOrFreeText, text } from '../vocabulary';

const ProblemListRecordEntry = group('Problem list record entry', {
  problem: M(snomedOrFreeText('Problem', { valueSet: 'SNOMED CT: ^1127581000000103', max: 150 })),
  onsetDate: R(date('Onset date', 'YM')),
  endDate: R(date('End Date', 'YMDHM')),
  stageOfDisease: R(text('Stage of disease', { max: 150 })),
  comment: R(many(text('Comment', { max: 150 }))),
});

/**
 * Problems and diagnoses that matter for the referral. The section and its entries are optional, but an entry
 * has a problem, and a problem a coded value, free text or both, which the model's own cardinalities miss.
 *
 * Source: PRSB social prescribing information model v1.1, Problem list.
 *
 * @example
 * ```ts
 * import { ProblemList } from 'social-prescribing/record';
 *
 * const problems: ProblemList = {
 *   problemListRecordEntry: [{ problem: { freeText: 'Chronic pain' }, onsetDate: '2019-03' }],
 * };
 * ProblemList.safeParse(problems).success; //=> true
 * ProblemList.safeParse({ problemListRecordEntry: [{ problem: {} }] }).success; //=> false
 * ```
 */
export const ProblemList = group('Problem list', {
  problemListRecordEntry: O(many(ProblemListRecordEntry)),
});
export type ProblemList = z.infer<typeof ProblemList>;
