import { bundledCodeSet, type CodeSet } from 'social-prescribing/codes';
import { checkElement } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';

/** An element, a value, and what is said of it: by default, and under `strict` where that differs. */
type Case = readonly [path: string, value: unknown, found: string, strict?: string];

const letter: Record<string, string> = { error: 'E', warning: 'W', information: 'I' };
const said = (path: string, value: unknown, strict: boolean): string => {
  const { ok, issues } = checkElement(path, value, { strict });
  const found = issues.map(({ severity, rule }) => `${letter[severity]} ${rule}`).join(', ');
  expect(ok).toBe(!found.includes('E '));
  return found;
};

const table = (title: string, cases: readonly Case[]) =>
  describe(title, () => {
    it.each(cases.map((one) => [one] as const))('%j', ([path, value, found, strict = found]) => {
      expect([said(path, value, false), said(path, value, true)]).toEqual([found, strict]);
    });
  });

const REFERRAL = 'referralDetails.referralDetailsRecordEntry.0';
const CONTACT = 'contactsWithProfessionals.contactsWithProfessionalsRecordEntry.0';
const GOAL = 'careAndSupportPlan.needsConcernsOrProblems.0.goalsAndHopes.0';
const PERSON = 'personDemographics';

table('Dates', [
  [`${REFERRAL}.date`, '2024-05-01T09:30', ''],
  [`${REFERRAL}.date`, '2024-05-01T09:30:15', ''],
  [`${REFERRAL}.date`, '2024-05-01T09:30:15+01:00', ''],
  [`${REFERRAL}.date`, '2024-05-01T09:30Z', ''],
  [`${REFERRAL}.date`, '2024-05-01', 'I date-coarser', 'E date-coarser'],
  [`${REFERRAL}.date`, '2024-05', 'I date-coarser', 'E date-coarser'],
  [`${REFERRAL}.date`, '2024', 'I date-coarser', 'E date-coarser'],
  ['problemList.problemListRecordEntry.0.onsetDate', '2024-05', ''],
  ['problemList.problemListRecordEntry.0.onsetDate', '2024', 'I date-coarser', 'E date-coarser'],
  ['problemList.problemListRecordEntry.0.onsetDate', '2024-05-01', ''],
  ['signpostDetails.signpostDetailsRecordEntry.0.date', '2024-05', 'I date-coarser', 'E date-coarser'],
  ['careAndSupportPlan.plannedReviewDateInterval', '2024', ''],
  ['careAndSupportPlan.plannedReviewDateInterval', 'P6M', 'E date-form'],
  [`${PERSON}.dateOfBirth`, '1980-02-29', ''],
  [`${PERSON}.dateOfBirth`, '1980-02', 'E date-exact'],
  [`${PERSON}.dateOfBirth`, '1980-02-29T00:00', 'E date-exact'],
  [`${PERSON}.dateOfBirth`, '1981-02-29', 'E date-impossible'],
  [`${REFERRAL}.date`, '2024-13', 'E date-impossible'],
  [`${REFERRAL}.date`, '2024-05-01T24:00', 'E date-impossible'],
  [`${REFERRAL}.date`, '2024-05-01T09:60', 'E date-impossible'],
  [`${REFERRAL}.date`, '2024-05-01T09:30:60', 'E date-impossible'],
  [`${REFERRAL}.date`, '2024-05-01T09:30+15:00', 'E date-impossible'],
  [`${REFERRAL}.date`, '0000-01-01', 'E date-impossible'],
  [`${REFERRAL}.date`, '01/05/2024', 'E date-form'],
  [`${REFERRAL}.date`, '2024-05-01 09:30', 'E date-form'],
  [`${REFERRAL}.date`, '2024-05-01T09', 'E date-form'],
  [`${REFERRAL}.date`, '2024-05-01T09:30:15.000Z', 'E date-form'],
  [`${REFERRAL}.date`, '2024-05-01\n', 'E date-form'],
  [`${REFERRAL}.date`, 20240501, 'E not-text'],
  [`${REFERRAL}.date`, ' ', 'E blank-text'],
]);

