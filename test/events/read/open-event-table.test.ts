import fc from 'fast-check';
import {
  type CodedEvent,
  eventTable,
  openEventTable,
  type ReadOptions,
  readEvents,
} from 'social-prescribing/events';
import { describe, expect, it } from 'vitest';
import { eventsOfTable } from '../../support/table-events';

const encoder = new TextEncoder();

/** Bytes in pieces of these sizes, over and over; the beginning of a long file in one. */
async function* pieces(bytes: Uint8Array, sizes: readonly number[]) {
  const start = Math.max(0, bytes.length - 4_000);
  yield bytes.subarray(0, start);
  for (let at = start, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** A row so long that the next is read once the headings are known: before that, all is left to the reader. */
const FIRST_BLOCK = 'x'.repeat(72_000);

const byPerson = (rows: readonly CodedEvent[]) =>
  rows.toSorted((a, b) => (a.personId < b.personId ? -1 : Number(a.personId > b.personId)));

/** The same file by way of objects and straight into columns. */
async function bothWays(text: string | Uint8Array, sizes: readonly number[], options: ReadOptions = {}) {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const { events, ...reading } = await readEvents(bytes, options);
  const reader = openEventTable();
  const { events: count, ...direct } = await reader.read(pieces(bytes, sizes), options);
  expect(count).toBe(events.length);
  return {
    objects: { reading, rows: byPerson(eventsOfTable(eventTable(events))) },
    columns: { reading: direct, rows: byPerson(eventsOfTable(reader.table())) },
  };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Cells that are ordinary, dirty or hostile, some more often than others. */
const cell = (ordinary: readonly string[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...ordinary) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          '',
          ' ',
          '\t',
          'é',
          ' ünïcode ',
          '\u00a0',
          '\ufeff',
          '😀',
          '"',
          '""',
          'a"b',
          '"a',
          'a"',
          ',',
          ';',
        ],
        ...['8.71731E+14', '871731000000107', '1,234', 'NULL', '__proto__', 'a\nb', 'a\r\nb', '\u0000'],
      ),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );

const CELLS = {
  person: cell(['9990000018', '999 000 0018', '9990000026', 'A1', ' A1', 'B2', 'é1']),
  code: cell(['871731000000106', '267076002', ' 267076002', '267076002 ', 'SPX']),
  date: cell([
    '2024-05-01',
    '2024-05-01T09:30:00',
    '01/05/2024',
    '1 May 2024',
    '2024-05-02 10:00',
    '20240503',
  ]),
  event_id: cell(['', 'E1', 'E2', ' E2 ', 'é3']),
  system: cell(['', '', 'http://snomed.info/sct', 'urn:local']),
  organisation: cell(['', 'Y00001', 'Y00002', ' Y00002']),
  practitioner: cell(['', 'LW1', 'Zoë']),
  episode: cell(['', 'C1', 'C2']),
  source: cell(['', '1991000124105', 'nobody']),
  score: cell(['', '21', '21.0', '-3', '.5', 'high', '1e3']),
};

const row = fc.record(CELLS);
const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 });
const NUM_RUNS = 400;

