import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { CODE, EVENT, HEADINGS, ROW, rejectsOf } from './support';

const SOURCE = '1077941000000106';

describe('a CSV file', () => {
  it('is read with every field', async () => {
    const reading = await readEvents(
      'person_id,code,date,id,system,organisation,practitioner,episode,source,value\n' +
        ` A1 ,${CODE}|Social prescribing|,2024-05-01T09:30Z,E1,http://snomed.info/sct,Y00001,W1,C1,${CODE},007.50\n`,
    );
    expect(reading.events).toEqual([
      {
        ...EVENT,
        id: 'E1',
        system: 'http://snomed.info/sct',
        organisation: 'Y00001',
        practitioner: 'W1',
        episode: 'C1',
        source: CODE,
        value: 7.5,
      },
    ]);
    expect(reading).toMatchObject({ format: 'csv', found: 1, rejects: [], rejected: {}, refused: [] });
    expect(reading.noticed).toEqual({ 'sctid-term-notation': 1 });
  });

  it('gives an event only the properties it has', async () => {
    const reading = await readEvents(`${HEADINGS},id,value,source\n${ROW},, ,\n`);
    expect(Object.keys(reading.events[0]!)).toEqual(['personId', 'code', 'date']);
  });

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
  ])('may be parted by %s', async (name, delimiter) => {
    const text = `${HEADINGS},note\n${ROW},x\n`.replaceAll(',', delimiter);
    const reading = await readEvents(text);
    expect(reading.events).toEqual([EVENT]);
    expect(reading.understoodAs).toEqual([
      `delimiter: ${name}`,
      'personId: column "person"',
      'code: column "code"',
      'date: column "date"',
      'not used: 1 column ("note")',
    ]);
  });

  it('takes the delimiter from outside quotation marks', async () => {
    const reading = await readEvents(`"person";"code";"date";"a,b,c,d,e"\nA1;${CODE};2024-05-01;x\n`);
    expect(reading.events).toEqual([EVENT]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('may end its lines with %s, and counts physical lines', async (_, newline) => {
    const lines = [HEADINGS, ROW, '', '"A2', '","bad",2024-05-01', '  ', ',,', `A3,${CODE},x`, ''];
    const reading = await readEvents(lines.join(newline));
    expect(reading.events).toEqual([EVENT]);
    expect(rejectsOf(reading)).toEqual(['4 sctid-not-digits code', '8 date-not-recognised date']);
    expect(reading.rejects[1]!.record).toEqual(['A3', CODE, 'x']);
    expect(reading.found).toBe(3);
  });

  it('knows quoted fields, doubled marks and marks within a field', async () => {
    const reading = await readEvents(
      `${HEADINGS},practitioner\n"A1","${CODE}","2024-05-01","W ""Bob"" 1"\nA1,${CODE},2024-05-01,5" nail\n`,
    );
    expect(reading.events.map((event) => event.practitioner)).toEqual(['W "Bob" 1', '5" nail']);
  });

  it('loses one line to a quotation mark that is not closed', async () => {
    const reading = await readEvents(`${HEADINGS}\nA1,"${CODE},2024-05-01\n${ROW}\n${ROW}\n`);
    expect(reading.events).toEqual([EVENT, EVENT]);
    expect(rejectsOf(reading)).toEqual(['2 csv-quote']);
    expect(reading.rejects[0]!.record).toEqual([`A1,"${CODE},2024-05-01`]);
  });

  it('loses one line to a mark that a later line would close', async () => {
    const reading = await readEvents(
      `${HEADINGS},note\nA1,"${CODE},2024-05-01,\n${ROW},x\n${ROW},"quoted"\n`,
    );
    expect(reading.events).toEqual([EVENT, EVENT]);
    expect(rejectsOf(reading)).toEqual(['2 csv-quote']);
  });

  it('loses one line where closing at the next mark gives the wrong number of fields', async () => {
    const reading = await readEvents(`${HEADINGS},note\nA1,${CODE},"2024-05-01,\n${ROW},x"\n${ROW},x\n`);
    expect(rejectsOf(reading)).toEqual(['2 csv-quote']);
    expect(reading.events).toEqual([EVENT, EVENT]);
  });

  it('ends an open quotation mark at a line that is too long', async () => {
    const reading = await readEvents(`${HEADINGS}\nA1,"${CODE}\n${'x'.repeat(1_000_001)}\n${ROW}\n${ROW}"\n`);
    expect(rejectsOf(reading)).toEqual(['2 csv-quote', '3 line-too-long', '5 date-not-recognised date']);
    expect(reading.events).toEqual([EVENT]);
  });

  it('reads a quoted field over many lines up to 64 kB, not more', async () => {
    const note = (length: number) => `"${'x\n'.repeat(length / 2)}"`;
    const fits = await readEvents(`${HEADINGS},note\n${ROW},${note(60_000)}\n${ROW},\n`);
    expect(fits.events).toEqual([EVENT, EVENT]);
    const long = await readEvents(`${HEADINGS},note\n${ROW},${note(70_000)}\n${ROW},\n`);
    expect(long.rejects[0]).toMatchObject({ line: 2, rule: 'csv-quote' });
    expect(long.events.at(-1)).toEqual(EVENT);
  });

  it('forgives absent fields at the end and empty ones too many', async () => {
    const reading = await readEvents(`${HEADINGS},id,value\n${ROW}\n${ROW},,,, ,\n${ROW},,,,,x\n`);
    expect(reading.events).toEqual([EVENT, EVENT]);
    expect(rejectsOf(reading)).toEqual(['4 csv-field-count']);
  });

  it('does not count what is only headings as data', async () => {
    expect(await readEvents(`${HEADINGS}\n`)).toMatchObject({ found: 0, events: [], refused: [] });
  });
});

describe('headings', () => {
  it.each([
    ['NHS Number,SNOMED Code,Event Date'],
    ['patient_id,SnomedCtConceptId,dateRecorded'],
    ['"Pseudonymised NHS Number",SCTID,Consultation Date'],
    ['\uFEFFperson_id,code,date'],
    ['\n\n  PERSON  , Code , DATE '],
  ])('%j are recognised', async (headings) => {
    expect((await readEvents(`${headings}\n${ROW}\n`)).events).toEqual([EVENT]);
  });

  it('may be mapped, whatever their case and punctuation', async () => {
    const map = { personId: 'client ref', code: 'Intervention', date: 'When' };
    const reading = await readEvents(`Client_Ref,INTERVENTION,when,Date\n${ROW},x\n`, { map });
    expect(reading.events).toEqual([EVENT]);
    expect(reading.understoodAs).toContain('not used: 1 column ("Date")');
  });

  it('may be in other scripts', async () => {
    const reading = await readEvents(`人,code,date\n${ROW}\n`, { map: { personId: '人' } });
    expect(reading.events).toEqual([EVENT]);
  });

  it('keep letters with accents, and may be signs alone', async () => {
    const reading = await readEvents(`#,code,date,Ödate,,\n${ROW},x\n`, { map: { personId: '#' } });
    expect(reading.events).toEqual([EVENT]);
  });

  it('that are mapped but absent are missed, required or not', async () => {
    const reading = await readEvents(`${HEADINGS}\n${ROW}\n`, { map: { value: 'Points' } });
    expect(reading.refused[0]!.message).toContain('No heading was recognised for value.');
    expect(reading.events).toEqual([]);
  });

  it('that are two for one field are settled by mapping one', async () => {
    const text = `NHS Number,Patient ID,code,date\n9990000018,${ROW}\n`;
    expect((await readEvents(text)).refused[0]!.rule).toBe('csv-headings-duplicate');
    expect((await readEvents(text, { map: { personId: 'patient id' } })).events).toEqual([EVENT]);
  });

  it('that are not used may repeat', async () => {
    expect((await readEvents(`${HEADINGS},x,x,,\n${ROW},1,2,3,4\n`)).events).toEqual([EVENT]);
  });

  it('are not shown when they were not recognised, since they may be data', async () => {
    const reading = await readEvents(`Maud Smith,${CODE},2024-05-01\n`);
    expect(reading.refused.map(({ rule }) => rule)).toEqual(['csv-headings-missing']);
    expect(JSON.stringify(reading)).not.toContain('Maud');
  });
});

describe('values', () => {
  const readValue = async (text: string) =>
    (await readEvents(`${HEADINGS},value\n${ROW},${text}\n`)).events[0]!.value;

  it.each([
    ['21', 21],
    ['007', 7],
    ['-1.50', -1.5],
    ['+.5', 0.5],
    ['0x10', '0x10'],
    ['1e3', '1e3'],
    ['Infinity', 'Infinity'],
    ['NaN', 'NaN'],
    ['"1,5"', '1,5'],
    ['high', 'high'],
  ])('%s is %j', async (text, value) => {
    expect(await readValue(text)).toBe(value);
  });

  it('of another coding system are kept as text', async () => {
    const reading = await readEvents(
      `${HEADINGS},system\nA1, 5 ,2024-05-01,nhs-dd:attended-or-did-not-attend\n`,
    );
    expect(reading.events[0]).toMatchObject({ code: '5', system: 'nhs-dd:attended-or-did-not-attend' });
  });

  it('of a source that is no concept are kept and counted', async () => {
    const reading = await readEvents(`${HEADINGS},source\n${ROW},GP\n${ROW},${SOURCE}1\n${ROW},${CODE}|x|\n`);
    expect(reading.events.map((event) => event.source)).toEqual(['GP', `${SOURCE}1`, CODE]);
    expect(reading.noticed['source-not-a-concept']).toBe(2);
  });

  it('of an NHS number lose spaces and hyphens, and doubts are counted', async () => {
    const rows = ['999 000 0018', '999-000-0018', '999 000 0019', 'XK7'].map(
      (id) => `${id},${CODE},2024-05-01`,
    );
    const reading = await readEvents(`NHS Number,code,date\n${rows.join('\n')}`);
    expect(reading.events.map(({ personId }) => personId)).toEqual([
      '9990000018',
      '9990000018',
      '999 000 0019',
      'XK7',
    ]);
    expect(Object.keys(reading.noticed)).toContain('nhs-number-check-digit');
    expect(reading.noticed['nhs-number-test-range']).toBe(2);
    expect((await readEvents(`person,code,date\n${rows[0]}`)).events[0]!.personId).toBe('999 000 0018');
  });

  it('of an NHS number may be missing or spoilt like any other id', async () => {
    const reading = await readEvents(
      `NHS Number,code,date\n,${CODE},2024-05-01\n9.99E+09,${CODE},2024-05-01\n`,
    );
    expect(rejectsOf(reading)).toEqual([
      '2 person-missing personId',
      '3 person-scientific-notation personId',
    ]);
    expect(reading.noticed).toEqual({});
  });

  it('of a hexadecimal pseudonym are not taken for scientific notation', async () => {
    const reading = await readEvents(`${HEADINGS}\n5e10,${CODE},2024-05-01\n`);
    expect(reading.events[0]!.personId).toBe('5e10');
  });
});

describe('slashed dates', () => {
  const file = (...dates: string[]) => [HEADINGS, ...dates.map((date) => `A1,${CODE},${date}`)].join('\n');

  it('are day first, and it is said', async () => {
    const reading = await readEvents(file('01/05/2024'));
    expect(reading.events).toEqual([EVENT]);
    expect(reading.understoodAs).toContain('slashed dates: day first');
    expect((await readEvents(file('2024-05-01'))).understoodAs).not.toContain('slashed dates: day first');
  });

  it('valid only month first refuse the file until the order is given', async () => {
    const text = file('05/01/2024', '04/13/2024');
    const unsure = await readEvents(text);
    expect(unsure).toMatchObject({ events: [], found: 0, rejects: [] });
    expect(unsure.refused.map(({ rule }) => rule)).toEqual(['date-month-first']);

    const monthFirst = await readEvents(text, { dateFormat: 'mdy' });
    expect(monthFirst.events.map(({ date }) => date)).toEqual(['2024-05-01', '2024-04-13']);
    expect(monthFirst.understoodAs).toContain('slashed dates: month first');

    const dayFirst = await readEvents(text, { dateFormat: 'dmy' });
    expect(dayFirst.events.map(({ date }) => date)).toEqual(['2024-01-05']);
    expect(rejectsOf(dayFirst)).toEqual(['3 date-impossible date']);
  });

  it('name the line in the rejects handed over before the refusal', async () => {
    const messages: string[] = [];
    const onReject = ({ message }: { message: string }) => messages.push(message);
    await readEvents(file('05/01/2024', '04/13/2024'), { onReject });
    expect(messages.map((message) => message.slice(0, 6))).toEqual(['Line 3']);
  });

  it('refuse the file even in a row rejected for something else', async () => {
    const reading = await readEvents(`${HEADINGS}\n,,04/13/2024\n`);
    expect(reading.refused.map(({ rule }) => rule)).toEqual(['date-month-first']);
  });
});
