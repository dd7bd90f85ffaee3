import type * as z from 'zod';
import { date, group, groupOrText, many, organisationOrFreeText, R, text } from '../vocabulary';

export const ServicesAndCare = group('Services and care', {
  servicesAndCareRecordEntry: R(
    many(
      group('Services and care record entry', {
        socialCarePackageName: R(text('Social care package name', { max: 150 })),
        socialCarePackageType: R(text('Social care package type', { max: 150 })),
        serviceStartDate: R(date('Service start date', 'YMDHM')),
        serviceEndDate: R(date('Service end date', 'YMDHM')),
        localAuthority: R(organisationOrFreeText('Local authority')),
        careFundingSource: R(groupOrText('Care funding source')),
      }),
    ),
  ),
});
export type ServicesAndCare = z.infer<typeof ServicesAndCare>;
