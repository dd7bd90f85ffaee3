import type { RecordBuilder, RecordEntries, SocialPrescribingRecord } from 'social-prescribing/record';

type Section<Key extends keyof SocialPrescribingRecord> = NonNullable<SocialPrescribingRecord[Key]>;

/** Sections and entries to build records of; the person is no one. */
export const person: Section<'personDemographics'> = {
  personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
  dateOfBirth: '1970-02-28',
  nhsNumber: '9990000018',
};
export const practice: RecordEntries['gpPractice'] = { gpPracticeIdentifier: 'Y99001' };
export const referral: RecordEntries['referralDetails'] = {
  date: '2026-03-04T09:00',
  referrerDetails: {
    name: 'Grace Example',
    service: { freeText: 'General practice' },
    organisation: { codedValue: 'Y99001' },
    contactDetails: 'reception@example.test',
  },
  referralMethod: 'Letter',
  referralTo: { name: 'Link workers' },
};
export const noRisks: RecordEntries['risks'] = { risk: { freeText: 'No known risks' } };

/** Every section in the order of the standard, with the method that gives it. */
export const SECTIONS = {
  personDemographics: 'person',
  gpPractice: 'gpPractice',
  aboutMe: 'aboutMe',
  individualRequirements: 'individualRequirements',
  safeguarding: 'safeguarding',
  consent: 'consent',
  referralDetails: 'referral',
  contactsWithProfessionals: 'contact',
  presentingComplaintsOrIssues: 'presentingComplaintsOrIssues',
  problemList: 'problem',
  clinicalSummary: 'clinicalSummary',
  socialContext: 'socialContext',
  servicesAndCare: 'service',
  signpostDetails: 'signpost',
  pregnancyStatus: 'pregnancyStatus',
  assessments: 'assessment',
  risks: 'risk',
  planAndRequestedActions: 'planAndRequestedActions',
  careAndSupportPlan: 'careAndSupportPlan',
} as const satisfies Record<keyof SocialPrescribingRecord, keyof RecordBuilder>;

/** A record that holds every section. */
export const wholeRecord: SocialPrescribingRecord = {
  personDemographics: person,
  gpPractice: { gpPracticeRecordEntry: [practice] },
  aboutMe: { myWellness: { myWellness: 'I sleep well when I walk' } },
  individualRequirements: { mobility: [{ mobilityNeeds: { freeText: 'Uses a stick' } }] },
  safeguarding: { safeguardingConcerns: [{ safeguardingIndicator: false }] },
  consent: { consentForInformationSharing: 'Given for the referral' },
  referralDetails: { referralDetailsRecordEntry: [referral] },
  contactsWithProfessionals: { contactsWithProfessionalsRecordEntry: [{ outcomeOfContact: '2' }] },
  presentingComplaintsOrIssues: { personReportedComplaintsOrIssues: ['Feeling alone'] },
  problemList: { problemListRecordEntry: [{ problem: { freeText: 'Low mood' } }] },
  clinicalSummary: { clinicalSummary: 'Joined a walking group' },
  socialContext: { access: { access: 'Steps to the front door' } },
  servicesAndCare: { servicesAndCareRecordEntry: [{ socialCarePackageName: 'Home care' }] },
  signpostDetails: { signpostDetailsRecordEntry: [{ signpostTo: { name: 'Walking group' } }] },
  pregnancyStatus: { pregnancyState: true },
  assessments: { assessmentsRecordEntry: [{ assessmentSummary: 'Hopeful' }] },
  risks: { risksRecordEntry: [noRisks] },
  planAndRequestedActions: {
    planAndRequestedActionsRecordEntry: [{ actionsForProfessionals: 'None requested' }],
  },
  careAndSupportPlan: { strengths: [{ freeText: 'Good neighbours' }] },
};
