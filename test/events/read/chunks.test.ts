import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { CODE, HEADINGS, inPieces, utf8, utf16, windows1252 } from './support';

/** Past what the reader looks at before it starts, so that every cut below is one it has to live with. */
const FILLER = `\n${' '.repeat(66_000)}`;

const ROWS = [
  `${HEADINGS},practitioner,note${FILLER}`,
  `A1,${CODE},01/05/2024,Zoë,"one\ntwo, ""three"""`,
  '',
  `"A2","${CODE}","2024-05-02" ,"Renée – €","x"`,
  `A3,"${CODE},2024-05-03,,`,
  `A4,${CODE},31/02/2024,’,"a"b`,
  `A5,1,2024-05-04,é,,,,x`,
  `A6,${CODE},2024-05-05,ÿþ,"last`,
  `A7,${CODE},2024-05-06,é`,
].join('\n');

const JSON_LINES = `{"x":1}${FILLER}{"person":"A1","code":"${CODE}","date":"2024-05-01","practitioner":"Zoë €"}\n\n{"é\n[1]\n`;

const FILES: Readonly<Record<string, Uint8Array>> = {
  'UTF-8': utf8(`${ROWS}\n`),
  'UTF-8 with a BOM and CRLF': utf8(`\uFEFF${ROWS.replaceAll('\n', '\r\n')}`),
  'UTF-8 with CR': utf8(ROWS.replaceAll('\n', '\r')),
  'UTF-8 with astral characters': utf8(ROWS.replaceAll('é', '\u{1F600}')),
  'UTF-8 with a BOM within': utf8(ROWS.replaceAll('é', 'x\uFEFFy')),
  'UTF-16LE': utf16(ROWS, 'le'),
  'UTF-16BE': utf16(ROWS, 'be'),
  'UTF-16LE without a BOM': utf16(ROWS, 'le', false),
  'Windows-1252': windows1252(ROWS),
  'UTF-8, then Windows-1252': new Uint8Array([...utf8(`${ROWS}"\n`), ...windows1252(ROWS)]),
  'a broken sequence at the end': new Uint8Array([...utf8(ROWS), 0xe2, 0x82]),
  'broken sequences': new Uint8Array([
    ...utf8(ROWS),
    0xe2,
    0x82,
    0x0a,
    0xf0,
    0x9f,
    0x41,
    0xe0,
    0x80,
    0x80,
    0x0a,
  ]),
  NDJSON: utf8(JSON_LINES),
  FHIR: utf8(`{"resourceType":"Bundle",${FILLER}"entry":[{"resource":{"resourceType":"Basic","id":"é"}}]}`),
};

/** Bytes at the end of a file that are cut up: more than all that is not filler. */
const CUT = 600;

describe('how a file is cut into chunks makes no difference', () => {
  it.each(Object.entries(FILES))('%s', async (_, bytes) => {
    const whole = await readEvents(bytes);
    expect(whole.found + whole.refused.length + whole.understoodAs.length).toBeGreaterThan(1);
    const uncut = bytes.length - CUT;
    expect(await readEvents(inPieces(bytes, [uncut, ...Array<number>(CUT).fill(1)]))).toEqual(whole);
    const lengths = fc.array(fc.nat({ max: 80 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 2000 }), lengths, async (before, pieces) => {
        expect(await readEvents(inPieces(bytes, [uncut - before, ...pieces]))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('for files longer than a piece, a record or a line may be', async () => {
    const row = `A1,${CODE},2024-05-01,Zoë,`;
    const bytes = utf8(
      [
        `${HEADINGS},practitioner,note`,
        ...Array<string>(2_000).fill(`${row}"a\nb"`),
        `${row}"${'x'.repeat(999_000)}"`,
        `${row}"${'y'.repeat(1_000_100)}"`,
        `${row}"${'z\n'.repeat(30_000)}"`,
        `${row}"${'z\n'.repeat(40_000)}"`,
        `${row}"open`,
        'x'.repeat(1_000_001),
        ...Array<string>(2_000).fill(row),
      ].join('\n'),
    );
    const whole = await readEvents(bytes);
    expect(whole.events).toHaveLength(4_002);
    expect(whole.rejected['line-too-long']).toBe(2);
    const lengths = fc.array(fc.nat({ max: 700_000 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lengths, async (pieces) => {
        expect(await readEvents(inPieces(bytes, pieces))).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it('and text reads as its bytes do', async () => {
    const { understoodAs, ...reading } = await readEvents(utf8(ROWS));
    expect(await readEvents(ROWS)).toEqual({ ...reading, understoodAs: understoodAs.slice(1) });
  });
});
