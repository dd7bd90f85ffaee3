import { addressLines } from '../forms/address-lines';
import { code, codeIfListed, snomed } from '../forms/concepts';
import { dateTime, day } from '../forms/date';
import { flag, gender, rank, text } from '../forms/primitives';
import { carried, type Home, item, listed, part, type ResourceMap } from '../mapping/home';
import { type Draft, type Path, placesIn, type Step } from '../mapping/path';
import { NOT_RECORDED } from '../mapping/write';
import { CODE_SYSTEMS, EXTENSIONS, NHS_NUMBER } from '../systems';
import { observation, observed } from './resources';

const name = (use: string): Path => ['name', { one: { use } }];
const OFFICIAL = name('official');
const extension = (url: string): Step => ({ one: { url } });
const patientExtension = (url: string, ...rest: readonly Step[]): Path => [
  'extension',
  extension(url),
  ...rest,
];
/** All codes of the system. Source: CodeSystem UKCore-OverseasVisitorChargingCategory 1.0.0, content complete. */
const OVERSEAS_VISITOR: ReadonlySet<string> = new Set(['A', 'B', 'C', 'D', 'E', 'F', 'P', '9']);
const NUMBER = ['identifier', { one: { system: NHS_NUMBER } }] as const;
const BIRTH_PLACE = patientExtension(EXTENSIONS.birthPlace, 'valueAddress');

const telecom = (
  element: string,
  system: string,
  [value, use, preference]: readonly [string, string, string],
): Home =>
  part(
    `personsContactDetails.${element}`,
    ['telecom', { each: { system } }],
    [item(value, ['value'], text), item(use, ['use'], text), item(preference, ['rank'], rank)],
  );

const PATIENT: ResourceMap = {
  type: 'Patient',
  profile: 'UKCore-Patient',
  fixed: {},
  homes: [
    item('personName.personFirstName', [...OFFICIAL, 'given'], text),
    // FHIR has one family name in a name, the standard as many as there are.
    item('personName.personFamilyName', ['name', { each: { use: 'official' } }, 'family'], text),
    item('personName.personPreferredName', [...name('usual'), 'text'], text),
    item('personName.title', [...OFFICIAL, 'prefix', 0], text),
    item('personName.personNameSuffix', [...OFFICIAL, 'suffix'], text),
    item('personName.personFullName', [...OFFICIAL, 'text'], text),
    item('personAlias', [...name('nickname'), 'text'], text),
    item('dateOfBirth', ['birthDate'], day),
    carried('locationOfBirth.codedValue', text),
    item('locationOfBirth.freeText', [...BIRTH_PLACE, 'text'], text),
    item('placeOfBirth', [...BIRTH_PLACE, 'country'], text),
    item('gender', ['gender'], gender),
    item(
      'ethnicity',
      patientExtension(EXTENSIONS.ethnicCategory, 'valueCodeableConcept'),
      code(CODE_SYSTEMS.ethnicCategory),
    ),
    item('religion', patientExtension(EXTENSIONS.religion, 'valueCodeableConcept'), snomed),
    item('nhsNumber', [...NUMBER, 'value'], text),
    item(
      'nhsNumberStatusIndicator',
      [...NUMBER, 'extension', extension(EXTENSIONS.nhsNumberVerificationStatus), 'valueCodeableConcept'],
      code(CODE_SYSTEMS.nhsNumberVerificationStatus),
    ),
    item('otherIdentifier', ['identifier', { each: { use: 'secondary' } }, 'value'], text),
    item('personsAddress', ['address', 0, 'line'], addressLines),
    item('personsAddress.postcode', ['address', 0, 'postalCode'], text),
    carried('personsAddress.addressType', text),
    item(
      'personsContactDetails.preferredContactMethod',
      patientExtension(
        EXTENSIONS.contactPreference,
        'extension',
        extension('PreferredContactMethod'),
        'valueCodeableConcept',
      ),
      code(CODE_SYSTEMS.preferredContactMethod),
    ),
    telecom('personsTelephoneNumberDetails', 'phone', [
      'personsTelephoneNumber',
      'personsTelephoneNumberType',
      'preferenceOfTelephoneNumber',
    ]),
    telecom('personsEmailAddressDetails', 'email', [
      'personsEmailAddress',
      'personsEmailAddressType',
      'preferenceOfEmailAddress',
    ]),
    item(
      'personsContactDetails.otherContactInformation',
      ['telecom', { one: { system: 'other' } }, 'value'],
      text,
    ),
    item('photograph', ['photo', 0, 'title'], text),
    item('maritalStatus', ['maritalStatus'], code(CODE_SYSTEMS.maritalStatus)),
    item('organAndTissueDonation', patientExtension(EXTENSIONS.cadavericDonor, 'valueBoolean'), flag),
    item(
      'overseasVisitorStatus',
      patientExtension(EXTENSIONS.overseasVisitor, 'valueCodeableConcept'),
      codeIfListed(CODE_SYSTEMS.overseasVisitor, OVERSEAS_VISITOR),
    ),
    item('relevantContacts', ['contact', 0, 'name', 'text'], text),
  ],
  finish: sayNumberIsUnknown,
};

/** The status of an NHS number may be recorded without one, which UK Core wants in the identifier. */
function sayNumberIsUnknown(patient: Draft): void {
  const [found] = placesIn(patient, NUMBER);
  const identifier = found?.holder[found.key] as Draft | undefined;
  if (identifier && identifier.value === undefined) identifier._value = structuredClone(NOT_RECORDED);
}

const IMMIGRATION_STATUS = observation('Immigration status', [
  item('immigrationStatus', ['valueCodeableConcept'], code(CODE_SYSTEMS.immigrationStatus)),
  item('startDate', ['effectivePeriod', 'start'], dateTime),
  item('endDate', ['effectivePeriod', 'end'], dateTime),
  item('comment', ['note', 0, 'text'], text),
]);

export const personDemographics: readonly Home[] = [
  listed('', PATIENT),
  listed('sex', observed('Sex', 'valueCodeableConcept', code(CODE_SYSTEMS.phenotypicSex))),
  listed('pronoun', observed('Pronoun', 'valueString', text)),
  listed('carerStatus', observed('Carer Status', 'valueCodeableConcept', snomed)),
  listed('sexualOrientation', observed('Sexual Orientation', 'valueCodeableConcept', snomed)),
  listed('immigrationStatus', IMMIGRATION_STATUS),
  listed('educationalEstablishment', observed('Educational establishment', 'valueString', text)),
];
