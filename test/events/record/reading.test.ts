import { describe, expect, it } from 'vitest';
import { describeReading } from '../../../src/cli/describe';
import { bundledCodeSet, findCode } from '../../../src/codes';
import {
  type EventReading,
  episodes,
  eventsFromRecord,
  openEventTable,
  readEvents,
  readTable,
  streamEvents,
} from '../../../src/events';
import { metrics } from '../../../src/metrics';
import { rejectsOf } from '../read/support';
import { coded, LONELY, type Part, record, referred } from './records';

const DAY = '2024-05-01';
const person = (nhsNumber: string): Part => ({
  personDemographics: { ...record().personDemographics, nhsNumber },
});
const ADA = referred([DAY], {
  presentingComplaintsOrIssues: { presentingComplaintOrIssue: [coded(LONELY)] },
});
const BEN = referred(['2024-06-01', '2025-05-01'], {
  ...person('9990000026'),
  contactsWithProfessionals: {
    contactsWithProfessionalsRecordEntry: [
      { dateAndTimeOfContact: '2024-06-08T10:00', outcomeOfContact: '2' },
    ],
  },
});
/** Referred before the year, but seen in it. */
const CAT = referred(['2024-03-01'], {
  ...person('9990000034'),
  contactsWithProfessionals: {
    contactsWithProfessionalsRecordEntry: [{ dateAndTimeOfContact: '2024-06-08' }],
  },
});
const RECORDS = [ADA, BEN, CAT];
const EVENTS = RECORDS.flatMap((each) => eventsFromRecord(each).events);
const lines = (...records: readonly unknown[]) => records.map((each) => JSON.stringify(each)).join('\n');

