import type * as z from 'zod';
import { date, group, groupOrText, many, R, snomedOrFreeText, text } from '../vocabulary';

export const SignpostDetails = group('Signpost details', {
  signpostDetailsRecordEntry: R(
    many(
      group('Signpost details record entry', {
        date: R(date('Date', 'YMD')),
        signpostTo: R(
          group('Signpost to', {
            name: R(text('Name', { max: 70 })),
            role: R(text('Role', { max: 70 })),
            grade: R(text('Grade', { max: 150 })),
            team: R(text('Team', { max: 150 })),
            specialty: R(text('Specialty', { max: 70 })),
            service: R(snomedOrFreeText('Service', { valueSet: 'SNOMED CT: ^1127531000000102', max: 150 })),
            organisation: R(groupOrText('Organisation')),
            contactDetails: R(text('Contact details', { max: 150 })),
          }),
        ),
        reasonForSignpost: R(
          snomedOrFreeText('Reason for signpost', { valueSet: 'SNOMED CT: ^1127581000000103', max: 150 }),
        ),
      }),
    ),
  ),
});
export type SignpostDetails = z.infer<typeof SignpostDetails>;
