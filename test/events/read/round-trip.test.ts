import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { utf8, utf16 } from './support';

/** Text that trimming leaves as it is. Short, as a quoted record may not be endless. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '\n', ' ', 'é'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  })
  .filter(
    (value) => value.trim() !== '' && value.trim() === value && !/^\d([.,]\d+)?[eE][+-]\d+$/.test(value),
  );

const event = fc.record(
  {
    personId: text,
    code: fc.constantFrom('871731000000106', '24700007', '999027851000230104'),
    date: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    id: text,
    organisation: text,
    practitioner: text,
    episode: text,
    value: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom('low', 'n/a', '12,5')),
  },
  { requiredKeys: ['personId', 'code', 'date'] },
);

const FIELDS = [
  'personId',
  'code',
  'date',
  'id',
  'organisation',
  'practitioner',
  'episode',
  'value',
] as const;

/** Field by field as RFC 4180 has it: quoted when in doubt, or always. */
function write(events: readonly object[], delimiter: string, newline: string, always: boolean): string {
  const field = (value: unknown) => {
    const plain = String(value ?? '');
    return always || /["\r\n,;\t]/.test(plain) ? `"${plain.split('"').join('""')}"` : plain;
  };
  const rows = events.map((each) => FIELDS.map((name) => field(new Map(Object.entries(each)).get(name))));
  return [FIELDS.map(field), ...rows].map((row) => row.join(delimiter)).join(newline);
}

it('reads back whatever events another program writes as CSV', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 30 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.constantFrom(
        utf8,
        (written: string) => utf16(written, 'le'),
        (written: string) => utf16(written, 'be'),
      ),
      async (events, delimiter, newline, always, encode) => {
        const reading = await readEvents(encode(write(events, delimiter, newline, always)));
        expect(reading.refused).toEqual([]);
        expect(reading.rejects).toEqual([]);
        expect(reading.events).toEqual(events);
      },
    ),
    { numRuns: 300 },
  );
});

it('reads back whatever events another program writes as NDJSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 30 }), async (events) => {
      const reading = await readEvents(utf8(events.map((each) => JSON.stringify(each)).join('\n')));
      expect(reading.rejects).toEqual([]);
      expect(reading.events).toEqual(events);
    }),
  );
});
