import type { Person } from 'social-prescribing/events';
import { findMeasure, type GroupBy, type MetricData } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { codeSet, events } from '../support/journey';

const YEAR = { codeSet, from: '2024-04-01', to: '2025-03-31' };
const REFERRED = events('A 2024-05-01 referral @Y1');

describe('what tables hold that cannot be used', () => {
  it.each<[GroupBy, string, Partial<Person>]>([
    ['imd_quintile', '2', { imdDecile: 3 }],
    ['imd_quintile', 'Unknown', { imdDecile: 11 }],
    ['imd_quintile', 'Unknown', { imdDecile: 0 }],
    ['imd_quintile', 'Unknown', { imdDecile: 3.5 }],
    ['age_band', '65-69', { birthDate: '1958-05-01' }],
    ['age_band', 'Unknown', { birthDate: '1 May 1958' }],
    ['age_band', 'Unknown', { birthDate: '1958-13' }],
  ])('is %s %s: %o', (column, text, person) => {
    const data = { events: REFERRED, people: [{ personId: 'A', ...person }] };
    const rows = findMeasure('people_referred')!.calculate(data, { ...YEAR, by: [column] });
    expect(rows.map((row) => [row[column], row.numerator])).toEqual([[text, 1]]);
  });

  it('is a list size that is no number: as if it were not there', () => {
    const rate = (registered: unknown) => {
      const practices = [{ organisation: 'Y1', date: '2024-01-01', registered }] as MetricData['practices'];
      return findMeasure('referral_rate')!.calculate({ events: REFERRED, practices }, YEAR)[0]!.denominator;
    };
    expect(rate(9000)).toBe(9000);
    const without = findMeasure('referral_rate')!.calculate({ events: REFERRED, practices: [] }, YEAR)[0]!;
    for (const registered of ['9000', Number.NaN, Number.POSITIVE_INFINITY, null])
      expect(rate(registered)).toBe(without.denominator);
  });
});
