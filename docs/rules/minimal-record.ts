/** The least that a record must have, of a person who does not exist. */
export const MINIMAL_RECORD = {
  personDemographics: {
    personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
    dateOfBirth: '1970-02-28',
    nhsNumber: '9990000018',
  },
  gpPractice: { gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99001' }] },
  referralDetails: {},
  risks: { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] },
};
