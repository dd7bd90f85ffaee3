import type * as z from 'zod';
import * as permitted from '../../codes/permitted-codes';
import {
  type Context,
  date,
  type Finding,
  findingAt,
  flag,
  group,
  isGiven,
  listedCode,
  M,
  type Members,
  many,
  NOTHING,
  nhsNumber,
  O,
  odsCode,
  openCode,
  R,
  snomed,
  text,
} from '../vocabulary';
import { PersonName } from './person-name';
import { PersonsAddress } from './persons-address';
import { PersonsContactDetails } from './persons-contact-details';

const LocationOfBirth = group('Location of Birth', {
  codedValue: R(
    odsCode('Coded value', {
      valueSet: 'NHS Data Dictionary: Site Code (of Actual Place of Delivery)',
      minLength: 5,
      maxLength: 9,
    }),
  ),
  freeText: R(text('Free text', { max: 150 })),
});

const ImmigrationStatus = group('Immigration status', {
  immigrationStatus: R(
    listedCode('Immigration status', permitted.immigrationStatus, { valueSet: 'Codes 1 to 10' }),
  ),
  startDate: R(date('Start date', 'YMDHM')),
  endDate: R(date('End date', 'YMDHM')),
  comment: R(text('Comment', { max: 150 })),
});

/** Both are said only when asked for: which is right depends on the person and on who reads the record. */
const lint = ({ sex, gender, personsAddress }: Members, { lints }: Context): readonly Finding[] => [
  ...(lints.has('sex-and-gender') && isGiven(sex) && isGiven(gender)
    ? [findingAt('sex', 'sex-and-gender')]
    : NOTHING),
  ...(lints.has('address-missing') && !isGiven(personsAddress)
    ? [findingAt('personsAddress', 'address-missing')]
    : NOTHING),
];

/**
 * Who the person is, and how to reach them. Mandatory, with name and date of birth, which is exactly a day.
 * Gender, ethnicity, NHS number, address and contact details are a "must have" of the guidance, which is
 * never an error here; nor is a name without suffix, though the model gives the suffix a minimum of one.
 *
 * There is one address, as in the model's structure, although its text speaks of several and counts it as
 * mandatory; the lint `address-missing` asks for it. The lint `sex-and-gender` warns where both are given.
 *
 * Source: PRSB social prescribing information model v1.1, Person demographics.
 *
 * @example
 * ```ts
 * import { checkElement, PersonDemographics } from 'social-prescribing/record';
 *
 * const person: PersonDemographics = {
 *   personName: { personFirstName: ['Ada'], personFamilyName: ['Example'], personPreferredName: 'Ada' },
 *   dateOfBirth: '1970-02-28',
 *   gender: '2',
 *   nhsNumber: '9990000018',
 *   personsContactDetails: {
 *     personsTelephoneNumberDetails: [{ personsTelephoneNumber: '01632 960000' }],
 *   },
 * };
 * PersonDemographics.safeParse(person).success; //=> true
 *
 * const { issues } = checkElement('personDemographics', person, { lints: ['address-missing'] });
 * issues.map(({ path, rule }) => [path, rule]);
 * //=> [
 * //=>   ['personDemographics.personsAddress', 'address-missing'],
 * //=>   ['personDemographics.nhsNumber', 'nhs-number-test-range'],
 * //=> ]
 * ```
 */
export const PersonDemographics = group(
  'Person demographics',
  {
    personName: M(PersonName),
    dateOfBirth: M(date('Date of birth', 'YMD!', { valueSet: 'NHS Data Dictionary: Person birth date' })),
    locationOfBirth: R(LocationOfBirth),
    pronoun: O(text('Pronoun')),
    gender: R(
      listedCode('Gender', permitted.personStatedGenderCode, {
        valueSet: 'NHS Data Dictionary: Person stated gender code',
        maxLength: 1,
        mustHave: true,
      }),
    ),
    personAlias: R(text('Person alias', { max: 70 })),
    ethnicity: R(
      listedCode('Ethnicity', permitted.ethnicCategory, {
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
      listedCode('NHS number status indicator', permitted.nhsNumberStatusIndicatorCode, {
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
    personsAddress: R(PersonsAddress),
    personsContactDetails: R(PersonsContactDetails),
    photograph: R(text('Photograph', { valueSet: 'Multimedia file' })),
    placeOfBirth: R(
      openCode('Place of birth', { valueSet: 'NHS Data Dictionary: Country code (birth)', maxLength: 3 }),
    ),
    maritalStatus: O(
      listedCode('Marital status', permitted.personMaritalStatus, {
        valueSet: 'NHS Data Dictionary: Person marital status',
        maxLength: 1,
      }),
    ),
    immigrationStatus: R(ImmigrationStatus),
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
  },
  { look: lint },
);
export type PersonDemographics = z.infer<typeof PersonDemographics>;
