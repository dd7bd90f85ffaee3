import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eventsFromFhir } from '../../../src/events/read/fhir';

// Messages published by NHS England. They are read where they lie and are not part of the repository.
const folder = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn(`Published FHIR samples are not tested: there is no folder ${folder}`);
const sample = (name: string) => readFileSync(`${folder}${name}`, 'utf8');
const parsed = (name: string): unknown => JSON.parse(sample(name));
const tally = (values: readonly unknown[]) =>
  Object.fromEntries(
    [...new Set(values.map(String))]
      .sort()
      .map((key) => [key, values.filter((v) => String(v) === key).length]),
  );

describe('GP Connect Access Record Structured, STU3', () => {
  const read = () => eventsFromFhir(parsed('gp-connect-consultations-stu3.json'));

  it.skipIf(!present)(
    '51 codings: 47 Observations and 4 Conditions; Lists, components and Medications aside',
    () => {
      const { understoodAs, found, events, rejected, noticed, refused } = read();
      expect(understoodAs).toEqual(['FHIR bundle (collection), 123 entries, 1 patient']);
      expect(found).toBe(51);
      expect(events.length).toBe(50);
      expect(tally(events.map(({ id }) => id?.split('/')[0]))).toEqual({ Condition: 4, Observation: 46 });
      expect(rejected).toEqual({ 'fhir-subject-absent': 1 });
      expect(noticed).toEqual({
        'fhir-structural-list': 41,
        'fhir-component': 2,
        'fhir-not-about-a-person': 5,
        'fhir-subject-unresolved': 50,
      });
      expect(refused).toEqual([]);
    },
  );

  it.skipIf(!present)(
    'no coded entry refers to the Patient of the bundle, so references stand in for people',
    () => {
      expect(tally(read().events.map(({ personId }) => personId))).toEqual({
        'Patient/3ddadd9a-e64a-4b6c-bdec-45ef1fcb89e2': 3,
        'Patient/9340157B-6973-4209-9B57-BF6C64F29E46': 47,
      });
    },
  );

  it.skipIf(!present)('dates, organisation and practitioner', () => {
    const { events } = read();
    expect(tally(events.map(({ date }) => date))).toEqual({
      '2019-03-28': 32,
      '2019-05-01': 6,
      '2019-06-01': 12,
    });
    expect(events[4]).toEqual({
      personId: 'Patient/9340157B-6973-4209-9B57-BF6C64F29E46',
      code: '37331000000100',
      date: '2019-03-28',
      id: 'Observation/Consultation1-Topic1-Category-History-Observation-1',
      organisation: 'O001',
      practitioner: 'G13579135',
    });
  });

  it.skipIf(!present)('the Observation without a subject is entry 37', () => {
    expect(read().rejects.map(({ line, rule }) => [line, rule])).toEqual([[37, 'fhir-subject-absent']]);
  });
});

describe('Booking and Referral Standard, R4', () => {
  it.skipIf(!present)('one Observation of the Patient; the code of a role aside', () => {
    const reading = eventsFromFhir(parsed('bars-validation-request-r4.json'));
    expect(reading).toEqual({
      format: 'fhir',
      understoodAs: ['FHIR bundle (message), 19 entries, 1 patient'],
      // The Observation has no id; the organisation is the Patient's surgery.
      events: [{ personId: '3478526985', code: '271594007', date: '2021-11-26', organisation: 'G82080' }],
      found: 1,
      rejects: [],
      rejected: {},
      noticed: { 'fhir-not-about-a-person': 1 },
      refused: [],
    });
  });

  it.skipIf(!present)('XML is refused with a way forward', () => {
    const { refused } = eventsFromFhir(sample('bars-referral-gp-to-pharmacy-r4.xml'));
    expect(refused.map(({ rule }) => rule)).toEqual(['fhir-not-a-bundle']);
    expect(refused[0]?.message).toContain('convert XML to JSON first');
  });
});
