import type * as z from 'zod';
import { date, group, O, openCode, R, snomed, snomedOrFreeText, text } from '../vocabulary';

export const SocialContext = group('Social context', {
  householdComposition: O(
    group('Household composition', {
      householdComposition: R(
        snomedOrFreeText('Household composition', { valueSet: 'SNOMED CT: ^1027891000000106', max: 150 }),
      ),
    }),
  ),
  occupationalHistory: O(
    group('Occupational history', {
      occupationalHistory: R(
        snomedOrFreeText('Occupational history', { valueSet: 'SNOMED CT: ^999001571000000109', max: 150 }),
      ),
    }),
  ),
  educationalHistory: O(
    group('Educational history', {
      educationalHistory: R(text('Educational history', { max: 150 })),
    }),
  ),
  lifestyleChoices: O(
    group('Lifestyle choices', {
      lifestyleChoices: R(text('Lifestyle choices', { max: 150 })),
    }),
  ),
  smokingStatus: O(
    group('Smoking status', {
      smokingStatus: R(
        snomedOrFreeText('Smoking status', { valueSet: 'SNOMED CT: ^999000891000000102', max: 150 }),
      ),
      smokingStatusDetails: R(text('Smoking status - details', { max: 150 })),
      dateStoppedSmoking: O(
        group('Date stopped smoking', {
          codedValue: R(snomed('Coded value', { valueSet: 'SNOMED CT: 160625004' })),
          date: R(date('Date', 'YMDHM')),
        }),
      ),
    }),
  ),
  alcoholIntake: O(
    group('Alcohol intake', {
      alcoholIntake: R(
        snomedOrFreeText('Alcohol intake', {
          valueSet: 'SNOMED CT: <<219006 OR <<105542008 OR 783261004 OR 1104551000000109 OR 371434005',
          max: 150,
        }),
      ),
    }),
  ),
  drugSubstanceUse: O(
    group('Drug/substance use', {
      drugSubstanceUse: R(
        snomedOrFreeText('Drug/substance use', {
          valueSet: 'SNOMED CT: <<361055000 OR <<371422002 OR <<228368007 OR 783241000000102',
          max: 150,
        }),
      ),
    }),
  ),
  socialCircumstances: O(
    group('Social circumstances', {
      socialCircumstances: R(text('Social circumstances', { max: 150 })),
    }),
  ),
  access: O(
    group('Access', {
      access: R(text('Access', { max: 150 })),
    }),
  ),
  dependants: O(
    group('Dependants', {
      dependants: R(text('Dependants', { max: 150 })),
    }),
  ),
  accommodationStatus: O(
    group('Accommodation status', {
      accommodationStatus: R(
        group('Accommodation status', {
          codedValue: R(
            openCode('Coded value', { valueSet: 'NHS Data Dictionary: Accommodation status', maxLength: 4 }),
          ),
          freeText: R(text('Free text', { max: 150 })),
        }),
      ),
    }),
  ),
  householdEnvironment: O(
    group('Household environment', {
      householdEnvironment: R(text('Household environment', { min: 3, max: 5, lengthsOnlyInStrict: true })),
    }),
  ),
});
export type SocialContext = z.infer<typeof SocialContext>;
