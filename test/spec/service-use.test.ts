import type { Comparison } from 'social-prescribing/events';
import { episodes } from 'social-prescribing/events';
import { explain, findMeasure, type MetricOptions, metrics, type Row } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { codeSetWithServices as codeSet, events } from '../support/journey';
import { measureTable } from '../support/measure-table';
import { againstComparison, OBSERVED, serviceUse, whoCounts } from './tables/service-use';

const YEAR: MetricOptions = { codeSet, from: '2024-04-01', to: '2025-03-31', serviceUse: { days: 30 } };

const rowsOf = (
  measure: string,
  lines: string,
  options: object = {},
  comparison: readonly Comparison[] = [],
) =>
  findMeasure(measure)!.calculate(
    { events: events(`${lines}; ${OBSERVED}`), comparison },
    { ...YEAR, ...options },
  );
const inWords = (rows: readonly Row[]) =>
  rows
    .map(({ organisation, stratum, numerator, denominator }) =>
      [organisation, stratum, `${numerator}/${denominator}`].filter(Boolean).join(' '),
    )
    .join('; ');

describe('events of a service in the 30 days before a referral and after the closing', () => {
  measureTable(serviceUse);

  measureTable(whoCounts);

  it('takes the last event of an inactive episode as its end, once it is known to be inactive', () => {
    const lines = 'A 2024-02-01 referral; A 2024-03-20 need; A 2024-03-25 gp; A 2024-03-19 gp';
    expect(inWords(rowsOf('service_use_after', lines, { inactiveDays: 100 }))).toBe('gp 1/1');
    expect(inWords(rowsOf('service_use_after', lines, { inactiveDays: 400 }))).toBe('gp 0/0');
  });

  it('takes the days after the referral instead, where asked', () => {
    const after = { serviceUse: { days: 30, after: 'referral' } };
    expect(inWords(rowsOf('service_use_after', 'A 2024-06-01 referral; A 2024-06-02 gp', after))).toBe(
      'gp 1/1',
    );
  });

  it('parts by the opening referral', () => {
    const lines =
      'A 2024-06-01 referral @Y1; A 2024-06-02 done @Y1; B 2024-06-01 referral @Y2; B 2024-06-02 done @Y2; B 2024-05-30 gp @Y1';
    expect(inWords(rowsOf('service_use_before', lines, { by: ['organisation'] }))).toBe(
      'Unknown gp 0/0; Y1 gp 0/1; Y2 gp 1/1',
    );
  });

  it('is no part of the journey: it neither links nor keeps an episode open', () => {
    const lines = 'A 2024-06-01 referral; A 2024-06-20 gp';
    const built = episodes(events(lines), { codeSet, asOf: '2024-07-05', inactiveDays: 30 });
    expect(built.episodes[0]).toMatchObject({ lastEvent: '2024-06-01', closed: '2024-07-02' });
    expect(built.unlinked).toEqual([]);
    expect(metrics({ events: events(lines) }, YEAR).quality.unlinked).toBe(0);
  });
});

