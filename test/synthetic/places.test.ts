import { parseGpPracticeCode } from 'social-prescribing/identifiers';
import { generateExtract } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/calendar';
import { diceOf } from '../../src/synthetic/dice';
import { placesFor } from '../../src/synthetic/places';
import { groupBy } from './group-by';

const { organisations, practices, workforce, events } = generateExtract({ people: 2000, seed: 11 });
const ids = organisations.map(({ organisation }) => organisation);
const keysOf = (rows: readonly { organisation: string; date: string }[]) =>
  new Set(rows.map(({ organisation, date }) => `${organisation} ${date}`));

describe('practices', () => {
  it('are one for 80 people, and four at least', () => {
    expect(ids).toHaveLength(25);
    expect(generateExtract({ people: 10, seed: 1 }).organisations).toHaveLength(4);
  });

  it('have ids in the form of the ODS, in a range of their own', () => {
    expect(ids[0]).toBe('Y99001');
    expect(new Set(ids).size).toBe(25);
    expect(ids.filter((id) => !parseGpPracticeCode(id).ok)).toEqual([]);
  });

  it('belong to several networks, each with several practices', () => {
    const networks = groupBy(organisations, ({ parent }) => parent);
    expect([...networks.keys()]).toEqual(['U99901', 'U99902', 'U99903', 'U99904', 'U99905']);
    expect([...networks.values()].map((members) => members.length)).toEqual([5, 5, 5, 5, 5]);
  });

  it('stay within their range of ids however many people', () => {
    const { organisations } = placesFor(900_000, toDay('2022-04-01')!, toDay('2022-04-30')!, diceOf(1, 0));
    expect(organisations.at(-1)).toEqual({ organisation: 'Y99999', parent: 'U99999' });
  });

  it('all have events, and events have no other', () => {
    const seen = new Set(events.flatMap(({ organisation }) => organisation ?? []));
    expect([...seen].sort()).toEqual(ids);
  });
});

describe('list sizes', () => {
  it('are of every 1 April that matters', () => {
    const dates = [...new Set(practices.map(({ date }) => date))];
    expect(dates).toEqual(['2022-04-01', '2023-04-01', '2024-04-01', '2025-04-01']);
    expect(keysOf(practices).size).toBe(ids.length * dates.length);
    expect(practices).toHaveLength(ids.length * dates.length);
  });

  it('hold from before an extract that begins within a year', () => {
    const { practices } = generateExtract({ people: 1, seed: 1, from: '2024-03-31', to: '2024-04-01' });
    expect([...new Set(practices.map(({ date }) => date))]).toEqual(['2023-04-01', '2024-04-01']);
  });

  it('are whole numbers of a likely size that change', () => {
    const sizes = practices.map(({ registered }) => registered);
    expect(sizes.filter((size) => !Number.isInteger(size) || size < 2000 || size > 20_000)).toEqual([]);
    expect(new Set(sizes).size).toBeGreaterThan(ids.length * 3);
  });
});

describe('workforce', () => {
  it('is given once for a practice and date, from the first 1 April on', () => {
    expect(keysOf(workforce).size).toBe(workforce.length);
    const first = workforce.filter(({ date }) => date === '2022-04-01');
    expect(first.map(({ organisation }) => organisation)).toEqual(ids);
  });

  it('is 0.4 to 2.0 in tenths, and changes', () => {
    expect(workforce.filter(({ wte }) => !/^(0\.[4-9]|1(\.[1-9])?|2)$/.test(String(wte)))).toEqual([]);
    expect(workforce.length).toBeGreaterThan(ids.length * 2);
    expect(new Set(workforce.map(({ wte }) => wte)).size).toBeGreaterThan(10);
  });
});
