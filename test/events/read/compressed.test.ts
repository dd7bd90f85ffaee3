import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { openCheck } from 'social-prescribing/conformance';
import {
  fileContent,
  openEventTable,
  readEvents,
  readTable,
  streamEvents,
  streamRecords,
} from 'social-prescribing/events';
import { describe, expect, it } from 'vitest';

const lines = Array.from({ length: 60 }, (_, i) => `A${i + 1},871731000000106,2024-05-0${((i + 1) % 9) + 1}`);
const CSV = `${['person,code,date', ...lines].join('\n')}\n`;
const plain = new TextEncoder().encode(CSV);

/** `zstd -19` of the same text, by the reference program. */
const ZSTANDARD = Buffer.from(
  'KLUv/WRMBh0FABKLGxOwGTpk6WZ9KD6195YypTT+g4uOZKVIjbKqerlaLKpy8nF7/fd7nl5MPGwu33ZNk0tJR63V121ZaiHhoLF4miVJvGG5KeSGjJthN1Y39Zv7xr0pBYoCLxVgRKIHBwHwprAQEAAFwmEAMBwUiQIiPKgRdAe2H3OwM0oHESQE/18SED8Mqjgc11hGMXgxFq2AYieKS+ytht0y2oulgaUOhCrE4rlB',
  'base64',
);

const FORMS = {
  gzip: gzipSync(plain),
  'gzip in two members': Buffer.concat([gzipSync(plain.subarray(0, 500)), gzipSync(plain.subarray(500))]),
  Zstandard: ZSTANDARD,
  'Zstandard in two frames': Buffer.concat([ZSTANDARD, ZSTANDARD]),
} as const;
const forms = Object.entries(FORMS);

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Longer than the beginning that a format is told from, also when it is compressed. */
const LONG = `person,code,date\n${Array.from({ length: 20_000 }, (_, i) => `${(i * 7919) % 100_003}${'abcdefgh'[i % 8]},871731000000106,2024-05-01`).join('\n')}\n`;

const rules = (issues: readonly { readonly rule: string }[]) => issues.map(({ rule }) => rule);

describe.each(forms)('a file compressed with %s', (name, bytes) => {
  it('is read as what it holds, however it arrives', async () => {
    const wanted = await readEvents(plain);
    expect(wanted.events).toHaveLength(60);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        const reading = await readEvents(pieces(bytes, size));
        // Twice the text has its headings twice: the second are a row that is no event.
        const events = name.endsWith('frames') ? reading.events.slice(60) : reading.events;
        expect(events).toEqual(wanted.events);
        expect(reading.refused).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is told apart by what it holds, and is still compressed after', async () => {
    for (const input of [bytes, pieces(bytes, 7), pieces(bytes, 1 << 16)]) {
      const told = await fileContent(input);
      expect(told.content).toBe('events');
      expect((await readEvents(told.input)).events.length).toBeGreaterThanOrEqual(60);
    }
  });

  it('is refused where it is cut off, and nothing of it is kept', async () => {
    for (let length = 5; length < bytes.length; length += 17) {
      // Whole members or frames are a whole file.
      if (name === 'gzip in two members' && length === FORMS.gzip.length) continue;
      const cut = bytes.subarray(0, length);
      const isWhole = name.endsWith('frames') && length === ZSTANDARD.length;
      if (isWhole) continue;
      const { refused, events, found } = await readEvents(cut);
      expect([length, rules(refused), events.length, found]).toEqual([length, ['file-compressed'], 0, 0]);
    }
    const cut = bytes.subarray(0, -9);
    const reader = openEventTable();
    expect(rules((await reader.read(cut)).refused)).toEqual(['file-compressed']);
    expect([reader.table().length, reader.table().persons.texts]).toEqual([0, []]);
    expect(rules((await readTable('people', cut)).refused)).toEqual(['file-compressed']);
    let last: readonly string[] = [];
    for await (const { refused } of streamEvents(cut)) last = rules(refused);
    expect(last).toEqual(['file-compressed']);
  });
});

