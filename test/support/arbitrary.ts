import fc from 'fast-check';
import type { CodedEvent, Person } from 'social-prescribing/events';
import { CODES } from './journey';

/** So many days after 1 January 2024. */
export const day = (offset: number) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);

export const optional = <Value>(values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

/** One event: few people, places and days, so that everything collides. */
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
    value: optional([7, 20, 23, 20.73, '10', 35, 'good', 99]),
  })
  .map(({ word, offset, ...fields }) => ({
    ...CODES[word]!,
    ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
      personId: string;
    }),
    date: day(offset),
  }));

/** A person from referral to closure, so that pairs of scores and closures are frequent. */
const journeyArbitrary: fc.Arbitrary<CodedEvent[]> = fc
  .record({
    personId: fc.constantFrom('A', 'B', 'C', 'D'),
    opened: fc.integer({ min: 0, max: 700 }),
    organisation: optional(['Y1', 'Y2']),
    episode: optional(['E1', 'E2']),
    practitioner: optional(['W1', 'W2']),
    steps: fc.array(
      fc.record({
        word: fc.constantFrom(
          'attended',
          'missed',
          'need',
          'isolation',
          'assessment',
          'phq9',
          'phq9',
          'ours',
        ),
        after: fc.integer({ min: 0, max: 120 }),
        value: fc.constantFrom(7, 12, 20, 26, 20.73),
      }),
      { maxLength: 6 },
    ),
    closing: fc.constantFrom('done', 'moved', 'no_answer', 'need'),
    closed: fc.integer({ min: 0, max: 150 }),
  })
  .map(({ opened, steps, closing, closed, ...fields }) => {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
      personId: string;
    };
    const at = (word: string, offset: number) => ({ ...CODES[word]!, ...given, date: day(opened + offset) });
    return [
      at('referral', 0),
      ...steps.map(({ word, after, value }) => ({ ...at(word, after), value })),
      at(closing, closed),
    ];
  });
/** Journeys, and events that fit none. */
export const eventsArbitrary = fc
  .tuple(fc.array(journeyArbitrary, { maxLength: 8 }), fc.array(eventArbitrary, { maxLength: 20 }))
  .map(([journeys, others]) => [...journeys.flat(), ...others]);

/** A table of people, some twice and some without much. */
export const peopleArbitrary: fc.Arbitrary<Person[]> = fc.array(
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
