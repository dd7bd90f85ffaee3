import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateRecords } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';

const { run, file, folder } = commandLine();

describe('codes', () => {
  it('lists the minimum dataset unless told otherwise, and says that it is compiled', () => {
    const { status, data, said } = run(['codes', 'list']);
    expect(status).toBe(0);
    expect(data.trim().split('\n')).toHaveLength(80);
    expect(said).toContain('not the official list');
  });

  it('lists another set', () => {
    expect(run(['codes', 'list', '--set', 'sources']).data.trim().split('\n')).toHaveLength(60);
    const { status, said } = run(['codes', 'list', '--set', 'need']);
    expect(status).toBe(2);
    expect(said).toContain(
      'There are: pathway, demographics, needs, support, outcomes, sources, assessments, contacts',
    );
  });

  it('shows a code with its evidence and source', () => {
    const { data } = run(['codes', 'show', '871691000000100']);
    expect(data).toMatch(/evidence +unconfirmed/);
    expect(data).toMatch(/read in +no source could be read/);
    expect(run(['codes', 'show', '73211009']).status).toBe(1);
  });

  it('searches by words', () => {
    const { status, data } = run(['codes', 'search', 'food']);
    expect(status).toBe(0);
    expect(data).toContain('733423003');
    expect(run(['codes', 'search', 'zzzz']).status).toBe(1);
  });

  it('searches local codes too', () => {
    const codes = file('codes.csv', 'id,term,role,system\nW1,Walking group,support,urn:example:local\n');
    expect(run(['codes', 'search', 'walking', '--codes', codes]).data).toContain('Walking group');
  });

  it('audits what is held, with which authority and evidence', () => {
    const { data } = run(['codes', 'audit']);
    expect(data).toContain('compiled, not official: 78 concepts');
    expect(data).toMatch(/^needs +compiled +1\.0\.0 +2026-11-23 +30 +0 +30 +0$/m);
    expect(data).toContain('data-dictionary/ethnic-category.csv');
  });
});

describe('generate', () => {
  it('writes the same extract for the same seed', () => {
    for (const out of ['one', 'two'])
      expect(run(['generate', '--people', '30', '--seed', '7', '--out', out]).status).toBe(0);
    for (const name of ['events', 'people', 'practices', 'workforce', 'organisations', 'comparison', 'codes'])
      expect(readFileSync(join(folder, 'one', `${name}.csv`), 'utf8')).toBe(
        readFileSync(join(folder, 'two', `${name}.csv`), 'utf8'),
      );
  });

  it('writes what metrics reads', () => {
    run(['generate', '--people', '60', '--seed', '3', '--out', 'extract']);
    const tables = ['people', 'practices', 'workforce', 'organisations', 'comparison', 'codes'].flatMap(
      (name) => [`--${name}`, `extract/${name}.csv`],
    );
    const { status, said, data } = run([
      'metrics',
      'extract/events.csv',
      ...tables,
      '--format',
      'ndjson',
      '--by',
      'parent',
    ]);
    expect(status).toBe(0);
    expect(said).not.toContain('needs a table');
    expect(data.split('\n').length).toBeGreaterThan(20);
  });

  it.each([
    ['no number', ['--people', 'many', '--out', 'x'], 'Give a whole number'],
    ['fewer than nobody', ['--people', '-1', '--out', 'x'], 'people'],
    ['no folder', ['--people', '10'], "required option '--out <folder>'"],
  ])('exits with 2 for %s', (_, words, message) => {
    const { status, said } = run(['generate', ...words]);
    expect(status).toBe(2);
    expect(said).toContain(message);
  });
});

describe('demo', () => {
  const { status, data, said } = run(['demo']);

  it('shows the first measures by practice over the last complete financial year', () => {
    expect(status).toBe(0);
    expect(said).toContain('Windows: 1, 2024-04-01 to 2025-03-31.');
    expect(data).toContain('annual_caseload_per_wte');
    expect(data.match(/^2025-03-31 +Y\w+/gm)!.length).toBeGreaterThan(3);
  });

  it('says what was read and rejected, and a command to try that works', () => {
    expect(said).toMatch(/: \d{4} rows, \d{4} events, \d+ rejected\./);
    const next = said.split('\n').find((line) => line.includes('--measure referral_share_by_source'))!;
    const words = next.trim().split(' ').slice(2);
    expect(run(words).status).toBe(0);
  });

  it('reads a sample that generate makes again', () => {
    run(['generate', '--people', '410', '--seed', '2024', '--out', 'sample']);
    for (const name of ['events', 'people', 'practices', 'workforce', 'organisations', 'comparison', 'codes'])
      expect(readFileSync(join(folder, 'sample', `${name}.csv`), 'utf8')).toBe(
        readFileSync(`${root}docs/examples/extract/${name}.csv`, 'utf8'),
      );
  });
});

describe('help', () => {
  it.each([
    [[]],
    [['metrics']],
    [['codes']],
    [['codes', 'list']],
    [['codes', 'show']],
    [['codes', 'search']],
    [['codes', 'audit']],
    [['generate']],
    [['demo']],
  ])('of %j exits with 0', (words) => {
    const { status, data } = run([...words, '--help']);
    expect(status).toBe(0);
    expect(data).toContain('Usage: social-prescribing');
    if (words.join() !== 'codes') expect(data).toContain('$ social-prescribing');
  });

  // Every example of every help text, run in order in one folder.
  it('has examples that work', () => {
    file('events.csv', 'Client Ref,code,date\nA,871731000000106,2024-05-01\n');
    file('people.csv', 'person_id,gender\nA,2\n');
    const [record] = generateRecords({ count: 1, seed: 1, completeness: 'required' });
    file('records.ndjson', `${JSON.stringify(record)}\n`);
    file('export.json', JSON.stringify(record));
    const examples = [
      [],
      ['metrics'],
      ['check'],
      ['codes', 'list'],
      ['codes', 'show'],
      ['codes', 'search'],
      ['codes', 'audit'],
      ['generate'],
      ['demo'],
    ]
      .flatMap((words) => run([...words, '--help']).data.match(/^ {2}\$ social-prescribing .*$/gm)!)
      .map((line) => line.trim().slice('$ social-prescribing '.length))
      .map((line) => [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', '')));
    expect(examples.length).toBeGreaterThan(9);
    const ordered = examples.toSorted((a, b) => Number(b[0] === 'generate') - Number(a[0] === 'generate'));
    for (const words of ordered) {
      // One example reads a file whose heading is recognised.
      if (words[1] === 'events.csv' && !words.includes('--map')) words.push('--map', 'personId=Client Ref');
      expect([words.join(' '), run(words).status]).toEqual([words.join(' '), 0]);
    }
  }, 240_000);
});