table('Lengths, in characters', [
  [`${PERSON}.personName.title`, 'x'.repeat(35), ''],
  [`${PERSON}.personName.title`, 'x'.repeat(36), 'E text-too-long'],
  [`${PERSON}.personName.title`, '🙂'.repeat(35), ''],
  [`${PERSON}.personName.title`, '🙂'.repeat(36), 'E text-too-long'],
  [`${PERSON}.pronoun`, 'x'.repeat(100_000), ''],
  ['assessments.assessmentsRecordEntry.0.assessmentSummary', 'x'.repeat(251), 'E text-too-long'],
  ['socialContext.householdEnvironment.householdEnvironment', 'ab', '', 'E text-too-short'],
  ['socialContext.householdEnvironment.householdEnvironment', '🙂🙂', '', 'E text-too-short'],
  ['socialContext.householdEnvironment.householdEnvironment', 'damp and cold', '', 'E text-too-long'],
  ['socialContext.householdEnvironment.householdEnvironment', 'damp', ''],
]);

table('Identifiers', [
  [`${PERSON}.nhsNumber`, '9434765919', 'W nhs-number-test-range'],
  [`${PERSON}.nhsNumber`, '9434765918', 'E nhs-number-check-digit'],
  [`${PERSON}.nhsNumber`, '943 476 5919', 'I identifier-spaced, W nhs-number-test-range', 'E text-too-long'],
  [`${PERSON}.nhsNumber`, '943 476 59190', 'E nhs-number-length', 'E text-too-long'],
  [
    `${PERSON}.personsAddress.postcode`,
    'ZZ99   3VZ',
    'I identifier-spaced, I postcode-no-fixed-abode',
    'E text-too-long',
  ],
  [`${PERSON}.nhsNumber`, 9434765919, 'E not-text'],
  [`${PERSON}.nhsNumber`, null, 'E blank-null'],
  [`${PERSON}.personsAddress.postcode`, 'ZZ99 3VZ', 'I postcode-no-fixed-abode'],
  [`${PERSON}.personsAddress.postcode`, 'not one', 'E postcode-format'],
  ['gpPractice.gpPracticeRecordEntry.0.gpPracticeIdentifier', 'A81001', ''],
  ['gpPractice.gpPracticeRecordEntry.0.gpPracticeIdentifier', 'V81999', 'I gp-practice-not-known'],
  ['gpPractice.gpPracticeRecordEntry.0.gpPracticeIdentifier', 'TAK', 'E gp-practice-format'],
  [`${REFERRAL}.referrerDetails.organisation.codedValue`, 'TAK', ''],
  [`${REFERRAL}.referrerDetails.organisation.codedValue`, 'A81001', '', 'E text-too-long'],
  [
    `${REFERRAL}.referrerDetails.organisation.codedValue`,
    'EE134290',
    'I ods-longer-than-model',
    'E text-too-long',
  ],
  [`${REFERRAL}.referrerDetails.organisation.codedValue`, 'AB', 'E ods-format', 'E text-too-short'],
  [`${REFERRAL}.referrerDetails.organisation.codedValue`, 'tak', 'I ods-case'],
  [`${PERSON}.locationOfBirth.codedValue`, 'RX1', 'E text-too-short'],
  [`${PERSON}.locationOfBirth.codedValue`, 'RX1RA0001', ''],
]);

table('Lists of permitted codes', [
  [`${PERSON}.gender`, '2', ''],
  [`${PERSON}.gender`, 'F', 'E not-in-list'],
  [`${PERSON}.gender`, 'female', 'E not-in-list', 'E text-too-long'],
  [`${PERSON}.ethnicity`, 'R', ''],
  [`${PERSON}.ethnicity`, 'Q', 'E not-in-list'],
  [`${PERSON}.maritalStatus`, 'M', ''],
  [`${PERSON}.immigrationStatus.immigrationStatus`, '10', ''],
  [`${PERSON}.immigrationStatus.immigrationStatus`, '11', 'E not-in-list'],
  [
    `${PERSON}.personsContactDetails.personsTelephoneNumberDetails.0.personsTelephoneNumberType`,
    'Mobile',
    '',
  ],
  [
    `${PERSON}.personsContactDetails.personsTelephoneNumberDetails.0.personsTelephoneNumberType`,
    'fax',
    'E not-in-list',
  ],
  [
    `${PERSON}.personsContactDetails.personsTelephoneNumberDetails.0.preferenceOfTelephoneNumber`,
    '6',
    'E not-in-list',
  ],
  [`${CONTACT}.outcomeOfContact`, '3', ''],
  [`${CONTACT}.outcomeOfContact`, '5', 'E not-in-list'],
  [`${CONTACT}.locationType`, 'N03', ''],
  [`${CONTACT}.locationType`, 'Z99', 'E not-in-list'],
  [`${CONTACT}.consultationMethod`, '02', 'I list-not-held'],
  [`${CONTACT}.consultationMethod`, '03', 'I consultation-medium-superseded'],
  [`${CONTACT}.specialty`, '100', 'I list-not-held'],
  [`${PERSON}.sex`, '1', 'I list-not-held'],
  [`${REFERRAL}.referrerDetails.role`, 'R0260', ''],
  [`${REFERRAL}.referrerDetails.role`, 'R9815', 'I role-not-listed', 'E role-not-listed'],
  [`${REFERRAL}.referralTo.role`, 'link worker', 'I list-not-held'],
  [`${REFERRAL}.referralMethod`, 'Self referral', ''],
  [`${REFERRAL}.referralMethod`, '7', 'I referral-method-code', 'E referral-method-code'],
  [`${REFERRAL}.referralMethod`, 'By hand', 'E not-in-list'],
]);

