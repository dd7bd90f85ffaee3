import type * as z from 'zod';
import * as permitted from '../../codes/permitted-codes';
import {
  consultationMechanism,
  date,
  group,
  listedCode,
  many,
  openCode,
  organisationOrFreeText,
  practitionerRole,
  R,
  snomed,
  text,
} from '../vocabulary';

const professional = (name: string) =>
  group(name, {
    name: R(text('Name', { max: 70 })),
    role: R(practitionerRole('Role')),
  });

const ContactsWithProfessionalsRecordEntry = group('Contacts with professionals record entry', {
  dateAndTimeOfContact: R(date('Date and time of contact', 'YMDHM')),
  locationOfContact: R(organisationOrFreeText('Location of contact')),
  seenBy: R(many(professional('Seen by'))),
  responsibleProfessional: R(professional('Responsible professional')),
  locationType: R(
    listedCode('Location type', permitted.activityLocationTypeCode, {
      valueSet: 'NHS Data Dictionary: Activity location type code',
      maxLength: 3,
    }),
  ),
  contactType: R(text('Contact type', { max: 150 })),
  consultationMethod: R(
    consultationMechanism('Consultation method', {
      valueSet: 'NHS Data Dictionary: Consultation mechanism',
      maxLength: 2,
    }),
  ),
  specialty: R(
    openCode('Specialty', {
      valueSet: 'NHS Data Dictionary: Activity treatment function code',
      maxLength: 3,
    }),
  ),
  service: R(snomed('Service', { valueSet: 'SNOMED CT: ^1127531000000102' })),
  professionalsPresent: R(many(professional('Professionals present'))),
  outcomeOfContact: R(
    listedCode('Outcome of contact', permitted.outcomeOfAttendance, {
      valueSet: 'NHS Data Dictionary: Outcome of attendance',
      maxLength: 1,
    }),
  ),
});

/**
 * Each contact between the person and a link worker: when, where, how, with whom. Several value sets are of
 * other settings: the outcome of a contact has the three outcomes of an attendance and does not say whether
 * the person came, and no role is refused, since the list of roles is retired and has no link worker. The
 * service is a concept by itself here, and a place may have an ODS code longer than the model's 5 characters.
 *
 * Source: PRSB social prescribing information model v1.1, Contacts with professionals.
 *
 * @example
 * ```ts
 * import { ContactsWithProfessionals } from 'social-prescribing/record';
 *
 * const contacts: ContactsWithProfessionals = {
 *   contactsWithProfessionalsRecordEntry: [
 *     {
 *       dateAndTimeOfContact: '2024-05-01T10:30',
 *       locationOfContact: { freeText: 'Community centre' },
 *       seenBy: [{ name: 'Sam Sample', role: 'Social prescribing link worker' }],
 *       locationType: 'B01',
 *       outcomeOfContact: '2',
 *     },
 *   ],
 * };
 * ContactsWithProfessionals.safeParse(contacts).success; //=> true
 * ContactsWithProfessionals.safeParse({ contactsWithProfessionalsRecordEntry: [] }).success; //=> false
 * ```
 */
export const ContactsWithProfessionals = group('Contacts with professionals', {
  contactsWithProfessionalsRecordEntry: R(many(ContactsWithProfessionalsRecordEntry)),
});
export type ContactsWithProfessionals = z.infer<typeof ContactsWithProfessionals>;
