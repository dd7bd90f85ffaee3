import { both, type ErratumCase, MEMBER, OTHER, split } from './erratum-case';

/** The score of the Warwick-Edinburgh Mental Well-being Scale. */
const MEASURE = { code: '718426000' };
const PROCEDURE = { code: '71388002' };
const name = { personFirstName: ['Ada'], personFamilyName: ['Example'] };
const entry = 'referralDetails.referralDetailsRecordEntry';
const problem = 'problemList.problemListRecordEntry';

const referenceSet = (id: string): readonly ErratumCase[] => [
  { ...both(MEMBER, 'refused', 'accepted'), release: true },
  split({ code: id }, 'accepted', ...outside('reference'), { release: true }),
  both({ code: id }, 'accepted', 'information snomed-not-checked'),
];

function outside(kind: 'value' | 'reference' | 'official'): [enforced: string, strict: string] {
  const rule = `snomed-outside-${kind}-set`;
  return [`warning ${rule}`, `error ${rule}`];
}

/** By the id of the erratum. */
export const ERRATA_CASES: Readonly<Record<string, readonly ErratumCase[]>> = {
  'person-name-suffix-minimum': [
    split(name, 'refused', 'accepted', 'error element-missing', { at: 'personDemographics.personName' }),
  ],
  'care-and-support-plan-minimum': [
    split(undefined, 'refused', 'warning care-and-support-plan-missing', 'error element-missing'),
  ],
  'referral-details-empty': [both({}, 'accepted', 'information referral-no-entry')],
  'referral-to-empty': [both({}, 'accepted', 'error blank-group')],
  'mandatory-pairs-empty': [
    both({}, 'accepted', 'error coded-or-free-text-missing'),
    both({ freeText: 'As discussed' }, 'accepted', 'accepted'),
  ],
  'pairs-empty': [
    both({}, 'accepted', 'error coded-or-free-text-missing', 'socialContext.smokingStatus.smokingStatus'),
    both({}, 'accepted', 'error coded-or-free-text-missing', `${entry}.referralTo.organisation`),
    both([{}], 'accepted', 'error coded-or-free-text-missing', 'careAndSupportPlan.strengths'),
  ],
  blanks: [
    both('', 'accepted', 'error blank-text', 'personDemographics.pronoun'),
    both(' \t', 'accepted', 'error blank-text', 'consent.consentForInformationSharing'),
    both(null, 'unsaid', 'error blank-null', 'personDemographics.pronoun'),
    both([], 'accepted', 'error blank-list', 'personDemographics.otherIdentifier'),
    both({}, 'accepted', 'error blank-group', 'clinicalSummary'),
  ],
  'household-environment-lengths': [
    split('A flat on the second floor', 'refused', 'accepted', 'error text-too-long'),
    split('OK', 'refused', 'accepted', 'error text-too-short'),
  ],
  'organisation-code-lengths': [
    split('Y99001', 'refused', 'accepted', 'error text-too-long'),
    split('EE134290', 'refused', 'information ods-longer-than-model', 'error text-too-long'),
    split('AB', 'refused', 'error ods-format', 'error text-too-short'),
    both('TAK', 'accepted', 'accepted'),
  ],
  'care-funding-source-code-length': [
    both('AB', 'accepted', 'error ods-format'),
    both('EE134290', 'accepted', 'accepted'),
    both('Y99001', 'accepted', 'accepted'),
  ],
  'identifier-separators': [
    split('ZZ9      1ZZ', 'refused', 'information identifier-spaced', 'error text-too-long', {
      at: 'personDemographics.personsAddress.postcode',
      becomes: 'ZZ9 1ZZ',
    }),
    split(' Y99001', 'refused', 'information identifier-spaced', 'error text-too-long', {
      at: 'gpPractice.gpPracticeRecordEntry.0.gpPracticeIdentifier',
      becomes: 'Y99001',
    }),
  ],
  'planned-review-interval': [both('2025', 'accepted', 'accepted'), both('P6M', 'unsaid', 'error date-form')],
  'lists-not-held': [both('?', 'refused', 'information list-not-held')],
  'date-coarser': [
    split('2024-05', 'refused', 'information date-coarser', 'error date-coarser', { at: `${entry}.date` }),
    split('2024', 'refused', 'information date-coarser', 'error date-coarser', {
      at: `${problem}.onsetDate`,
    }),
    split('2024', 'refused', 'information date-coarser', 'error date-coarser', {
      at: 'signpostDetails.signpostDetailsRecordEntry.date',
    }),
  ],
  'date-finer': [
    both('2024-05-01T10:30', 'refused', 'accepted', `${problem}.onsetDate`),
    both('2024-05-01T10:30', 'refused', 'accepted', 'pregnancyStatus.expectedDeliveryDate'),
    both('2024-05-01T10:30:15Z', 'refused', 'accepted', `${entry}.date`),
  ],
  'flags-as-letters': [
    split('Y', 'unsaid', 'information flag-as-letter', 'error not-boolean', { becomes: true }),
    split('N', 'unsaid', 'information flag-as-letter', 'error not-boolean', { becomes: false }),
    both(true, 'accepted', 'accepted'),
  ],
  'reasonable-adjustment-flag-concept': [both({ code: '1108111000000107' }, 'unsaid', 'error not-boolean')],
  'contact-preference-type': [
    both(1, 'accepted', 'error not-text'),
    both('1', 'accepted', 'accepted'),
    both('6', 'refused', 'error not-in-list'),
  ],
  'assessment-value': ['assessmentResult.assessmentScore', 'subscaleResult.0.subscaleScore'].map((score) => {
    const [result = '', key = ''] = score.split(/\.(?=\w+$)/);
    const at = `assessments.assessmentsRecordEntry.structuredAssessment.${result}`;
    const alike = 'information snomed-not-checked';
    const [enforced, strict] = ['warning', 'error'].map(
      (level) => `${level} assessment-value-missing, ${alike}`,
    );
    return split({ [key]: { codedValue: MEASURE } }, 'unsaid', enforced!, strict!, { at });
  }),
  'snomed-outside': [
    split(OTHER, 'refused', ...outside('value'), { at: 'personDemographics.carerStatus' }),
    split(OTHER, 'refused', ...outside('value'), {
      at: 'socialContext.smokingStatus.dateStoppedSmoking.codedValue',
    }),
    split(OTHER, 'refused', ...outside('reference'), { at: 'personDemographics.religion', release: true }),
  ],
  'snomed-reference-set-not-loaded': [
    both(
      OTHER,
      'refused',
      'information snomed-not-checked',
      'socialContext.smokingStatus.smokingStatus.codedValue',
    ),
    both(OTHER, 'refused', 'information snomed-not-checked', 'personDemographics.sexualOrientation'),
  ],
  'snomed-hierarchies': [both(OTHER, 'refused', 'information snomed-not-checked')],
  'religion-reference-set': referenceSet('999000531000000100'),
  'sexual-orientation-reference-set': referenceSet('999003081000000103'),
  'service-reference-set': referenceSet('1127531000000102'),
  'strengths-reference-set': referenceSet('1127601000000107'),
  'needs-reference-set': [
    both(MEMBER, 'refused', 'accepted'),
    split(OTHER, 'accepted', ...outside('official'), { release: true }),
    both(OTHER, 'accepted', 'information snomed-outside-compiled-set'),
  ],
  'support-reference-set': [
    { ...both(MEMBER, 'refused', 'accepted'), release: true },
    split(PROCEDURE, 'accepted', ...outside('official'), { release: true }),
    both(PROCEDURE, 'accepted', 'information snomed-outside-compiled-set'),
  ],
  'goal-example-expression': [both(MEMBER, 'refused', 'accepted')],
  'sds-job-role': [
    split('Link worker', 'refused', 'information role-not-listed', 'error role-not-listed'),
    both('R0010', 'accepted', 'accepted'),
  ],
  'practitioner-role': [both('Link worker', 'refused', 'information list-not-held')],
  'preferred-contact-method-list': [
    both('9', 'unsaid', 'accepted'),
    both('?', 'unsaid', 'error not-in-list'),
  ],
  'groups-without-elements': [
    both({ freeText: 'Personal budget' }, 'refused', 'accepted'),
    both({ codedValue: 'TAK' }, 'refused', 'accepted'),
    both({ codedValue: 'AB' }, 'refused', 'error ods-format'),
    both({}, 'accepted', 'error coded-or-free-text-missing'),
    split('Personal budget', 'unsaid', 'information text-for-group', 'error not-a-group', {
      becomes: { freeText: 'Personal budget' },
    }),
  ],
  'no-break-space-before-id': [both({ code: '01127531000000102' }, 'accepted', 'error sctid-leading-zero')],
  'trailing-space-in-names': [],
  'slash-in-names': [
    both({ 'drug/substanceUse': {} }, 'accepted', 'error unknown-key', 'socialContext'),
    both({ 'plannedReviewDate/interval': '2024' }, 'accepted', 'error unknown-key', 'careAndSupportPlan'),
    both({ plannedReviewDateInterval: '2024' }, 'unsaid', 'accepted', 'careAndSupportPlan'),
  ],
  'referral-method-codes': [
    split('2', 'unsaid', 'information referral-method-code', 'error referral-method-code', {
      becomes: 'Phone',
    }),
    both('Phone', 'accepted', 'accepted'),
    both('phone', 'refused', 'error not-in-list'),
  ],
  'contact-point-use-case': [
    { ...both('Home', 'unsaid', 'accepted'), becomes: 'home' },
    both('home', 'accepted', 'accepted'),
    both('office', 'refused', 'error not-in-list'),
  ],
};
