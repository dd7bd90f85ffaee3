import type * as z from 'zod';
import { gpPracticeCode, group, M, many, O, R, snomed, text } from '../vocabulary';

export const GpPractice = group('GP practice', {
  gpPracticeRecordEntry: M(
    many(
      group('GP practice record entry', {
        gpName: R(text('GP name', { max: 70 })),
        gpPracticeDetails: R(text('GP practice details', { max: 150 })),
        gpPracticeIdentifier: M(
          gpPracticeCode('GP practice identifier', {
            valueSet: 'NHS Data Dictionary: General medical practice code (patient registration)',
            maxLength: 6,
          }),
        ),
        gpOptOutIndicator: O(
          snomed('GP opt out indicator', { valueSet: 'SNOMED CT: 1092961000000104 OR 1092941000000100' }),
        ),
      }),
    ),
  ),
});
export type GpPractice = z.infer<typeof GpPractice>;
