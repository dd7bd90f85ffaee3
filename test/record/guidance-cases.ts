import type { Lint, RecordRule } from 'social-prescribing/record';
import {
  assessed,
  coded,
  need,
  personIs,
  personsAddress,
  planned,
  practice,
  referral,
  referredBy,
  referredTo,
  service,
} from './guidance-record';

type Severity = 'error' | 'warning' | 'information';

/** One rule of the guidance: sections that break it, and others that come near and do not. */
export interface GuidanceCase {
  readonly rule: RecordRule;
  readonly severity: Severity;
  /** The severity under `strict`, or that the element is missing there. */
  readonly strict: Severity | 'element-missing';
  readonly path: string | readonly string[];
  readonly lints?: readonly Lint[];
  readonly says: Readonly<Record<string, object>>;
  readonly quiet: Readonly<Record<string, object>>;
}

const referrerPath = 'referralDetails.referralDetailsRecordEntry.0.referrerDetails';
const planPath = 'planAndRequestedActions.planAndRequestedActionsRecordEntry.0';
const assessmentPath = 'assessments.assessmentsRecordEntry.0.structuredAssessment';
const needPath = 'careAndSupportPlan.needsConcernsOrProblems.0';

export const GUIDANCE_CASES: readonly GuidanceCase[] = [
  {
    rule: 'care-and-support-plan-missing',
    ...{ severity: 'warning', strict: 'element-missing', path: 'careAndSupportPlan' },
    says: { 'without the section': { careAndSupportPlan: undefined } },
    quiet: { 'with the least of it': { careAndSupportPlan: { plannedReviewDateInterval: '2025' } } },
  },
  {
    rule: 'referral-no-entry',
    ...{ severity: 'information', strict: 'information', path: 'referralDetails' },
    says: {
      'an empty section': { referralDetails: {} },
      'an empty list': { referralDetails: { referralDetailsRecordEntry: [] } },
    },
    quiet: { 'one entry': { referralDetails: { referralDetailsRecordEntry: [referral] } } },
  },
  {
    rule: 'risks-no-entry',
    ...{ severity: 'warning', strict: 'warning', path: 'risks' },
    says: {
      'an empty section': { risks: {} },
      'an empty list': { risks: { risksRecordEntry: [] } },
      null: { risks: { risksRecordEntry: null } },
    },
    quiet: {
      'no known risks': { risks: { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] } },
      'no section, which is missing instead': { risks: undefined },
    },
  },
  {
    rule: 'plan-no-actions',
    ...{ severity: 'warning', strict: 'warning', path: 'planAndRequestedActions' },
    says: {
      'an empty section': { planAndRequestedActions: {} },
      'an empty list': planned(),
    },
    quiet: {
      'no section': {},
      'no actions, in words': planned({ actionsForPersonOrTheirCarer: 'No actions required' }),
    },
  },
  {
    rule: 'plan-no-actions',
    ...{ severity: 'warning', strict: 'warning', path: planPath },
    says: {
      'an empty entry': planned({}),
      'blank texts': planned({ actionsForProfessionals: '', actionsForPersonOrTheirCarer: ' \t' }),
    },
    quiet: {
      'one of two blank': planned({ actionsForProfessionals: '', actionsForPersonOrTheirCarer: 'Rest' }),
    },
  },
  {
    rule: 'specialty-not-needed',
    ...{ severity: 'information', strict: 'information', path: `${referrerPath}.specialty` },
    says: { 'a specialty': referredBy({ specialty: '300' }) },
    quiet: {
      'the specialty referred to': referredTo({ specialty: '300' }),
      'a blank': referredBy({ specialty: ' ' }),
    },
  },
  {
    rule: 'specialty-not-needed',
    ...{ severity: 'information', strict: 'information', path: `${referrerPath}.service.codedValue` },
    says: { 'a coded service': referredBy({ service }) },
    quiet: {
      'a service in words': referredBy({ service: { freeText: 'General practice' } }),
      'the service referred to': referredTo({ service }),
    },
  },
  {
    rule: 'specialty-not-needed',
    ...{ severity: 'information', strict: 'information' },
    path: [`${referrerPath}.specialty`, `${referrerPath}.service.codedValue`],
    says: { both: referredBy({ specialty: '300', service }) },
    quiet: {},
  },
  {
    rule: 'pregnancy-not-current',
    ...{ severity: 'warning', strict: 'warning', path: 'pregnancyStatus.pregnancyState' },
    says: {
      false: { pregnancyStatus: { pregnancyState: false } },
      N: { pregnancyStatus: { pregnancyState: 'N' } },
      'false with a date': { pregnancyStatus: { pregnancyState: false, expectedDeliveryDate: '2024-11-05' } },
    },
    quiet: {
      true: { pregnancyStatus: { pregnancyState: true } },
      Y: { pregnancyStatus: { pregnancyState: 'Y' } },
      'something else': { pregnancyStatus: { pregnancyState: 0 } },
      'no section': {},
    },
  },
  {
    rule: 'pregnancy-date-without-state',
    ...{ severity: 'warning', strict: 'warning', path: 'pregnancyStatus.pregnancyState' },
    says: {
      'a date': { pregnancyStatus: { expectedDeliveryDate: '2024-11-05' } },
      'a date and null': { pregnancyStatus: { expectedDeliveryDate: '2024-11', pregnancyState: null } },
    },
    quiet: {
      'a state': { pregnancyStatus: { pregnancyState: true, expectedDeliveryDate: '2024-11-05' } },
      'the other state, of which another rule speaks': {
        pregnancyStatus: { pregnancyState: false, expectedDeliveryDate: '2024-11-05' },
      },
    },
  },
  {
    rule: 'safeguarding-child',
    ...{ severity: 'warning', strict: 'warning', path: 'safeguarding.lookedAfterChild' },
    says: {
      'a start date': { safeguarding: { lookedAfterChild: { lookedAfterChildStartDate: '2010' } } },
      'an authority': {
        safeguarding: { lookedAfterChild: { localAuthority: { freeText: 'Exampleshire' } } },
      },
    },
    quiet: {
      'an unborn child': {
        safeguarding: { unbornChildProtectionPlan: { localAuthority: { freeText: 'Exampleshire' } } },
      },
      'a concern': { safeguarding: { safeguardingConcerns: [{ safeguardingIndicator: true }] } },
      'an empty group': { safeguarding: { lookedAfterChild: {} } },
    },
  },
  {
    rule: 'gp-practice-none-text',
    ...{ severity: 'information', strict: 'information' },
    path: 'gpPractice.gpPracticeRecordEntry.0.gpPracticeDetails',
    says: {
      'no details': practice({ gpPracticeIdentifier: 'V81997' }),
      'other details': practice({ gpPracticeIdentifier: 'V81997', gpPracticeDetails: 'Known GP practice' }),
      'the code in small letters': practice({ gpPracticeIdentifier: ' v81997' }),
    },
    quiet: {
      'the words': practice({ gpPracticeIdentifier: 'V81997', gpPracticeDetails: 'No known GP practice' }),
      'the words in another case and space': practice({
        gpPracticeIdentifier: 'V81997',
        gpPracticeDetails: '  NO KNOWN  gp\npractice ',
      }),
      'the words among others': practice({
        gpPracticeIdentifier: 'V81997',
        gpPracticeDetails: 'No known GP practice: new to the area',
      }),
      'not applicable': practice({ gpPracticeIdentifier: 'V81998' }),
      'not known': practice({ gpPracticeIdentifier: 'V81999' }),
    },
  },
  {
    rule: 'assessment-value-missing',
    ...{ severity: 'warning', strict: 'error', path: `${assessmentPath}.assessmentResult.value` },
    says: {
      'a coded score': assessed({ assessmentResult: { assessmentScore: coded } }),
      'a coded score and null': assessed({ assessmentResult: { assessmentScore: coded, value: null } }),
    },
    quiet: {
      'a value': assessed({ assessmentResult: { assessmentScore: coded, value: 0 } }),
      'a score in words': assessed({ assessmentResult: { assessmentScore: { freeText: 'Better' } } }),
      'a coded ordinal': assessed({ assessmentResult: { ordinal: coded } }),
    },
  },
  {
    rule: 'assessment-value-missing',
    ...{ severity: 'warning', strict: 'error', path: `${assessmentPath}.subscaleResult.1.value` },
    says: {
      'the second of two': assessed({
        subscaleResult: [{ subscaleScore: coded, value: 7 }, { subscaleScore: coded }],
      }),
    },
    quiet: { 'a subscale in words': assessed({ subscaleResult: [{ subscaleScore: { freeText: 'Same' } }] }) },
  },
  {
    rule: 'coded-or-free-text-advised',
    ...{ severity: 'warning', strict: 'warning', path: needPath },
    says: {
      'a need with only a goal': need({ goalsAndHopes: [{ freeText: 'Company' }] }),
      'a need with a blank text': need({ freeText: '', goalsAndHopes: [{ freeText: 'Company' }] }),
    },
    quiet: {
      'a need in words': need({ freeText: 'Alone', goalsAndHopes: [{ freeText: 'Company' }] }),
      'a coded need': need({ codedValue: { code: '267076002' }, goalsAndHopes: [{ freeText: 'Company' }] }),
      'an empty need': need({}),
      'a need of blanks': need({ freeText: '' }),
    },
  },
  {
    rule: 'coded-or-free-text-advised',
    ...{ severity: 'warning', strict: 'warning', path: `${needPath}.goalsAndHopes.0` },
    says: {
      'a goal with only a score': need({ freeText: 'Alone', goalsAndHopes: [{ goalImportanceScore: 8 }] }),
    },
    quiet: {
      'a goal in words': need({
        freeText: 'Alone',
        goalsAndHopes: [{ freeText: 'Company', goalImportanceScore: 8 }],
      }),
    },
  },
  {
    rule: 'sex-and-gender',
    ...{ severity: 'warning', strict: 'warning', path: 'personDemographics.sex' },
    lints: ['sex-and-gender'],
    says: { both: personIs({ sex: '2', gender: '2' }) },
    quiet: {
      'gender only': personIs({ gender: '2' }),
      'sex only': personIs({ sex: '2' }),
      'sex and null': personIs({ sex: '2', gender: null }),
    },
  },
  {
    rule: 'address-missing',
    ...{ severity: 'warning', strict: 'warning', path: 'personDemographics.personsAddress' },
    lints: ['address-missing'],
    says: {
      'no address': personIs({}),
      'an empty address': personIs({ personsAddress: {} }),
    },
    quiet: { 'an address': personIs({ personsAddress }) },
  },
];
