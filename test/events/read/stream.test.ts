import { describe, expect, it } from 'vitest';
import { readEvents, streamEvents } from '../../../src/events/read/read-events';
import type { EventReading, Reject } from '../../../src/events/read/reading';
import { CODE, EVENT, HEADINGS, ROW, utf8 } from './support';

const parts = async (input: Parameters<typeof streamEvents>[0]) => {
  const all: EventReading[] = [];
  for await (const part of streamEvents(input)) all.push(part);
  return all;
};

describe('a stream of events', () => {
  it('comes in parts that add up', async () => {
    const bytes = utf8(`${HEADINGS}\n${`${ROW}\nA2,1,2024-05-01\n`.repeat(20_000)}`);
    const all = await parts(bytes);
    const whole = await readEvents(bytes);
    expect(all.length).toBeGreaterThan(5);
    expect(all.flatMap(({ events }) => events)).toEqual(whole.events);
    expect(all.reduce((sum, { found }) => sum + found, 0)).toBe(40_000);
    expect(all.flatMap(({ rejects }) => rejects).length).toBe(20_000);
    expect(all.at(-1)!.understoodAs).toEqual(whole.understoodAs);
  });

  it('does not wait for a quotation mark that is never closed', async () => {
    const all = await parts(utf8(`${HEADINGS}\nA1,"${CODE}\n${`${ROW}\n`.repeat(20_000)}`));
    expect(all.slice(0, 4).some(({ events }) => events.length > 0)).toBe(true);
    expect(all.flatMap(({ events }) => events)).toHaveLength(20_000);
  });

  it.each([
    ['CSV', `${HEADINGS}\nA1,${CODE},04/13/2024\n${`${ROW}\n`.repeat(3)}A1,${CODE},04/14/2024\n`],
    ['CSV with a broken line', `${HEADINGS}\nA1,${CODE},04/13/2024\n"A1"x,${CODE},2024-05-01\n`],
    ['NDJSON', `{"person":"A1","code":"${CODE}","date":"04/13/2024"}\n`.repeat(3)],
  ])('reads nothing after the row that refuses it: %s', async (_, text) => {
    const all = await parts(text);
    expect(all.at(-1)).toMatchObject({ events: [], found: 1 });
    expect(all.at(-1)!.refused).toHaveLength(1);
  });

  it('says at the end that the file is refused, and reads no further', async () => {
    let taken = 0;
    let closed = false;
    async function* endless() {
      try {
        yield utf8(`${HEADINGS}\n${ROW}\n`.padEnd(70_000, '\n'));
        yield utf8(`A1,${CODE},04/13/2024\n`);
        for (;;) {
          taken++;
          yield utf8(`${ROW}\n`);
        }
      } finally {
        closed = true;
      }
    }
    const all = await parts(endless());
    expect(all[0]).toMatchObject({ events: [EVENT], refused: [] });
    expect(all.at(-1)!.refused.map(({ rule }) => rule)).toEqual(['date-month-first']);
    expect({ taken, closed }).toEqual({ taken: 0, closed: true });
  });

  it.each(['PK\x03\x04', '<xml>', `${HEADINGS}\n${ROW}\n`])(
    'is closed when left early: %j',
    async (start) => {
      let closed = false;
      async function* endless() {
        try {
          for (;;) yield utf8(start.padEnd(70_000, '\n'));
        } finally {
          closed = true;
        }
      }
      for await (const _ of streamEvents(endless())) break;
      expect(closed).toBe(true);
    },
  );

  it('passes on the error of a broken input', async () => {
    async function* broken() {
      yield utf8(`${HEADINGS}\n`);
      throw new Error('disk gone');
    }
    await expect(readEvents(broken())).rejects.toThrow('disk gone');
  });
});

describe('rejects', () => {
  it('are all told, counted, and a thousand of them kept', async () => {
    const told: Reject[] = [];
    const reading = await readEvents(utf8(`${HEADINGS}\n${'A1,x,2024-05-01\n'.repeat(12_345)}`), {
      onReject: (reject) => told.push(reject),
    });
    expect(reading.rejected).toEqual({ 'sctid-not-digits': 12_345 });
    expect(reading.rejects).toHaveLength(1000);
    expect(told).toHaveLength(12_345);
    expect(told.slice(0, 1000)).toEqual(reading.rejects);
    expect(told.at(-1)!.line).toBe(12_346);
  });

  it('of a FHIR file are told too', async () => {
    const told: Reject[] = [];
    const observation = {
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://snomed.info/sct', code: CODE }] },
    };
    const reading = await readEvents(JSON.stringify(observation), {
      onReject: (reject) => told.push(reject),
    });
    expect(reading.format).toBe('fhir');
    expect(told).toEqual(reading.rejects);
    expect(told).toHaveLength(1);
  });
});
