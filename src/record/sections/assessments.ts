import type * as z from 'zod';
import {
  type Context,
  type Finding,
  findingAt,
  group,
  isGiven,
  type Members,
  many,
  membersOf,
  NOTHING,
  number,
  openCode,
  R,
  snomedOrFreeText,
  text,
} from '../vocabulary';

/** What a result holds beside its score. */
const measured = () => ({
  value: R(number('Value')),
  unitsOfMeasure: R(openCode('Units of measure', { valueSet: 'UCUM', maxLength: 10 })),
  ordinal: R(snomedOrFreeText('Ordinal', { max: 150 })),
});

const score = (name: string) => snomedOrFreeText(name, { valueSet: 'SNOMED CT: <363787002', max: 150 });

/** The one element of the model that another makes mandatory. */
const codedScoreHasValue =
  (key: 'assessmentScore' | 'subscaleScore') =>
  (result: Members, { strict }: Context): readonly Finding[] =>
    isGiven(membersOf(result[key]).codedValue) && !isGiven(result.value)
      ? [findingAt('value', 'assessment-value-missing', strict)]
      : NOTHING;

const AssessmentResult = group(
  'Assessment result',
  { assessmentScore: R(score('Assessment score')), ...measured() },
  { look: codedScoreHasValue('assessmentScore') },
);

const SubscaleResult = group(
  'Subscale result',
  { subscaleScore: R(score('Subscale score')), ...measured() },
  { look: codedScoreHasValue('subscaleScore') },
);

const StructuredAssessment = group('Structured assessment', {
  structuredAssessmentName: R(
    snomedOrFreeText('Structured assessment name', { valueSet: 'SNOMED CT: <273249006', max: 150 }),
  ),
  assessmentResult: R(AssessmentResult),
  subscaleResult: R(many(SubscaleResult)),
});

const AssessmentsRecordEntry = group('Assessments record entry', {
  assessmentType: R(text('Assessment type', { max: 150 })),
  assessmentSummary: R(text('Assessment summary', { max: 250 })),
  structuredAssessment: R(StructuredAssessment),
  comment: R(text('Comment')),
});

/**
 * Assessments of the person, such as a wellbeing score before and after support. The section is optional. A
 * score that is coded needs its value: without, `parseRecord` warns, and under `strict` it is an error.
 *
 * Source: PRSB social prescribing information model v1.1, Assessments.
 *
 * @example
 * ```ts
 * import { Assessments, checkElement } from 'social-prescribing/record';
 *
 * const assessmentScore = { codedValue: { code: '718466001' } };
 * const before: Assessments = {
 *   assessmentsRecordEntry: [{ structuredAssessment: { assessmentResult: { assessmentScore, value: 20 } } }],
 * };
 * Assessments.safeParse(before).success; //=> true
 *
 * const path = 'assessments.assessmentsRecordEntry.0.structuredAssessment.assessmentResult';
 * checkElement(path, { assessmentScore }).issues.map(({ rule }) => rule);
 * //=> ['assessment-value-missing', 'snomed-not-checked']
 * ```
 */
export const Assessments = group('Assessments', {
  assessmentsRecordEntry: R(many(AssessmentsRecordEntry)),
});
export type Assessments = z.infer<typeof Assessments>;
