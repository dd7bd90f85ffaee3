import fc from 'fast-check';
import type { CodedEvent, Person } from 'social-prescribing/events';
import { findInstrument } from 'social-prescribing/instruments';
import {
  explain,
  GROUP_BY,
  GROUP_COLUMNS,
  MEASURES,
  type MetricData,
  type MetricOptions,
  metrics,
  type Row,
} from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { day, eventsArbitrary, optional, peopleArbitrary } from '../support/arbitrary';
import { CODES, codeSet } from '../support/journey';

const PERSON_ATTRIBUTES = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'] as const;

const tables = {
  practices: [{ organisation: 'Y1', date: '2024-01-01', registered: 100 }],
  workforce: [{ organisation: 'Y2', date: '2024-01-01', wte: 0.5 }],
};
const byArbitrary = fc.subarray([...GROUP_BY]);
const window: MetricOptions = { codeSet, from: '2024-06-01', to: '2025-09-30' };

const run = (events: readonly CodedEvent[], people: readonly Person[], options: object = {}) =>
  metrics({ events, people, ...tables }, { ...window, ...options });

const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + row.numerator!, 0);

/** A window and groups as one text; columns left out are not told apart. */
const placeOf = (row: Row, without: readonly string[] = []) =>
  JSON.stringify([
    row.interval_start,
    row.interval_end,
    ...GROUP_COLUMNS.map((column) => (without.includes(column) ? undefined : row[column])),
  ]);

