import type * as z from 'zod';
import { dataDictionary } from '../../codes';
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

export const ContactsWithProfessionals = group('Contacts with professionals', {
  contactsWithProfessionalsRecordEntry: R(
    many(
      group('Contacts with professionals record entry', {
        dateAndTimeOfContact: R(date('Date and time of contact', 'YMDHM')),
        locationOfContact: R(organisationOrFreeText('Location of contact')),
        seenBy: R(
          many(
            group('Seen by', {
              name: R(text('Name', { max: 70 })),
              role: R(practitionerRole('Role')),
            }),
          ),
        ),
        responsibleProfessional: R(
          group('Responsible professional', {
            name: R(text('Name', { max: 70 })),
            role: R(practitionerRole('Role')),
          }),
        ),
        locationType: R(
          listedCode('Location type', dataDictionary.activityLocationTypeCode, {
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
        professionalsPresent: R(
          many(
            group('Professionals present', {
              name: R(text('Name', { max: 70 })),
              role: R(practitionerRole('Role')),
            }),
          ),
        ),
        outcomeOfContact: R(
          listedCode('Outcome of contact', dataDictionary.outcomeOfAttendance, {
            valueSet: 'NHS Data Dictionary: Outcome of attendance',
            maxLength: 1,
          }),
        ),
      }),
    ),
  ),
});
export type ContactsWithProfessionals = z.infer<typeof ContactsWithProfessionals>;
