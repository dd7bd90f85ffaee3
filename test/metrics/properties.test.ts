import fc from 'fast-check';
import type { CodedEvent, Person } from 'social-prescribing/events';
import {
  GROUP_BY,
  GROUP_COLUMNS,
  type MetricData,
  type MetricOptions,
  metrics,
  type Row,
} from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { CODES, codeSet } from '../support/journey';

const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
const optional = <Value>(values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

/** Few people, places and days, so that everything collides. */
const eventArbitrary: fc.Arbitrary<CodedEvent> = fc
  .record({
    personId: fc.constantFrom('A', 'B', 'C', 'D'),
    word: fc.constantFrom(...Object.keys(CODES)),
    offset: fc.integer({ min: 0, max: 900 }),
    organisation: optional(['Y1', 'Y2']),
    practitioner: optional(['W1', 'W2']),
    episode: optional(['E1', 'E2']),
    source: optional(['1991000124105', '73211009']),
    id: optional(['1', '2']),
    value: optional([7, 35]),
  })
  .map(({ word, offset, ...fields }) => ({
    ...CODES[word]!,
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
      personId: string;
    }),
    date: day(offset),
  }));
const eventsArbitrary = fc.array(eventArbitrary, { maxLength: 60 });
const peopleArbitrary: fc.Arbitrary<Person[]> = fc.array(
  fc.record(
    {
      personId: fc.constantFrom('A', 'B', 'C'),
      gender: fc.constantFrom('1', '2', 'X'),
      birthDate: fc.constantFrom('1950', '1990-05', '2024-02-29'),
      ethnicity: fc.constantFrom('A', 'R', '99'),
      imdDecile: fc.integer({ min: 1, max: 10 }),
      organisation: fc.constantFrom('Y1', 'Y3'),
    },
    { requiredKeys: ['personId'] },
  ),
  { maxLength: 6 },
);
const tables = {
  practices: [{ organisation: 'Y1', date: '2024-01-01', registered: 100 }],
  workforce: [{ organisation: 'Y2', date: '2024-01-01', wte: 0.5 }],
};
const byArbitrary = fc.subarray([...GROUP_BY]);
const window: MetricOptions = { codeSet, from: '2024-06-01', to: '2025-09-30' };

const run = (events: readonly CodedEvent[], people: readonly Person[], options: object = {}) =>
  metrics({ events, people, ...tables }, { ...window, ...options });

describe('whatever the events', () => {
  it('shuffling them changes nothing', () => {
    fc.assert(
      fc.property(
        eventsArbitrary.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        peopleArbitrary,
        byArbitrary,
        ([events, shuffled], people, by) => {
          const options = { by, every: 'quarter' };
          expect(run(shuffled, people, options)).toEqual(run(events, people, options));
        },
      ),
    );
  });

  it('duplicates change nothing but their own number', () => {
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const once = run(events, people, { by });
        const twice = run(
          [...events, ...events.map((event) => ({ ...event, code: ` ${event.code} ` }))],
          people,
          { by },
        );
        expect(twice.rows).toEqual(once.rows);
        expect(twice.quality.duplicates).toBe(once.quality.duplicates + events.length);
        expect(twice.quality.events).toBe(once.quality.events);
      }),
    );
  });

  it('events dated after a window change nothing in it', () => {
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const before = events.filter((event) => event.date <= window.to!);
        expect(run(events, people, { by }).rows).toEqual(run(before, people, { by }).rows);
      }),
    );
  });

  it('events dated after a window change no number of it in a longer run', () => {
    const key = (row: Row) =>
      JSON.stringify([
        row.measure,
        row.interval_start,
        row.interval_end,
        ...GROUP_COLUMNS.map((column) => row[column]),
      ]);
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const longer = new Map(
          run(events, people, { by, from: '2024-04-01', to: '2025-12-31', every: 'quarter' }).rows.map(
            (row) => [key(row), row],
          ),
        );
        const shorter = run(events, people, {
          by,
          from: '2024-04-01',
          to: '2024-09-30',
          every: 'quarter',
        }).rows;
        for (const row of shorter) expect(longer.get(key(row))).toEqual(row);
      }),
    );
  });

  it('groups of people sum to the total', () => {
    fc.assert(
      fc.property(
        eventsArbitrary,
        peopleArbitrary,
        fc.subarray(['gender', 'age_band', 'ethnic_group', 'imd_quintile'] as const),
        (events, people, by) => {
          for (const measure of ['people_referred', 'annual_caseload', 'decline_rate']) {
            const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + row.numerator!, 0);
            expect(sum(run(events, people, { by, measures: [measure] }).rows)).toBe(
              sum(run(events, people, { measures: [measure] }).rows),
            );
          }
        },
      ),
    );
  });

  it('referrals received add up over adjacent windows, groups and sources', () => {
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const options = { from: '2024-04-01', to: '2025-12-31', measures: ['referrals_received'] };
        const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + row.numerator!, 0);
        const total = sum(run(events, people, options).rows);
        expect(sum(run(events, people, { ...options, by, every: 'month' }).rows)).toBe(total);
        const shares = run(events, people, { ...options, measures: ['referral_share_by_source'] }).rows;
        expect(sum(shares)).toBe(total);
      }),
    );
  });

  it('no value is NaN or infinite, and limits hold their value', () => {
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        for (const { value, lower, upper, denominator } of run(events, people, { by }).rows) {
          for (const number of [value, lower, upper])
            expect(number === null || Number.isFinite(number)).toBe(true);
          if (denominator === 0) expect(value).toBeNull();
          if (value !== null && lower !== null && upper !== null) {
            expect(lower).toBeLessThanOrEqual(value + 1e-12);
            expect(upper).toBeGreaterThanOrEqual(value - 1e-12);
          }
        }
      }),
    );
  });

  it('what is no event never makes it throw', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            personId: fc.anything(),
            code: fc.anything(),
            date: fc.anything(),
            source: fc.anything(),
          }),
        ),
        (events) => {
          const { quality } = metrics({ events: events as CodedEvent[] }, window);
          expect(quality.events + quality.duplicates + quality.invalid).toBe(events.length);
        },
      ),
    );
  });

  it('what is no row of a table never makes it throw', () => {
    const anything = fc.array(fc.anything());
    fc.assert(
      fc.property(
        anything,
        anything,
        anything,
        anything,
        anything,
        (events, people, practices, workforce, organisations) => {
          const data = { events, people, practices, workforce, organisations } as unknown as MetricData;
          expect(() => metrics(data, { ...window, by: ['parent', 'gender'] })).not.toThrow();
          expect(() => metrics(data, { personScope: 'organisation', every: 'year' })).not.toThrow();
        },
      ),
    );
  });
});
