import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/events/read/read-table';
import type { Reject } from '../../../src/events/read/reading';
import { rejectsOf } from './support';

describe('the table of people', () => {
  it('is read with every attribute', async () => {
    const reading = await readTable(
      'people',
      'person_id,birth_date,gender,ethnicity,imd_decile,imd_year,organisation\nA1,01/05/1958,2, A ,3,2019,Y00001\nA2,,,,,,\n',
    );
    expect(reading.rows).toEqual([
      {
        personId: 'A1',
        birthDate: '1958-05-01',
        gender: '2',
        ethnicity: 'A',
        imdDecile: 3,
        imdYear: 2019,
        organisation: 'Y00001',
      },
      { personId: 'A2' },
    ]);
    expect(reading).toMatchObject({ format: 'csv', found: 2, rejected: {}, noticed: {}, refused: [] });
  });

  it.each([
    ['1958', '1958'],
    ['1958-07', '1958-07'],
    ['1958-07-09', '1958-07-09'],
    ['9 July 1958', '1958-07-09'],
    ['19580709', '1958-07-09'],
  ])('takes the birth date %s', async (text, birthDate) => {
    expect((await readTable('people', `person,dob\nA1,${text}`)).rows).toEqual([
      { personId: 'A1', birthDate },
    ]);
  });

  it('leaves out an attribute that cannot be used, and keeps the person', async () => {
    const reading = await readTable(
      'people',
      'person,dob,decile,imd year\nA1,1958-13,0,19\nA2,7/9/58,11,x\nA3,1850,3.5,2019\nA4,,10,2025\n',
    );
    expect(reading.rows).toEqual([
      { personId: 'A1' },
      { personId: 'A2' },
      { personId: 'A3', imdYear: 2019 },
      { personId: 'A4', imdDecile: 10, imdYear: 2025 },
    ]);
    expect(reading.noticed).toEqual({
      'birth-date-unusable': 3,
      'imd-decile-unusable': 3,
      'imd-year-unusable': 2,
    });
  });

  it('writes NHS numbers as the events do', async () => {
    const reading = await readTable('people', 'NHS Number\n999 000 0018\n,\n');
    expect(reading.rows).toEqual([{ personId: '9990000018' }]);
  });

  it('is refused when a birth date is valid only month first', async () => {
    const text = 'person,dob\nA1,07/09/1958\nA2,07/19/1958\n';
    const reading = await readTable('people', text);
    expect(reading).toMatchObject({ rows: [], refused: [{ rule: 'date-month-first' }] });
    const monthFirst = await readTable('people', text, { dateFormat: 'mdy' });
    expect(monthFirst.rows.map(({ birthDate }) => birthDate)).toEqual(['1958-07-09', '1958-07-19']);
  });

  it('may be NDJSON', async () => {
    const reading = await readTable('people', '{"personId":"A1","birthDate":1958,"imdDecile":3}\n');
    expect(reading).toMatchObject({
      format: 'ndjson',
      rows: [{ personId: 'A1', birthDate: '1958', imdDecile: 3 }],
    });
  });
});

