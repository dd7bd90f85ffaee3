import { dataDictionary } from 'social-prescribing/codes/data-dictionary';
import type { Person } from 'social-prescribing/events';
import { generateExtract } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { comparedWith } from '../../src/synthetic/comparison';
import { MOST_PEOPLE, testNhsNumbers } from '../../src/synthetic/nhs-numbers';
import { groupBy } from './group-by';

const { people, events } = generateExtract({ people: 2000, seed: 11 });
const ids = new Set(people.map(({ personId }) => personId));

/** Modulus 11 put another way: with the check digit weighted 1, the sum divides by 11. */
function isValid(number: string): boolean {
  const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return /^\d{10}$/.test(number) && sum % 11 === 0;
}

describe('NHS numbers', () => {
  it('are valid, of the test range, and one for each person', () => {
    expect(isValid('9434765919') && !isValid('9434765918')).toBe(true);
    expect([...ids].filter((id) => !isValid(id) || !id.startsWith('999'))).toEqual([]);
    expect(ids.size).toBe(2200);
  });

  it('suffice for as many people as may be asked for, and those compared with them', () => {
    const numbers = testNhsNumbers(MOST_PEOPLE + comparedWith(MOST_PEOPLE), 123_456);
    expect(new Set(numbers).size).toBe(908_000);
    expect(numbers.every((number) => number >= '9990000000' && number < '9999999999')).toBe(true);
    expect(numbers.every(isValid)).toBe(true);
  });

  it('of events are those of people', () => {
    expect(new Set(events.map((event) => event.personId))).toEqual(ids);
  });
});

describe('attributes', () => {
  const seen = (attribute: keyof Person) => new Set(people.map((person) => person[attribute]));
  const shareOf = (matches: (person: Person) => boolean) => people.filter(matches).length / people.length;

  it('hold every code, and gaps', () => {
    expect(seen('gender')).toEqual(new Set(['1', '2', '9', 'X', undefined]));
    const ethnicities = dataDictionary.ethnicCategory.codes.map(({ code }) => code);
    expect(seen('ethnicity')).toEqual(new Set([...ethnicities, undefined]));
    expect(seen('imdDecile')).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, undefined]));
  });

  it.each(['birthDate', 'gender', 'ethnicity', 'imdDecile', 'organisation'] as const)(
    '%s is rarely absent',
    (attribute) => {
      const absent = shareOf((person) => person[attribute] === undefined);
      expect(absent).toBeGreaterThan(0.002);
      expect(absent).toBeLessThan(0.06);
    },
  );

  it('lean to the most deprived, women and the old', () => {
    const deprived = shareOf(({ imdDecile = 0 }) => imdDecile >= 1 && imdDecile <= 2);
    const affluent = shareOf(({ imdDecile = 0 }) => imdDecile >= 9);
    expect(deprived).toBeGreaterThan(affluent * 2);
    expect(shareOf(({ gender }) => gender === '2')).toBeGreaterThan(0.5);
    expect(shareOf(({ birthDate = '2022' }) => birthDate < '1962-04-01')).toBeGreaterThan(0.4);
  });

  it('give the year of the index with each decile', () => {
    const years = people.map(
      ({ imdDecile, imdYear }) => (imdDecile === undefined) === (imdYear === undefined),
    );
    expect(years).not.toContain(false);
    expect(seen('imdYear')).toEqual(new Set([2019, undefined]));
  });

  it('put everyone at an age to be referred', () => {
    const born = people.flatMap(({ birthDate }) => birthDate ?? []);
    expect(born.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
    expect(born.filter((date) => date < '1919-04-01' || date > '2014-04-01')).toEqual([]);
  });

  it('disagree for a few people with two rows', () => {
    const rowsOf = groupBy(people, ({ personId }) => personId);
    const twice = [...rowsOf.values()].filter((rows) => rows.length > 1);
    expect(twice.length).toBeGreaterThan(3);
    expect(twice.length).toBeLessThan(30);
    expect(twice.filter(([one, other]) => one!.ethnicity === other!.ethnicity)).toEqual([]);
  });
});
