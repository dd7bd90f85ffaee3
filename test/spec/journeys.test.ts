import { findMeasure, type GroupBy, type MetricOptions } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { inWords, rowsOf } from '../support/in-words';
import { codeSet, event, events } from '../support/journey';
import { measureTable } from '../support/measure-table';
import { CLOSED_TWICE, closedTwice, closureReasons, duration, durationPercentiles } from './tables/closed';
import { contactsOfThree, contactsPerEpisode, didNotAttend, wait, waitPercentiles } from './tables/contacts';
import { engagement, fromLeapDay } from './tables/engagement';
import { byOrganisation } from './tables/groups';
import { openCases, waiting } from './tables/open';

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('open at the end of the window', () => {
  measureTable(openCases);

  measureTable(waiting);

  it('gives no value, and no limits, where nobody is open', () => {
    expect(rowsOf('waiting', 'A 2024-05-01 need')[0]).toMatchObject({
      value: null,
      lower: null,
      upper: null,
    });
  });
});

describe('days and contacts', () => {
  measureTable(wait);
  measureTable(waitPercentiles);

  // Type 7: of n sorted values, the one at position (n - 1) p, in between by the straight line.
  it.each([
    [[10], 10, 10],
    [[20, 10], 15, 19],
    [[40, 10, 20], 20, 36],
    [[10, 80, 20, 40], 30, 68],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 20], 5.5, 10.1],
  ])('median and 90th percentile of %j days', (days, median, p90) => {
    const waits = days.flatMap((wait, person) => [
      event(`P${person} 2024-05-01 referral`),
      event(`P${person} ${dayAfter('2024-05-01', wait)} attended`),
      event(`P${person} ${dayAfter('2024-05-01', wait)} done`),
    ]);
    const rowOf = (measure: string) =>
      findMeasure(measure)!.calculate(
        { events: waits },
        { codeSet, from: '2024-04-01', to: '2025-03-31' },
      )[0];
    for (const measure of ['wait_to_first_contact', 'duration']) {
      expect(rowOf(`${measure}_median`)).toMatchObject({ numerator: null, denominator: days.length });
      expect(rowOf(`${measure}_median`)!.value).toBeCloseTo(median, 9);
      expect(rowOf(`${measure}_p90`)!.value).toBeCloseTo(p90, 9);
    }
  });

  measureTable(contactsPerEpisode);
  measureTable(contactsOfThree);

  it('mean and median of 0, 1 and 5 contacts, without limits', () => {
    const lines = [0, 1, 5].flatMap((contacts, person) => [
      `P${person} 2024-05-01 referral`,
      ...Array.from({ length: contacts }, (_, day) => `P${person} 2024-05-0${day + 2} attended`),
      `P${person} 2024-06-01 done`,
    ]);
    const [mean] = rowsOf('contacts_per_episode_mean', lines.join(';'));
    const [median] = rowsOf('contacts_per_episode_median', lines.join(';'));
    expect([mean, median]).toMatchObject([
      { numerator: null, denominator: 3, value: 2, lower: null, upper: null },
      { numerator: null, denominator: 3, value: 1, lower: null, upper: null },
    ]);
  });

  measureTable(didNotAttend);
});

describe('closed in the window', () => {
  measureTable(duration);
  measureTable(durationPercentiles);

  measureTable(closureReasons);

  measureTable(closedTwice);

  it('has, of two closures on the day it was first closed, the first by code as its reason then', () => {
    const inEarlierWindow = CLOSED_TWICE.replace(
      '2024-06-01 done #E1',
      '2024-06-01 moved #E1; A 2024-06-01 done #E1',
    );
    const rows = rowsOf('closure_share', inEarlierWindow, { every: 'quarter' });
    expect(inWords(rows.slice(0, 2))).toBe('completed 1/1; moved away 0/1');
  });

  it('is closed once in the year, by its last closure', () => {
    expect(inWords(rowsOf('closure_share', CLOSED_TWICE))).toBe('moved away 1/1');
  });
});

describe('engagement', () => {
  measureTable(engagement);

  measureTable(fromLeapDay);

  it('takes another number of days, and inactive is not completed', () => {
    const options = { followUpDays: 30, inactiveDays: 20 };
    const lines =
      'A 2024-05-01 referral; B 2024-05-01 referral; B 2024-05-31 attended; C 2025-03-01 referral';
    expect(inWords(rowsOf('engagement_completed', lines, options))).toBe('0/3');
    expect(inWords(rowsOf('engagement_contacted', lines, { followUpDays: 30 }))).toBe('1/3');
    expect(inWords(rowsOf('engagement_contacted', lines, { followUpDays: 29 }))).toBe('0/3');
    expect(inWords(rowsOf('engagement_contacted', lines, { followUpDays: 31 }))).toBe('1/2');
  });
});

describe('groups of episodes', () => {
  const by = (column: GroupBy): MetricOptions => ({ by: [column] });

  measureTable(byOrganisation);

  it('by source group has rows only for the episodes that count', () => {
    const lines =
      'A 2024-05-01 referral from self; A 2024-05-02 attended; B 2024-05-01 referral; B 2024-05-02 done';
    expect(inWords(rowsOf('open_cases', lines, by('source_group')))).toBe('self 1');
    expect(inWords(rowsOf('duration_median', lines, by('source_group')))).toBe('Missing 1 of 1');
  });

  const BIRTHS = ['1985-04-01', '1984-04-01', '1984-04-02', '2024-05-01'].map((birthDate, person) => ({
    personId: `P${person}`,
    birthDate,
  }));
  const opened = BIRTHS.map(({ personId }) => `${personId} 2024-06-01 referral`).join('; ');

  it.each([
    ['people_referred', 'end', '0-4 1; 35-39 1; 40-44 2'],
    ['people_referred', 'start', '35-39 2; 40-44 1; Unknown 1'],
    ['open_cases', 'end', '0-4 1; 35-39 1; 40-44 2'],
    ['open_cases', 'start', '35-39 2; 40-44 1; Unknown 1'],
  ] as const)('%s by age at the %s of the window', (measure, ageAt, expected) => {
    expect(inWords(rowsOf(measure, opened, { ageAt, ...by('age_band') }, { people: BIRTHS }))).toBe(expected);
  });

  it('events with different ids are two', () => {
    const [missed] = events('A 2024-05-01 missed');
    const both = { events: [{ ...missed!, id: '1' }, { ...missed!, id: '2' }, missed!, missed!] };
    const options = { codeSet, from: '2024-04-01', to: '2025-03-31' };
    expect(inWords(findMeasure('did_not_attend_rate')!.calculate(both, options))).toBe('3/3');
  });
});