describe('the tables of organisations', () => {
  it('give list sizes', async () => {
    const reading = await readTable(
      'practices',
      'Practice code,Date,List size\nY00001,01/04/2024,9120\nY00002,2024-04-01,0\nY00003,2024-04-01,\n,2024-04-01,1\nY00004,2024-04,1\n',
    );
    expect(reading.rows).toEqual([
      { organisation: 'Y00001', date: '2024-04-01', registered: 9120 },
      { organisation: 'Y00002', date: '2024-04-01', registered: 0 },
    ]);
    expect(rejectsOf(reading)).toEqual([
      '4 registered-not-a-count registered',
      '5 organisation-missing organisation',
      '6 date-partial date',
    ]);
  });

  it('give whole-time equivalents', async () => {
    const reading = await readTable(
      'workforce',
      'organisation;date;wte\nY00001;2024-04-01;0.8\nY00002;2024-04-01;0,8\n;2024-04-01;1\nY00003;2024-04;1\n',
    );
    expect(reading.rows).toEqual([{ organisation: 'Y00001', date: '2024-04-01', wte: 0.8 }]);
    expect(rejectsOf(reading)).toEqual([
      '3 wte-not-a-number wte',
      '4 organisation-missing organisation',
      '5 date-partial date',
    ]);
  });

  it('give parents', async () => {
    const reading = await readTable('organisations', 'organisation,parent\n Y00001 ,U99901\n');
    expect(reading.rows).toEqual([{ organisation: 'Y00001', parent: 'U99901' }]);
  });

  it('may have their headings mapped', async () => {
    const map = { registered: 'Persons' } as const;
    const reading = await readTable('practices', 'practice,date,persons\nY1,2024-04-01,5\n', { map });
    expect(reading.rows).toEqual([{ organisation: 'Y1', date: '2024-04-01', registered: 5 }]);
  });

  it('are rejected where they disagree, both lines, and once where they repeat', async () => {
    const rejects: Reject[] = [];
    const reading = await readTable(
      'practices',
      [
        'organisation,date,registered',
        'Y00001,2024-04-01,10',
        'Y00002,2024-04-01,20',
        'Y00001,01/04/2024,11',
        'Y00002,2024-04-01,020',
        'Y00001,2024-04-01,10',
        'Y00001,2024-05-01,12',
      ].join('\n'),
      { onReject: (reject) => rejects.push(reject) },
    );
    expect(reading.rows).toEqual([
      { organisation: 'Y00002', date: '2024-04-01', registered: 20 },
      { organisation: 'Y00001', date: '2024-05-01', registered: 12 },
    ]);
    expect(rejectsOf(reading)).toEqual(['2 table-conflict', '4 table-conflict', '6 table-conflict']);
    expect(rejects).toEqual(reading.rejects);
    expect(reading.rejects[1]!.record).toEqual(['Y00001', '01/04/2024', '11']);
    expect(reading).toMatchObject({
      found: 6,
      rejected: { 'table-conflict': 3 },
      noticed: { 'table-duplicate': 1 },
    });
  });
});

describe('the tables of codes', () => {
  it.each(['codes', 'members', 'categories'] as const)('want ids as text in NDJSON: %s', async (kind) => {
    const row = { term: 'Referral', role: 'referral', category: 'Referral' };
    const lines = [871731000000106, '871731000000106'].map((id) => JSON.stringify({ id, ...row }));
    const reading = await readTable(kind, lines.join('\n'));
    expect(rejectsOf(reading)).toEqual(['1 sctid-number id']);
    expect(reading.rows.map(({ id }) => id)).toEqual(['871731000000106']);
  });
});

describe('the comparison group', () => {
  it('is read with the days that stand in for a referral and a closing', async () => {
    const reading = await readTable(
      'comparison',
      'Patient ID,index_date,until,practice\nA1,01/05/2024,2024-06-30,Y00001\nA2,2024-05-01,,\nA1,2024-05-01,2024-05-01,\n',
    );
    expect(reading.rows).toEqual([
      { personId: 'A1', date: '2024-05-01', until: '2024-06-30', organisation: 'Y00001' },
      { personId: 'A2', date: '2024-05-01' },
      { personId: 'A1', date: '2024-05-01' },
    ]);
  });

  it('is rejected line by line where a day or person is not readable', async () => {
    const reading = await readTable(
      'comparison',
      'person_id,date,until\n,2024-05-01,\nA1,2024-02-30,\nA2,2024-05-01,soon\nA3,,\nA4,2024-05-01,2024-06-01\n',
    );
    expect(reading.rows).toEqual([{ personId: 'A4', date: '2024-05-01', until: '2024-06-01' }]);
    expect(rejectsOf(reading)).toEqual([
      '2 person-missing personId',
      '3 date-impossible date',
      '4 date-not-recognised until',
      '5 date-missing date',
    ]);
  });

  it('may hold two rows of one person and day: they are not amounts that disagree', async () => {
    const reading = await readTable(
      'comparison',
      'person_id,date,until\nA,2024-05-01,2024-06-01\nA,2024-05-01,\n',
    );
    expect(reading.rows.length).toBe(2);
    expect(reading.rejected).toEqual({});
  });
});
