import { parseRecord, type RecordOptions, type RecordRule } from 'social-prescribing/record';

const personName = { personFirstName: ['Ada'], personFamilyName: ['Example'], personNameSuffix: ['BSc'] };
const person = { personName, dateOfBirth: '1970-02-28' };
export const personsAddress = { addressLine1: '1 Example Street' };
const referrer = {
  name: 'Dr Sam Sample',
  service: { freeText: 'General practice' },
  organisation: { codedValue: 'TAK' },
  contactDetails: 'sam.sample@example.org',
};
export const referral = { referrerDetails: referrer, referralTo: { team: 'Link workers' } };

/** A record that follows all guidance, to the letter of the model. */
const QUIET = {
  personDemographics: { ...person, personsAddress },
  gpPractice: { gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99001' }] },
  referralDetails: { referralDetailsRecordEntry: [referral] },
  risks: { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] },
  careAndSupportPlan: { strengths: [{ freeText: 'Knows everybody on the street' }] },
};

export const practice = (entry: object) => ({ gpPractice: { gpPracticeRecordEntry: [entry] } });
export const referredBy = (members: object) => ({
  referralDetails: {
    referralDetailsRecordEntry: [{ ...referral, referrerDetails: { ...referrer, ...members } }],
  },
});
export const referredTo = (members: object) => ({
  referralDetails: { referralDetailsRecordEntry: [{ ...referral, referralTo: members }] },
});
export const planned = (...entries: object[]) => ({
  planAndRequestedActions: { planAndRequestedActionsRecordEntry: entries },
});
export const assessed = (structuredAssessment: object) => ({
  assessments: { assessmentsRecordEntry: [{ structuredAssessment }] },
});
export const need = (members: object) => ({ careAndSupportPlan: { needsConcernsOrProblems: [members] } });
export const personIs = (members: object) => ({ personDemographics: { ...person, ...members } });
export const coded = { codedValue: { code: '718466001' } };
export const service = { codedValue: { code: '892281000000101' } };
export const withSections = (sections: object) => ({ ...QUIET, ...sections });

/** What parsing says, a line for every issue. */
export const said = (sections: object, options: RecordOptions = {}) =>
  parseRecord(withSections(sections), options).issues.map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  );

export const saidOf = (rule: RecordRule, sections: object, options: RecordOptions = {}) =>
  said(sections, options).filter((line) => line.split(' ')[1] === rule);
