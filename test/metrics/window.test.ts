import { cutWindows, lastFinancialYear, metrics, twelveMonthsTo } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { events } from '../support/journey';

const spans = (windows: readonly { start: string; end: string }[]) =>
  windows.map(({ start, end }) => `${start}..${end}`);

describe('windows', () => {
  it.each([
    [
      'month',
      '2024-01-31',
      '2024-03-31',
      ['2024-02-01..2024-02-29', '2024-03-01..2024-03-31'],
      ['2024-01-31..2024-01-31'],
    ],
    ['quarter', '2024-01-01', '2024-06-30', ['2024-01-01..2024-03-31', '2024-04-01..2024-06-30'], []],
    [
      'year',
      '2023-12-31',
      '2025-01-01',
      ['2024-01-01..2024-12-31'],
      ['2023-12-31..2023-12-31', '2025-01-01..2025-01-01'],
    ],
    ['financial-year', '2023-04-01', '2025-03-31', ['2023-04-01..2024-03-31', '2024-04-01..2025-03-31'], []],
    ['financial-year', '2023-04-02', '2025-03-30', [], ['2023-04-02..2025-03-30']],
    ['financial-year', '2024-03-31', '2025-03-31', ['2024-04-01..2025-03-31'], ['2024-03-31..2024-03-31']],
  ] as const)('every %s from %s to %s', (every, from, to, windows, leftOut) => {
    const cut = cutWindows(from, to, every);
    expect(spans(cut.windows)).toEqual(windows);
    expect(spans(cut.leftOut)).toEqual(leftOut);
  });

  it('refuses what the programmer got wrong', () => {
    expect(() => cutWindows('2024-02-30', '2024-03-01', 'month')).toThrow('from must be a calendar date');
    expect(() => cutWindows('2024-03-02', '2024-03-01', 'month')).toThrow('to must not be before from');
    const backwards = { from: '2024-04-02', to: '2024-04-01' };
    expect(() => metrics({ events: [] }, backwards)).toThrow('to must not be before from');
    expect(() => metrics({ events: [] }, { measures: ['nonsense'] })).toThrow('there is no measure nonsense');
    expect(() => metrics({ events: [] }, { by: ['region' as 'parent'] })).toThrow('cannot group by region');
    expect(() => metrics({ events: [] }, { by: ['instrument' as 'parent'] })).toThrow('cannot group by inst');
    expect(() => metrics({ events: [] }, { every: 'week' as 'month' })).toThrow('there is no period week');
  });

  it('the 12 months of a leap day', () => {
    expect(twelveMonthsTo('2024-02-29')).toEqual({ start: '2023-03-01', end: '2024-02-29' });
    expect(twelveMonthsTo('2025-02-28')).toEqual({ start: '2024-02-29', end: '2025-02-28' });
  });

  it('the last financial year wholly covered', () => {
    expect(lastFinancialYear('2023-04-01', '2025-03-30')).toEqual({ start: '2023-04-01', end: '2024-03-31' });
    expect(lastFinancialYear('2024-04-02', '2025-12-31')).toBeUndefined();
  });

  it('is what a run covers unless told otherwise, by events that carry a role', () => {
    const run = metrics({
      events: events(
        'A 2023-03-01 referral; A 2025-04-02 need; A 2031-01-01 unmapped; A 2011-01-01 unmapped',
      ),
    });
    expect(run.windows).toEqual([{ start: '2024-04-01', end: '2025-03-31' }]);
  });

  it('is all days where no year is covered, and says so', () => {
    const run = metrics({ events: events('A 2024-05-01 referral; A 2024-06-01 need') });
    expect(run.windows).toEqual([{ start: '2024-05-01', end: '2024-06-01' }]);
    expect(run.notes[0]).toBe(
      'The events cover no complete financial year: all their days, 2024-05-01 to 2024-06-01, are one window.',
    );
  });

  it.each([
    [{ from: '2025-04-01' }, 'No event lies on or after 2025-04-01.'],
    [{ to: '2023-03-31' }, 'No event lies on or before 2023-03-31.'],
  ])('has no window where the one day given lies beyond all events: %j', (days, note) => {
    const run = metrics({ events: events('A 2024-05-01 referral; A 2024-06-01 need') }, days);
    expect([run.windows, run.rows, run.notes[0]]).toEqual([[], [], note]);
  });

  it('names the days that make no whole period, and the measures that lack a table', () => {
    const run = metrics(
      { events: events('A 2024-05-01 referral') },
      {
        from: '2024-04-15',
        to: '2024-05-31',
        every: 'month',
        measures: ['referral_rate', 'referrals_received'],
      },
    );
    expect(run.notes).toEqual([
      '2024-04-15 to 2024-04-30 makes no whole month: left out.',
      'Left out without a table of practices: referral_rate.',
    ]);
    expect(run.rows.map((row) => row.measure)).toEqual(['referrals_received']);
  });
});
