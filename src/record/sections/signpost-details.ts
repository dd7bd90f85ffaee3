import type * as z from 'zod';
import { date, group, groupOrText, many, R, snomedOrFreeText, text } from '../vocabulary';

const SignpostTo = group('Signpost to', {
  name: R(text('Name', { max: 70 })),
  role: R(text('Role', { max: 70 })),
  grade: R(text('Grade', { max: 150 })),
  team: R(text('Team', { max: 150 })),
  specialty: R(text('Specialty', { max: 70 })),
  service: R(snomedOrFreeText('Service', { valueSet: 'SNOMED CT: ^1127531000000102', max: 150 })),
  organisation: R(groupOrText('Organisation')),
  contactDetails: R(text('Contact details', { max: 150 })),
});

const SignpostDetailsRecordEntry = group('Signpost details record entry', {
  date: R(date('Date', 'YMD')),
  signpostTo: R(SignpostTo),
  reasonForSignpost: R(
    snomedOrFreeText('Reason for signpost', { valueSet: 'SNOMED CT: ^1127581000000103', max: 150 }),
  ),
});

/**
 * Where the person was pointed to without being referred. Role and specialty are free text here, unlike in a
 * referral. The model leaves the organisation a group without elements: here it has a code and free text as
 * elsewhere, and text by itself is read as its free text.
 *
 * Source: PRSB social prescribing information model v1.1, Signpost details.
 *
 * @example
 * ```ts
 * import { SignpostDetails } from 'social-prescribing/record';
 *
 * const signposts: SignpostDetails = {
 *   signpostDetailsRecordEntry: [
 *     {
 *       date: '2024-05-01',
 *       signpostTo: { organisation: { freeText: 'Example Allotment Society' } },
 *       reasonForSignpost: { freeText: 'Would like to garden again' },
 *     },
 *   ],
 * };
 * SignpostDetails.safeParse(signposts).success; //=> true
 * SignpostDetails.safeParse({ signpostDetailsRecordEntry: [{ date: '1 May' }] }).success; //=> false
 * ```
 */
export const SignpostDetails = group('Signpost details', {
  signpostDetailsRecordEntry: R(many(SignpostDetailsRecordEntry)),
});
export type SignpostDetails = z.infer<typeof SignpostDetails>;
