import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { EventTableReading, ReadOptions, Reject } from 'social-prescribing/events';
import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  buffersOfHalf,
  openTableOfHalves,
  readSecondHalf,
  type SecondHalf,
} from '../../../src/events/in-halves';
import { eventsOfTable } from '../../support/table-events';
import { CODE, inPieces, utf8, windows1252 } from './support';

/** A blank line past what a reader looks at before it starts: what comes after it can be cut anywhere. */
const BLANK = ' '.repeat(66_000);
const FILLER = `${BLANK}\n`;
const HEADINGS = 'NHS Number,code,date,id,organisation,system,source,score,note';
const EARLIER = `person,code,date,id,organisation\nB2,267076002,2024-04-01,E1,Y2\nA1,${CODE},2024-04-02,E2,Y1\n`;

/** The half as another thread gives it. */
const posted = (half: SecondHalf | undefined) =>
  half && structuredClone(half, { transfer: buffersOfHalf(half) });

interface Outcome {
  readonly reading: EventTableReading;
  readonly rejects: readonly Reject[];
  readonly events: readonly unknown[];
}

async function outcome(
  read: (reader: ReturnType<typeof openTableOfHalves>, options: ReadOptions) => Promise<EventTableReading>,
  options: ReadOptions,
  personScope: 'organisation' | undefined,
): Promise<Outcome> {
  const reader = openTableOfHalves({ personScope });
  await reader.read(EARLIER);
  const rejects: Reject[] = [];
  const reading = await read(reader, { ...options, onReject: (reject) => rejects.push(reject) });
  const table = reader.table();
  const events = eventsOfTable(table).map((event) => JSON.stringify(event));
  return { reading, rejects, events: [table.duplicates, ...events.sort()] };
}

interface CutIn {
  readonly shared: Uint8Array;
  readonly first: Uint8Array;
  /** What it was when the file was cut. */
  readonly firstLength?: number;
  readonly second: Uint8Array;
  readonly options: ReadOptions;
  readonly personScope?: 'organisation' | undefined;
}

/** The halves, and whether the second counts as it was read by itself: it is not read after the first. */
function halvesOf({ shared, first, firstLength = first.length, second, options, personScope }: CutIn) {
  let taken = true;
  return {
    taken: () => taken,
    halves: {
      ...{ shared, rows: 1, first: inPieces(first, [40_000]), firstLength },
      second: () => {
        taken = false;
        return inPieces(second, []);
      },
      secondRead: async () => {
        const alone = new Uint8Array([...shared, ...second]);
        return posted(await readSecondHalf(inPieces(alone, [shared.length]), options, personScope, 1));
      },
    },
  };
}

/** What a file gives in one, in halves, and whether the second half counted as it was read by itself. */
async function bothWays(
  bytes: Uint8Array,
  place: number,
  options: ReadOptions = {},
  personScope: 'organisation' | undefined = undefined,
) {
  const whole = await outcome((reader, given) => reader.read(bytes, given), options, personScope);
  const beginning = beginningOf(bytes.subarray(0, 1 << 16), options);
  const cut = bytes.indexOf(10, place) + 1;
  if (beginning === undefined || cut === 0) return { whole, halves: whole, taken: false };
  const { shared } = beginning;
  const cutIn = halvesOf({
    ...{ shared, first: bytes.subarray(0, cut), second: bytes.subarray(cut) },
    ...{ options, personScope },
  });
  const halves = await outcome(
    (reader, given) => reader.readHalves(cutIn.halves, given),
    options,
    personScope,
  );
  return { whole, halves, taken: cutIn.taken() };
}

const PLAIN = [
  `9990000018,${CODE},2024-05-01,E1,Y1,,,,`,
  `999 000 0018,${CODE},2024-05-01T09:00,E2,Y1,,1991000124105,21,x`,
  `9990000026,267076002,01/05/2024,E3,Y2,,nobody,.5,"x"`,
  `A1,SPX,2024-05-03,,Y1,urn:local,,high,é €`,
  `A1,267076002,2024-05-04`,
];
const HOSTILE = [
  ...['', ',,,,', '"', '"a', 'a"b"', ',"two\nlines"', ' \t', '\uFEFF', '\0', HEADINGS, '{"person":1}'],
  `B2,${CODE},2024-05-05,,,,,,"one\ntwo, ""three"""`,
  `B2,${CODE},2024-05-06,,,,,,"open`,
  `"B2","${CODE}","2024-05-07",,,,,,closed"`,
  `B2,${CODE},13/05/2024`,
  `B2,8.71731E+14,2024-05-08`,
  `,${CODE},2024-05-08`,
  `B2,${CODE},31/02/2024,,,,,,,,,too many`,
];
const MONTH_FIRST = `B2,${CODE},05/13/2024`;

/** What stands before the headings, in lines: mostly nothing. */
const PREFACES: readonly (readonly string[])[] = [
  ...[[], [], [], [], [], [''], [',,']],
  ...[['"Extract" of May'], ['"Extract of May'], ['Extract, 5" wide']],
];

const csvLine = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);

