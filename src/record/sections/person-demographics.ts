import type * as z from 'zod';
import { dataDictionary } from '../../codes';
import {
  contactPointUse,
  date,
  flag,
  group,
  listedCode,
  M,
  many,
  nhsNumber,
  O,
  odsCode,
  openCode,
  postcode,
  R,
  snomed,
  text,
} from '../vocabulary';

export const PersonDemographics = group('Person demographics', {
  personName: M(
    group('Person name', {
      personFirstName: M(
        many(text('Person first name', { max: 35, valueSet: 'NHS Data Dictionary: Person given name' })),
      ),
      personFamilyName: M(
        many(text('Person family name', { max: 35, valueSet: 'NHS Data Dictionary: Person family name' })),
      ),
      personPreferredName: R(
        text('Person preferred name', { max: 70, valueSet: 'NHS Data Dictionary: Person full name' }),
      ),
      title: R(text('Title', { max: 35, valueSet: 'NHS Data Dictionary: Person Title' })),
      personNameSuffix: R(
        many(text('Person name suffix', { max: 35, valueSet: 'NHS Data Dictionary: Person suffix' })),
        { modelMinimum: 1 },
      ),
      personFullName: R(
        text('Person full name', { max: 70, valueSet: 'NHS Data Dictionary: Person full name' }),
      ),
    }),
  ),
  dateOfBirth: M(date('Date of birth', 'YMD!', { valueSet: 'NHS Data Dictionary: Person birth date' })),
  locationOfBirth: R(
    group('Location of Birth', {
      codedValue: R(
        odsCode('Coded value', {
          valueSet: 'NHS Data Dictionary: Site Code (of Actual Place of Delivery)',
          minLength: 5,
          maxLength: 9,
        }),
      ),
      freeText: R(text('Free text', { max: 150 })),
    }),
  ),
  pronoun: O(text('Pronoun')),
  gender: R(
    listedCode('Gender', dataDictionary.personStatedGenderCode, {
      valueSet: 'NHS Data Dictionary: Person stated gender code',
      maxLength: 1,
      mustHave: true,
    }),
  ),
  personAlias: R(text('Person alias', { max: 70 })),
  ethnicity: R(
    listedCode('Ethnicity', dataDictionary.ethnicCategory, {
      valueSet: 'NHS Data Dictionary: Ethnic category',
      maxLength: 2,
      mustHave: true,
    }),
  ),
  religion: R(snomed('Religion', { valueSet: 'SNOMED CT: ^999000531000000100' })),
  sex: R(openCode('Sex', { valueSet: 'NHS Data Dictionary: Person phenotypic sex', maxLength: 1 })),
  carerStatus: O(snomed('Carer Status', { valueSet: 'SNOMED CT: 224484003' })),
  nhsNumber: R(
    nhsNumber('NHS number', { valueSet: 'NHS Data Dictionary: NHS number', maxLength: 10, mustHave: true }),
  ),
  nhsNumberStatusIndicator: R(
    listedCode('NHS number status indicator', dataDictionary.nhsNumberStatusIndicatorCode, {
      valueSet: 'NHS Data Dictionary: NHS Number Code Status Indicator',
      maxLength: 2,
    }),
  ),
  otherIdentifier: R(
    many(
      text('Other identifier', {
        max: 20,
        valueSet:
          'NHS Data Dictionary: Local patient identifier (extended); Health and care number; Community health index number',
      }),
    ),
  ),
  personsAddress: R(
    group(
      "Person's address",
      {
        addressLine1: R(text('Address line 1', { max: 35, valueSet: 'NHS Data Dictionary: Address line 1' })),
        addressLine2: R(text('Address line 2', { max: 35, valueSet: 'NHS Data Dictionary: Address line 2' })),
        addressLine3: R(text('Address line 3', { max: 35, valueSet: 'NHS Data Dictionary: Address line 3' })),
        addressLine4: R(text('Address line 4', { max: 35, valueSet: 'NHS Data Dictionary: Address line 4' })),
        addressLine5: R(text('Address line 5', { max: 35, valueSet: 'NHS Data Dictionary: Address line 5' })),
        postcode: R(
          postcode('Postcode', { valueSet: 'NHS Data Dictionary: Postcode of usual address', maxLength: 8 }),
        ),
        addressType: R(
          openCode('Address type', {
            valueSet: 'NHS Data Dictionary: Address Association Type',
            maxLength: 1,
          }),
        ),
      },
      { mustHave: true },
    ),
  ),
  personsContactDetails: R(
    group(
      "Person's contact details",
      {
        preferredContactMethod: R(
          listedCode('Preferred contact method', dataDictionary.preferredContactMethod, {
            valueSet: 'NHS Data Dictionary: Preferred Contact Method',
            maxLength: 1,
          }),
        ),
        personsTelephoneNumberDetails: R(
          many(
            group(
              "Person's telephone number details",
              {
                personsTelephoneNumber: R(
                  text("Person's telephone number", {
                    max: 35,
                    valueSet: 'NHS Data Dictionary: UK telephone number',
                  }),
                ),
                personsTelephoneNumberType: R(
                  contactPointUse("Person's telephone number type", {
                    valueSet: 'FHIR: Contact point use',
                    maxLength: 6,
                  }),
                ),
                preferenceOfTelephoneNumber: R(
                  listedCode('Preference of telephone number', dataDictionary.contactPreferenceOrder, {
                    valueSet: '1 to 5',
                  }),
                ),
              },
              { mustHave: true },
            ),
          ),
        ),
        personsEmailAddressDetails: R(
          many(
            group(
              "Person's email address details",
              {
                personsEmailAddress: R(
                  text("Person's email address", {
                    max: 255,
                    valueSet: 'NHS Data Dictionary: Contact Email Address',
                  }),
                ),
                personsEmailAddressType: R(
                  contactPointUse("Person's email address type", {
                    valueSet: 'FHIR: Contact point use',
                    maxLength: 6,
                  }),
                ),
                preferenceOfEmailAddress: R(
                  listedCode('Preference of email address', dataDictionary.contactPreferenceOrder, {
                    valueSet: '1 to 5',
                  }),
                ),
              },
              { mustHave: true },
            ),
          ),
        ),
        otherContactInformation: R(
          text('Other contact information', {
            max: 255,
            valueSet: 'NHS Data Dictionary: Communication contact string',
          }),
        ),
      },
      { mustHave: true },
    ),
  ),
  photograph: R(text('Photograph', { valueSet: 'Multimedia file' })),
  placeOfBirth: R(
    openCode('Place of birth', { valueSet: 'NHS Data Dictionary: Country code (birth)', maxLength: 3 }),
  ),
  maritalStatus: O(
    listedCode('Marital status', dataDictionary.personMaritalStatus, {
      valueSet: 'NHS Data Dictionary: Person marital status',
      maxLength: 1,
    }),
  ),
  immigrationStatus: R(
    group('Immigration status', {
      immigrationStatus: R(
        listedCode('Immigration status', dataDictionary.immigrationStatus, { valueSet: 'Codes 1 to 10' }),
      ),
      startDate: R(date('Start date', 'YMDHM')),
      endDate: R(date('End date', 'YMDHM')),
      comment: R(text('Comment', { max: 150 })),
    }),
  ),
  sexualOrientation: O(
    snomed('Sexual Orientation', { valueSet: 'SNOMED CT: ^999003081000000103', mustHave: true }),
  ),
  organAndTissueDonation: R(flag('Organ and tissue donation')),
  overseasVisitorStatus: R(
    openCode('Overseas visitor status', {
      valueSet: 'NHS Data Dictionary: Overseas visitor charging category',
      maxLength: 1,
    }),
  ),
  relevantContacts: R(text('Relevant contacts')),
  educationalEstablishment: R(text('Educational establishment', { valueSet: 'Free text or ODS code' })),
});
export type PersonDemographics = z.infer<typeof PersonDemographics>;
