import { damagedCode } from '../../dirt';
import { INVENTED_ORGANISATION } from '../names';
import { type Change, fault, plain } from './fault';
import { AGREED, CARE, CONTACT, GOAL, PERSON, PRACTICE, REFERRAL } from './places';

const BIRTH_DATE = `${PERSON}.dateOfBirth`;
const NHS_NUMBER = `${PERSON}.nhsNumber`;
const POSTCODE = `${PERSON}.personsAddress.postcode`;
const PRACTICE_CODE = `${PRACTICE}.gpPracticeIdentifier`;
const ORGANISATION = `${REFERRAL}.referralTo.organisation.codedValue`;
/** A code in the form of one, longer than the model states, which is an issue of its own. */
const LONG_CODE: Change = [ORGANISATION, `${INVENTED_ORGANISATION}ABC`];
/** Every number of a clean record is of the test range, which is an issue of its own. */
const WITHOUT_NUMBER: { readonly given: readonly Change[] } = { given: [[NHS_NUMBER, undefined]] };

/** Dates, lists, scales and identifiers. */
export const VALUE_FAULTS = [
  plain('date-form', BIRTH_DATE, '28/02/1970'),
  fault('birth-date-impossible', 'date-impossible', BIRTH_DATE, '1970-02-30'),
  fault('contact-time-impossible', 'date-impossible', `${CONTACT}.dateAndTimeOfContact`, '2024-05-07T25:00'),
  plain('date-exact', BIRTH_DATE, '1970-02'),
  plain('date-coarser', `${CONTACT}.dateAndTimeOfContact`, '2024-05'),
  fault('contact-date-without-time', 'date-coarser', `${CONTACT}.dateAndTimeOfContact`, '2024-05-07', {
    options: { strict: true },
  }),
  plain('not-in-list', `${PERSON}.gender`, '3'),
  plain('list-not-held', `${PERSON}.sex`, '2'),
  plain('role-not-listed', `${REFERRAL}.referrerDetails.role`, 'Link worker'),
  plain('out-of-range', `${GOAL}.goalImportanceScore`, 11),
  plain('flag-as-letter', AGREED, 'Y'),
  plain('text-for-group', `${CARE}.careFundingSource`, 'The person'),
  plain('referral-method-code', `${REFERRAL}.referralMethod`, '4'),
  plain('consultation-medium-superseded', `${CONTACT}.consultationMethod`, '03'),

  // Every number here is one that is never issued: of the test range, reserved, or of no range. Numbers of
  // Northern Ireland and Ireland could be somebody's, so they are left out.
  plain('nhs-number-not-digits', NHS_NUMBER, '999000001X', WITHOUT_NUMBER),
  plain(
    'nhs-number-scientific-notation',
    NHS_NUMBER,
    damagedCode('999000001800').slice(0, 10),
    WITHOUT_NUMBER,
  ),
  plain('identifier-spaced', POSTCODE, 'ZZ9      1ZZ'),
  plain('nhs-number-length', NHS_NUMBER, '999000001', WITHOUT_NUMBER),
  plain('nhs-number-check-digit', NHS_NUMBER, '9990000019', WITHOUT_NUMBER),
  plain('nhs-number-sentinel', NHS_NUMBER, '9999999999', WITHOUT_NUMBER),
  plain('nhs-number-test-range', NHS_NUMBER, '9990000018', WITHOUT_NUMBER),
  plain('nhs-number-palindrome', NHS_NUMBER, '9990000999'),
  plain('nhs-number-reserved', NHS_NUMBER, '5000000013', WITHOUT_NUMBER),
  plain('nhs-number-unallocated', NHS_NUMBER, '0000000019', WITHOUT_NUMBER),
  // It would begin with a date of birth, and there is no month 99.
  plain('nhs-number-scotland', NHS_NUMBER, '0199000018', WITHOUT_NUMBER),

  plain('gp-practice-format', PRACTICE_CODE, 'Y9900'),
  plain('gp-practice-none', PRACTICE_CODE, 'V81997', {
    given: [[`${PRACTICE}.gpPracticeDetails`, 'No known GP practice']],
  }),
  plain('gp-practice-not-applicable', PRACTICE_CODE, 'V81998'),
  plain('gp-practice-not-known', PRACTICE_CODE, 'V81999'),
  plain('ods-format', ORGANISATION, 'Y-01'),
  plain('ods-case', ORGANISATION, INVENTED_ORGANISATION.toLowerCase()),
  plain('ods-longer-than-model', ...LONG_CODE),
  plain('ods-not-applicable', ORGANISATION, 'X99998', { given: [LONG_CODE] }),
  plain('ods-not-known', ORGANISATION, 'X99999', { given: [LONG_CODE] }),

  plain('postcode-null-word', POSTCODE, 'tbc'),
  plain('postcode-format', POSTCODE, 'ZZ 1ZZ'),
  plain('postcode-no-fixed-abode', POSTCODE, 'ZZ99 3VZ'),
  plain('postcode-not-known', POSTCODE, 'ZZ99 3WZ'),
  plain('postcode-pseudo', POSTCODE, 'ZZ99 6CZ'),
] as const;
