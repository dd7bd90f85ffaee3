import { fault, plain } from './fault';
import { AGREED, GOAL, PERSON, REFERRAL } from './places';

const CONSENT = 'consent.consentForInformationSharing';

/** What is wrong with keys, groups, lists, kinds of value, lengths and blanks. */
export const STRUCTURE_FAULTS = [
  plain('record-not-an-object', '', 'This is no record'),
  plain('element-missing', `${PERSON}.dateOfBirth`, undefined),
  fault('section-missing', 'element-missing', 'risks', undefined),
  fault('referrer-name-missing', 'element-missing', `${REFERRAL}.referrerDetails.name`, undefined),
  fault('concept-id-missing', 'element-missing', `${PERSON}.carerStatus.code`, undefined, {
    given: [[`${PERSON}.carerStatus`, { code: '224484003', display: 'Patient themselves providing care' }]],
  }),
  fault('name-suffix-missing', 'element-missing', `${PERSON}.personName.personNameSuffix`, undefined, {
    options: { strict: true },
  }),
  plain('unknown-key', `${PERSON}.shoeSize`, '42', { path: PERSON }),
  fault('unknown-section', 'unknown-key', 'hobbies', { freeText: 'Stamps' }, { path: '' }),
  plain('not-a-group', 'consent', 'Agreed to share information'),
  plain('not-a-list', 'gpPractice.gpPracticeRecordEntry', { gpPracticeIdentifier: 'Y99001' }),
  plain('not-repeatable', 'clinicalSummary', [{ clinicalSummary: 'Met twice' }]),
  fault('birth-date-in-list', 'not-repeatable', `${PERSON}.dateOfBirth`, ['1970-02-28']),
  plain('not-text', CONSENT, 1),
  plain('not-boolean', AGREED, 'true'),
  plain('not-number', `${GOAL}.goalImportanceScore`, '7'),
  plain('text-too-long', `${PERSON}.personName.personFirstName.0`, 'A'.repeat(36)),
  plain(
    'text-too-short',
    `${PERSON}.locationOfBirth`,
    { codedValue: 'Y99' },
    {
      path: `${PERSON}.locationOfBirth.codedValue`,
    },
  ),
  fault(
    'household-environment-too-short',
    'text-too-short',
    'socialContext',
    { householdEnvironment: { householdEnvironment: 'Ok' } },
    { path: 'socialContext.householdEnvironment.householdEnvironment', options: { strict: true } },
  ),
  plain('blank-text', CONSENT, ' '),
  plain('blank-null', `${PERSON}.gender`, null),
  plain('blank-list', 'individualRequirements.mobility', []),
  plain('blank-group', 'aboutMe', {}),
  plain('coded-or-free-text-missing', 'risks.risksRecordEntry.0.risk', {}),
] as const;
