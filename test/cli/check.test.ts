import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/cli';

const { folder, run, file: write } = commandLine();
const cli = (...words: string[]) => {
  const { status, data: stdout, said: stderr } = run(words);
  return { status, stdout, stderr };
};
const good = [...generateRecords({ count: 3, seed: 5, completeness: 'required' })];
const { record: bad } = recordWithFault('birth-date-impossible', { seed: 5 });
const lines = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('check', () => {
  it('exits 0 where no record is invalid, whatever form the file has', () => {
    const files = [
      write('lines.ndjson', lines(good)),
      write('array.json', JSON.stringify(good, null, 2)),
      write('one.json', JSON.stringify(good[0], null, 2)),
    ];
    const { status, stdout, stderr } = cli('check', ...files);
    expect(status).toBe(0);
    expect(stdout).toContain('7 records: 7 valid (100.0 %), 0 invalid.');
    expect(stderr).toContain('with the corrections of errata.csv');
    expect(stderr).toContain('not the official list');
  });

  it('exits 1 where one is, and says which rule, where, and what to do', () => {
    const file = write('mixed.ndjson', `${lines([good[0], bad])}not JSON\n`);
    const { status, stdout } = cli('check', file);
    expect(status).toBe(1);
    expect(stdout).toContain(`error[date-impossible]: 1 time in 1 record
  The date or time does not exist. Check day, month, hour and offset.
  in Date of birth (1)
  --> ${file}, record 2: personDemographics.dateOfBirth`);
    expect(stdout).toContain(`--> ${file}, record 3\n`);
    expect(stdout).toContain('3 records: 1 valid (33.3 %), 2 invalid.');
    expect(stdout.indexOf('error[')).toBeLessThan(stdout.indexOf('warning['));
  });

  it('writes the same as JSON, every issue of every record', () => {
    const output = join(folder, 'report.json');
    const file = write('mixed.json', JSON.stringify([good[0], bad, null]));
    const { status, stdout } = cli('check', file, '--format', 'json', '-o', output);
    expect([status, stdout]).toEqual([1, '']);
    const report = JSON.parse(readFileSync(output, 'utf8'));
    expect(report).toMatchObject({
      strict: false,
      lints: [],
      package: expect.stringMatching(/^social-prescribing \d/),
      codeSet: expect.arrayContaining([expect.objectContaining({ name: 'needs', authority: 'compiled' })]),
      summary: { records: { checked: 3, valid: 1 } },
    });
    expect(
      report.records.map(({ record, valid }: { record: number; valid: boolean }) => [record, valid]),
    ).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
    expect(report.records[2].issues[0]).toMatchObject({
      rule: 'record-not-an-object',
      severity: 'error',
      path: '',
    });
  });

  it('is to the letter with --strict', () => {
    const [mandatory] = generateRecords({ count: 1, seed: 5, completeness: 'mandatory' });
    const file = write('mandatory.json', JSON.stringify(mandatory));
    expect(cli('check', file).status).toBe(0);
    const { status, stdout } = cli('check', file, '--strict');
    expect(status).toBe(1);
    expect(stdout).toContain('personDemographics.personName.personNameSuffix');
  });

  it('shows no value unless told to', () => {
    const file = write(
      'secret.json',
      JSON.stringify({ consent: { consentForInformationSharing: 12345678 } }),
    );
    expect(cli('check', file).stdout).not.toContain('12345678');
    expect(cli('check', file, '--show-values').stdout).toContain('Found: 12345678');
  });

  it('applies a rule that is off by default when asked', () => {
    const file = write(
      'address.json',
      JSON.stringify(recordWithFault('address-missing', { seed: 5 }).record),
    );
    expect(cli('check', file).stdout).not.toContain('address-missing');
    expect(cli('check', file, '--lint', 'address-missing').stdout).toContain('warning[address-missing]');
    expect(cli('check', file, '--lint', 'spelling').status).toBe(2);
  });

  it.each([
    ['no file', join('no', 'such.json'), 'cannot read'],
    ['an empty file', write('empty.json', ''), 'The file is empty'],
    ['CSV of something else', write('events.csv', 'colour,size\nred,1\n'), 'No heading was recognised'],
    [
      'FHIR that holds nothing',
      write('fhir.json', '{"resourceType":"Bundle","entry":[]}'),
      'it holds no record',
    ],
    ['half a document', write('half.json', '{\n "risks": {'), 'This is no JSON of records'],
    ['an empty list', write('none.json', '[]'), 'it holds no record'],
  ])('exits 2 for %s', (_, file, message) => {
    const { status, stderr, stdout } = cli('check', file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('leaves no report of a file that cannot be used', () => {
    const empty = write('nothing.ndjson', '');
    const { status, stderr } = cli('check', empty, '-o', 'nothing.json', '--format', 'json');
    expect([status, stderr.includes('cannot use nothing.ndjson')]).toEqual([2, true]);
    expect(readdirSync(folder).filter((name) => name.startsWith('nothing.json'))).toEqual([]);
  });

  it('lists no more issues of SARIF than asked for, and reads an extract as told', () => {
    const events = write(
      'american.csv',
      'Ref,code,date\nA,871731000000106,04/13/2024\nB,1,04/13/2024\nC,2,04/13/2024\n',
    );
    const told = ['--map', 'personId=Ref', '--date-format', 'mdy'];
    const { status, stdout } = cli('check', events, ...told, '--format', 'sarif', '--max-issues', '1');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).runs[0].results).toHaveLength(1);
    expect(cli('check', events, ...told, '--grain', 'record').stdout).toContain('3 rows: 1 valid');
    expect(cli('check', events, '--date-format', 'mdy').stderr).toContain('cannot use american.csv');
  });

  it('says of each place what is special to it', () => {
    const file = write('keys.ndjson', lines([{ 'GP practice': 1 }, { zzz: 1 }]));
    const { stdout } = cli('check', file);
    expect(stdout).toContain(`--> ${file}, record 1. Did you mean gpPractice?\n`);
    expect(stdout).toContain(`--> ${file}, record 2\n`);
    expect(cli('check', file, '--show-values').stdout).toContain('record 2. Found: "zzz"');
  });

  it('takes a stray key of FHIR, and lines that are no JSON, for one bad record each', () => {
    const stray = write('stray.ndjson', lines([good[0], { ...good[1], resourceType: 'x' }]));
    expect(cli('check', stray).stdout).toContain('2 records: 1 valid');
    const broken = write('broken.ndjson', `{"consent": },\n${lines([good[0]])}null\n`);
    const { status, stdout } = cli('check', broken);
    expect(status).toBe(1);
    expect(stdout).toContain('3 records: 1 valid');
  });

  it('leaves JSON that can be parsed where a later file cannot be used', () => {
    const { status, stdout } = cli(
      'check',
      write('fine.json', JSON.stringify(good[0])),
      'none',
      '--format',
      'json',
    );
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      records: [{ valid: true }],
      unfinished: expect.stringContaining('cannot read none'),
    });
  });

  it('never writes over what it reads', () => {
    const file = write('kept.json', JSON.stringify(good[0]));
    expect(cli('check', file, '-o', file).status).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual(good[0]);
  });

  it('names a file that would be obeyed by a terminal harmlessly', () => {
    const file = write('re\u001b[31md.json', JSON.stringify({}));
    const { stdout, stderr } = cli('check', file);
    expect(stdout + stderr).not.toContain('\u001b[31m');
  });
});
