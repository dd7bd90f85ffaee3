import { createHash } from 'node:crypto';
import { generateExtract, type SyntheticExtract } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';

const textOf = (extract: SyntheticExtract) => JSON.stringify(extract);
const hashOf = (extract: SyntheticExtract) => createHash('sha256').update(textOf(extract)).digest('hex');

describe('the same options', () => {
  it('give the same extract', () => {
    expect(textOf(generateExtract({ people: 60, seed: 5 }))).toBe(
      textOf(generateExtract({ people: 60, seed: 5 })),
    );
  });

  // Fails when the generator or a code list it draws from changes: users' numbers change with it, so say so
  // in the changelog before writing the new values down.
  it('give the extract they always gave', () => {
    const extract = generateExtract({ people: 60, seed: 5 });
    expect(extract.events[0]).toEqual({
      id: 'E00000001',
      personId: '9998345421',
      organisation: 'Y99002',
      practitioner: 'LW004',
      date: '2022-04-01',
      code: '871731000000106',
    });
    expect(hashOf(extract)).toBe('524ba48436bbf25adda8f5dc5309d77192f199148c3c3315be42b65574ba7aab');
  });
});

describe('another seed', () => {
  // Seeds of more than 32 bits count too, and negative ones.
  const seeds = [0, 1, 2, -1, 2 ** 32, 2 ** 32 + 1, 2 ** 32 - 1, Number.MAX_SAFE_INTEGER];

  it('gives another extract', () => {
    const hashes = seeds.map((seed) => hashOf(generateExtract({ people: 20, seed })));
    expect(new Set(hashes).size).toBe(seeds.length);
  });

  it('gives other people', () => {
    const first = seeds.map((seed) => generateExtract({ people: 1, seed }).people[0]!.personId);
    expect(new Set(first).size).toBe(seeds.length);
  });
});

describe('the days asked for', () => {
  it.each([
    [{}, '2022-04-01', '2025-06-30'],
    [{ from: '2024-02-29', to: '2024-02-29' }, '2024-02-29', '2024-02-29'],
    [{ from: '2023-12-31', to: '2024-04-01' }, '2023-12-31', '2024-04-01'],
  ])('%o is spanned from end to end', (days, from, to) => {
    const { events } = generateExtract({ people: 50, seed: 3, ...days });
    expect(events[0]!.date).toBe(from);
    expect(events.at(-1)!.date).toBe(to);
  });

  it('hold more referrals the later the financial year', () => {
    const { events } = generateExtract({ people: 1000, seed: 3 });
    const referrals = events.filter((event) => event.code === '871731000000106');
    const between = (from: string, to: string) =>
      referrals.filter(({ date }) => date >= from && date <= to).length;
    const first = between('2022-04-01', '2023-03-31');
    const second = between('2023-04-01', '2024-03-31');
    const third = between('2024-04-01', '2025-03-31');
    expect(first).toBeGreaterThan(100);
    expect(second).toBeGreaterThan(first * 1.2);
    expect(third).toBeGreaterThan(second * 1.2);
  });
});

describe('few people', () => {
  it('none have no events, and practices all the same', () => {
    const extract = generateExtract({ people: 0, seed: 1 });
    expect(extract.events).toEqual([]);
    expect(extract.people).toEqual([]);
    expect(extract.comparison).toEqual([]);
    expect(extract.organisations).toHaveLength(4);
  });

  it('one has an extract', () => {
    expect(generateExtract({ people: 1, seed: 1 }).events.length).toBeGreaterThan(0);
  });
});

describe('wrong options throw', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 900_001])('people %s', (people) => {
    expect(() => generateExtract({ people, seed: 1 })).toThrow(
      new RangeError('people must be a whole number from 0 to 900000'),
    );
  });

  it.each([0.5, Number.NaN, 2 ** 53])('seed %s', (seed) => {
    expect(() => generateExtract({ people: 1, seed })).toThrow(new RangeError('seed must be a safe integer'));
  });

  it.each(['2024-02-30', '01/04/2024', '2024-4-1', ''])('date %o', (date) => {
    const options = { people: 1, seed: 1 };
    expect(() => generateExtract({ ...options, from: date })).toThrow(/^from must be a calendar date/);
    expect(() => generateExtract({ ...options, to: date })).toThrow(/^to must be a calendar date/);
    expect(() => generateExtract({ ...options, to: date })).toThrow(RangeError);
  });

  it('from after to', () => {
    const options = { people: 1, seed: 1, from: '2024-04-02', to: '2024-04-01' };
    expect(() => generateExtract(options)).toThrow(new RangeError('from must not be after to'));
  });
});
