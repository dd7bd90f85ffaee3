import type * as z from 'zod';
import { flag, group, many, R, snomedOrFreeText, text } from '../vocabulary';

const ReasonableAdjustmentRecordEntry = group('Reasonable adjustment record entry', {
  reasonableAdjustmentFlag: R(
    flag('Reasonable adjustment flag', { valueSet: 'SNOMED CT: 1108111000000107' }),
  ),
  reasonableAdjustment: R(
    snomedOrFreeText('Reasonable adjustment', {
      valueSet:
        'SNOMED CT: ^999002121000000109 OR ^999002151000000104 OR ^999002131000000106 OR ^999002141000000102',
      max: 150,
    }),
  ),
  reasonableAdjustmentAdditionalDetail: R(text('Reasonable adjustment additional detail')),
});

const ReasonableAdjustment = group('Reasonable adjustment', {
  reasonableAdjustmentRecordEntry: R(many(ReasonableAdjustmentRecordEntry)),
});

const ImpairmentRecordEntry = group('Impairment record entry', {
  impairmentCategory: R(snomedOrFreeText('Impairment category', { max: 150 })),
  impairmentAdditionalDetail: R(text('Impairment additional detail', { max: 150 })),
});

const Impairment = group('Impairment', {
  impairmentRecordEntry: R(many(ImpairmentRecordEntry)),
});

const Mobility = group('Mobility', {
  mobilityNeeds: R(
    snomedOrFreeText('Mobility needs', { valueSet: 'SNOMED CT: ^999002551000000108', max: 150 }),
  ),
});

const OtherIndividualRequirements = group('Other individual requirements', {
  otherIndividualRequirement: R(text('Other individual requirement', { max: 150 })),
});

/**
 * What the person needs so that support is within reach: reasonable adjustments, impairments, mobility and
 * anything else. Mobility and other requirements repeat as they are; the first two repeat as entries within.
 * The flag of a reasonable adjustment is true or false, although its value set is a concept.
 *
 * Source: PRSB social prescribing information model v1.1, Individual requirements.
 *
 * @example
 * ```ts
 * import { IndividualRequirements } from 'social-prescribing/record';
 *
 * const requirements: IndividualRequirements = {
 *   reasonableAdjustment: {
 *     reasonableAdjustmentRecordEntry: [
 *       { reasonableAdjustmentFlag: true, reasonableAdjustment: { freeText: 'Letters in large print' } },
 *     ],
 *   },
 *   mobility: [{ mobilityNeeds: { freeText: 'Uses a wheelchair out of doors' } }],
 * };
 * IndividualRequirements.safeParse(requirements).success; //=> true
 * IndividualRequirements.safeParse({ impairment: { impairmentRecordEntry: [{}] } }).success; //=> false
 * ```
 */
export const IndividualRequirements = group(
  'Individual requirements',
  {
    reasonableAdjustment: R(ReasonableAdjustment),
    impairment: R(Impairment),
    mobility: R(many(Mobility)),
    otherIndividualRequirements: R(many(OtherIndividualRequirements)),
  },
  { mustHave: true },
);
export type IndividualRequirements = z.infer<typeof IndividualRequirements>;
