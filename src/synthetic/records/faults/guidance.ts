import { concept } from '../../../codes';
import { PRETENDED_RELEASE } from './concepts';
import { type Change, fault, plain } from './fault';
import { NEED, PERSON, PLAN, PRACTICE, REFERRAL } from './places';

const RESULT = 'structuredAssessment.assessmentResult';
const SCORE: Change = [
  'assessments',
  {
    assessmentsRecordEntry: [
      {
        structuredAssessment: {
          assessmentResult: { assessmentScore: { codedValue: { code: '718466001' } }, value: 21 },
        },
      },
    ],
  },
];
const SCORE_VALUE = `assessments.assessmentsRecordEntry.0.${RESULT}.value`;
const SERVICE = `${REFERRAL}.referrerDetails.service.codedValue`;

/** What the guidance of the model asks for. */
export const GUIDANCE_FAULTS = [
  plain('care-and-support-plan-missing', PLAN, undefined),
  plain('referral-no-entry', 'referralDetails', {}),
  // The entry is mandatory too, so this rule never comes alone.
  plain(
    'risks-no-entry',
    'risks',
    { risksRecordEntry: [] },
    {
      alongside: [{ rule: 'blank-list', path: 'risks.risksRecordEntry' }],
    },
  ),
  // Nor does this: what says nothing is blank.
  plain(
    'plan-no-actions',
    'planAndRequestedActions',
    {},
    {
      alongside: [{ rule: 'blank-group', path: 'planAndRequestedActions' }],
    },
  ),
  plain(
    'specialty-not-needed',
    SERVICE,
    { code: concept.referralToSocialPrescribingService },
    {
      options: { codeSet: PRETENDED_RELEASE },
    },
  ),
  plain('pregnancy-not-current', 'pregnancyStatus.pregnancyState', false),
  plain('pregnancy-date-without-state', 'pregnancyStatus.pregnancyState', undefined),
  plain('safeguarding-child', 'safeguarding.lookedAfterChild', {
    localAuthority: { freeText: 'Fictionshire' },
  }),
  plain('gp-practice-none-text', `${PRACTICE}.gpPracticeDetails`, 'None', {
    given: [
      [`${PRACTICE}.gpPracticeIdentifier`, 'V81997'],
      [`${PRACTICE}.gpPracticeDetails`, 'No known GP practice'],
    ],
  }),
  plain('assessment-value-missing', SCORE_VALUE, undefined, { given: [SCORE] }),
  fault('assessment-value-missing-strict', 'assessment-value-missing', SCORE_VALUE, undefined, {
    given: [SCORE],
    options: { strict: true },
  }),
  plain('coded-or-free-text-advised', `${NEED}.codedValue`, undefined, { path: NEED }),
  plain('sex-and-gender', `${PERSON}.gender`, '2', {
    path: `${PERSON}.sex`,
    given: [
      [`${PERSON}.gender`, undefined],
      [`${PERSON}.sex`, '2'],
    ],
    options: { lints: ['sex-and-gender'] },
  }),
  plain('address-missing', `${PERSON}.personsAddress`, undefined, {
    options: { lints: ['address-missing'] },
  }),
] as const;