describe('a table read from a file', () => {
  it('is the table of the events of the file, and the reading is the same: CSV', async () => {
    const file = fc.record({
      rows: fc.array(row, { maxLength: 30 }),
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      quoting: fc.constantFrom('where needed', 'always', 'never', 'sometimes'),
      personHeading: fc.constantFrom('person', 'NHS Number'),
      ending: fc.boolean(),
    });
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        file,
        sizes,
        async ({ rows, delimiter, newline, quoting, personHeading, ending }, cut) => {
          const written = (text: string, index: number) => {
            const needed = /["\n\r]/.test(text) || text.includes(delimiter);
            const quote =
              quoting === 'always' ||
              (quoting === 'where needed' && needed) ||
              (quoting === 'sometimes' && index % 3 === 0);
            return quote ? quoted(text) : text;
          };
          const headings = Object.keys(CELLS).map((heading) =>
            heading === 'person' ? personHeading : heading,
          );
          const lines = rows.map((cells) => Object.values(cells).map(written).join(delimiter));
          const text =
            [headings.join(delimiter), FIRST_BLOCK, ...lines].join(newline) + (ending ? newline : '');
          const { objects, columns } = await bothWays(text, cut);
          expect(columns).toEqual(objects);
          kept += columns.rows.length;
        },
      ),
      { numRuns: NUM_RUNS },
    );
    expect(kept).toBeGreaterThan(NUM_RUNS);
  });

  it('is so for rows that are too short or too long, and blank lines', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        ',,',
        ' ',
        'A1,871731000000106,2024-05-01,,,,,,,,,',
        'A1,871731000000106,2024-05-01,x,y,z',
      ),
      fc
        .array(fc.constantFrom('A1', '871731000000106', '2024-05-01', '', '"', '"x"'), { maxLength: 7 })
        .map((cells) => cells.join(',')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), sizes, async (lines, cut) => {
        const { objects, columns } = await bothWays(
          ['person,code,date,note,event_id', FIRST_BLOCK, ...lines].join('\n'),
          cut,
        );
        expect(columns).toEqual(objects);
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('is the table of the events of the file, and the reading is the same: NDJSON', async () => {
    const value = fc.oneof(
      { weight: 20, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(12, -0.5, 1e3, 0, null, true, ['x'], {}, '') },
    );
    const object = fc.record({
      cells: row,
      odd: value,
      oddKey: fc.constantFrom(...Object.keys(CELLS), 'other'),
    });
    const style = fc.constantFrom('plain', 'spaced', 'padded');
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(object, style), { maxLength: 30 }), sizes, async (objects, cut) => {
        const lines = objects.map(([{ cells, odd, oddKey }, how]) => {
          const all = Object.entries({ ...cells, ...(odd !== undefined && { [oddKey]: odd }) });
          const used = all.filter(([, text]) => text !== '' || how === 'padded');
          const text = JSON.stringify(Object.fromEntries(used), undefined, how === 'spaced' ? 1 : undefined);
          return how === 'spaced' ? text.replaceAll('\n', ' ') : how === 'padded' ? `  ${text}\t` : text;
        });
        const { objects: made, columns } = await bothWays(lines.join('\n'), cut);
        expect(columns).toEqual(made);
        kept += columns.rows.length;
      }),
      { numRuns: NUM_RUNS },
    );
    expect(kept).toBeGreaterThan(NUM_RUNS);
  });

  it.each([
    ['a key twice', '{"person":"A1","person":"B2","code":"871731000000106","date":"2024-05-01"}'],
    ['two keys of one field', '{"person":"A1","patient":"B2","code":"871731000000106","date":"2024-05-01"}'],
    ['an unknown key twice', '{"person":"A1","x":1,"x":2,"code":"871731000000106","date":"2024-05-01"}'],
    ['an unknown key', '{"person":"A1","x":"1","code":"871731000000106","date":"2024-05-01"}'],
    ['spaces around colons', '{ "person" : "A1" , "code" : "871731000000106" , "date" : "2024-05-01" }'],
    ['a semicolon for a colon', '{"person";"A1","code":"871731000000106","date":"2024-05-01"}'],
    ['no colon', '{"person" "A1","code":"871731000000106","date":"2024-05-01"}'],
    ['a key in escapes', '{"per\\u0073on":"A1","code":"871731000000106","date":"2024-05-01"}'],
    ['no comma', '{"person":"A1" "code":"871731000000106","date":"2024-05-01"}'],
    ['a comma too many', '{"person":"A1","code":"871731000000106","date":"2024-05-01",}'],
    ['a leading zero', '{"person":"A1","code":"871731000000106","date":"2024-05-01","score":01}'],
    ['a lone minus', '{"person":"A1","code":"871731000000106","date":"2024-05-01","score":-}'],
    ['a point without digits', '{"person":"A1","code":"871731000000106","date":"2024-05-01","score":1.}'],
    ['an exponent', '{"person":"A1","code":"871731000000106","date":"2024-05-01","score":1e3}'],
    ['a tab within text', '{"person":"A\t1","code":"871731000000106","date":"2024-05-01"}'],
    ['text after the object', '{"person":"A1","code":"871731000000106","date":"2024-05-01"} x'],
    ['a text that is not closed', '{"person":"A1","code":"871731000000106","date":"2024-05-01'],
    ['an escaped quotation mark', '{"person":"A\\"1","code":"871731000000106","date":"2024-05-01"}'],
    ['no keys', '{}'],
    [
      'forty keys',
      `{${Array.from({ length: 40 }, (_, i) => `"k${i}":"x"`)},"person":"A1","code":"871731000000106","date":"2024-05-01"}`,
    ],
  ])('reads NDJSON with %s as readEvents does', async (_, line) => {
    // Only a line whose keys are all known is looked at without the reader.
    const known = ['person', 'patient'].map(
      (key) => `{"${key}":"A1","code":"871731000000106","date":"2024-05-02","score":1,"x":"1"}`,
    );
    const text = [...known, line, line, known[0]!.replace('A1', 'C3')].join('\n');
    const { objects, columns } = await bothWays(`${text}\n`, [7]);
    expect(columns).toEqual(objects);
    expect(columns.rows.length).toBeGreaterThanOrEqual(2);
  });

  it.each(['', ',', ',,'])(
    'has nothing of the row before in one that ends early: "%s" after its date',
    async (rest) => {
      const sound = 'A1,871731000000106,2024-05-01,note,E1,Y00001';
      const text = `person,code,date,note,id,organisation\n${FIRST_BLOCK}\n${sound}\nB2,871731000000106,2024-05-01${rest}\n`;
      const { objects, columns } = await bothWays(text, [400]);
      expect(columns).toEqual(objects);
      expect(columns.rows.map(({ id, organisation }) => [id, organisation])).toEqual([
        ['E1', 'Y00001'],
        [undefined, undefined],
      ]);
    },
  );

  it('is so for a file that names more systems than any real one', async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => `A${i},C${i % 7},2024-05-01,urn:${i}`);
    const { objects, columns } = await bothWays(
      ['person,code,date,system', FIRST_BLOCK, ...rows, ...rows].join('\n'),
      [400],
    );
    expect(columns).toEqual(objects);
    expect(new Set(columns.rows.map(({ system }) => system)).size).toBe(1200);
  });

  it('tells apart texts of one hash', async () => {
    // FNV-1a gives the first and the second of each pair the same 32 bits.
    const people = ['A13etb4f', 'A1', 'declinate', 'macallums'];
    const rows = [...people, ...people].map((person, i) => `${person},871731000000106,2024-05-0${i + 1}`);
    const { objects, columns } = await bothWays(['person,code,date', FIRST_BLOCK, ...rows].join('\n'), [400]);
    expect(columns).toEqual(objects);
    expect(columns.rows.map(({ personId }) => personId)).toEqual(
      people.toSorted().flatMap((person) => [person, person]),
    );
  });
});

