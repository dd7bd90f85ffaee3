// Check one record and say what is wrong with it, without a value of the record in any message.
import { parseRecord } from 'social-prescribing/record';

const received = {
  personDemographics: {
    personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
    dateOfBirth: '1970-02-30',
    gender: 'F',
  },
  gpPractice: { gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99001' }] },
  referralDetails: {},
  risks: { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] },
};

const { ok, issues } = parseRecord(received);
console.log(ok ? 'valid' : 'invalid');
for (const { severity, rule, path, conformance } of issues)
  console.log(`${severity}: ${rule} at ${path} (${conformance})`);

// Prints:
// invalid
// error: date-impossible at personDemographics.dateOfBirth (M)
// error: not-in-list at personDemographics.gender (R)
// information: referral-no-entry at referralDetails (M)
// warning: care-and-support-plan-missing at careAndSupportPlan (R)