describe('against a comparison group', () => {
  measureTable(againstComparison);

  const TREATED =
    'A 2024-06-01 referral; A 2024-07-01 done; A 2024-05-30 gp; A 2024-05-31 gp; A 2024-07-02 gp';
  const values = (comparison: readonly Comparison[], lines = '', options: object = {}) =>
    ['service_use_change_comparison', 'service_use_difference', 'service_use_ratio'].map((measure) => {
      const rows = rowsOf(measure, `${TREATED}; ${lines}`, options, comparison);
      return rows.map(({ numerator, denominator, value }) => [numerator, denominator, value]);
    });
  const C = { personId: 'C', date: '2024-06-01', until: '2024-07-01' };
  const FOUR_AND_THREE =
    'C 2024-05-02 gp; C 2024-05-03 gp; C 2024-05-04 gp; C 2024-05-05 gp; C 2024-07-02 gp; C 2024-07-03 gp; C 2024-07-31 gp';

  it('holds the two changes against each other', () => {
    // A falls from 2 to 1, C from 4 to 3: -50 % against -25 %, and 0.5 against 0.75.
    expect(values([C], FOUR_AND_THREE)).toEqual([[[3, 4, -25]], [[null, 1, -25]], [[null, 1, 0.5 / 0.75]]]);
  });

  it.each([
    ['somebody without an event counts as using nothing', { personId: 'D', date: '2024-06-01' }, [3, 4, -25]],
    ['days in the wrong order leave a row out', { ...C, personId: 'E', until: '2024-05-01' }, [3, 4, -25]],
    ['a date that is none leaves a row out', { ...C, personId: 'E', date: '2024-06-31' }, [3, 4, -25]],
    ['a second row of one person is not counted', { ...C, until: '2024-07-02' }, [3, 4, -25]],
  ])('%s', (_, other, change) => {
    expect(values([C, other], FOUR_AND_THREE)[0]).toEqual([change]);
  });

  it('leaves out whoever was referred by the end of the days after, not later', () => {
    expect(values([C], `${FOUR_AND_THREE}; C 2024-07-31 referral`)[0]).toEqual([[0, 0, null]]);
    expect(values([C], `${FOUR_AND_THREE}; C 2024-08-01 referral`)[0]).toEqual([[3, 4, -25]]);
  });

  it('says how many people the smaller group has', () => {
    const two = [C, { personId: 'D', date: '2024-06-01' }];
    expect(values(two, FOUR_AND_THREE)[1]).toEqual([[null, 1, -25]]);
    expect(values([], FOUR_AND_THREE)[1]).toEqual([[null, 0, null]]);
  });

  it('has no value by what the comparison does not carry, and says why', () => {
    const rows = rowsOf('service_use_difference', `${TREATED}; ${FOUR_AND_THREE}`, { by: ['practitioner'] }, [
      C,
    ]);
    expect(rows.map(({ value, denominator }) => [value, denominator])).toEqual([[null, null]]);
    expect(rows[0]!.note).toBe(
      'the comparison is known only by organisation, parent and attributes of people',
    );
  });

  it('parts the comparison by its own organisation', () => {
    const rows = rowsOf(
      'service_use_change_comparison',
      `${FOUR_AND_THREE}; A 2024-06-01 referral @Y1; A 2024-07-01 done @Y1; B 2024-06-01 referral @Y2`,
      { by: ['organisation'] },
      [{ ...C, organisation: 'Y2' }],
    );
    expect(inWords(rows)).toBe('Unknown gp 0/0; Y1 gp 0/0; Y2 gp 3/4');
  });

  it('lists the people of both groups, the events of each that count, and why others do not', () => {
    const data = {
      events: events(`${TREATED}; B 2024-06-01 referral; ${FOUR_AND_THREE}; ${OBSERVED}`),
      comparison: [C, { personId: 'D', date: '2024-06-01' }, { personId: 'B', date: '2024-06-01' }],
    };
    const told = (measure: string) =>
      explain(data, { measure }, YEAR).map((one) =>
        [...[one.person_id, one.date, one.in_numerator && 'above', one.in_denominator && 'below', one.reason]]
          .filter(Boolean)
          .join(' '),
      );
    expect(told('service_use_before')).toEqual([
      'A 2024-05-30 above',
      'A 2024-05-31 above',
      'A 2024-06-01 below',
      'B 2024-06-01 not closed',
    ]);
    expect(told('service_use_change_comparison')).toEqual([
      'B referred',
      ...['C 2024-05-02 below', 'C 2024-05-03 below', 'C 2024-05-04 below', 'C 2024-05-05 below'],
      ...['C 2024-07-02 above', 'C 2024-07-03 above', 'C 2024-07-31 above'],
    ]);
    expect(told('service_use_difference')).toEqual([
      'A 2024-06-01 below',
      'B referred',
      'B 2024-06-01 not closed',
      'C below',
      'D below',
    ]);
  });

  it('is left out without the table, and the rest still runs', () => {
    const result = metrics({ events: events(`${TREATED}; ${OBSERVED}`) }, YEAR);
    expect(result.notes).toContain(
      'Left out without a table of comparison: service_use_change_comparison, service_use_difference, service_use_ratio.',
    );
    expect(result.rows.some(({ measure }) => measure === 'service_use_change')).toBe(true);
  });
});
