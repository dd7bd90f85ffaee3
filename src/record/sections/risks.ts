import type * as z from 'zod';
import { date, group, M, many, R, snomedOrFreeText, text } from '../vocabulary';

export const Risks = group('Risks', {
  risksRecordEntry: M(
    many(
      group('Risks record entry', {
        startDateOfRisk: R(date('Start date of risk', 'YMDHM')),
        endDateOfRisk: R(date('End date of risk', 'YMDHM')),
        risk: M(snomedOrFreeText('Risk', { valueSet: 'SNOMED CT: <281694009', max: 150 })),
        comment: R(text('Comment', { max: 150 })),
      }),
    ),
  ),
});
export type Risks = z.infer<typeof Risks>;
