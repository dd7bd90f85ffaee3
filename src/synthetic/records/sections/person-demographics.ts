import { fromDay } from '../../../calendar';
import { concept } from '../../../codes';
import type { Dice } from '../../dice';
import { AREAS, INVENTED_ORGANISATION, STREETS, TOWNS } from '../names';
import { at, fullName, given, type Section, type Story, standIn } from '../story';

const FORMS_OF_ADDRESS = {
  '1': { pronoun: 'he/him', titles: ['Mr'] },
  '2': { pronoun: 'she/her', titles: ['Ms', 'Mrs', 'Miss'] },
  '9': { pronoun: 'they/them', titles: ['Mx'] },
  X: { pronoun: 'they/them', titles: ['Mx', 'Dr'] },
} as const;
const ETHNICITIES = [...'AAAAAAAABCDEFGHJKLMNPRSZ'] as Section<'personDemographics'>['ethnicity'][];

export function personDemographics(story: Story): Section<'personDemographics'> {
  const { dice, firstName, familyName, gender, birthDay, isFull } = story;
  const { pronoun, titles } = FORMS_OF_ADDRESS[gender];
  return {
    personName: {
      personFirstName: [firstName],
      personFamilyName: [familyName],
      personPreferredName: firstName,
      title: dice.pick<string>(titles),
      personNameSuffix: [dice.pick(['BA', 'MBE', 'PhD'])],
      personFullName: `${firstName} ${familyName}`,
    },
    dateOfBirth: fromDay(birthDay),
    locationOfBirth: {
      codedValue: given(isFull, INVENTED_ORGANISATION),
      freeText: `${dice.pick(TOWNS)} Cottage Hospital`,
    },
    pronoun,
    gender,
    personAlias: `${firstName} ${dice.pick(AREAS)}`,
    ethnicity: dice.pick(ETHNICITIES),
    religion: given(isFull, standIn('999000531000000100')),
    sex: given(gender !== 'X', gender),
    carerStatus: given(isFull || dice.chance(150), {
      code: concept.patientThemselvesProvidingCare,
      display: 'Patient themselves providing care',
    }),
    nhsNumber: story.nhsNumber,
    nhsNumberStatusIndicator: dice.pick(['01', '01', '01', '02']),
    otherIdentifier: [`SYN${dice.between(100_000, 999_999)}`],
    personsAddress: address(dice),
    personsContactDetails: contactDetails(story),
    photograph: 'https://example.org/photographs/synthetic.jpg',
    placeOfBirth: 'GBR',
    maritalStatus: dice.pick(['S', 'S', 'M', 'M', 'M', 'D', 'W', 'P', 'N']),
    immigrationStatus: immigrationStatus(story),
    sexualOrientation: given(isFull, standIn('999003081000000103')),
    organAndTissueDonation: dice.chance(600),
    overseasVisitorStatus: 'A',
    relevantContacts: `${fullName(dice)}, friend, ${mobileNumber(dice)}`,
    educationalEstablishment: given(isFull || dice.chance(30), `${dice.pick(TOWNS)} Evening College`),
  };
}

/** No postcode area is called ZZ, which is why the pseudo-postcodes of the NHS begin with it; those are ZZ99. */
function address(dice: Dice): Section<'personDemographics'>['personsAddress'] {
  return {
    addressLine1: `${dice.between(1, 150)} ${dice.pick(STREETS)}`,
    addressLine2: dice.pick(AREAS),
    addressLine3: dice.pick(TOWNS),
    addressLine4: 'Fictionshire',
    addressLine5: 'Examplia',
    postcode: `ZZ${dice.between(1, 9)} ${dice.between(1, 9)}${dice.pick(['AA', 'AB', 'ZZ'])}`,
    // The codes of this list are in no public source: any one character will do.
    addressType: 'X',
  };
}

function contactDetails({
  dice,
  firstName,
  familyName,
}: Story): Section<'personDemographics'>['personsContactDetails'] {
  return {
    preferredContactMethod: dice.pick(['1', '3', '3', '4', '9']),
    personsTelephoneNumberDetails: [
      {
        personsTelephoneNumber: mobileNumber(dice),
        personsTelephoneNumberType: 'mobile',
        preferenceOfTelephoneNumber: '1',
      },
    ],
    personsEmailAddressDetails: [
      {
        personsEmailAddress: `${firstName}.${familyName}@example.com`.toLowerCase(),
        personsEmailAddressType: 'home',
        preferenceOfEmailAddress: '2',
      },
    ],
    otherContactInformation: dice.pick(['Leave no message', 'Not before ten', 'Letters by first class post']),
  };
}

function immigrationStatus(story: Story): Section<'personDemographics'>['immigrationStatus'] {
  const { dice, isFull, referralDay } = story;
  const start = referralDay - dice.between(400, 1500);
  return given(isFull || dice.chance(20), {
    immigrationStatus: dice.pick(['3', '4', '7', '10']),
    startDate: at(start, dice),
    endDate: given(isFull, at(referralDay + 900, dice)),
    comment: 'Documents seen',
  });
}

/** Of the numbers that Ofcom keeps for drama: 07700 900000 to 900999. */
const mobileNumber = (dice: Dice): string => `07700 900${threeDigits(dice)}`;
/** 01632 960000 to 960999, an area code that no area has. */
export const officeNumber = (dice: Dice): string => `01632 960${threeDigits(dice)}`;
const threeDigits = (dice: Dice) => String(dice.between(0, 999)).padStart(3, '0');
