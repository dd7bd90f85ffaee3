import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';

const { folder, run, file } = commandLine();
const CLI = `${root}dist/cli.js`;
const lines = (values: Iterable<unknown>) =>
  [...values].map((value) => `${JSON.stringify(value)}\n`).join('');
const records = file(
  'records.ndjson',
  lines([
    ...generateRecords({ count: 40, seed: 6 }),
    recordWithFault('birth-date-impossible', { seed: 6 }).record,
  ]),
);
const hasScript = spawnSync('script', ['--version']).status === 0;

/** Runs a command on a terminal of its own. */
const onTerminal = (words: string, env: NodeJS.ProcessEnv = {}) =>
  spawnSync('script', ['-qec', `${process.execPath} ${CLI} ${words}`, '/dev/null'], {
    ...{ cwd: folder, encoding: 'utf8', input: '' },
    env: { ...process.env, TERM: 'xterm', ...env },
  }).stdout;

describe('the terminal', () => {
  it('is told package, standard and code set by --version', () => {
    const { status, data } = run(['--version']);
    expect(status).toBe(0);
    expect(data).toMatch(
      /^social-prescribing \d+\.\d+\.\d+\nPRSB social prescribing information model v1\.1 \(DAPB4066\)\nCode set: .*not the official list/,
    );
  });

  it('gets no colour where the output is no terminal', () => {
    const { data, said } = run(['check', records], undefined, { FORCE_COLOR: '1' });
    for (const text of [data, said]) expect(text).not.toContain('\u001B');
  });

  it.skipIf(!hasScript)('gets colour on a terminal, and none with NO_COLOR or a dumb one', () => {
    expect(onTerminal(`check ${records}`)).toContain('\u001B[31merror[date-impossible]');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
      expect(onTerminal(`check ${records}`, env)).not.toContain('\u001B[3');
  });

  it.skipIf(!hasScript)(
    'is shown progress with rate and remaining time when it takes a while',
    () => {
      const big = file('big.ndjson', readFileSync(join(folder, records), 'utf8').repeat(150));
      expect(onTerminal(`check ${big} --grain summary`)).toMatch(
        /Reading big\.ndjson: \d+ MB \(\d+ %\), [\d.]+ MB\/s, \d+ s left/,
      );
    },
    60_000,
  );

  it('leaves no half-written file when it is interrupted, and keeps what was there', async () => {
    const big = file('long.ndjson', readFileSync(join(folder, records), 'utf8').repeat(600));
    file('report.json', 'as it was');
    const child = spawn(process.execPath, [CLI, 'check', big, '--format', 'json', '-o', 'report.json'], {
      cwd: folder,
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const isPartial = (name: string) => name.includes('.partial-');
    await expect
      .poll(() => readdirSync(folder).some(isPartial), { timeout: 20_000, interval: 20 })
      .toBe(true);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(folder).filter(isPartial)).toEqual([]);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('as it was');
  }, 60_000);

  it('is not told of a pipe that closes early', () => {
    const { stderr, stdout } = spawnSync(
      'sh',
      ['-c', `${process.execPath} ${CLI} check ${records} --grain record 2>said.txt | head -1; cat said.txt`],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/EPIPE|Error:|at .*\.js/);
  });
});

describe('check, as asked', () => {
  it('fails on warnings when told to', () => {
    const warned = file(
      'warned.ndjson',
      lines(generateRecords({ count: 1, seed: 6, completeness: 'required' })),
    );
    expect(run(['check', warned]).status).toBe(0);
    expect(run(['check', warned, '--fail-on', 'warning']).status).toBe(1);
  });

  it('fails no longer by a rule that is left out, and still says that the record is invalid', () => {
    const { status, data } = run(['check', records, '--ignore', 'date-impossible']);
    expect(status).toBe(0);
    expect(data).toContain('41 records: 40 valid');
    expect(data).toContain('1 issue of rules left out of this report, as asked.');
    expect(run(['check', records, '--rule', 'date-impossible']).status).toBe(1);
  });

  it('checks against a profile of one’s own', () => {
    const profile = file(
      'profile.json',
      '{"sections": ["personDemographics", "consent"], "conformance": {"consent": "M"}}',
    );
    const one = file(
      'one.json',
      '{"personDemographics": {"personName": {"personFirstName": ["Ada"], "personFamilyName": ["Example"]}, "dateOfBirth": "1970-02-28"}}',
    );
    const { status, data } = run(['check', one, '--profile', profile]);
    expect(status).toBe(1);
    expect(data).toContain(`--> ${one}, record 1: consent`);
    expect(data).not.toContain('Risks');
  });

  it.each([
    [['--rule', 'spelling'], 'spelling is no rule'],
    [['--profile', 'records.ndjson'], 'a profile is JSON such as'],
    [['--profile', 'wrong.json'], 'There is no section of that name'],
    [['--format', 'sarif', '--grain', 'record'], '--grain is of text, json, ndjson and csv'],
    [['--max-issues', '5'], 'add --grain record'],
    [['--max-issues', 'many', '--grain', 'record'], 'Give a whole number'],
    [['-o', 'records.ndjson'], 'is read or written already'],
    [['-', '-'], 'standard input (-) can be read once only'],
  ])('exits 2 for %j', (words, message) => {
    file('wrong.json', '{"sections": ["weather"]}');
    const { status, said, data } = run(['check', records, ...words], '');
    expect([status, data]).toEqual([2, '']);
    expect(said).toContain(message);
  });

  it.each([
    ['text', 'Report sha256:'],
    ['json', '"digest"'],
    ['ndjson', '"type":"summary"'],
    ['csv', 'file,kind,number'],
    ['sarif', '"version":"2.1.0"'],
    ['junit', '<testsuites'],
    ['html', '<!DOCTYPE html>'],
  ])('writes %s to a file', (format, mark) => {
    const output = `out.${format}`;
    const { status, data, said } = run(['check', records, '--format', format, '-o', output]);
    expect([status, data]).toEqual([1, '']);
    expect(said).toContain('41 records: 40 valid.');
    expect(existsSync(join(folder, output))).toBe(true);
    expect(readFileSync(join(folder, output), 'utf8')).toContain(mark);
  });
});
