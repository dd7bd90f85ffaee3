import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledCodeSet } from 'social-prescribing/codes';
import type { CodedEvent } from 'social-prescribing/events';
import { metrics } from 'social-prescribing/metrics';
import { generateExtract } from 'social-prescribing/synthetic';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { countInDuckDB } from '../../src/cli/duckdb/count-in-duckdb';
import { cellText } from '../../src/cli/duckdb/load-tables';
import type { MetricsRequest } from '../../src/cli/metrics-request';
import { readRun } from '../../src/cli/read-run';
import { extractFiles } from '../../src/report/extract-files';
import { openDuckDB } from '../differential/engines/duckdb';
import { DIRTY_CODES, withMoreDirt } from '../differential/extract-dirt';
import { rowDifferences } from '../differential/sql-differences';
import { commandLine, root } from '../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FIELDS = ['id', 'personId', 'code', 'system', 'date', 'organisation', 'practitioner'] as const;
const MORE_FIELDS = ['episode', 'source', 'value'] as const;
type Field = (typeof FIELDS)[number] | (typeof MORE_FIELDS)[number];
const ALL: readonly Field[] = [...FIELDS, ...MORE_FIELDS];

/** How a file of events is written. */
interface Form {
  readonly delimiter?: string;
  readonly headings?: Partial<Readonly<Record<Field, string>>>;
  readonly date?: (iso: string) => string;
  readonly quoted?: true;
  readonly newline?: string;
}

function csv(events: readonly CodedEvent[], form: Form): string {
  const { delimiter = ',', headings = {}, date = (iso) => iso, quoted, newline = '\n' } = form;
  const cell = (text: string) =>
    quoted || /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const row = (event: CodedEvent) =>
    ALL.map((field) => cell(field === 'date' ? date(event.date) : String(event[field] ?? '')));
  const lines = [ALL.map((field) => headings[field] ?? field), ...events.map(row)];
  return lines.map((cells) => cells.join(delimiter) + newline).join('');
}

/** Day first; what is no date stays what it is. */
const dayFirst = (iso: string) => iso.trim().replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
const monthFirst = (iso: string) => iso.trim().replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
const spaced = (event: CodedEvent) => ({
  ...event,
  personId: event.personId.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3'),
});

/** An extract full of dirt on disk: its tables, and its events in the forms asked for. */
function extractOnDisk(name: string, people: number, seed: number) {
  const extract = generateExtract({ people, seed });
  const dirty = { ...extract, ...withMoreDirt(extract), codes: [...extract.codes, ...DIRTY_CODES] };
  const [first] = dirty.organisations ?? [];
  const twoParents = [...dirty.organisations!, { ...first!, parent: 'A00' }];
  const at = (file: string) => join(folder, name, file);
  mkdirSync(join(folder, name));
  const files = extractFiles({ ...dirty, organisations: twoParents } as typeof extract);
  for (const [file, text] of Object.entries(files)) writeFileSync(at(file), text);
  const write = (file: string, content: string | Uint8Array) => {
    writeFileSync(at(file), content);
    return at(file);
  };
  const request: MetricsRequest = {
    ...{
      files: [at('events.csv')],
      codeSet: bundledCodeSet,
      codes: [at('codes.csv')],
      people: at('people.csv'),
    },
    ...{ practices: at('practices.csv'), workforce: at('workforce.csv'), comparison: at('comparison.csv') },
    ...{ organisations: at('organisations.csv'), disclosure: 'none', format: 'csv' },
  };
  return { events: dirty.events as readonly CodedEvent[], codes: extract.codes, request, write, at };
}

async function differences(request: MetricsRequest, settings: Readonly<Record<string, string>>) {
  const run = await readRun(request);
  if (run === undefined) throw new Error('there are events');
  const expected = metrics(run.data, { ...run.options, measures: request.measure });
  const found = await countInDuckDB(request, settings);
  expect(expected.rows.length).toBeGreaterThan(20);
  expect(found?.windows).toEqual(expected.windows);
  expect(found?.notes).toEqual(expected.notes);
  expect(expected.quality).toMatchObject(found!.quality!);
  expect(found?.rows.length).toBe(expected.rows.length);
  return rowDifferences(expected.rows, found!.rows);
}

