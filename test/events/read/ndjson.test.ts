import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { CODE, EVENT, rejectsOf } from './support';

const lines = (...objects: unknown[]) => objects.map((object) => JSON.stringify(object)).join('\n');

describe('an NDJSON file', () => {
  it('is read with every field', async () => {
    const whole = {
      ...EVENT,
      id: 'E1',
      system: 'http://snomed.info/sct',
      organisation: 'Y00001',
      practitioner: 'W1',
      episode: 'C1',
      source: CODE,
      value: 7.5,
    };
    const reading = await readEvents(lines(whole, EVENT));
    expect(reading.events).toEqual([whole, EVENT]);
    expect(reading).toMatchObject({ format: 'ndjson', found: 2, rejected: {}, noticed: {}, refused: [] });
    expect(reading.understoodAs.slice(0, 2)).toEqual(['personId: key "personId"', 'code: key "code"']);
  });

  it('knows the headings of CSV as keys, and mapped ones', async () => {
    const record = { 'NHS Number': '999 000 0018', snomed_code: CODE, when: '01/05/2024' };
    const reading = await readEvents(lines(record), { map: { date: 'When' } });
    expect(reading.events).toEqual([{ ...EVENT, personId: '9990000018' }]);
  });

  it('skips blank lines and says which line is wrong', async () => {
    const text = `\n${lines(EVENT)}\r\n\n{oops\n[1]\n"text"\n7\nnull\n${lines(EVENT)}`;
    const reading = await readEvents(text);
    expect(reading.events).toEqual([EVENT, EVENT]);
    expect(rejectsOf(reading)).toEqual([
      '4 ndjson-not-json',
      '5 ndjson-not-object',
      '6 ndjson-not-object',
      '7 ndjson-not-object',
      '8 ndjson-not-object',
    ]);
    expect(reading.rejects[0]!.record).toEqual(['{oops']);
  });

  it('wants identifiers as text, and takes null for absent', async () => {
    const reading = await readEvents(
      lines(
        { ...EVENT, personId: 9990000018 },
        { ...EVENT, code: 871731000000106 },
        { ...EVENT, code: 5, system: 'nhs-dd:attended-or-did-not-attend' },
        { ...EVENT, practitioner: 42, date: 20240501, value: null, source: null },
        { ...EVENT, organisation: { code: 'Y00001' } },
        { ...EVENT, value: true },
      ),
    );
    expect(rejectsOf(reading)).toEqual([
      '1 person-number personId',
      '2 sctid-number code',
      '5 ndjson-value organisation',
      '6 ndjson-value value',
    ]);
    expect(reading.events[0]).toMatchObject({ code: '5' });
    expect(reading.events[1]).toEqual({ ...EVENT, practitioner: '42' });
  });

  it('reads a thousand keys and more, but remembers no more than a thousand', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, 'x']));
    const reading = await readEvents(lines({ ...many, ...EVENT }, EVENT));
    expect(reading.events).toEqual([EVENT, EVENT]);
    expect(reading.noticed).toEqual({ 'unknown-key': 1000 });
    expect(reading.understoodAs).toEqual([]);
  });

  it('counts keys it does not know and rejects two for one field', async () => {
    const reading = await readEvents(
      lines({ ...EVENT, note: 'x', colour: 'y' }, { ...EVENT, patientId: 'A2' }),
    );
    expect(reading.events).toEqual([EVENT]);
    expect(reading.noticed).toEqual({ 'unknown-key': 2 });
    expect(rejectsOf(reading)).toEqual(['2 ndjson-duplicate-field personId']);
  });
});
