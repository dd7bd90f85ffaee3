import type * as z from 'zod';
import { date, group, M, many, O, R, snomedOrFreeText, text } from '../vocabulary';

export const ProblemList = group('Problem list', {
  problemListRecordEntry: O(
    many(
      group('Problem list record entry', {
        problem: M(snomedOrFreeText('Problem', { valueSet: 'SNOMED CT: ^1127581000000103', max: 150 })),
        onsetDate: R(date('Onset date', 'YM')),
        endDate: R(date('End Date', 'YMDHM')),
        stageOfDisease: R(text('Stage of disease', { max: 150 })),
        comment: R(many(text('Comment', { max: 150 }))),
      }),
    ),
  ),
});
export type ProblemList = z.infer<typeof ProblemList>;
