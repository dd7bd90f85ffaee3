import type * as z from 'zod';
import {
  date,
  group,
  M,
  many,
  openCode,
  organisationOrFreeText,
  practitionerRole,
  R,
  referralMethod,
  sdsJobRole,
  snomedOrFreeText,
  text,
} from '../vocabulary';

export const ReferralDetails = group(
  'Referral details',
  {
    referralDetailsRecordEntry: R(
      many(
        group('Referral details record entry', {
          date: R(date('Date', 'YMDHM')),
          referrerDetails: M(
            group('Referrer details', {
              name: M(text('Name', { max: 70 })),
              role: R(sdsJobRole('Role')),
              grade: R(text('Grade', { max: 150 })),
              team: R(text('Team', { max: 150 })),
              specialty: R(
                openCode('Specialty', {
                  valueSet: 'NHS Data Dictionary: Activity treatment function code',
                  maxLength: 3,
                }),
              ),
              service: M(snomedOrFreeText('Service', { valueSet: 'SNOMED CT: ^1127531000000102', max: 150 })),
              organisation: M(organisationOrFreeText('Organisation')),
              contactDetails: M(text('Contact details', { max: 70 })),
            }),
          ),
          referralMethod: R(referralMethod('Referral method', { valueSet: 'National codes by name' })),
          reasonForReferral: R(
            group('Reason for referral', {
              freeText: R(text('Free text', { max: 150 })),
            }),
          ),
          referralTo: M(
            group('Referral to', {
              name: R(text('Name', { max: 70 })),
              role: R(practitionerRole('Role')),
              grade: R(text('Grade', { max: 150 })),
              team: R(text('Team', { max: 150 })),
              specialty: R(
                openCode('Specialty', {
                  valueSet: 'NHS Data Dictionary: Activity treatment function code',
                  maxLength: 3,
                }),
              ),
              service: R(snomedOrFreeText('Service', { valueSet: 'SNOMED CT: ^1127531000000102', max: 150 })),
              organisation: R(organisationOrFreeText('Organisation')),
              contactDetails: R(text('Contact details', { max: 70 })),
            }),
          ),
          returnResponseTo: R(text('Return response to', { max: 70 })),
        }),
      ),
    ),
  },
  { mayBeEmpty: true },
);
export type ReferralDetails = z.infer<typeof ReferralDetails>;
