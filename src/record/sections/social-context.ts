import type * as z from 'zod';
import { date, group, O, openCode, R, snomed, snomedOrFreeText, text } from '../vocabulary';

const HouseholdComposition = group('Household composition', {
  householdComposition: R(
    snomedOrFreeText('Household composition', { valueSet: 'SNOMED CT: ^1027891000000106', max: 150 }),
  ),
});

const OccupationalHistory = group('Occupational history', {
  occupationalHistory: R(
    snomedOrFreeText('Occupational history', { valueSet: 'SNOMED CT: ^999001571000000109', max: 150 }),
  ),
});

const EducationalHistory = group('Educational history', {
  educationalHistory: R(text('Educational history', { max: 150 })),
});

const LifestyleChoices = group('Lifestyle choices', {
  lifestyleChoices: R(text('Lifestyle choices', { max: 150 })),
});

const DateStoppedSmoking = group('Date stopped smoking', {
  codedValue: R(snomed('Coded value', { valueSet: 'SNOMED CT: 160625004' })),
  date: R(date('Date', 'YMDHM')),
});

const SmokingStatus = group('Smoking status', {
  smokingStatus: R(
    snomedOrFreeText('Smoking status', { valueSet: 'SNOMED CT: ^999000891000000102', max: 150 }),
  ),
  smokingStatusDetails: R(text('Smoking status - details', { max: 150 })),
  dateStoppedSmoking: O(DateStoppedSmoking),
});

const AlcoholIntake = group('Alcohol intake', {
  alcoholIntake: R(
    snomedOrFreeText('Alcohol intake', {
      valueSet: 'SNOMED CT: <<219006 OR <<105542008 OR 783261004 OR 1104551000000109 OR 371434005',
      max: 150,
    }),
  ),
});

const DrugSubstanceUse = group('Drug/substance use', {
  drugSubstanceUse: R(
    snomedOrFreeText('Drug/substance use', {
      valueSet: 'SNOMED CT: <<361055000 OR <<371422002 OR <<228368007 OR 783241000000102',
      max: 150,
    }),
  ),
});

const SocialCircumstances = group('Social circumstances', {
  socialCircumstances: R(text('Social circumstances', { max: 150 })),
});

const Access = group('Access', {
  access: R(text('Access', { max: 150 })),
});

const Dependants = group('Dependants', {
  dependants: R(text('Dependants', { max: 150 })),
});

const AccommodationStatus = group('Accommodation status', {
  accommodationStatus: R(
    group('Accommodation status', {
      codedValue: R(
        openCode('Coded value', { valueSet: 'NHS Data Dictionary: Accommodation status', maxLength: 4 }),
      ),
      freeText: R(text('Free text', { max: 150 })),
    }),
  ),
});

const HouseholdEnvironment = group('Household environment', {
  householdEnvironment: R(text('Household environment', { min: 3, max: 5, lengthsOnlyInStrict: true })),
});

/**
 * How the person lives: household, home, work, education, habits, access and who depends on them. The section
 * and its parts are optional; most parts are a group with one element of the same name. The model's 3 to 5
 * characters for the household environment are an inherited defect, which only `strict` keeps to.
 *
 * Source: PRSB social prescribing information model v1.1, Social context.
 *
 * @example
 * ```ts
 * import { SocialContext } from 'social-prescribing/record';
 *
 * const context: SocialContext = {
 *   householdComposition: { householdComposition: { freeText: 'Lives with one grandson' } },
 *   smokingStatus: { dateStoppedSmoking: { codedValue: { code: '160625004' }, date: '2021' } },
 *   householdEnvironment: { householdEnvironment: 'Third floor, no lift' },
 * };
 * SocialContext.safeParse(context).success; //=> true
 * SocialContext.safeParse({ access: 'No lift' }).success; //=> false
 * ```
 */
export const SocialContext = group('Social context', {
  householdComposition: O(HouseholdComposition),
  occupationalHistory: O(OccupationalHistory),
  educationalHistory: O(EducationalHistory),
  lifestyleChoices: O(LifestyleChoices),
  smokingStatus: O(SmokingStatus),
  alcoholIntake: O(AlcoholIntake),
  drugSubstanceUse: O(DrugSubstanceUse),
  socialCircumstances: O(SocialCircumstances),
  access: O(Access),
  dependants: O(Dependants),
  accommodationStatus: O(AccommodationStatus),
  householdEnvironment: O(HouseholdEnvironment),
});
export type SocialContext = z.infer<typeof SocialContext>;