describe('openEventTable', () => {
  const file = (...rows: string[]) => ['person,code,date,id,score', ...rows].join('\n');

  it('makes one table of several files, whatever their order', async () => {
    const files = [
      file('A,871731000000106,2024-05-01,1', 'B,871731000000106,2024-05-01,2'),
      file('A,871731000000106,2024-05-01,1', 'A,267076002,2024-05-01,3'),
    ];
    const tables = await Promise.all(
      [files, files.toReversed()].map(async (inOrder) => {
        const reader = openEventTable();
        for (const text of inOrder) await reader.read(text);
        return reader.table();
      }),
    );
    for (const table of tables) {
      expect(table.duplicates).toBe(1);
      expect(byPerson(eventsOfTable(table)).map(({ personId, code }) => [personId, code])).toEqual([
        ['A', '267076002'],
        ['A', '871731000000106'],
        ['B', '871731000000106'],
      ]);
    }
  });

  it('keeps nothing of a file that is refused, neither rows nor texts', async () => {
    const reader = openEventTable();
    await reader.read(file('A,871731000000106,2024-05-01,1,21'));
    const many = Array.from({ length: 5000 }, (_, i) => `P${i},267076002,2024-05-01,X${i},${i}`);
    const refused = await reader.read(file(...many, 'B,267036007,04/13/2024,2'));
    expect(refused.refused.map(({ rule }) => rule)).toEqual(['date-month-first']);
    expect(refused.found).toBe(0);
    await reader.read(file('B,267076002,2024-05-03,2,7'));
    const after = reader.table();
    expect(eventsOfTable(after).map(({ personId, value }) => [personId, value])).toEqual([
      ['A', 21],
      ['B', 7],
    ]);
    expect(after.scores.texts).toEqual(['21', '7']);
    expect([after.persons.texts, after.codeKeys.texts, after.idOf(1)]).toEqual([
      ['A', 'B'],
      ['871731000000106', '267076002'],
      '2',
    ]);
    expect(reader.table().length).toBe(0);
  });

  it('keeps nothing of a file whose input breaks off, and throws what the input threw', async () => {
    const reader = openEventTable();
    await reader.read(file('A,871731000000106,2024-05-01,1'));
    async function* broken() {
      yield encoder.encode(`${file('B,871731000000106,2024-05-01,2')}\n`.padEnd(100_000, '\n'));
      throw new Error('disk gone');
    }
    await expect(reader.read(broken())).rejects.toThrow('disk gone');
    expect(reader.table().persons.texts).toEqual(['A']);
  });

  it('puts the organisation before person ids that are unique only within it', async () => {
    const reader = openEventTable({ personScope: 'organisation' });
    await reader.read(
      `person,code,date,organisation\n${FIRST_BLOCK}\n1,871731000000106,2024-05-01,Y1\n1,871731000000106,2024-05-01,Y2\n1,871731000000106,2024-05-01,\n`,
    );
    expect(reader.table().persons.texts).toEqual(['Y1/1', 'Y2/1', '/1']);
  });

  it('reads FHIR and records of the standard too', async () => {
    const reader = openEventTable();
    const coding = { system: 'http://snomed.info/sct', code: '267076002' };
    const observation = {
      ...{ resourceType: 'Observation', status: 'final', code: { coding: [coding] } },
      ...{ subject: { reference: 'Patient/A' }, effectiveDateTime: '2024-05-01' },
    };
    const reading = await reader.read(JSON.stringify(observation));
    expect([reading.format, reading.found, reader.table().length]).toEqual(['fhir', 1, 1]);
  });
});
