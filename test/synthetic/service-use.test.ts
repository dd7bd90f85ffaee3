import { bundledCodeSet, extendCodeSet, findCode } from 'social-prescribing/codes';
import { type CodedEvent, episodes } from 'social-prescribing/events';
import { generateExtract } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/calendar';
import { UNRELATED_CODES } from '../../src/synthetic/dirt';
import { groupBy } from './group-by';

const { events, codes, comparison, people } = generateExtract({ people: 2000, seed: 11 });
const extended = extendCodeSet(bundledCodeSet, codes);
if (!extended.ok) throw new Error('the local codes of the extract are wrong');
const codeSet = extended.value;
const [first, last] = ['2022-04-01', '2025-06-30'].map((date) => toDay(date)!) as [number, number];
const compared = new Set(comparison.map(({ personId }) => personId));
const readable = events.map((event) => ({
  ...event,
  date: event.date.replace(/^(\d\d)\/(\d\d)\/(\d\d)$/, '20$3-$2-$1'),
}));
const isService = ({ code, system }: CodedEvent) => findCode(codeSet, code, system)?.role === 'service';
const services = readable.filter(isService);
const dayOf = ({ date }: CodedEvent) => toDay(date)!;
const servicesOf = groupBy(services, ({ personId }) => personId);

describe('the use of services', () => {
  it('is GP appointments, and now and then an A&E attendance', () => {
    const emergencies = services.filter(({ code }) => code === 'SPAE').length;
    expect(emergencies).toBeGreaterThan(services.length * 0.04);
    expect(emergencies).toBeLessThan(services.length * 0.08);
    expect(new Set(services.map(({ code }) => code))).toEqual(new Set(['SPGP', 'SPAE']));
  });

  it('adds no more than some ten events a person', () => {
    expect(services.length / 2200).toBeGreaterThan(6);
    expect(services.length / 2200).toBeLessThan(10);
  });

  it('is entered by the practice, without link worker, episode or score', () => {
    const keys = new Set(services.flatMap((event) => Object.keys(event)));
    expect(keys).toEqual(new Set(['id', 'personId', 'organisation', 'date', 'code', 'system']));
  });

  it('begins 120 days before the journey and ends 120 after it', () => {
    const journeys = groupBy(
      readable.filter((event) => !isService(event) && !UNRELATED_CODES.includes(event.code)),
      ({ personId }) => personId,
    );
    const marginsOf = ([personId, own]: readonly [string, readonly CodedEvent[]]) => {
      const uses = servicesOf.get(personId) ?? [];
      if (compared.has(personId) || uses.length === 0) return [];
      return [[dayOf(own[0]!) - dayOf(uses[0]!), dayOf(uses.at(-1)!) - dayOf(own.at(-1)!)] as const];
    };
    const margins = [...journeys].flatMap(marginsOf);
    const before = margins.map(([days]) => days);
    const after = margins.map(([, days]) => days);
    expect(margins.length).toBeGreaterThan(1900);
    expect(Math.max(...before)).toBe(120);
    // A journey whose closure nobody entered ended later than its last event.
    expect(Math.max(...after)).toBeLessThanOrEqual(210);
    expect(after.filter((days) => days > 91).length).toBeGreaterThan(margins.length / 4);
  });

  it('is two or three appointments in the quarter before a journey, and fewer in the one after', () => {
    const built = episodes(readable, { codeSet, asOf: '2025-06-30' }).episodes;
    const observed = [...groupBy(built, ({ personId }) => personId).values()].flatMap(([one]) => {
      const opened = toDay(one!.opened)!;
      const closed = one!.closureReason === 'inactive' ? undefined : toDay(one!.closed ?? '');
      const known = closed !== undefined && opened - 91 >= first && closed + 91 <= last;
      return known ? [{ personId: one!.personId, opened, closed }] : [];
    });
    const meanOf = (isIn: (day: number, opened: number, closed: number) => boolean) =>
      observed
        .map(
          ({ personId, opened, closed }) =>
            (servicesOf.get(personId) ?? []).filter(
              (event) => event.code === 'SPGP' && isIn(dayOf(event), opened, closed),
            ).length,
        )
        .reduce((sum, count) => sum + count, 0) / observed.length;
    const before = meanOf((day, opened) => day >= opened - 91 && day < opened);
    const after = meanOf((day, _, closed) => day > closed && day <= closed + 91);
    expect(observed.length).toBeGreaterThan(800);
    expect(before).toBeGreaterThan(2);
    expect(before).toBeLessThan(3);
    expect(after).toBeGreaterThan(before * 0.7);
    expect(after).toBeLessThan(before * 0.95);
  });
});

describe('the comparison group', () => {
  it('is a tenth as many people again, each once', () => {
    expect(comparison).toHaveLength(200);
    expect(compared.size).toBe(200);
    expect(generateExtract({ people: 19, seed: 1 }).comparison).toHaveLength(1);
  });

  it('has nothing but the use of services', () => {
    const own = events.filter(({ personId }) => compared.has(personId));
    const roles = new Set(own.map(({ code, system }) => findCode(codeSet, code, system)?.role));
    expect(roles).toEqual(new Set(['service', undefined]));
    expect(new Set(own.map(({ personId }) => personId)).size).toBe(200);
  });

  it('has its attributes among those of all people', () => {
    const rows = people.filter(({ personId }) => compared.has(personId));
    expect(new Set(rows.map(({ personId }) => personId))).toEqual(compared);
    expect(new Set(rows.map(({ gender }) => gender)).size).toBeGreaterThan(1);
  });

  it('has its days in the extract and in order; some have no second one', () => {
    expect(comparison.filter(({ date }) => toDay(date)! < first || toDay(date)! > last)).toEqual([]);
    const gaps = comparison.flatMap(({ date, until }) => (until ? [toDay(until)! - toDay(date)!] : []));
    expect(gaps.filter((days) => days < 1 || days > 240)).toEqual([]);
    expect(gaps.length).toBeGreaterThan(120);
    expect(gaps.length).toBeLessThan(180);
  });

  it('names the practice of its events, for most', () => {
    const organisations = groupBy(services, ({ personId }) => personId);
    const named = comparison.filter(({ organisation }) => organisation);
    expect(named.length).toBeGreaterThan(160);
    expect(named.length).toBeLessThan(200);
    for (const { personId, organisation } of named)
      for (const event of organisations.get(personId) ?? [])
        expect([organisation, undefined]).toContain(event.organisation);
  });
});
