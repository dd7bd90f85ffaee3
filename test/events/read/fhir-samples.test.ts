import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/events';
import { eventsFromFhir } from '../../../src/events/read/fhir/events-from-fhir';
import { eventsFromFhirXml } from '../../../src/events/read/fhir/events-from-xml';

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
    '53 codings: 47 Observations, two with numbers in components, and 4 Conditions; Lists and Medications aside',
    () => {
      const { understoodAs, found, events, rejected, noticed, refused } = read();
      expect(understoodAs).toEqual(['FHIR bundle (collection), 123 entries, 1 patient']);
      expect(found).toBe(53);
      expect(events.length).toBe(52);
      expect(tally(events.map(({ id }) => id?.split('/')[0]))).toEqual({ Condition: 4, Observation: 48 });
      expect(rejected).toEqual({ 'fhir-subject-absent': 1 });
      expect(noticed).toEqual({
        'fhir-structural-list': 41,
        'fhir-not-about-a-person': 5,
        'fhir-subject-unresolved': 52,
      });
      expect(refused).toEqual([]);
    },
  );

  it.skipIf(!present)(
    'no coded entry refers to the Patient of the bundle, so references stand in for people',
    () => {
      expect(tally(read().events.map(({ personId }) => personId))).toEqual({
        'Patient/3ddadd9a-e64a-4b6c-bdec-45ef1fcb89e2': 5,
        'Patient/9340157B-6973-4209-9B57-BF6C64F29E46': 47,
      });
    },
  );

  it.skipIf(!present)('dates, organisation and practitioner', () => {
    const { events } = read();
    expect(tally(events.map(({ date }) => date))).toEqual({
      '2019-03-28': 34,
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

  it.skipIf(!present)(
    'in XML: the referral of the Task, which names no person in a message of one',
    async () => {
      const text = sample('bars-referral-gp-to-pharmacy-r4.xml');
      const reading = eventsFromFhirXml(text);
      expect(reading).toMatchObject({
        format: 'fhir',
        understoodAs: ['FHIR bundle (message), 17 entries, 1 patient, in XML'],
        found: 1,
        rejected: {},
        noticed: { 'fhir-not-about-a-person': 1, 'fhir-subject-of-bundle': 1 },
        refused: [],
      });
      expect(reading.events).toMatchObject([
        { code: '2140231000000104', date: '2023-06-26', id: 'Task/d0f8ec8e-0602-4d02-af8a-7b3cb72be5c0' },
      ]);
      expect((await readEvents(new TextEncoder().encode(text))).events).toEqual(reading.events);
    },
  );
});