const PLAIN_JSON = [
  `{"person":"A1","code":"${CODE}","date":"2024-05-01"}`,
  `{"person":"A2","code":"267076002","date":"01/05/2024","score":21,"id":"E1","note":"x"}`,
  `{ "person": "A1", "code": "SPX", "date": "2024-05-02", "system": "urn:local", "other": "x" }`,
  `{"patient":"B2","code":"${CODE}","date":"2024-05-03","source":"nobody"}`,
];

const jsonLine = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...PLAIN_JSON) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['', ' ', '{}', '[1]', '{"person":', '\uFEFF{}', '{"person":1}', '{"resourceType":"Bundle"}'],
      `{" person":"A3","code":"${CODE}","date":"2024-05-01"}`,
      `{"person":"\\ud800","code":"${CODE}","date":"2024-05-01","id":"\\ud800"}`,
      `{"person":"A1","code":"${CODE}","date":"05/13/2024"}`,
    ),
  },
);

const ending = fc.constantFrom('\n', '\n', '\r\n');
const place = fc.double({ min: 0, max: 1, noNaN: true });
const options = fc.constantFrom<ReadOptions>({}, {}, {}, { dateFormat: 'dmy' }, { map: { id: 'note' } });
const scope = fc.constantFrom(undefined, undefined, 'organisation' as const);
const seldom = fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() });
const NUM_RUNS = 600;

describe('a file read in halves', () => {
  it('gives what it gives when read in one, wherever CSV is cut', async () => {
    let takenRuns = 0;
    const file = fc.record({
      preface: fc.constantFrom(...PREFACES),
      lines: fc.array(csvLine, { minLength: 1, maxLength: 24 }),
      monthFirst: seldom,
      broken: seldom,
      bom: fc.boolean(),
      end: ending,
    });
    await fc.assert(
      fc.asyncProperty(
        file,
        place,
        options,
        scope,
        async ({ preface, lines, monthFirst, broken, bom, end }, at, how, of) => {
          const all = [...lines];
          if (monthFirst !== null) all.splice(monthFirst % (all.length + 1), 0, MONTH_FIRST);
          const text = `${[...preface, HEADINGS, BLANK, ...PLAIN, ...all].join(end)}${end}`;
          const bytes = utf8(`${bom ? '\uFEFF' : ''}${text}`);
          const start = bytes.length - utf8(all.join(end)).length - end.length;
          if (broken !== null) bytes[start + (broken % (bytes.length - start))] = 0xe9;
          const { whole, halves, taken } = await bothWays(
            bytes,
            start - 1 + Math.floor(at * (bytes.length - start)),
            how,
            of,
          );
          expect(halves).toEqual(whole);
          for (const counts of ['rejected', 'noticed'] as const)
            expect(Object.keys(halves.reading[counts])).toEqual(Object.keys(whole.reading[counts]));
          if (taken) takenRuns++;
        },
      ),
      { numRuns: NUM_RUNS },
    );
    expect(takenRuns).toBeGreaterThan(NUM_RUNS / 10);
  });

  it('gives what it gives when read in one, wherever NDJSON is cut', async () => {
    let takenRuns = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(jsonLine, { minLength: 1, maxLength: 24 }),
        place,
        options,
        scope,
        ending,
        async (lines, at, how, of, end) => {
          const before = `${[PLAIN_JSON[0], BLANK, ...PLAIN_JSON].join(end)}${end}`;
          const bytes = utf8(`${before}${lines.join(end)}${end}`);
          const start = utf8(before).length;
          const { whole, halves, taken } = await bothWays(
            bytes,
            start - 1 + Math.floor(at * (bytes.length - start)),
            how,
            of,
          );
          expect(halves).toEqual(whole);
          if (taken) takenRuns++;
        },
      ),
      { numRuns: NUM_RUNS },
    );
    expect(takenRuns).toBeGreaterThan(NUM_RUNS / 20);
  });
});