describe('compressed files', () => {
  it('of records are checked, and refused where they are cut off', async () => {
    const records = gzipSync(`${'{"risks": {}}\n'.repeat(500)}`);
    const check = openCheck();
    await check.file('records.ndjson.gz', records);
    expect(check.report().summary.records).toEqual({ checked: 500, valid: 0 });
    const cut: string[] = [];
    for await (const one of streamRecords(records.subarray(0, -10)))
      if ('wrong' in one) cut.push(one.wrong.rule);
    expect(cut).toEqual(['file-compressed']);
    const cutCheck = openCheck();
    const summary = await cutCheck.file('records.ndjson.gz', records.subarray(0, -10));
    expect(rules(summary.refused)).toEqual(['file-compressed']);
  });

  it('with damage within are refused', async () => {
    const damaged = Buffer.from(FORMS.gzip);
    for (let at = 40; at < 80; at++) damaged[at]! ^= 0xff;
    expect(rules((await readEvents(damaged)).refused)).toEqual(['file-compressed']);
  });

  it('pass on the error of a broken input', async () => {
    async function* broken() {
      yield FORMS.gzip.subarray(0, 60);
      throw new Error('disk gone');
    }
    await expect(readEvents(broken())).rejects.toThrow('disk gone');
    async function* brokenFrames() {
      yield ZSTANDARD.subarray(0, 30);
      throw new Error('disk gone');
    }
    await expect(readEvents(brokenFrames())).rejects.toThrow('disk gone');
  });

  it.each([
    ['gzip', gzipSync(LONG).subarray(0, 10_000)],
    ['Zstandard', Buffer.concat(Array<Buffer>(20).fill(ZSTANDARD))],
  ])('pass on the error of an input that breaks off within the file: %s', async (_, bytes) => {
    async function* broken() {
      yield bytes;
      throw new Error('disk gone');
    }
    await expect(readEvents(broken())).rejects.toThrow('disk gone');
  });

  it('that are cut off far from their beginning are refused', async () => {
    const cut = (text: string) => gzipSync(text).subarray(0, -10);
    const bundle = { resourceType: 'Bundle', type: 'collection', entry: [], note: LONG };
    const record = { personDemographics: { nhsNumber: '1' }, note: LONG };
    for (const [text, format] of [
      [LONG, 'csv'],
      [JSON.stringify(bundle), 'fhir'],
      [JSON.stringify(record, undefined, 1), 'record'],
    ] as const) {
      const reading = await readEvents(cut(text));
      expect([reading.format, rules(reading.refused), reading.events]).toEqual([
        format,
        ['file-compressed'],
        [],
      ]);
    }
    const document = JSON.stringify(record, undefined, 1);
    const lines = `${JSON.stringify(record.personDemographics)}\n`.repeat(20_000);
    for (const text of [document, lines]) {
      const found: unknown[] = [];
      for await (const one of streamRecords(cut(text)))
        found.push('wrong' in one ? one.wrong.rule : 'record');
      expect(found.at(-1)).toBe('file-compressed');
      expect(found.includes('record')).toBe(text === lines);
      if (text === document) expect(found).toEqual(['file-compressed']);
    }
  });

  it('within compressed files are not looked into', async () => {
    expect(rules((await readEvents(gzipSync(FORMS.gzip))).refused)).toEqual(['file-compressed']);
  });

  it('hold an empty text too', async () => {
    expect(rules((await readEvents(gzipSync(''))).refused)).toEqual(['file-empty']);
  });

  it('are closed when they are left early', async () => {
    let closed = false;
    const large = gzipSync(`${CSV}${'A1,871731000000106,2024-05-01\n'.repeat(200_000)}`);
    async function* input() {
      try {
        yield* pieces(large, 1000);
      } finally {
        closed = true;
      }
    }
    for await (const _ of streamEvents(input())) break;
    expect(closed).toBe(true);
  });
});