/** One thing of each row of a measure, by where the row stands. */
const byPlace = (rows: readonly Row[], measure: string, thing: (row: Row) => unknown) =>
  Object.fromEntries(
    rows.filter((row) => row.measure === measure).map((row) => [placeOf(row), thing(row)] as const),
  );

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

  it('groups of people sum to the total, in every measure that counts people, episodes or events', () => {
    // Workers are parted by no attribute of people, and equity shares are of the attribute asked for.
    const counting = MEASURES.filter(({ id }) => !['workers_over', 'equity_share'].includes(id));
    // Columns that a measure brings show the combinations seen: then the denominator is not in every group.
    const denominators = counting.filter(
      ({ id, scale }) => scale.denominator === 'count' && !/_share|outcome_coverage/.test(id),
    );
    const totals = (rows: readonly Row[], of: 'numerator' | 'denominator', ids: readonly string[]) => {
      const total: Record<string, number> = {};
      // A group without rows is one of zeros.
      for (const row of rows)
        if (ids.includes(row.measure) && row[of]) {
          const key = `${row.measure} ${placeOf(row, PERSON_ATTRIBUTES)}`;
          total[key] = (total[key] ?? 0) + row[of];
        }
      return total;
    };
    const idsOf = (measures: typeof MEASURES) => measures.map(({ id }) => id);
    fc.assert(
      fc.property(
        eventsArbitrary,
        peopleArbitrary,
        fc.subarray([...PERSON_ATTRIBUTES]),
        fc.constantFrom(undefined, 'quarter'),
        (events, people, by, every) => {
          const grouped = run(events, people, { by, every }).rows;
          const together = run(events, people, { every }).rows;
          for (const [of, ids] of [
            ['numerator', idsOf(counting)],
            ['denominator', idsOf(denominators)],
          ] as const)
            expect(totals(grouped, of, ids)).toEqual(totals(together, of, ids));
        },
      ),
    );
  });

  it('a proportion is never above 1, nor below 0', () => {
    const proportions = MEASURES.filter(({ scale }) => scale.limits === 'proportion').map(({ id }) => id);
    expect(proportions.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        for (const row of run(events, people, { by, measures: proportions, every: 'quarter' }).rows) {
          expect(row.numerator).toBeGreaterThanOrEqual(0);
          expect(row.numerator).toBeLessThanOrEqual(row.denominator!);
        }
      }),
    );
  });

  it('a person who came and went before, or comes after, changes nothing', () => {
    const elsewhere = fc
      .array(
        fc.record({
          word: fc.constantFrom(...Object.keys(CODES)),
          // Inactive a year before the twelve months that the first window looks back on; or after the last.
          offset: fc.oneof(fc.integer({ min: -900, max: -620 }), fc.integer({ min: 639, max: 900 })),
          organisation: optional(['Y1', 'Y9']),
          practitioner: optional(['W1', 'W9']),
          source: optional(['1991000124105', '73211009']),
          value: optional([7, 20, 'good']),
        }),
        { minLength: 1, maxLength: 20 },
      )
      .map((steps) =>
        steps.map(({ word, offset, ...fields }) => ({
          personId: 'Z',
          ...CODES[word]!,
          ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
          date: day(offset),
        })),
      );
    fc.assert(
      fc.property(
        eventsArbitrary,
        peopleArbitrary,
        byArbitrary,
        elsewhere,
        fc.constantFrom(undefined, 'quarter'),
        (events, people, by, ofZ, every) => {
          const z = { personId: 'Z', gender: '9', birthDate: '1933', imdDecile: 5, organisation: 'Y9' };
          expect(run([...events, ...ofZ], [...people, z], { by, every }).rows).toEqual(
            run(events, people, { by, every }).rows,
          );
        },
      ),
    );
  });

  it('every pair improved, deteriorated or did neither', () => {
    const results = ['outcome_improved', 'outcome_no_change', 'outcome_deteriorated'] as const;
    let pairs = 0;
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const { rows } = run(events, people, { by, every: 'quarter' });
        const [improved, same, worse] = results.map((id) => byPlace(rows, id, (row) => row.numerator));
        const withThreshold = ({ instrument = '' }: Row) =>
          findInstrument(instrument)?.threshold !== undefined;
        const known = rows.filter(withThreshold);
        const paired = byPlace(known, 'outcome_coverage', (row) => row.numerator);
        for (const id of results)
          expect(
            byPlace(rows, id, (row) => row.denominator),
            id,
          ).toEqual(paired);
        expect(byPlace(known, 'outcome_change_mean', (row) => row.denominator)).toEqual(paired);
        for (const [place, count] of Object.entries(paired)) {
          pairs += count as number;
          expect([improved, same, worse].reduce((total, each) => total + (each![place] as number), 0)).toBe(
            count,
          );
        }
      }),
    );
    expect(pairs).toBeGreaterThan(20);
  });

  it('closures of all reasons are all closures', () => {
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const { rows } = run(events, people, { by, every: 'quarter' });
        const closed = new Map<string, Row[]>();
        for (const row of rows.filter(({ measure }) => measure === 'closure_share')) {
          const place = placeOf(row, ['closure_reason']);
          closed.set(place, [...(closed.get(place) ?? []), row]);
        }
        const durations = byPlace(rows, 'duration_median', (row) => row.denominator);
        for (const [place, reasons] of closed) {
          for (const { denominator } of reasons) expect(sum(reasons)).toBe(denominator);
          expect(sum(reasons)).toBe(durations[place]);
        }
      }),
    );
  });

  it('open people are at most the open cases, of whom some wait', () => {
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const { rows } = run(events, people, { by, every: 'quarter' });
        const cases = byPlace(rows, 'open_cases', (row) => row.numerator) as Record<string, number>;
        const persons = byPlace(rows, 'open_people', (row) => row.numerator) as Record<string, number>;
        expect(byPlace(rows, 'waiting', (row) => row.denominator)).toEqual(cases);
        expect(Object.keys(persons)).toEqual(Object.keys(cases));
        for (const [place, people] of Object.entries(persons)) {
          expect(people).toBeLessThanOrEqual(cases[place]!);
          expect(people > 0).toBe(cases[place]! > 0);
        }
      }),
    );
  });

  it('referrals received add up over adjacent windows, groups and sources', () => {
    fc.assert(
      fc.property(eventsArbitrary, peopleArbitrary, byArbitrary, (events, people, by) => {
        const options = { from: '2024-04-01', to: '2025-12-31', measures: ['referrals_received'] };
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

  it('a value that has no text is no value', () => {
    const event = { personId: 'A', code: '718466001', date: '2024-07-01' };
    const events = [null, { toString: [] }].map((value) => ({ ...event, value })) as unknown as CodedEvent[];
    expect(metrics({ events }, window).quality.duplicates).toBe(1);
  });

  it('what is no row of a table never makes it throw', () => {
    const row = fc.oneof(
      fc.anything(),
      fc.record({ personId: fc.constant('A'), date: fc.constantFrom('2024-07-01', 5), until: fc.anything() }),
      fc.record({
        personId: fc.constant('A'),
        code: fc.constant('718466001'),
        date: fc.constant('2024-07-01'),
        value: fc.anything(),
      }),
    );
    const anything = fc.array(row);
    const tables = fc.record({
      ...{ events: anything, people: anything, practices: anything, workforce: anything },
      ...{ organisations: anything, comparison: anything },
    });
    fc.assert(
      fc.property(tables, (given) => {
        const data = given as unknown as MetricData;
        expect(() => metrics(data, { ...window, by: ['parent', 'gender'] })).not.toThrow();
        expect(() => metrics(data, { personScope: 'organisation', every: 'year' })).not.toThrow();
        expect(() => explain(data, { measure: 'annual_caseload' }, window)).not.toThrow();
      }),
    );
  });
});
