import type * as z from 'zod';
import { date, group, groupOrText, many, organisationOrFreeText, R, text } from '../vocabulary';

const ServicesAndCareRecordEntry = group('Services and care record entry', {
  socialCarePackageName: R(text('Social care package name', { max: 150 })),
  socialCarePackageType: R(text('Social care package type', { max: 150 })),
  serviceStartDate: R(date('Service start date', 'YMDHM')),
  serviceEndDate: R(date('Service end date', 'YMDHM')),
  localAuthority: R(organisationOrFreeText('Local authority')),
  careFundingSource: R(groupOrText('Care funding source')),
});

/**
 * Social care that the person has, who arranges it and who pays. The model leaves the care funding source a
 * group without elements: here it has an organisation's code and free text as elsewhere, and text by itself
 * is read as its free text.
 *
 * Source: PRSB social prescribing information model v1.1, Services and care.
 *
 * @example
 * ```ts
 * import { ServicesAndCare } from 'social-prescribing/record';
 *
 * const care: ServicesAndCare = {
 *   servicesAndCareRecordEntry: [
 *     { socialCarePackageType: 'Home care', localAuthority: { freeText: 'Exampleshire' } },
 *   ],
 * };
 * ServicesAndCare.safeParse(care).success; //=> true
 *
 * const said = { servicesAndCareRecordEntry: [{ careFundingSource: 'Self funded' }] };
 * const parsed = ServicesAndCare.parse(said);
 * parsed.servicesAndCareRecordEntry?.[0]?.careFundingSource; //=> { freeText: 'Self funded' }
 * ```
 */
export const ServicesAndCare = group('Services and care', {
  servicesAndCareRecordEntry: R(many(ServicesAndCareRecordEntry)),
});
export type ServicesAndCare = z.infer<typeof ServicesAndCare>;
