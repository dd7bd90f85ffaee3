import type { CodedEvent } from 'social-prescribing/events';
import { readEvents } from 'social-prescribing/events';
import { describe, expect, it } from 'vitest';
import { fromDay } from '../../../src/calendar';
import { type EventPart, readInParts } from '../../../src/events/in-parts';

const SNOMED_CT = 'http://snomed.info/sct';

/** The events of a part as `readEvents` gives them, with the system that is meant where none is given. */
function eventsOf({ length, columns, texts, idOf }: EventPart): CodedEvent[] {
  return Array.from({ length }, (_, row) => ({
    personId: texts.persons.texts[columns.person[row]!]!,
    ...texts.codings[columns.code[row]!]!,
    date: fromDay(columns.day[row]!),
    organisation: texts.organisations.texts[columns.organisation[row]!],
    practitioner: texts.practitioners.texts[columns.practitioner[row]!],
    episode: texts.episodes.texts[columns.episode[row]!],
    source: texts.sources.texts[columns.source[row]!],
    value: texts.scores.values[columns.value[row]!],
    id: idOf(row) || undefined,
  })) as CodedEvent[];
}

/** Each as text with its fields in order, and these in order. */
const inOrder = (events: readonly CodedEvent[]) =>
  events
    .map((event) =>
      JSON.stringify(
        Object.entries(event)
          .filter(([, value]) => value !== undefined)
          .sort(),
      ),
    )
    .sort();

const rows = Array.from({ length: 9000 }, (_, index) =>
  [
    ...[
      `P${index % 700}`,
      index % 97 === 0 ? '8.71731E+14' : '871731000000106',
      `0${1 + (index % 9)}/05/2024`,
    ],
    ...[
      `E${index}`,
      `Y${index % 5}`,
      index % 3 ? `W${index % 11}` : '',
      index % 2 ? `"C, ${index % 800}"` : '',
    ],
    index % 4 ? '' : String(index % 7),
  ].join(','),
);
const CSV = `person,code,date,id,organisation,practitioner,episode,score\n${rows.join('\n')}\n`;
const NDJSON = rows
  .map((_, index) => `{"person":"P${index % 700}","code":"267076002","date":"2024-05-01"}\n`)
  .join('');

describe('reading in parts', () => {
  it.each([
    ['CSV', CSV],
    ['NDJSON', NDJSON],
  ])('gives the events of readEvents from %s, whatever the size of the parts', async (_, text) => {
    const { events, ...expected } = await readEvents(text);
    for (const [rowsAtOnce, mostParts] of [
      [1, 100],
      [3000, 3],
      [1 << 19, 1],
    ] as const) {
      const parts: EventPart[] = [];
      const read = await readInParts(text, {}, rowsAtOnce, async (part) => void parts.push(part));
      expect(parts.length).toBeLessThanOrEqual(mostParts);
      if (rowsAtOnce < events.length) expect(parts.length).toBeGreaterThan(1);
      expect(inOrder(parts.flatMap(eventsOf))).toEqual(
        inOrder(events.map((event) => ({ system: SNOMED_CT, ...event }))),
      );
      expect(read).toEqual({ ...expected, events: events.length });
    }
  });

  it('hands over texts of its own with each part, so that they do not pile up', async () => {
    const sizes: number[] = [];
    await readInParts(CSV, {}, 1, async ({ length, texts }) => {
      sizes.push(texts.persons.texts.length - Math.min(length, 700));
    });
    expect(Math.max(...sizes)).toBe(0);
  });

  it('counts no event of a file that is refused', async () => {
    const read = await readInParts('a,b\n1,2\n', {}, 1, async () => undefined);
    expect([read.events, read.refused[0]?.rule]).toEqual([0, 'csv-headings-missing']);
  });
});
