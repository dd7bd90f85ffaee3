import * as permitted from '../../codes/permitted-codes';
import { contactPointUse, group, listedCode, many, R, text } from '../vocabulary';

const use = (name: string) => contactPointUse(name, { valueSet: 'FHIR: Contact point use', maxLength: 6 });

const preference = (name: string) =>
  listedCode(name, permitted.contactPreferenceOrder, { valueSet: '1 to 5' });

const PersonsTelephoneNumberDetails = group(
  "Person's telephone number details",
  {
    personsTelephoneNumber: R(
      text("Person's telephone number", { max: 35, valueSet: 'NHS Data Dictionary: UK telephone number' }),
    ),
    personsTelephoneNumberType: R(use("Person's telephone number type")),
    preferenceOfTelephoneNumber: R(preference('Preference of telephone number')),
  },
  { mustHave: true },
);

const PersonsEmailAddressDetails = group(
  "Person's email address details",
  {
    personsEmailAddress: R(
      text("Person's email address", { max: 255, valueSet: 'NHS Data Dictionary: Contact Email Address' }),
    ),
    personsEmailAddressType: R(use("Person's email address type")),
    preferenceOfEmailAddress: R(preference('Preference of email address')),
  },
  { mustHave: true },
);

export const PersonsContactDetails = group(
  "Person's contact details",
  {
    preferredContactMethod: R(
      listedCode('Preferred contact method', permitted.preferredContactMethod, {
        valueSet: 'NHS Data Dictionary: Preferred Contact Method',
        maxLength: 1,
      }),
    ),
    personsTelephoneNumberDetails: R(many(PersonsTelephoneNumberDetails)),
    personsEmailAddressDetails: R(many(PersonsEmailAddressDetails)),
    otherContactInformation: R(
      text('Other contact information', {
        max: 255,
        valueSet: 'NHS Data Dictionary: Communication contact string',
      }),
    ),
  },
  { mustHave: true },
);