table('Flags and numbers', [
  ['safeguarding.safeguardingConcerns.0.safeguardingIndicator', true, ''],
  ['safeguarding.safeguardingConcerns.0.safeguardingIndicator', 'Y', 'I flag-as-letter', 'E not-boolean'],
  ['pregnancyStatus.pregnancyState', 'N', 'I flag-as-letter', 'E not-boolean'],
  ['pregnancyStatus.pregnancyState', 'yes', 'E not-boolean'],
  ['pregnancyStatus.pregnancyState', 1, 'E not-boolean'],
  [`${GOAL}.goalImportanceScore`, 7.5, ''],
  [`${GOAL}.goalImportanceScore`, 0, 'E out-of-range'],
  [`${GOAL}.goalImportanceScore`, 10.5, 'E out-of-range'],
  [`${GOAL}.goalImportanceScore`, '7', 'E not-number'],
  [`${GOAL}.goalImportanceScore`, Number.NaN, 'E not-number'],
  ['assessments.assessmentsRecordEntry.0.structuredAssessment.assessmentResult.value', -3.2, ''],
  [
    'assessments.assessmentsRecordEntry.0.structuredAssessment.assessmentResult.value',
    Number.POSITIVE_INFINITY,
    'E not-number',
  ],
]);

const NEED = 'presentingComplaintsOrIssues.presentingComplaintOrIssue.0';

table('SNOMED CT values', [
  [`${NEED}.codedValue`, { code: '267076002', display: 'Feeling lonely' }, ''],
  [`${NEED}.codedValue`, { code: '73211009' }, 'I snomed-outside-compiled-set'],
  [`${NEED}.codedValue`, { code: '267076003' }, 'E sctid-check-digit'],
  [`${NEED}.codedValue`, { code: '346979010' }, 'E sctid-description'],
  [`${NEED}.codedValue`, { code: 267076002 }, 'E sctid-number'],
  [`${NEED}.codedValue`, { code: '2.67076E+8' }, 'E sctid-scientific-notation'],
  [`${NEED}.codedValue`, { code: ' 267076002' }, 'I sctid-white-space'],
  [`${NEED}.codedValue`, { code: '' }, 'E sctid-empty'],
  [`${NEED}.codedValue`, { code: null }, 'E blank-null'],
  [`${NEED}.codedValue`, { code: true }, 'E not-text'],
  [`${NEED}.codedValue`, { display: 'Feeling lonely' }, 'E element-missing'],
  [`${NEED}.codedValue`, { code: '267076002', display: '' }, 'E blank-text'],
  [`${NEED}.codedValue`, { code: '267076002', system: 'x' }, 'E unknown-key'],
  [`${NEED}.codedValue`, '267076002', 'E not-a-group'],
  [`${NEED}.codedValue`, {}, 'E element-missing'],
  [`${PERSON}.carerStatus`, { code: '224484003' }, ''],
  [`${PERSON}.carerStatus`, { code: '73211009' }, 'W snomed-outside-value-set', 'E snomed-outside-value-set'],
  [`${CONTACT}.service`, { code: '73211009' }, 'I snomed-not-checked'],
  ['socialContext.alcoholIntake.alcoholIntake.codedValue', { code: '219006' }, ''],
  ['socialContext.alcoholIntake.alcoholIntake.codedValue', { code: '73211009' }, 'I snomed-not-checked'],
  ['risks.risksRecordEntry.0.risk.codedValue', { code: '73211009' }, 'I snomed-not-checked'],
  [
    'risks.risksRecordEntry.0.risk.codedValue',
    { code: '281694009' },
    'W snomed-outside-reference-set',
    'E snomed-outside-reference-set',
  ],
  [`${GOAL}.codedValue`, { code: '73211009' }, ''],
]);

