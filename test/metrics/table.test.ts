import fc from 'fast-check';
import { type CodedEvent, eventTable, openEventTable } from 'social-prescribing/events';
import { explain, GROUP_BY, MEASURES, metrics } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { eventsArbitrary, peopleArbitrary } from '../support/arbitrary';
import { codeSet } from '../support/journey';

const tables = {
  practices: [{ organisation: 'Y1', date: '2024-01-01', registered: 100 }],
  workforce: [{ organisation: 'Y2', date: '2024-01-01', wte: 0.5 }],
};
const options = { codeSet, from: '2024-06-01', to: '2025-09-30', every: 'quarter' } as const;

const HEADINGS = ['personId', 'code', 'date', 'id', 'system', 'organisation', 'practitioner'] as const;
const ALL = [...HEADINGS, 'episode', 'source', 'value'] as const;

const asCsv = (events: readonly CodedEvent[]) =>
  [ALL, ...events.map((event) => ALL.map((field) => `"${String(event[field] ?? '').replaceAll('"', '""')}"`))]
    .map((cells) => cells.join(','))
    .join('\r\n');
const asNdjson = (events: readonly CodedEvent[]) => events.map((event) => JSON.stringify(event)).join('\n');

async function* pieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('a table of events', () => {
  it('gives what the events as objects give, of rows, quality and explanations', () => {
    fc.assert(
      fc.property(
        eventsArbitrary,
        peopleArbitrary,
        fc.subarray([...GROUP_BY]),
        fc.constantFrom(undefined, 'organisation' as const),
        fc.constantFrom(...MEASURES.map(({ id }) => id)),
        (events, people, by, personScope, measure) => {
          const run = { ...options, by, personScope };
          const data = { events, people, ...tables };
          const table = { ...data, events: eventTable(events, { personScope }) };
          expect(metrics(table, run)).toEqual(metrics(data, run));
          // The same table once more: a run leaves nothing behind in it.
          expect(metrics(table, run)).toEqual(metrics(data, run));
          expect(explain(table, { measure }, run)).toEqual(explain(data, { measure }, run));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same from files of any form, number, order and cut', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(eventsArbitrary, fc.constantFrom(asCsv, asNdjson)), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 300 }),
        fc.subarray([...GROUP_BY], { maxLength: 2 }),
        async (files, size, by) => {
          const texts = files.map(([events, form]) => form(events));
          const tablesRead = [];
          for (const inOrder of [texts, texts.toReversed()]) {
            const reader = openEventTable();
            for (const text of inOrder) await reader.read(pieces(text, size));
            tablesRead.push(reader.table());
          }
          const run = { ...options, by };
          const wanted = metrics({ events: files.flatMap(([events]) => events), ...tables }, run);
          for (const events of tablesRead) {
            const { rows, quality } = metrics({ events, ...tables }, run);
            expect(rows).toEqual(wanted.rows);
            expect({ ...quality, invalid: 0 }).toEqual({ ...wanted.quality, invalid: 0 });
          }
          kept += tablesRead[0]!.length;
        },
      ),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(1000);
  });

  it('made without personScope is refused where that is asked for', () => {
    const events = eventTable([]);
    expect(() => metrics({ events }, { ...options, personScope: 'organisation' })).toThrow(
      'the table of events was made without this personScope: give it to what made the table',
    );
  });
});
