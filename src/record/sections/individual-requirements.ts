import type * as z from 'zod';
import { flag, group, many, R, snomedOrFreeText, text } from '../vocabulary';

export const IndividualRequirements = group(
  'Individual requirements',
  {
    reasonableAdjustment: R(
      group('Reasonable adjustment', {
        reasonableAdjustmentRecordEntry: R(
          many(
            group('Reasonable adjustment record entry', {
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
            }),
          ),
        ),
      }),
    ),
    impairment: R(
      group('Impairment', {
        impairmentRecordEntry: R(
          many(
            group('Impairment record entry', {
              impairmentCategory: R(snomedOrFreeText('Impairment category', { max: 150 })),
              impairmentAdditionalDetail: R(text('Impairment additional detail', { max: 150 })),
            }),
          ),
        ),
      }),
    ),
    mobility: R(
      many(
        group('Mobility', {
          mobilityNeeds: R(
            snomedOrFreeText('Mobility needs', { valueSet: 'SNOMED CT: ^999002551000000108', max: 150 }),
          ),
        }),
      ),
    ),
    otherIndividualRequirements: R(
      many(
        group('Other individual requirements', {
          otherIndividualRequirement: R(text('Other individual requirement', { max: 150 })),
        }),
      ),
    ),
  },
  { mustHave: true },
);
export type IndividualRequirements = z.infer<typeof IndividualRequirements>;
