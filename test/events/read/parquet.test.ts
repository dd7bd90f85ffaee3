import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetLines, readEvents, readTable } from 'social-prescribing/events';
import { generateExtract } from 'social-prescribing/synthetic';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'social-prescribing-parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A Parquet file of a query, written by DuckDB. */
async function written(query: string, options: string): Promise<ArrayBuffer> {
  const file = join(folder, 'written.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`copy (${query}) to '${file}' (format parquet, ${options})`);
  connection.closeSync();
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

const EVENTS = generateExtract({ people: 130, seed: 3 }).events;
const ndjson = EVENTS.map((event) => `${JSON.stringify(event)}\n`).join('');

const quoted = (text: unknown) => (text === undefined ? 'null' : `'${String(text).replaceAll("'", "''")}'`);
const values = EVENTS.map(
  (e) =>
    `(${[e.personId, e.code, e.date, e.id, e.system, e.organisation, e.practitioner, e.episode, e.source].map(quoted)}, ${quoted(e.value)})`,
).join(',\n');
const AS_TEXT = `select * from (values ${values}) as t(person_id, code, date, id, system, organisation, practitioner, episode, source, value)`;

describe('a Parquet file', () => {
  it.each(['snappy', 'zstd', 'gzip', 'brotli', 'uncompressed'])(
    'of text gives the events of the same rows as NDJSON: %s',
    async (compression) => {
      const file = await written(AS_TEXT, `compression ${compression}, row_group_size 2048`);
      const reading = await readEvents(parquetLines(file));
      const wanted = await readEvents(ndjson);
      expect(reading.events).toEqual(wanted.events);
      expect([reading.found, reading.rejected]).toEqual([wanted.found, wanted.rejected]);
      expect(EVENTS.length).toBeGreaterThan(2048);
    },
  );

  it('of typed columns: whole numbers of 64 bits keep their digits, dates and times are ISO text', async () => {
    const typed = await written(
      `select '9990000018' as nhs_number, 871731000000106::bigint as code, date '2024-05-01' as date, 21.5::double as score
       union all select 'B', 1991000124105::bigint, date '2024-02-29', null`,
      'compression snappy',
    );
    expect((await readEvents(parquetLines(typed))).events).toEqual([
      { personId: '9990000018', code: '871731000000106', date: '2024-05-01', value: 21.5 },
      { personId: 'B', code: '1991000124105', date: '2024-02-29' },
    ]);
    const timed = await written(
      `select 'A' as person, '871731000000106' as code, timestamp '2024-05-01 23:59:59' as date`,
      'compression snappy',
    );
    expect((await readEvents(parquetLines(timed))).events[0]?.date).toBe('2024-05-01');
  });

  it('with numbers that may have lost digits is rejected row by row, as NDJSON is', async () => {
    const damaged = await written(
      `select 'A' as person, 871731000000106::double as code, '2024-05-01' as date`,
      'compression snappy',
    );
    const { events, rejects } = await readEvents(parquetLines(damaged));
    expect([events.length, rejects.map(({ field }) => field)]).toEqual([0, ['code']]);
  });

  it('is read as any other table', async () => {
    const practices = await written(
      `select 'Y00001' as practice, date '2024-04-01' as date, 9120 as list_size`,
      'compression snappy',
    );
    expect((await readTable('practices', parquetLines(practices))).rows).toEqual([
      { organisation: 'Y00001', date: '2024-04-01', registered: 9120 },
    ]);
  });

  it('that is damaged, or no Parquet, throws', async () => {
    const file = await written(AS_TEXT, 'compression snappy');
    for (const bytes of [file.slice(0, -20), new ArrayBuffer(0), new ArrayBuffer(100)])
      await expect(readEvents(parquetLines(bytes))).rejects.toThrow('the Parquet file is cut off');
  });

  it('given as bytes is refused, with what to do', async () => {
    const file = await written(AS_TEXT, 'compression snappy');
    const { refused } = await readEvents(new Uint8Array(file));
    expect(refused.map(({ rule }) => rule)).toEqual(['file-parquet']);
  });
});

describe('without a package', () => {
  const absent = () => {
    throw new Error('Cannot find package');
  };
  afterEach(() => {
    vi.doUnmock('hyparquet');
    vi.doUnmock('hyparquet-compressors');
  });

  it('hyparquet, it is said what to install', async () => {
    vi.doMock('hyparquet', absent);
    await expect(readEvents(parquetLines(new ArrayBuffer(100)))).rejects.toThrow('npm install hyparquet');
  });

  it('hyparquet-compressors, files that need none of them are read all the same', async () => {
    vi.doMock('hyparquet-compressors', absent);
    const query = `select 'A' as person, '871731000000106' as code, '2024-05-01' as date`;
    const read = async (compression: string) =>
      (await readEvents(parquetLines(await written(query, `compression ${compression}`)))).events.length;
    expect([await read('snappy'), await read('uncompressed')]).toEqual([1, 1]);
    await expect(read('zstd')).rejects.toThrow('hyparquet cannot read');
  });
});
