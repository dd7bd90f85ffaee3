import { elements, type InformationModelElement } from '../../record';

/**
 * How much of the standard a synthetic record holds.
 *
 * - `mandatory`: what cannot be left out, and in it what gives it content, such as one referral.
 * - `required`: every mandatory and required section with its main elements. What cannot be checked without a
 *   release of SNOMED CT or a list that is not public is left out, so nothing but the NHS number is remarked on.
 * - `full`: all 355 elements, whether or not they make sense together: an adult who is pregnant is also a
 *   looked after child. The guidance has warnings for that. Where no permitted concept is public, the
 *   reference set's own id stands in.
 * - `mixed`: as records come, with gaps.
 *
 * @example
 * ```ts
 * import { type CompletenessGrade, generateRecords } from 'social-prescribing/synthetic';
 *
 * const completeness: CompletenessGrade = 'mandatory';
 * const [record] = generateRecords({ count: 1, seed: 1, completeness });
 * Object.keys(record ?? {}); //=> ['personDemographics', 'gpPractice', 'referralDetails', 'risks']
 * ```
 */
export type CompletenessGrade = (typeof COMPLETENESS)[number];

/**
 * The grades of completeness, from least to most, then the mixture.
 *
 * @example
 * ```ts
 * import { COMPLETENESS } from 'social-prescribing/synthetic';
 *
 * COMPLETENESS; //=> ['mandatory', 'required', 'full', 'mixed']
 * ```
 */
export const COMPLETENESS = ['mandatory', 'required', 'full', 'mixed'] as const;

const REFERRAL = 'referralDetails.referralDetailsRecordEntry';

/** Mandatory by the model, or what a mandatory group needs to say anything. */
const MANDATORY: ReadonlySet<string> = new Set([
  ...elements.filter(({ conformance }) => conformance === 'M').map(({ path }) => path),
  REFERRAL,
  `${REFERRAL}.referralTo.service`,
]);

/** Required by the model, but rarely known, or never to be checked here. */
const NOT_MAIN: ReadonlySet<string> = new Set([
  ...[
    'locationOfBirth',
    'personAlias',
    'sex',
    'otherIdentifier',
    'personsAddress.addressLine4',
    'personsAddress.addressLine5',
    'personsAddress.addressType',
    'photograph',
    'placeOfBirth',
    'immigrationStatus',
    'organAndTissueDonation',
    'overseasVisitorStatus',
    'relevantContacts',
    'educationalEstablishment',
  ].map((item) => `personDemographics.${item}`),
  `${REFERRAL}.referralTo.role`,
  `${REFERRAL}.referralTo.grade`,
  `${REFERRAL}.referrerDetails.grade`,
  ...['seenBy.role', 'responsibleProfessional.role', 'professionalsPresent', 'consultationMethod'].map(
    (item) => `contactsWithProfessionals.contactsWithProfessionalsRecordEntry.${item}`,
  ),
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.who.role',
  'careAndSupportPlan.responsibilityForReview.role',
]);
const REQUIRED: ReadonlySet<string> = new Set([
  ...MANDATORY,
  ...elements
    .filter(({ conformance, path }) => conformance === 'R' && !NOT_MAIN.has(path))
    .map(({ path }) => path),
]);

/** How often in a thousand an element is filled in, where it has the chance and is not mandatory. */
const USUALLY = { R: 880, O: 600 } as const;
const SOMETIMES: Readonly<Record<string, number>> = {
  aboutMe: 450,
  individualRequirements: 500,
  safeguarding: 250,
  contactsWithProfessionals: 930,
  problemList: 350,
  clinicalSummary: 600,
  servicesAndCare: 200,
  signpostDetails: 700,
  pregnancyStatus: 1000,
  'pregnancyStatus.pregnancyState': 1000,
  assessments: 700,
  careAndSupportPlan: 850,
  [REFERRAL]: 970,
  [`${REFERRAL}.referralTo.service`]: 1000,
  'individualRequirements.reasonableAdjustment': 300,
  'individualRequirements.impairment': 300,
  'individualRequirements.mobility': 300,
  'personDemographics.personName.personNameSuffix': 15,
  'personDemographics.locationOfBirth': 30,
  'personDemographics.personAlias': 20,
  'personDemographics.sex': 100,
  'personDemographics.otherIdentifier': 200,
  'personDemographics.nhsNumber': 985,
  'personDemographics.personsContactDetails.personsTelephoneNumberDetails.personsTelephoneNumber': 1000,
  'personDemographics.personsContactDetails.personsEmailAddressDetails.personsEmailAddress': 1000,
  'personDemographics.photograph': 5,
  'personDemographics.placeOfBirth': 60,
  'personDemographics.organAndTissueDonation': 40,
  'personDemographics.overseasVisitorStatus': 40,
  'personDemographics.personsAddress.addressLine4': 200,
  'personDemographics.personsAddress.addressLine5': 20,
  'personDemographics.personsAddress.addressType': 20,
  // A score without its value, or a value of nothing, is a fault.
  'assessments.assessmentsRecordEntry.structuredAssessment.assessmentResult.assessmentScore': 1000,
  'assessments.assessmentsRecordEntry.structuredAssessment.assessmentResult.value': 1000,
};

/** How often in a thousand an element is given that could be, and the elements within it. */
export interface Share {
  readonly inThousand: number;
  readonly within: ReadonlyMap<string, Share>;
}

const ALWAYS = 1000;

/** The shares of a grade, from the record down. */
export const sharesOf = (grade: CompletenessGrade): Share => SHARES[grade];

const SHARES: Readonly<Record<CompletenessGrade, Share>> = {
  mandatory: treeOf(({ path }) => (MANDATORY.has(path) ? ALWAYS : 0)),
  required: treeOf(({ path }) => (REQUIRED.has(path) ? ALWAYS : 0)),
  full: treeOf(() => ALWAYS),
  mixed: treeOf(({ path, conformance }) =>
    conformance === 'M' ? ALWAYS : (SOMETIMES[path] ?? USUALLY[conformance]),
  ),
};

function treeOf(shareOf: (element: InformationModelElement) => number): Share {
  const root = { inThousand: ALWAYS, within: new Map<string, Share>() };
  const made = new Map([['', root]]);
  for (const element of elements) {
    const cut = element.path.lastIndexOf('.');
    const share = { inThousand: isOfPair(element) ? ALWAYS : shareOf(element), within: new Map() };
    made.set(element.path, share);
    made.get(element.path.slice(0, Math.max(0, cut)))!.within.set(element.path.slice(cut + 1), share);
  }
  return root;
}

/** A coded value and its free text stay together: one of them must be there. */
function isOfPair({ path }: InformationModelElement): boolean {
  return /\.(?:codedValue|freeText)$/.test(path);
}
