import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civil, dayOf, daysInMonth, fromDay, requireDay, toDay } from '../../src/calendar';

describe('calendar days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2024-02-29', 19782],
    ['2024-03-01', 19783],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (date, day) => {
    expect(toDay(date)).toBe(day);
    expect(fromDay(day)).toBe(date);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-00-10',
    '2024-13-01',
    '2024-04-31',
    '2024-4-01',
    '24-04-01',
    '',
    '0000-01-01',
    '２０２４-01-01',
    '2024-01-01T00',
  ])('%s is no calendar date', (date) => {
    expect(toDay(date)).toBeUndefined();
    expect(() => requireDay('from', date)).toThrow(
      new RangeError('from must be a calendar date as YYYY-MM-DD'),
    );
  });

  // The platform's own calendar in UTC shares no code with ours.
  it('agrees with the platform on every day of 800 years', () => {
    for (let day = toDay('1600-01-01')!; day < toDay('2400-01-01')!; day++) {
      const platform = new Date(day * 86_400_000);
      expect(civil(day)).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      });
    }
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
        expect(toDay(fromDay(day))).toBe(day);
        const { year, month, day: dayOfMonth } = civil(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(fromDay(addMonths(toDay(date)!, months))).toBe(expected);
  });

  it('knows the days of a month', () => {
    expect([1, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([31, 29, 30, 31]);
    expect([1900, 2000, 2023].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28]);
  });
});