describe('the second half, read by itself, counts', () => {
  const before = `${HEADINGS}\n${FILLER}${PLAIN.join('\n')}\n`;
  const rows = `${PLAIN.join('\n')}\n`;
  const cutBehind = (text: string) => utf8(text).length - 1;

  it('where it is as plain as the first', async () => {
    const { whole, halves, taken } = await bothWays(utf8(before + rows), cutBehind(before));
    expect(taken).toBe(true);
    expect(halves).toEqual(whole);
    expect(halves.reading.events).toBe(10);
  });

  it.each([
    [false, 'within a quoted field', `${before}B2,${CODE},2024-05-05,,,,,,"one\n`, `two"\n${rows}`],
    [false, 'where a slashed date comes only then', before.replaceAll('01/05/2024', '2024-05-01'), rows],
    [false, 'where a date is month first', before, `${rows}${MONTH_FIRST}\n`],
    [false, 'where a byte before is not UTF-8', `${before}A1,${CODE},2024-05-01,\xE9\n`, rows],
    [false, 'where a byte behind is not UTF-8', before, `${rows}A1,${CODE},2024-05-01,\xE9\n`],
    // Read by itself, the second half would still be UTF-8 where it begins.
    [
      false,
      'where bytes of both are not UTF-8',
      `${before}A1,${CODE},2024-05-01,\xE9\n`,
      `A1,${CODE},2024-05-01,\xC3\xA9\nA1,${CODE},2024-05-01,\xE9\n`,
    ],
    [false, 'where the first half is over before it was told what it is', `${HEADINGS}\n`, rows],
    [true, 'where the headings come again', before, `${HEADINGS}\n${rows}`],
    [true, 'where nothing is left', before, ''],
  ])('(%s) %s', async (counts, _, first, second) => {
    const bytes = windows1252((first + second).replaceAll('é €', 'x'));
    const { whole, halves, taken } = await bothWays(
      bytes,
      windows1252(first.replaceAll('é €', 'x')).length - 1,
    );
    expect(halves).toEqual(whole);
    expect(taken).toBe(counts);
  });

  it('and keeps the first thousand rejects of the file, with all of them told', async () => {
    const bad = `,${CODE},2024-05-01\n`;
    const first = before + bad.repeat(700);
    const { whole, halves, taken } = await bothWays(utf8(first + bad.repeat(700)), cutBehind(first));
    expect(taken).toBe(true);
    expect([halves.reading.rejects.length, halves.rejects.length]).toEqual([1000, 1400]);
    expect(halves).toEqual(whole);
  });

  it('and its rejects are kept where nobody asks to be told of them', async () => {
    const { halves, taken } = halvesOf({
      ...{ shared: utf8(`${HEADINGS}\n`), first: utf8(before), options: {} },
      second: utf8(`,${CODE},2024-05-01\n`),
    });
    const { rejects } = await openTableOfHalves({}).readHalves(halves);
    expect(taken()).toBe(true);
    expect(rejects.map(({ line }) => line)).toEqual([before.split('\n').length]);
  });

  it('not where the file was cut short before all of the first half was read', async () => {
    const { halves, taken } = halvesOf({
      ...{ shared: utf8(`${HEADINGS}\n`), options: {}, second: utf8('') },
      ...{ first: utf8(before.slice(0, -9)), firstLength: utf8(before).length },
    });
    const { events, rejected } = await openTableOfHalves({}).readHalves(halves);
    expect(taken()).toBe(false);
    expect([events, rejected]).toEqual([4, { 'date-not-recognised': 1 }]);
  });

  it('not as a compressed file, though it begins like one', async () => {
    const lines = `${PLAIN_JSON.join('\n')}\n`;
    const first = `${PLAIN_JSON[0]}\n${FILLER}${lines}`;
    const bytes = new Uint8Array([...utf8(first), ...gzipSync(lines), ...utf8(`\n${lines}`)]);
    const { whole, halves } = await bothWays(bytes, cutBehind(first));
    expect(halves).toEqual(whole);
    expect(whole.reading.rejected).not.toEqual({});
  });

  it('not with more rejects than are worth handing over', async () => {
    const bad = `,${CODE},2024-05-01\n`;
    const { whole, halves, taken } = await bothWays(utf8(before + bad.repeat(100_100)), cutBehind(before));
    expect(taken).toBe(false);
    expect(halves.reading).toEqual(whole.reading);
  });
});

describe('the beginning of a file', () => {
  const text = (head: Uint8Array | string, how: ReadOptions = {}) => {
    const beginning = beginningOf(typeof head === 'string' ? utf8(head) : head, how);
    return beginning && new TextDecoder().decode(beginning.shared);
  };

  it.each([
    ['headings', 'person,code,date\nA1,1,2\n', 'person,code,date\n'],
    ['headings behind blank lines', '\n,,\n"person",code,date\nA1,1,2\n', '\n,,\n"person",code,date\n'],
    ['headings over two lines', 'person,code,date,"a\nb"\nA1,1,2,3\n', 'person,code,date,"a\nb"\n'],
    ['headings that are mapped', 'who,code,date\nA1,1,2\n', undefined],
    ['a blank line of NDJSON', '{"person":"A1"}\n', '\n'],
    ['nothing of headings behind a reject', '"x" y\nperson,code,date\nA1,1,2\n', undefined],
    ['nothing of headings behind a mark left open', '"x\nperson,code,date\nA1,1,"2"\n', undefined],
    ['nothing of headings with a mark left open', 'person,code,date,5" wide\nA1,1,2,3\n', undefined],
    ['nothing of a file without headings', 'a,b\n1,2\n', undefined],
    ['nothing of lines that end with CR', 'person,code,date\rA1,1,2\rA1,1,2\n', undefined],
    ['nothing of FHIR', '{"resourceType":"Bundle"}\n', undefined],
    ['nothing of a record', '{"personDemographics":{}}\n', undefined],
    ['nothing of a JSON array', '[{"person":"A1"}]\n', undefined],
    ['nothing of a head without a line', 'person,code,date', undefined],
    ['nothing of NULs', 'p\0e\0r\0s\0o\0n\0\n', undefined],
    ['nothing of gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 10]), undefined],
  ])('gives %s', (_, head, shared) => {
    expect(text(head)).toBe(shared);
  });

  it('knows mapped headings', () => {
    expect(text('who,code,date\n', { map: { personId: 'who' } })).toBe('who,code,date\n');
  });
});
