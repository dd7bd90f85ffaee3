import fc from 'fast-check';
import { fhirMapping, fromFhir } from 'social-prescribing/fhir';
import { elements, parseRecord, type SocialPrescribingRecord } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/fhir/from-fhir';
import { isModelThere, publishedModel } from '../differential/record/published-model';
import { type Extent, recordArbitrary } from '../differential/record/record-arbitrary';
import { documentOf, isGroup, type Json, stripped, syntheticRecords } from './documents';

/** What FHIR has no home for: the whole list. */
const CARRIED = [
  'personDemographics.locationOfBirth.codedValue',
  'personDemographics.personsAddress.addressType',
  'gpPractice.gpPracticeRecordEntry.gpOptOutIndicator',
  'referralDetails.referralDetailsRecordEntry.referrerDetails.grade',
  'referralDetails.referralDetailsRecordEntry.referrerDetails.team',
  'referralDetails.referralDetailsRecordEntry.referralTo.grade',
  'referralDetails.referralDetailsRecordEntry.referralTo.team',
  'servicesAndCare.servicesAndCareRecordEntry.socialCarePackageName',
  'servicesAndCare.servicesAndCareRecordEntry.careFundingSource.codedValue',
  'servicesAndCare.servicesAndCareRecordEntry.careFundingSource.freeText',
  'signpostDetails.signpostDetailsRecordEntry.signpostTo.grade',
  'signpostDetails.signpostDetailsRecordEntry.signpostTo.team',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.goalImportanceScore',
  'careAndSupportPlan.needsConcernsOrProblems.goalsAndHopes.actionsAndActivities.who.team',
  'careAndSupportPlan.agreedWithPersonOrLegitimateRepresentative.personOrLegitimateRepresentative',
  'careAndSupportPlan.careFundingSource.codedValue',
  'careAndSupportPlan.careFundingSource.freeText',
];

const carried = new Set(fhirMapping.filter((row) => row.carried).map(({ element }) => element));
const dates = new Set(elements.filter(({ json }) => json === 'date').map(({ path }) => path));

/** What should be left of a record when this package's extensions are lost: all but the carried elements. */
function withoutCarried(value: unknown, path = ''): unknown {
  if (carried.has(path)) return undefined;
  if (dates.has(path)) return asFhirHasIt(String(value));
  if (Array.isArray(value)) {
    const left = value.map((each) => withoutCarried(each, path)).filter((each) => each !== undefined);
    return left.length === 0 ? undefined : left;
  }
  if (!isGroup(value)) return value;
  const entries = Object.entries(path.endsWith('personsAddress') ? closedUp(value) : value)
    .map(([key, inner]) => [key, withoutCarried(inner, [path, key].filter(Boolean).join('.'))] as const)
    .filter(([, inner]) => inner !== undefined);
  const isEmptyByNature = path === 'referralDetails';
  return entries.length === 0 && !isEmptyByNature ? undefined : Object.fromEntries(entries);
}

/** FHIR keeps the lines of an address in order, not their numbers. */
function closedUp(address: Json): Json {
  const lines = [1, 2, 3, 4, 5].flatMap((line) => address[`addressLine${line}`] ?? []);
  const others = Object.entries(address).filter(([key]) => !key.startsWith('addressLine'));
  return Object.fromEntries([...lines.map((line, index) => [`addressLine${index + 1}`, line]), ...others]);
}

/** With seconds, and with the offset of London: from the time zones of the platform, not from this package. */
function asFhirHasIt(date: string): string {
  if (!date.includes('T')) return date;
  const [, local, seconds = ':00', offset] = /^(.{16})(:\d\d)?(.*)$/.exec(date)!;
  if (offset) return `${local}${seconds}${offset}`;
  if (date < '1996') return date.slice(0, 10);
  const zoned = [0, 1].find((hours) => londonTime(`${local}:00+0${hours}:00`) === local!.replace('T', ' '));
  return `${local}${seconds}+0${zoned ?? 0}:00`;
}

const londonTime = (instant: string) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));

function expectRoundTrip(record: SocialPrescribingRecord): void {
  const reading = fromFhir(documentOf(record));
  expect(reading.issues.filter(({ rule }) => rule in { 'fhir-resource-not-read': 1 })).toEqual([]);
  expect(reading.ok && reading.value).toEqual(record);
}

describe('every element', () => {
  it('is in the mapping, once', () => {
    const items = elements.filter(({ kind }) => kind === 'item').map(({ path }) => path);
    // Groups that the model leaves empty have the pair of their siblings.
    const pairs = elements
      .filter(
        ({ kind, path }) => kind === 'group' && !elements.some((other) => other.path.startsWith(`${path}.`)),
      )
      .flatMap(({ path }) => [`${path}.codedValue`, `${path}.freeText`]);
    expect(pairs).toHaveLength(4);
    expect(fhirMapping.map(({ element }) => element).sort()).toEqual([...items, ...pairs].sort());
  });

  it('comes back from FHIR as it was, in records of every grade', () => {
    const records = syntheticRecords(40);
    expect(records.length).toBeGreaterThan(100);
    for (const record of records) expectRoundTrip(record);
  });

  it('comes back without the extensions, unless it is on the list', () => {
    expect([...carried]).toEqual(CARRIED);
    for (const record of syntheticRecords(40)) {
      const left = readDocument(stripped(documentOf(record)))!;
      expect(left.record).toEqual(withoutCarried(record));
    }
  });
});

if (!isModelThere) console.warn('skipped: ../shared/standard is not there');
describe.skipIf(!isModelThere)('any record of the published model', () => {
  const numRuns = Number(process.env.DIFFERENTIAL_RUNS ?? 150);
  const seed = Number(process.env.DIFFERENTIAL_SEED ?? 1);

  it.each<Extent>(['some', 'all', 'least'])(
    'comes back from FHIR, with %s of the optional elements',
    (extent) => {
      let sound = 0;
      fc.assert(
        fc.property(recordArbitrary(publishedModel(), extent), (given) => {
          const parsed = parseRecord(given);
          fc.pre(parsed.ok);
          sound++;
          const record = (parsed as { value: SocialPrescribingRecord }).value;
          expectRoundTrip(record);
          expect(readDocument(stripped(documentOf(record)))!.record).toEqual(withoutCarried(record));
        }),
        { numRuns: extent === 'all' ? numRuns / 5 : numRuns, seed },
      );
      expect(sound).toBeGreaterThan(20);
    },
  );
});