describe('a file of records', () => {
  it.each([
    ['one per line', lines(...RECORDS)],
    [
      'one per line, with blank lines and a BOM',
      `\uFEFF\n${lines(...RECORDS).replaceAll('\n', '\r\n\r\n')}\r\n`,
    ],
    ['one JSON array', JSON.stringify(RECORDS)],
    ['one JSON array', JSON.stringify(RECORDS, null, 2)],
  ])('%s', async (form, text) => {
    const reading = await readEvents(new TextEncoder().encode(text));
    expect(reading).toMatchObject({
      format: 'record',
      found: 3,
      rejects: [],
      rejected: {},
      noticed: {},
      refused: [],
    });
    expect(reading.understoodAs).toEqual([
      'encoding: UTF-8',
      `records of the information standard, ${form.split(',')[0]}`,
    ]);
    expect(reading.events).toEqual(EVENTS);
  });

  it.each([
    ['on one line', JSON.stringify(ADA)],
    ['over many lines', JSON.stringify(ADA, null, 2)],
    ['over many lines of Windows', JSON.stringify(ADA, null, '\t').replaceAll('\n', '\r\n')],
  ])('of one record %s', async (_, text) => {
    const reading = await readEvents(text);
    expect(reading).toMatchObject({ format: 'record', found: 1, rejected: {} });
    expect(reading.events).toEqual(eventsFromRecord(ADA).events);
  });

  it('is told from events whose columns have names of sections', async () => {
    const event = { personId: 'A1', code: LONELY, date: DAY, consent: { given: true }, risks: 'none' };
    expect(await readEvents(lines(event))).toMatchObject({ format: 'ndjson', rejected: {}, found: 1 });
    expect((await readEvents(JSON.stringify([event]))).refused[0]?.rule).toBe('json-array');
  });

  it('rejects what is invalid, whole, by its first error and its number', async () => {
    const { gpPractice: _, ...withoutPractice } = ADA;
    const nobody = referred([DAY], {
      personDemographics: { ...ADA.personDemographics, nhsNumber: '0000000000' },
    });
    const reading = await readEvents(`${lines(ADA, withoutPractice)}\n\n{oops\n${lines(['x'], nobody, BEN)}`);
    expect(rejectsOf(reading)).toEqual([
      '2 element-missing gpPractice',
      '3 ndjson-not-json',
      '4 record-not-an-object',
      '5 record-person-missing personDemographics.nhsNumber',
    ]);
    expect(reading.found).toBe(6);
    expect(reading.rejects.map(({ record: [given] }) => given)).toEqual([
      lines(withoutPractice),
      '{oops',
      '["x"]',
      lines(nobody),
    ]);
    const array = await readEvents(JSON.stringify([ADA, withoutPractice, ['x'], nobody, BEN]));
    expect(rejectsOf(array)).toEqual([
      '2 element-missing gpPractice',
      '3 record-not-an-object',
      '4 record-person-missing personDemographics.nhsNumber',
    ]);
    expect(array.rejects[0]!.record).toEqual([lines(withoutPractice)]);
    expect(array.events).toEqual(reading.events);
  });

  it('counts what gave no event', async () => {
    const reading = await readEvents(lines(referred([DAY, undefined, '2024']), referred([undefined])));
    expect(reading.noticed).toEqual({ 'record-date-missing': 2, 'record-date-partial': 1 });
    expect([reading.found, reading.events.length]).toEqual([2, 1]);
  });

  it('that is cut short is refused, or loses its last line', async () => {
    const cut = async (text: string) => (await readEvents(text.slice(0, -20))).refused[0]?.rule;
    expect(await cut(JSON.stringify(RECORDS))).toBe('record-not-json');
    expect(await cut(JSON.stringify(ADA, null, 2))).toBe('record-not-json');
    const reading = await readEvents(lines(...RECORDS).slice(0, -20));
    expect(rejectsOf(reading)).toEqual(['3 ndjson-not-json']);
  });

  it('with a line that nobody can hold loses the line', async () => {
    const long = JSON.stringify({ note: 'x'.repeat(1_000_000) });
    const reading = await readEvents(new TextEncoder().encode(lines(ADA, long, BEN)));
    expect(rejectsOf(reading)).toEqual(['2 line-too-long']);
    expect(reading.rejects[0]!.record[0]).toHaveLength(1000);
    expect([reading.found, reading.events.length]).toEqual([3, 5]);
  });

  it('whose first line is broken loses that line', async () => {
    const reading = await readEvents(`{"personDemographics": {"oops"\n${lines(ADA, BEN)}`);
    expect(rejectsOf(reading)).toEqual(['1 ndjson-not-json']);
    expect(reading).toMatchObject({ format: 'record', found: 3 });
    expect(reading.understoodAs).toEqual(['records of the information standard, one per line']);
  });

  it('nested too deep to be written again is rejected without its text', async () => {
    const deep = `{"personDemographics": {"x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const reading = await readEvents(`[${deep},\n${lines(ADA)}]`);
    expect(reading.rejects.map(({ line, record }) => [line, record])).toEqual([[1, ['']]]);
    expect(reading.events).toEqual(eventsFromRecord(ADA).events);
  });

  it('is told from FHIR by what comes first', async () => {
    const formatOf = async (value: object) => (await readEvents(JSON.stringify(value))).format;
    expect(await formatOf({ ...ADA, resourceType: 'Patient' })).toBe('record');
    expect(await formatOf({ resourceType: 'Patient', ...ADA })).toBe('fhir');
  });

  it('is no table', async () => {
    const reading = await readTable('people', lines(ADA));
    expect(reading).toMatchObject({ rows: [], found: 0, refused: [{ rule: 'record-not-a-table' }] });
  });

  it('is said on the command line in its own words', async () => {
    const { gpPractice: _, ...withoutPractice } = ADA;
    const reading = await openEventTable().read(lines(ADA, withoutPractice, referred([undefined])));
    expect(describeReading('records.ndjson', reading)).toEqual([
      'Read records.ndjson: 3 records, 2 events, 1 rejected.',
      '  records of the information standard, one per line',
      '  rejected 1: element-missing, first at record 2. This must be there and is not. Give it.',
      '  noticed 1: record-date-missing',
    ]);
  });

  it('of many lines comes in parts that add up', async () => {
    const text = `${lines(ADA)}\n`.repeat(1000);
    const parts: EventReading[] = [];
    for await (const part of streamEvents(new TextEncoder().encode(text))) parts.push(part);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.reduce((sum, { found }) => sum + found, 0)).toBe(1000);
    expect(parts.reduce((sum, { events }) => sum + events.length, 0)).toBe(2000);
  });
});

describe('the measures of records', () => {
  const valuesOf = async (measure: string, text: string) => {
    const { events } = await readEvents(text);
    const { rows } = metrics({ events }, { from: '2024-04-01', to: '2025-03-31', measures: [measure] });
    return rows.map((row) => row.value);
  };

  it.each([
    ['referrals_received', 2],
    ['people_referred', 2],
    // Ada and Ben were referred, Ben was seen; a contact that nobody says was attended is no caseload.
    ['annual_caseload', 2],
    ['referrals_per_person', 1],
  ])('%s', async (measure, value) => {
    expect(await valuesOf(measure, lines(...RECORDS))).toEqual([value]);
    expect(await valuesOf(measure, JSON.stringify([...RECORDS, ...RECORDS]))).toEqual([value]);
  });

  it('have a code for a contact of unknown attendance', () =>
    expect(findCode(bundledCodeSet, 'unknown', 'social-prescribing:contact')).toMatchObject({
      role: 'contact',
      attendance: 'unknown',
    }));

  it('have episodes that such a contact belongs to', async () => {
    const { events } = await readEvents(lines(CAT));
    expect(episodes(events).episodes.map(({ opened, lastEvent }) => [opened, lastEvent])).toEqual([
      ['2024-03-01', '2024-06-08'],
    ]);
  });
});
