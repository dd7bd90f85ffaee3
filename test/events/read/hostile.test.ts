import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { readTable } from '../../../src/events/read/read-table';
import { CODE, EVENT, HEADINGS, ROW, rejectsOf, utf8 } from './support';

/** Far above what they take, far below what anything quadratic would. */
const SOON = 30_000;

describe('a hostile file', () => {
  it('of 5 MB with a quotation mark left open loses one line', { timeout: SOON }, async () => {
    const rows = 5_000_000 / (ROW.length + 1);
    const text = `${HEADINGS},note\nA1,${CODE},2024-05-01,"open\n${`${ROW},\n`.repeat(rows)}`;
    const reading = await readEvents(utf8(text));
    expect(rejectsOf(reading)).toEqual(['2 csv-quote']);
    expect(reading.events).toHaveLength(Math.floor(rows));
  });

  it.each([
    ['"x', 'an open mark'],
    ['"x"y', 'text after a mark'],
    ['""""', 'doubled marks'],
    ['"""', 'three marks'],
    ['x,"', 'a mark at the end'],
    ['"', 'nothing but a mark'],
  ])('in which every line is %s (%s) is read in linear time', { timeout: SOON }, async (line) => {
    const lines = 200_000 / line.length;
    const reading = await readEvents(utf8(`${HEADINGS}\n${`${line}\n`.repeat(lines)}${ROW}\n`));
    expect(reading.found).toBeGreaterThan(lines / 3);
    expect(reading.events.length).toBeLessThanOrEqual(1);
  });

  it('that opens a mark again and again, closed far away, is read in linear time', {
    timeout: SOON,
  }, async () => {
    const block = `A1,${CODE},2024-05-01,"open\n${`${ROW},\n`.repeat(2_000)}`;
    const reading = await readEvents(utf8(`${HEADINGS},note\n${block.repeat(50)}`));
    expect(reading.rejected).toEqual({ 'csv-quote': 50 });
    expect(reading.events).toHaveLength(100_000);
  });

  it('with a row of a million columns rejects the row', { timeout: SOON }, async () => {
    const wide = await readEvents(utf8(`${HEADINGS}\n${'x,'.repeat(499_000)}x\n${ROW}\n`));
    expect(rejectsOf(wide)).toEqual(['2 csv-field-count']);
    expect(wide.events).toEqual([EVENT]);
    const wider = await readEvents(utf8(`${HEADINGS}\n${'x,'.repeat(1_000_000)}x\n${ROW}\n`));
    expect(rejectsOf(wider)).toEqual(['2 line-too-long']);
    expect(wider.rejects[0]!.record[0]).toHaveLength(1000);
    expect(wider.events).toEqual([EVENT]);
  });

  it('with a million headings is read or refused', { timeout: SOON }, async () => {
    const reading = await readEvents(utf8(`${HEADINGS}${',x'.repeat(400_000)}\n${ROW}\n`));
    expect(reading.events).toEqual([EVENT]);
    expect(reading.understoodAs.at(-1)!.length).toBeLessThan(500);
  });

  it('of one line of NDJSON over a million characters rejects the line', async () => {
    const object = JSON.stringify({ ...EVENT, id: 'x'.repeat(1_000_000) });
    const reading = await readEvents(utf8(`${object}\n${JSON.stringify(EVENT)}\n`));
    expect(rejectsOf(reading)).toEqual(['1 line-too-long']);
    expect(reading.events).toEqual([EVENT]);
  });

  it('with NUL characters is read', async () => {
    const reading = await readEvents(utf8(`${HEADINGS}\nA\0 1,${CODE},2024-05-01\nA1,\0,2024-05-01\n`));
    expect(reading.events[0]!.personId).toBe('A\0 1');
    expect(rejectsOf(reading)).toEqual(['3 sctid-not-digits code']);
    expect((await readEvents(new Uint8Array(5_000))).refused).toHaveLength(1);
  });

  it('with lone surrogates is read', async () => {
    const reading = await readEvents(`${HEADINGS}\n\ud800,${CODE},2024-05-01\n\udc00,${CODE},\ud800\n`);
    expect(reading.events[0]!.personId).toBe('\ud800');
    expect(rejectsOf(reading)).toEqual(['3 date-not-recognised date']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with %s as heading, key and value',
    async (name) => {
      const csv = await readEvents(`${HEADINGS},${name},id\n${name},${CODE},2024-05-01,${name},${name}\n`);
      expect(csv.events).toEqual([{ ...EVENT, personId: name, id: name }]);
      expect(csv.understoodAs).toContain(`not used: 1 column ("${name}")`);

      const json = await readEvents(`{"person":"A1","code":"${CODE}","date":"2024-05-01","${name}":{"x":1}}`);
      expect(json.events).toEqual([EVENT]);
      expect(json.noticed).toEqual({ 'unknown-key': 1 });

      const mapped = await readEvents(`${name},code,date\n${ROW}\n`, { map: { personId: name } });
      expect(mapped.events).toEqual([EVENT]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('of random bytes or text never throws, and accounts for every record', async () => {
    const accounted = ({ events, found, rejected }: Awaited<ReturnType<typeof readEvents>>) =>
      expect(events.length + Object.values(rejected).reduce((sum, times) => sum + times, 0)).toBe(found);
    const start = fc.constantFrom('', `${HEADINGS}\n`, `${HEADINGS},note\n${ROW},"`, '{"person":"', '\uFEFF');
    const pieces = fc.constantFrom('"', ',', '\n', '\r', ROW, '""', '{', '}', '\0', 'é', ' ', '"\n', '",');
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))),
        async (head, tail) => {
          accounted(await readEvents(head + tail.join('')));
          await readTable('people', head + tail.join(''));
        },
      ),
      { numRuns: 500 },
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, bytes) => {
        accounted(await readEvents(new Uint8Array([...utf8(head), ...bytes])));
      }),
    );
  });
});