table('Groups', [
  [
    'servicesAndCare.servicesAndCareRecordEntry.0.careFundingSource',
    'The council',
    'I text-for-group',
    'E not-a-group',
  ],
  ['servicesAndCare.servicesAndCareRecordEntry.0.careFundingSource', '', 'E blank-text', 'E not-a-group'],
  ['servicesAndCare.servicesAndCareRecordEntry.0.careFundingSource', { codedValue: 'A81001' }, ''],
  ['servicesAndCare.servicesAndCareRecordEntry.0.careFundingSource', { text: 'x' }, 'E unknown-key'],
  ['servicesAndCare.servicesAndCareRecordEntry.0.careFundingSource', {}, 'E coded-or-free-text-missing'],
  [NEED, { codedValue: { code: '267076002' }, freeText: 'Since moving' }, ''],
  [NEED, {}, 'E coded-or-free-text-missing'],
  ['aboutMe', { myWellness: {} }, 'E blank-group'],
  ['aboutMe', [], 'E not-repeatable'],
  ['aboutMe', 'text', 'E not-a-group'],
  ['risks.risksRecordEntry', {}, 'E not-a-list'],
  ['risks.risksRecordEntry', '', 'E not-a-list'],
  ['risks.risksRecordEntry', [], 'E blank-list'],
  ['risks.risksRecordEntry.0', [], 'E not-a-group'],
]);

describe('Values that are read', () => {
  it.each<readonly [path: string, given: unknown, read: unknown]>([
    ['pregnancyStatus.pregnancyState', 'Y', true],
    [`${REFERRAL}.referralMethod`, '4', 'Secure Email'],
    [`${REFERRAL}.referrerDetails.organisation.codedValue`, ' tak ', 'TAK'],
    [`${PERSON}.personsAddress.postcode`, 'zz993vz', 'ZZ99 3VZ'],
    [`${PERSON}.nhsNumber`, '943 476 5919', '9434765919'],
    [`${PERSON}.personsContactDetails.personsEmailAddressDetails.0.personsEmailAddressType`, 'Home', 'home'],
    [`${NEED}.codedValue`, { code: '267076002 |Feeling lonely|' }, { code: '267076002' }],
    [
      'signpostDetails.signpostDetailsRecordEntry.0.signpostTo.organisation',
      'Age UK',
      { freeText: 'Age UK' },
    ],
  ])('%s: %j is read as %j', (path, given, read) => {
    expect(checkElement(path, given)).toMatchObject({ ok: true, value: read });
  });
});

describe('Authority decides how much a concept outside its set matters', () => {
  const rulesWith = (codeSet: CodeSet, strict = false, path = `${NEED}.codedValue`) =>
    checkElement(path, { code: '73211009' }, { codeSet, strict }).issues.map(
      ({ severity, rule }) => `${severity} ${rule}`,
    );
  const official: CodeSet = {
    ...bundledCodeSet,
    lists: bundledCodeSet.lists.map((list) =>
      list.name === 'needs' ? { ...list, authority: 'official' as const } : list,
    ),
  };
  const members = (id: string, ...concepts: string[]): CodeSet => ({
    ...bundledCodeSet,
    referenceSets: new Map([[id, new Set(concepts)]]),
  });

  it('is information outside a compiled list', () => {
    expect(rulesWith(bundledCodeSet)).toEqual(['information snomed-outside-compiled-set']);
  });

  it('is a warning outside an official list, an error in strict', () => {
    expect(rulesWith(official)).toEqual(['warning snomed-outside-official-set']);
    expect(rulesWith(official, true)).toEqual(['error snomed-outside-official-set']);
  });

  it('is decided by the reference set of the standard where a release holds it', () => {
    expect(rulesWith(members('1373501000000105', '267076002'))).toEqual([
      'warning snomed-outside-official-set',
    ]);
    expect(rulesWith(members('1373501000000105', '73211009'))).toEqual([]);
  });

  it('checks other reference sets by membership where a release is loaded', () => {
    const service = `${CONTACT}.service`;
    expect(rulesWith(members('1127531000000102', '73211009'), false, service)).toEqual([]);
    expect(rulesWith(members('1127531000000102'), false, service)).toEqual([
      'warning snomed-outside-reference-set',
    ]);
    expect(rulesWith(members('1127531000000102'), true, service)).toEqual([
      'error snomed-outside-reference-set',
    ]);
  });
});
