import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { CODE, HEADINGS, utf8, utf16, windows1252 } from './support';

const NAME = 'Zoë – ’€’';
const file = `${HEADINGS},practitioner\nA1,${CODE},2024-05-01,${NAME}\n`;

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', 'UTF-8', utf8(file)],
    ['UTF-8 with a BOM', 'UTF-8', utf8(`\uFEFF${file}`)],
    ['UTF-16LE with a BOM', 'UTF-16LE', utf16(file, 'le')],
    ['UTF-16BE with a BOM', 'UTF-16BE', utf16(file, 'be')],
    ['UTF-16LE without', 'UTF-16LE', utf16(file, 'le', false)],
    ['UTF-16BE without', 'UTF-16BE', utf16(file, 'be', false)],
    ['Windows-1252', 'Windows-1252', windows1252(file)],
  ])('%s is told', async (_, encoding, bytes) => {
    const reading = await readEvents(bytes);
    expect(reading.events.map(({ practitioner }) => practitioner)).toEqual([NAME]);
    expect(reading.understoodAs[0]).toBe(`encoding: ${encoding}`);
  });

  it('is not told of text', async () => {
    expect((await readEvents(`\uFEFF${file}`)).understoodAs[0]).toBe('delimiter: comma');
  });

  it('turns to Windows-1252 far into the file, and keeps what was UTF-8 before it', async () => {
    const rows = `A1,${CODE},2024-05-01,Zoë\n`.repeat(5_000);
    const bytes = new Uint8Array([...utf8(`${HEADINGS},practitioner\n${rows}`), ...windows1252(rows)]);
    const reading = await readEvents(bytes);
    expect(reading.found).toBe(10_000);
    expect(new Set(reading.events.map(({ practitioner }) => practitioner))).toEqual(new Set(['Zoë']));
    expect(reading.understoodAs[0]).toBe('encoding: Windows-1252');
  });

  it('is Windows-1252 when only the last byte says so', async () => {
    const reading = await readEvents(windows1252(`${HEADINGS},practitioner\nA1,${CODE},2024-05-01,Zoë`));
    expect(reading.events[0]!.practitioner).toBe('Zoë');
  });

  it('may be marked by a BOM before JSON and before a quotation mark', async () => {
    const fhir = await readEvents(utf8('\uFEFF{"resourceType":"Bundle","type":"collection","entry":[]}'));
    expect(fhir.refused.map(({ rule }) => rule)).not.toContain('fhir-not-json');
    const csv = await readEvents(utf8(`\uFEFF"person, id",code,date\nA1,${CODE},2024-05-01\n`));
    expect(csv.events).toHaveLength(1);
  });

  it('is told of an NDJSON and a FHIR file too', async () => {
    const ndjson = JSON.stringify({ personId: 'A1', code: CODE, date: '2024-05-01', practitioner: NAME });
    expect((await readEvents(utf16(ndjson, 'le'))).events[0]!.practitioner).toBe(NAME);
    const fhir = await readEvents(utf16('{"resourceType":"Bundle","type":"collection","entry":[]}', 'be'));
    expect(fhir).toMatchObject({ format: 'fhir' });
    expect(fhir.understoodAs[0]).toBe('encoding: UTF-16BE');
  });
});