describe('the engine duckdb', () => {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);

  it.each(['1', '2'])('gives the rows of the engine in memory, on %s threads', async (threads) => {
    const { request } = extractOnDisk(`plain-${threads}`, 200, 1);
    expect(await differences({ ...request, by: ['organisation'] }, { threads })).toEqual([]);
  });

  it('reads headings, dates, NHS numbers, delimiters and compression as the readers do', async () => {
    const { request, events, write } = extractOnDisk('forms', 120, 2);
    const headings = {
      personId: 'NHS Number',
      code: 'SNOMED Code',
      date: 'Event Date',
      value: 'Local score',
    };
    const text = csv(events.map(spaced), {
      ...{ delimiter: ';', headings, date: dayFirst, quoted: true, newline: '\r\n' },
    });
    // A line that makes no sense, one with too many cells, one in Windows-1252.
    const broken = `"x"y;"871731000000106\n${';'.repeat(30)}too many\n`;
    const bytes = Buffer.concat([
      Buffer.from(text + broken),
      Buffer.from('E;9990000018;caf\xe9;;;\n', 'latin1'),
    ]);
    const files = [write('events.csv.gz', gzipSync(bytes))];
    const asked = { ...request, files, map: { events: { value: 'local score' } } };
    expect(await differences({ ...asked, by: ['gender'], every: 'quarter' }, {})).toEqual([]);
    expect(said.join('')).toContain('encoding: Windows-1252');
    expect(said.join('')).toContain('csv-quote');
  });

  it('takes several files of several formats as one extract, in any order', async () => {
    const { request, events, write } = extractOnDisk('several', 120, 3);
    const third = Math.floor(events.length / 3);
    const first = write('first.tsv', csv(events.slice(0, third + 50), { delimiter: '\t', date: monthFirst }));
    const second = write(
      'second.ndjson',
      events
        .slice(third, 2 * third)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
    );
    const last = write('third.csv', csv(events.slice(2 * third), {}));
    const asked = {
      ...{ ...request, from: '2023-01-01', to: '2024-12-31', dateFormat: 'mdy' as const },
      ...{ personScope: 'organisation' as const, by: ['practitioner' as const] },
    };
    for (const files of [
      [first, second, last],
      [last, first, second],
    ])
      expect(await differences({ ...asked, files }, {})).toEqual([]);
  });

  it('reads Parquet', async () => {
    const { request, at } = extractOnDisk('parquet', 120, 4);
    const database = await openDuckDB();
    await database.run(
      `copy (select * from read_csv('${at('events.csv')}', all_varchar = true)) to '${at('events.parquet')}' (format parquet)`,
    );
    await database.close();
    const asked = { ...request, files: [at('events.parquet')], by: ['parent' as const] };
    expect(await differences({ ...asked, every: 'month', from: '2024-01-01', to: '2024-12-31' }, {})).toEqual(
      [],
    );
  });

  it('counts without tables, over measures asked for, scores written out in full', async () => {
    const { request, events, codes: local, write } = extractOnDisk('bare', 80, 5);
    const tiny = events.map((event, index) =>
      index % 5 === 0 && event.value !== undefined ? { ...event, value: '0.0000001' } : event,
    );
    const { codeSet, codes = [], people = '', disclosure, format } = request;
    // Use of services says nothing of the years that the events cover.
    const service = local.find(({ role }) => role === 'service')!;
    const later = { personId: 'Z', code: String(service.id), system: service.system!, date: '2029-05-01' };
    const files = [write('tiny.csv', csv([...tiny, later], {}))];
    const alone: MetricsRequest = { files, codeSet, codes, disclosure, format };
    expect(await differences({ ...alone, by: ['age_band', 'parent'] }, {})).toEqual([]);
    const measure = ['outcome_change_mean', 'referrals_received'];
    const by = ['organisation' as const];
    expect(await differences({ ...alone, people, measure, by, every: 'quarter' }, {})).toEqual([]);
  });

  it('writes numbers out, however large or small', () => {
    expect([cellText(1e21), cellText(-3e21), cellText(12.5)]).toEqual([
      ...['1000000000000000000000', '-3000000000000000000000', '12.5'],
    ]);
    expect(Number(cellText(1e-7))).toBe(1e-7);
    expect([cellText(1e-7), cellText(-1e-7)].join()).not.toContain('e');
  });

  it('cannot be opened with settings there are not, of which only the kind is said', async () => {
    const { request } = extractOnDisk('settings', 10, 7);
    const folders = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('social-prescribing-duckdb-'));
    const before = folders();
    await expect(countInDuckDB(request, { threads: 'SECRET' })).rejects.toThrow(
      /^DuckDB cannot go on: (?!.*SECRET)/s,
    );
    expect(folders().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('says so where DuckDB has too little memory, and leaves nothing behind', async () => {
    const { request } = extractOnDisk('memory', 80, 6);
    said.length = 0;
    const counting = countInDuckDB(request, { memory_limit: '8MB', max_temp_directory_size: '0B' });
    await expect(counting).rejects.toThrow(/^DuckDB cannot go on: Out of Memory Error: [^\n]*Ask for fewer/);
    expect(existsSync(/kept in (\S+) until/.exec(said.join(''))![1]!)).toBe(false);
  });
});

describe('metrics --engine duckdb', () => {
  const { run, file, folder: ours } = commandLine();
  const rows = Array.from({ length: 12 }, (_, person) => `P${person},871731000000106,2024-05-01\n`).join('');
  const events = file('events.csv', `person_id,code,date\n${rows}`);
  const kept = (said: string) => /kept in (\S+) until/.exec(said)?.[1] ?? 'nowhere said';
  const asked = [
    '--measure',
    'people_referred',
    '--format',
    'csv',
    '--from',
    '2024-04-01',
    '--to',
    '2025-03-31',
  ];

  it('writes what the engine in memory writes, disclosure and all, and leaves nothing behind', () => {
    const inMemory = run(['metrics', events, ...asked]);
    const inDuckDB = run(['metrics', events, ...asked, '--engine', 'duckdb']);
    expect(inDuckDB.status).toBe(0);
    expect(inDuckDB.data).toBe(inMemory.data);
    expect(inDuckDB.said).toContain('10 of 10 distinct events carry a role');
    expect(kept(inDuckDB.said)).toContain('social-prescribing-duckdb-');
    expect(existsSync(kept(inDuckDB.said))).toBe(false);
  });

  it('refuses what it cannot do, and a file that cannot be used, and leaves nothing behind', () => {
    const explained = run([
      ...['metrics', events, '--engine', 'duckdb', '--explain', 'waiting', '--disclosure', 'none'],
    ]);
    expect([explained.status, explained.said]).toEqual([
      2,
      expect.stringContaining('leave out --engine duckdb'),
    ]);
    const refused = run(['metrics', file('no.csv', 'a,b\n1,2\n'), '--engine', 'duckdb']);
    expect([refused.status, existsSync(kept(refused.said))]).toEqual([2, false]);
    const nothing = run(['metrics', file('none.csv', 'person,code,date\nA,1,2\n'), '--engine', 'duckdb']);
    expect([nothing.status, existsSync(kept(nothing.said))]).toEqual([1, false]);
    expect(nothing.said).toContain('Nothing usable');
    const noPeriod = run([
      ...[
        'metrics',
        events,
        '--engine',
        'duckdb',
        '--every',
        'month',
        '--from',
        '2024-05-01',
        '--to',
        '2024-05-02',
      ],
    ]);
    expect([noPeriod.status, noPeriod.said]).toEqual([1, expect.stringContaining('makes no whole month')]);
  });

  it('reads Parquet as it reads CSV', async () => {
    const database = await openDuckDB();
    await database.run(
      `copy (select * from read_csv('${join(ours, events)}')) to '${join(ours, 'events.parquet')}' (format parquet)`,
    );
    await database.close();
    const [ofCsv, ofParquet] = [events, 'events.parquet'].map((name) =>
      run(['metrics', name, ...asked, '--engine', 'duckdb']),
    );
    expect(ofParquet).toMatchObject({ status: 0, data: ofCsv!.data });
    expect(ofCsv!.data).toContain('people_referred');
  });

  it('covers the days of all events where none is of the journey', () => {
    const rows = (code: string) => `person_id,code,date\nA,${code},2023-05-01\nA,${code},2025-05-01\n`;
    const later = 'A,138875005,2029-05-01\n';
    for (const name of [
      file('unmapped.csv', rows('138875005')),
      file('mapped.csv', rows('871731000000106') + later),
    ]) {
      const words = ['metrics', name, '--measure', 'people_referred', '--format', 'csv'];
      const [inMemory, inDuckDB] = [run(words), run([...words, '--engine', 'duckdb'])];
      expect([inDuckDB.status, inDuckDB.data]).toEqual([0, inMemory.data]);
      for (const { said } of [inMemory, inDuckDB])
        expect(said).toContain('Windows: 1, 2024-04-01 to 2025-03-31.');
    }
  });

  it('says what to install where the package is missing, and why it cannot be loaded where it is there', () => {
    mkdirSync(join(ours, 'dist'));
    copyFileSync(`${root}dist/cli.js`, join(ours, 'dist/cli.js'));
    writeFileSync(join(ours, 'package.json'), '{"type":"module"}');
    const words = ['dist/cli.js', 'metrics', events, '--engine', 'duckdb'];
    const away = () => spawnSync(process.execPath, words, { cwd: ours, encoding: 'utf8' });
    const missing = away();
    expect([missing.status, missing.stderr]).toEqual([
      2,
      expect.stringContaining('npm install @duckdb/node-api'),
    ]);
    mkdirSync(join(ours, 'node_modules/@duckdb/node-api'), { recursive: true });
    writeFileSync(
      join(ours, 'node_modules/@duckdb/node-api/index.js'),
      "throw new Error('no build for this platform')",
    );
    const broken = away();
    expect([broken.status, broken.stderr]).toEqual([
      2,
      expect.stringContaining('--engine duckdb cannot load @duckdb/node-api: no build for this platform'),
    ]);
  });

  it('takes its folder away when it is stopped', async () => {
    const words = [`${root}dist/cli.js`, 'metrics', '-', '--engine', 'duckdb'];
    const child = spawn(process.execPath, words, { cwd: ours, stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/until the end/.test(said)) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(kept(said)).toContain('social-prescribing-duckdb-');
    expect(existsSync(kept(said))).toBe(false);
  });
});
