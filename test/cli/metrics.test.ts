import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';

const { run, file, folder } = commandLine();

const EVENTS = `person_id,code,date,organisation
${Array.from({ length: 12 }, (_, person) => `P${person},871731000000106,2024-05-01,Y1`).join('\n')}
P0,871731000000106,2024-06-01,Y1
P1,73211009,2024-06-01,Y1
P2,8.71731E+14,2024-06-01,Y1
P3,871731000000106,5/4/24,Y1
`;
const YEAR = ['--from', '2024-04-01', '--to', '2025-03-31'];

describe('metrics', () => {
  const events = file('events.csv', EVENTS);

  it('prints a table, and beside it what it rests on', () => {
    const { status, data, said } = run(['metrics', events, ...YEAR, '--by', 'organisation']);
    expect(status).toBe(0);
    expect(data).toContain('Y1');
    expect(said).toContain('Code set: the minimum dataset as compiled for this package, version 1.0.0');
    expect(said).toContain('not the official list');
    expect(said).toContain('Read events.csv: 16 rows, 14 events, 2 rejected.');
    expect(said).toContain('rejected 1: sctid-scientific-notation, first at line 16.');
    expect(said).toContain('rejected 1: date-two-digit-year, first at line 17.');
    expect(said).toContain(
      '15 of 15 distinct events carry a role in the code set; [c] do not and are ignored.',
    );
    expect(said).toContain('Disclosure control: ehrql.');
  });

  it('writes CSV with every column, whatever the grouping', () => {
    const { data } = run(['metrics', events, ...YEAR, '--measure', 'people_referred', '--format', 'csv']);
    expect(data).toBe(
      `measure,version,interval_start,interval_end,organisation,parent,practitioner,source_group,gender,age_band,ethnic_group,imd_quintile,need_category,support_category,outcome_category,instrument,stratum,closure_reason,numerator,denominator,value,lower,upper,missing,suppressed,note
people_referred,1,2024-04-01,2025-03-31,,,,,,,,,,,,,,,10,,10,,,0,false,
`,
    );
  });

  it('gives exact counts when disclosure control is off, and says what that means', () => {
    const { data, said } = run([
      'metrics',
      events,
      ...YEAR,
      '--disclosure',
      'none',
      '--measure',
      'referrals_received,people_referred',
      '--format',
      'json',
    ]);
    expect((JSON.parse(data) as { value: number }[]).map((row) => row.value)).toEqual([13, 12]);
    expect(said).toContain('do not publish');
  });

  it('writes a line for each row, to a file when asked, whole or not at all', () => {
    const { status, data, said } = run([
      'metrics',
      events,
      ...YEAR,
      '--format',
      'ndjson',
      '-o',
      'rows.ndjson',
    ]);
    expect([status, data]).toEqual([0, '']);
    expect(said).toContain('to rows.ndjson.');
    const lines = readFileSync(join(folder, 'rows.ndjson'), 'utf8').trim().split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({ measure: 'referrals_received', numerator: 15 });
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('takes several files as one extract, and standard input', () => {
    const more = file('more.ndjson', '{"personId":"P99","code":"871731000000106","date":"2024-07-01"}\n');
    const { data, said } = run(
      [
        'metrics',
        events,
        more,
        '-',
        ...YEAR,
        '--measure',
        'people_referred',
        '--disclosure',
        'none',
        '--format',
        'json',
      ],
      'person;code;date\nP98;871731000000106;01/07/2024\nP0;871731000000106;2024-05-01\n',
    );
    expect(JSON.parse(data)).toMatchObject([{ value: 14 }]);
    expect(said).toContain('Read more.ndjson: 1 lines, 1 events, 0 rejected.');
    expect(said).toContain('Read -: 2 rows, 2 events, 0 rejected.');
  });

  it('counts an event that stands in two files once', () => {
    const again = file('again.csv', EVENTS);
    const { said, data } = run([
      'metrics',
      events,
      again,
      ...YEAR,
      '--measure',
      'referrals_received',
      '--disclosure',
      'none',
      '--format',
      'json',
    ]);
    expect(said).toContain(
      '13 of 14 distinct events carry a role in the code set; 1 do not and are ignored.',
    );
    expect(said).toContain('14 exact duplicates, counted once');
    expect(JSON.parse(data)).toMatchObject([{ value: 13 }]);
  });

  it('writes rejected records as read, ready to be mended', () => {
    run(['metrics', events, ...YEAR, '--rejects', 'rejects.csv']);
    const rows = Papa.parse<string[]>(readFileSync(join(folder, 'rejects.csv'), 'utf8').trim()).data;
    expect(rows[0]).toEqual(['file', 'line', 'rule', 'field', 'message', 'record']);
    expect(rows[1]!.slice(0, 4)).toEqual(['events.csv', '16', 'sctid-scientific-notation', 'code']);
    expect(rows[2]!.slice(5)).toEqual(['P3', '871731000000106', '5/4/24', 'Y1']);
  });

  it('reads a heading of another name', () => {
    const odd = file('odd.csv', 'Who;What;When\nA;871731000000106;01-May-2024\n');
    expect(run(['metrics', odd, ...YEAR]).status).toBe(2);
    const mapped = run([
      'metrics',
      odd,
      ...YEAR,
      '--map',
      'personId=Who',
      '--map',
      'code=What',
      '--map',
      'date=When',
    ]);
    expect(mapped.said).toContain('1 rows, 1 events, 0 rejected');
  });

  it('refuses a file with a date that is valid only month first, until told', () => {
    const american = file('american.csv', 'person,code,date\nA,871731000000106,04/13/2024\n');
    const { status, said } = run(['metrics', american, ...YEAR]);
    expect(status).toBe(2);
    expect(said).toContain('cannot use american.csv');
    expect(said).toContain('--date-format');
    expect(run(['metrics', american, ...YEAR, '--date-format', 'mdy']).status).toBe(0);
  });

  it('takes local codes', () => {
    const codes = file(
      'codes.csv',
      'id,term,set,category,role,system\nW1,Walking group,support,walks,referral,urn:example:local\n',
    );
    const local = file('local.csv', 'person,code,system,date\nA,W1,urn:example:local,2024-05-01\n');
    const { data, said } = run([
      'metrics',
      local,
      '--codes',
      codes,
      ...YEAR,
      '--measure',
      'referrals_received',
      '--disclosure',
      'none',
      '--format',
      'json',
    ]);
    expect(JSON.parse(data)).toMatchObject([{ value: 1 }]);
    expect(said).toContain('and 1 codes: support (codes.csv) (local)');
  });

  it('refuses local codes with a wrong row, and says which', () => {
    const codes = file('wrong.csv', 'id,term,role\n871731000000107,Referral,referral\n');
    const { status, said } = run(['metrics', events, '--codes', codes, ...YEAR]);
    expect(status).toBe(2);
    expect(said).toContain('cannot use wrong.csv:\n  row 1: ');
    expect(said).toContain('(sctid-check-digit)');
  });

  it('names the lines of two list sizes for one date', () => {
    const practices = file(
      'practices.csv',
      'organisation,date,registered\nY1,2024-04-01,100\nY2,2024-04-01,100\nY1,2024-04-01,200\n',
    );
    const { said } = run(['metrics', events, '--practices', practices, ...YEAR]);
    expect(said).toContain('rejected 2: table-conflict, line 2, 4');
  });

  it.each([
    [
      'an unknown measure',
      ['metrics', 'events.csv', '--measure', 'caseload'],
      'caseload is none of: referrals_received',
    ],
    [
      'a measure without its table',
      ['metrics', 'events.csv', '--measure', 'referral_rate'],
      'referral_rate needs --practices FILE',
    ],
    ['an unknown group', ['metrics', 'events.csv', '--by', 'region'], 'region is none of: organisation'],
    [
      'a date that is none',
      ['metrics', 'events.csv', '--from', '2024-02-30'],
      'Give a calendar date as YYYY-MM-DD',
    ],
    [
      'days the wrong way round',
      ['metrics', 'events.csv', '--from', '2024-05-01', '--to', '2024-04-01'],
      '--to must not be before --from',
    ],
    ['no file', ['metrics'], "missing required argument 'events'"],
    ['a file that is not there', ['metrics', 'nowhere.csv'], 'cannot read nowhere.csv'],
    ['a folder', ['metrics', '.'], 'cannot read .'],
    ['an option that is not', ['metrics', 'events.csv', '--groupby', 'x'], "unknown option '--groupby'"],
    ['a command that is not', ['metric'], 'Did you mean metrics?'],
    [
      'a mapping without heading',
      ['metrics', 'events.csv', '--map', 'personId'],
      'Write it as field=heading',
    ],
    [
      'a folder that cannot be written',
      ['metrics', 'events.csv', '-o', 'no/such/folder.csv'],
      'cannot write no/such/folder.csv',
    ],
  ])('exits with 2 for %s', (_, words, message) => {
    const { status, data, said } = run(words);
    expect([status, data]).toEqual([2, '']);
    expect(said).toContain(message);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('exits with 1 where no record is usable', () => {
    const nothing = file('nothing.csv', 'person,code,date\nA,xyz,2024-05-01\n');
    const { status, data, said } = run(['metrics', nothing]);
    expect([status, data]).toEqual([1, '']);
    expect(said).toContain('Nothing usable');
  });

  it('counts a referral in FHIR XML', () => {
    const task = file(
      'referral.xml',
      '<Task xmlns="http://hl7.org/fhir"><status value="requested"/><code><coding>' +
        '<system value="http://snomed.info/sct"/><code value="871731000000106"/></coding></code>' +
        '<for><identifier><system value="https://fhir.nhs.uk/Id/nhs-number"/><value value="9990000018"/>' +
        '</identifier></for><authoredOn value="2024-05-01"/></Task>',
    );
    const { data, said } = run([
      ...['metrics', task, ...YEAR, '--measure', 'referrals_received'],
      ...['--disclosure', 'none', '--format', 'ndjson'],
    ]);
    expect(said).toContain('FHIR Task, a single resource, in XML');
    expect(JSON.parse(data.trim().split('\n')[0]!)).toMatchObject({ numerator: 1 });
  });

  it('counts nothing in a FHIR record without social prescribing, and says so', () => {
    const observation = (id: string, subject: object) => ({
      resource: {
        resourceType: 'Observation',
        id,
        ...subject,
        effectiveDateTime: '2024-05-01T10:30:00+00:00',
        code: { coding: [{ system: 'http://snomed.info/sct', code: '37331000000100' }] },
      },
    });
    const patient = { subject: { reference: 'Patient/p1' } };
    const list = {
      resource: {
        resourceType: 'List',
        code: { coding: [{ system: 'http://snomed.info/sct', code: '717711000000103' }] },
      },
    };
    const bundle = file(
      'bundle.json',
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'collection',
        entry: [list, observation('a', patient), observation('b', patient), observation('c', {})],
      }),
    );
    const { status, data, said } = run([
      'metrics',
      bundle,
      ...YEAR,
      '--disclosure',
      'none',
      '--format',
      'ndjson',
    ]);
    expect(status).toBe(0);
    expect(said).toContain('3 SNOMED CT codings, 2 events, 1 rejected.');
    expect(said).toContain('rejected 1: fhir-subject-absent, first at entry 4.');
    expect(said).toContain('None of 2 distinct events carries a role in the code set: every count is 0.');
    const rows = data
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { numerator: number | null; denominator: number | null });
    expect(rows.map((row) => row.numerator ?? row.denominator)).toEqual(rows.map(() => 0));
  });

  it('never writes over what it reads, nor two things into one file', () => {
    const events = file('precious.csv', EVENTS);
    symlinkSync(join(folder, events), join(folder, 'link.csv'));
    for (const words of [
      ['-o', events],
      ['--rejects', events],
      ['-o', 'link.csv'],
      ['-o', './new.csv', '--rejects', 'new.csv'],
    ])
      expect(run(['metrics', events, ...words])).toMatchObject({ status: 2, data: '' });
    expect(readFileSync(join(folder, events), 'utf8')).toBe(EVENTS);
    expect(readdirSync(folder)).not.toContain('new.csv');
  });

  it('keeps what stood under a name until the new is whole, and leaves nothing of a refused file', () => {
    const before = file('rows.csv', 'as before\n');
    const american = file(
      'refused.csv',
      'person,code,date\nA,nonsense,2024-05-01\nA,871731000000106,04/13/2024\n',
    );
    const { status } = run(['metrics', american, '-o', before, '--rejects', 'refused-rejects.csv']);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, before), 'utf8')).toBe('as before\n');
    expect(readdirSync(folder).filter((name) => /partial|refused-rejects/.test(name))).toEqual([]);
  });

  it('writes to a device as it is', () => {
    expect(run(['metrics', 'events.csv', ...YEAR, '-o', '/dev/null']).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('takes headings and date order for the other tables too', () => {
    const people = file('people.csv', 'Ref,Born\nP0,04/13/1950\n');
    const words = [
      'metrics',
      'events.csv',
      '--people',
      people,
      ...YEAR,
      '--by',
      'age_band',
      '--measure',
      'people_referred',
    ];
    const mapped = [
      ...words,
      '--map',
      'people.personId=Ref',
      '--map',
      'people.birthDate=Born',
      '--disclosure',
      'none',
    ];
    expect(run(mapped).status).toBe(2);
    const { status, data, said } = run([...mapped, '--date-format', 'mdy', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(data)).toMatchObject([
      { age_band: '70-74', value: 1 },
      { age_band: 'Unknown', value: 11 },
    ]);
    expect(said).toContain('11 people without a row in the table of people');
  });

  it('refuses local codes with a row that cannot be read', () => {
    const codes = file('comma.csv', 'id,term,role\nSPC,Closed, moved away,closure,too,many\n');
    const { status, said } = run(['metrics', 'events.csv', '--codes', codes]);
    expect(status).toBe(2);
    expect(said).toContain('line 2: ');
  });

  it('says that events lie after the window it chose', () => {
    const late = file(
      'late.csv',
      'person,code,date\nA,871731000000106,2022-04-01\nB,871731000000106,2042-05-01\n',
    );
    expect(run(['metrics', late]).said).toContain(
      'There are events after the last complete financial year, up to 2042-05-01',
    );
  });

  it('exits with 1 where the days make no whole period', () => {
    const { status, said } = run([
      'metrics',
      'events.csv',
      '--from',
      '2024-05-02',
      '--to',
      '2024-05-20',
      '--every',
      'month',
    ]);
    expect(status).toBe(1);
    expect(said).toContain('2024-05-02 to 2024-05-20 makes no whole month');
  });

  it('never obeys what the data holds', () => {
    const hostile = file(
      'hostile.csv',
      `person,code,date,organisation\nA,871731000000106,2024-05-01,"=HYPERLINK(1)\u001b[2J"\n`,
    );
    const options = [...YEAR, '--by', 'organisation', '--disclosure', 'none', '--measure', 'people_referred'];
    expect(run(['metrics', hostile, ...options]).data).toContain('=HYPERLINK(1)\\u{1b}[2J');
    expect(run(['metrics', hostile, ...options, '--format', 'csv']).data).toContain(`"'=HYPERLINK(1)`);
  });

  it('has no value of a rejected record in what it says', () => {
    const secret = file(
      'secret.csv',
      'person,code,date\nSECRET-PERSON,SECRET-CODE,2024-05-01\nA,871731000000106,SECRET-DATE\n',
    );
    const { said, data } = run(['metrics', secret]);
    expect(said + data).not.toContain('SECRET');
  });

  const sample = `${root}../shared/samples/gp-connect-consultations-stu3.json`;
  if (!existsSync(sample)) console.warn('skipped: ../shared/samples is not there');
  it.skipIf(!existsSync(sample))('reads a real GP Connect record that holds no social prescribing', () => {
    const { status, data, said } = run([
      'metrics',
      sample,
      '--from',
      '2009-01-01',
      '--to',
      '2025-12-31',
      '--disclosure',
      'none',
      '--format',
      'ndjson',
    ]);
    expect(status).toBe(0);
    expect(said).toContain('53 SNOMED CT codings, 52 events, 1 rejected.');
    expect(said).toContain('rejected 1: fhir-subject-absent, first at entry 37.');
    expect(said).toContain('noticed 41: fhir-structural-list');
    expect(said).toContain('None of 52 distinct events carries a role in the code set: every count is 0.');
    const rows = data
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { numerator: number | null; denominator: number | null });
    expect(rows.length).toBeGreaterThan(4);
    // A mean or percentile has no numerator, but the number of values.
    expect(rows.every((row) => (row.numerator ?? row.denominator) === 0)).toBe(true);
  });
});
