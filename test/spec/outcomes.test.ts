import type { MetricOptions } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { inWords, rowsOf } from '../support/in-words';
import { measureTable } from '../support/measure-table';
import { scored } from './tables/measure-table';
import { changeOfPairs, coverage, coverageByEnd, meanChange } from './tables/outcomes';
import { people, unlinkedNeeds } from './tables/shares';

describe('shares of needs, support and outcomes', () => {
  measureTable(people);

  measureTable(unlinkedNeeds);

  it.each([
    ['the groups are those of the event', 'Y1 loneliness 1/1; Y2 loneliness 1/1', 'need'],
    ['only combinations seen have rows', 'Y1 loneliness 1/1; Y2 social_isolation 1/1', 'isolation'],
  ])('a person in two practices: %s', (_, expected, second) => {
    const lines = `A 2024-05-01 referral @Y1; A 2024-05-02 need @Y1; A 2024-05-03 ${second} @Y2`;
    expect(inWords(rowsOf('need_share', lines, { by: ['organisation'] }))).toBe(expected);
  });

  it('a category of the twelve months before the end of the window has a row, without a value', () => {
    const options = { from: '2025-01-01', to: '2025-03-31' };
    const [row, ...more] = rowsOf('need_share', 'A 2024-04-01 referral; A 2024-04-01 need', options);
    expect(row).toMatchObject({ need_category: 'loneliness', numerator: 0, denominator: 0, value: null });
    expect(more).toEqual([]);
    expect(rowsOf('need_share', 'A 2024-03-31 referral; A 2024-03-31 need', options)).toEqual([]);
  });
});

describe('paired scores', () => {
  measureTable(coverage);

  const pair = '05-02 assessment=20; 06-02 assessment=25';

  it('coverage is of all episodes closed, assessed or not, and of no open one', () => {
    const lines = [scored(pair), 'B 2024-05-01 referral; B 2024-05-02 done', 'C 2024-05-01 referral'].join(
      ';',
    );
    expect(inWords(rowsOf('outcome_coverage', lines))).toBe('SWEMWBS 1/2');
  });

  measureTable(coverageByEnd);

  it('does not know scores after a window in it, where a later one does', () => {
    const lines = `A 2024-05-01 referral #E1; A 2024-05-02 assessment=20 #E1; A 2024-06-01 done #E1;
      A 2024-08-01 assessment=25 #E1; A 2024-10-01 done #E1`;
    expect(inWords(rowsOf('outcome_coverage', lines, { every: 'quarter', to: '2024-12-31' }))).toBe(
      'SWEMWBS 0/1; SWEMWBS 0/0; SWEMWBS 1/1',
    );
  });

  it('has rows of zero in windows where no such episode was closed, and the group of the opening', () => {
    const options: MetricOptions = { every: 'quarter', by: ['organisation'] };
    const lines = `A 2024-05-01 referral @Y1; A 2024-05-02 phq9=12 @Y2; A 2024-07-01 done @Y2`;
    expect(inWords(rowsOf('outcome_coverage', lines, options))).toBe(
      'Y1 PHQ-9 0/0; Y1 PHQ-9 0/1; Y1 PHQ-9 0/0; Y1 PHQ-9 0/0',
    );
  });
});

describe('change of scores', () => {
  measureTable(meanChange);

  it('converts SWEMWBS before it averages', () => {
    // 18.59 to 22.35 and 7 to 9.51; the metric of the mean raw scores would not give this.
    const lines = [
      scored('05-02 assessment=20; 06-02 assessment=25'),
      scored('05-02 assessment=7; 06-02 assessment=8', 'B'),
    ];
    expect(inWords(rowsOf('outcome_change_mean', lines.join(';')))).toBe('SWEMWBS 3.135 of 2');
  });

  it('says which scores of SWEMWBS a row goes by', () => {
    const lines = scored('05-02 assessment=20; 06-02 assessment=25');
    expect(rowsOf('outcome_change_mean', lines)[0]!.note).toMatch(/metric/);
    expect(rowsOf('outcome_improved', lines)[0]!.note).toMatch(/raw/);
  });

  // Student's t of 97.5 %: 12.7062047 with 1 degree of freedom, 4.3026527 with 2, 2.2621572 with 9.
  it.each([
    ['one: none', [-6], -6, null],
    ['two', [-6, -2], -4, 25.4124095],
    ['three', [-6, -4, -2], -4, 4.9682755],
    ['ten', [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10], -5.5, 2.1658506],
    ['no spread', [-3, -3], -3, 0],
  ])('limits of the mean of %s', (_, changes, mean, halfWidth) => {
    const lines = changes.map((change, index) =>
      scored(`05-02 phq9=20; 06-02 phq9=${20 + change}`, `P${index}`),
    );
    const [row] = rowsOf('outcome_change_mean', lines.join(';'));
    expect(row).toMatchObject({ numerator: null, denominator: changes.length });
    expect(row!.value).toBeCloseTo(mean, 9);
    if (halfWidth === null) return expect([row!.lower, row!.upper]).toEqual([null, null]);
    expect(row!.lower).toBeCloseTo(mean - halfWidth, 6);
    expect(row!.upper).toBeCloseTo(mean + halfWidth, 6);
  });

  measureTable(changeOfPairs);

  it('a person with two instruments counts in each', () => {
    const lines = scored('05-02 assessment=20; 05-02 phq9=12; 06-02 assessment=25; 06-02 phq9=12');
    expect(inWords(rowsOf('outcome_improved', lines))).toBe('PHQ-9 0/1; SWEMWBS 1/1');
    expect(inWords(rowsOf('outcome_no_change', lines))).toBe('PHQ-9 1/1; SWEMWBS 0/1');
  });
});
