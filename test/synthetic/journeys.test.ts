import { ATTENDANCE_SYSTEM, findCode, listCodes, ROLES, type Role } from 'social-prescribing/codes';
import { type CodedEvent, episodes } from 'social-prescribing/events';
import { findInstrument, readScore } from 'social-prescribing/instruments';
import { describe, expect, it } from 'vitest';
import { groupBy } from './group-by';
import { codeSet, events, remarks } from './large-extract';

const roleOf = ({ code, system }: CodedEvent) => findCode(codeSet, code, system)?.role;
const idsSeen = (role: Role) =>
  new Set(events.filter((event) => roleOf(event) === role).map(({ code }) => code));
const ofJourneys = events.filter((event) => roleOf(event) !== undefined && roleOf(event) !== 'service');
const readable = events.filter(({ date }) => date.length === 10);
const built = episodes(readable, { codeSet, asOf: '2025-06-30' });

describe('local codes', () => {
  it('are accepted without remark, close cases and are the use of services', () => {
    expect(remarks).toEqual([]);
    expect(listCodes(codeSet, { role: 'closure' }).map(({ id, category }) => [id, category])).toEqual([
      ['SPCLOSED-COMPLETED', 'completed'],
      ['SPCLOSED-DISENGAGED', 'disengaged'],
      ['SPCLOSED-MOVED', 'moved away'],
    ]);
    expect(listCodes(codeSet, { role: 'service' }).map(({ id, category }) => [id, category])).toEqual([
      ['SPGP', 'gp_appointment'],
      ['SPAE', 'emergency_attendance'],
    ]);
  });
});

describe('events', () => {
  it('are about a dozen of the journey for each person, and twenty in all', () => {
    expect(ofJourneys.length / 2000).toBeGreaterThan(11);
    expect(ofJourneys.length / 2000).toBeLessThan(14);
    expect(events.length / 2000).toBeGreaterThan(19);
    expect(events.length / 2000).toBeLessThan(24);
  });

  it('have every role', () => {
    expect(new Set(events.map(roleOf))).toEqual(new Set([...ROLES, undefined]));
  });

  it.each(['demographic', 'need', 'support', 'outcome', 'contact', 'closure', 'service'] as const)(
    'have every %s code',
    (role) => {
      // Contacts of unknown attendance come from records only.
      const codes = listCodes(codeSet, { role }).filter(({ attendance }) => attendance !== 'unknown');
      expect(idsSeen(role)).toEqual(new Set(codes.map(({ id }) => id)));
    },
  );

  it('have scores of three instruments, SWEMWBS the most, each whole and within the range but for dirt', () => {
    const scores = groupBy(
      events.filter((event) => roleOf(event) === 'assessment'),
      ({ code, system }) => findCode(codeSet, code, system)!.instrument!,
    );
    const counts = ['SWEMWBS', 'PHQ-9', 'GAD-7'].map((name) => scores.get(name)!.length);
    expect(scores.size).toBe(3);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(300);
    for (const [name, own] of scores) {
      const { min, max } = findInstrument(name)!;
      const plain = own.filter(
        ({ value }) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
      );
      expect(plain.length).toBeGreaterThan(own.length * 0.95);
    }
  });

  it('mostly name a link worker, each of one practice', () => {
    const absent =
      ofJourneys.filter(({ practitioner }) => practitioner === undefined).length / ofJourneys.length;
    expect(absent).toBeGreaterThan(0.02);
    expect(absent).toBeLessThan(0.08);
    const pairs = new Set(
      events.flatMap(({ practitioner, organisation }) =>
        practitioner && organisation ? `${practitioner} ${organisation}` : [],
      ),
    );
    const workers = new Set(events.flatMap(({ practitioner }) => practitioner ?? []));
    expect(pairs.size).toBe(workers.size);
    expect([...workers].filter((id) => !/^LW\d{3}$/.test(id))).toEqual([]);
  });

  it('of one person in twenty all carry an episode id', () => {
    const people = [...groupBy(ofJourneys, ({ personId }) => personId).values()];
    const carriers = people.filter((own) => own.some(({ episode }) => episode));
    expect(carriers.filter((own) => own.some(({ episode }) => !episode))).toEqual([]);
    expect(carriers.length).toBeGreaterThan(60);
    expect(carriers.length).toBeLessThan(140);
  });
});

describe('journeys', () => {
  it('make one episode or two of most people', () => {
    expect(built.episodes.length).toBeGreaterThan(1700);
    expect(built.episodes.length).toBeLessThan(2400);
    expect(new Set(built.episodes.map(({ closureReason }) => closureReason))).toEqual(
      new Set(['completed', 'disengaged', 'moved away', 'inactive', undefined]),
    );
  });

  it('begin with an offer at times, declined at times', () => {
    const count = (role: Role) => readable.filter((event) => roleOf(event) === role).length;
    expect(count('offer')).toBeGreaterThan(500);
    expect(count('decline')).toBeGreaterThan(80);
    expect(count('decline')).toBeLessThan(count('offer') / 3);
  });

  it.each([
    ['SWEMWBS', 200],
    ['PHQ-9', 50],
    ['GAD-7', 40],
  ] as const)('hold a first and a later score of %s for more than %i, mostly a better one', (name, least) => {
    const { scoreIds, better } = findInstrument(name)!;
    const changes = built.episodes.flatMap(({ events }) => {
      const scores = events
        .filter(({ code }) => scoreIds.includes(code))
        .flatMap(({ value }) => {
          const reading = readScore(name, value);
          return reading.ok ? [reading.score] : [];
        });
      const change = scores.at(-1)! - scores[0]!;
      return scores.length > 1 ? [better === 'lower' ? -change : change] : [];
    });
    expect(changes.length).toBeGreaterThan(least);
    expect(changes.filter((change) => change > 0).length).toBeGreaterThan(changes.length / 2);
    expect(changes.filter((change) => change < 0).length).toBeGreaterThan(changes.length / 10);
  });

  it('count attended contacts far more often than missed ones', () => {
    const contacts = events.filter(({ system }) => system === ATTENDANCE_SYSTEM);
    const attended = contacts.filter(({ code }) => code === '5' || code === '6');
    expect(attended.length).toBeGreaterThan(contacts.length * 0.75);
    expect(attended.length).toBeLessThan(contacts.length * 0.95);
  });
});
