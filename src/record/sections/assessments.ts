import type * as z from 'zod';
import { group, many, number, openCode, R, snomedOrFreeText, text } from '../vocabulary';

export const Assessments = group('Assessments', {
  assessmentsRecordEntry: R(
    many(
      group('Assessments record entry', {
        assessmentType: R(text('Assessment type', { max: 150 })),
        assessmentSummary: R(text('Assessment summary', { max: 250 })),
        structuredAssessment: R(
          group('Structured assessment', {
            structuredAssessmentName: R(
              snomedOrFreeText('Structured assessment name', { valueSet: 'SNOMED CT: <273249006', max: 150 }),
            ),
            assessmentResult: R(
              group('Assessment result', {
                assessmentScore: R(
                  snomedOrFreeText('Assessment score', { valueSet: 'SNOMED CT: <363787002', max: 150 }),
                ),
                value: R(number('Value')),
                unitsOfMeasure: R(
                  openCode('Units of measure', { valueSet: 'UCUM', maxLength: 10 }, () => []),
                ),
                ordinal: R(snomedOrFreeText('Ordinal', { max: 150 })),
              }),
            ),
            subscaleResult: R(
              many(
                group('Subscale result', {
                  subscaleScore: R(
                    snomedOrFreeText('Subscale score', { valueSet: 'SNOMED CT: <363787002', max: 150 }),
                  ),
                  value: R(number('Value')),
                  unitsOfMeasure: R(
                    openCode('Units of measure', { valueSet: 'UCUM', maxLength: 10 }, () => []),
                  ),
                  ordinal: R(snomedOrFreeText('Ordinal', { max: 150 })),
                }),
              ),
            ),
          }),
        ),
        comment: R(text('Comment')),
      }),
    ),
  ),
});
export type Assessments = z.infer<typeof Assessments>;
