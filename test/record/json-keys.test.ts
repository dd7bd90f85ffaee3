import { elements } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { readInformationModel } from './read-table';

const rows = readInformationModel();
const jsonOf = (path: string) => rows.find((row) => row.json_path === path)?.json;

/** The rule of the design, written as it reads there. */
function keyOf(name: string): string {
  const words = name
    .replaceAll(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  const [first, ...others] = words;
  return [first, ...others.map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`)].join('');
}

describe('the keys of a record', () => {
  it.each([
    ['GP practice', 'gpPractice'],
    ["Person's address", 'personsAddress'],
    ['Drug/substance use', 'drugSubstanceUse'],
    ['NHS number', 'nhsNumber'],
    ['Planned review date/interval', 'plannedReviewDateInterval'],
    ['Smoking status - details', 'smokingStatusDetails'],
    ["Please do and please don't", 'pleaseDoAndPleaseDont'],
    ['Needs, concerns or problems', 'needsConcernsOrProblems'],
    ['GP opt out indicator', 'gpOptOutIndicator'],
    ['Address line 1', 'addressLine1'],
  ])('has %s as %s', (name, key) => {
    expect(keyOf(name)).toBe(key);
    expect(elements.filter((element) => element.name === name).map(({ path }) => path)).toContainEqual(
      expect.stringMatching(new RegExp(`(^|\\.)${key}$`)),
    );
  });

  it('follow from the names of the elements, all 355', () => {
    const followed = rows.map(({ path }) => path.split(' > ').map(keyOf).join('.'));
    expect(rows.map(({ json_path }) => json_path)).toEqual(followed);
    expect(new Set(followed).size).toBe(355);
  });

  it('follow from the names that the schemas give', () => {
    for (const { path, name } of elements) expect(path.split('.').at(-1), name).toBe(keyOf(name));
  });
});

describe('the forms of a record', () => {
  const named = (json: string, isCodedValue: boolean) =>
    rows
      .filter((row) => row.json === json && row.path.endsWith('> Coded value') === isCodedValue)
      .map(({ json_path }) => json_path.split('.').slice(isCodedValue ? -2 : -1)[0]);

  it('are SNOMED CT concepts where the design says so', () => {
    const keys = ['religion', 'carerStatus', 'sexualOrientation', 'gpOptOutIndicator', 'service'];
    expect(named('snomed', false)).toEqual([...keys, 'goalStatus', 'goalStatus']);
    expect(named('code', true)).toEqual([
      ...['locationOfBirth', 'localAuthority', 'localAuthority', 'organisation', 'organisation'],
      ...['locationOfContact', 'accommodationStatus', 'localAuthority', 'careFundingSource'],
    ]);
    const codedValues = rows.filter(({ path }) => path.endsWith('> Coded value'));
    expect(codedValues).toHaveLength(named('code', true).length + named('snomed', true).length);
  });

  it.each([
    [
      'individualRequirements.reasonableAdjustment.reasonableAdjustmentRecordEntry.reasonableAdjustmentFlag',
      'boolean',
    ],
    ['referralDetails.referralDetailsRecordEntry.referralMethod', 'code'],
    ['referralDetails.referralDetailsRecordEntry.referrerDetails.role', 'code'],
    ['assessments.assessmentsRecordEntry.structuredAssessment.assessmentResult.value', 'number'],
    ['assessments.assessmentsRecordEntry.structuredAssessment.assessmentResult.unitsOfMeasure', 'code'],
    ['careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.goalImportanceScore', 'number'],
    ['servicesAndCare.servicesAndCareRecordEntry.careFundingSource', 'group'],
    ['signpostDetails.signpostDetailsRecordEntry.signpostTo.organisation', 'group'],
    ['personDemographics.gender', 'code'],
    ['personDemographics.dateOfBirth', 'date'],
    ['personDemographics.nhsNumber', 'text'],
  ])('%s is %s', (path, json) => expect(jsonOf(path)).toBe(json));
});
