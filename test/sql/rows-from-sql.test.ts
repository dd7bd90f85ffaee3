import { rowsFromSql } from 'social-prescribing/sql';
import { expect, it } from 'vitest';

const window = { interval_start: '2024-04-01', interval_end: '2025-03-31' };
const counts = { ...window, numerator: null, denominator: 8n, value: null, deviation: null, missing: 0 };

it('reads cells as drivers and files write them', () => {
  const [asText] = rowsFromSql([
    {
      ...window,
      measure: 'waiting',
      organisation: 'Y1',
      parent: '',
      numerator: '2',
      denominator: '8.0',
      missing: '',
    },
  ]);
  const [asBigint] = rowsFromSql([{ ...counts, measure: 'waiting', organisation: 'Y1', numerator: 2n }]);
  expect(asText).toEqual(asBigint);
  expect(asText).toMatchObject({ numerator: 2, denominator: 8, value: 0.25, missing: 0, organisation: 'Y1' });
  expect('parent' in asText!).toBe(false);
});

it('puts rows in the order of metrics, whatever order they came in', () => {
  const row = (measure: string, organisation: string, interval_end: string) => ({
    ...{ ...counts, measure, organisation, interval_end, numerator: 1 },
  });
  const given = [
    row('waiting', 'A', '2024-04-30'),
    row('open_cases', 'a', '2024-05-31'),
    row('open_cases', 'B', '2024-05-31'),
    row('open_cases', 'C', '2024-04-30'),
  ];
  const order = rowsFromSql(given).map((r) => `${r.measure} ${r.organisation} ${r.interval_end}`);
  expect(order).toEqual([
    'open_cases C 2024-04-30',
    'open_cases B 2024-05-31',
    'open_cases a 2024-05-31',
    'waiting A 2024-04-30',
  ]);
});

it('gives a mean its limits from the standard deviation, where there are two', () => {
  const mean = { ...counts, measure: 'outcome_change_mean', instrument: 'SWEMWBS', value: 2, deviation: 1 };
  const [row, one] = rowsFromSql([mean, { ...mean, instrument: 'X', denominator: 1, deviation: null }]);
  expect([row!.lower!.toFixed(3), row!.upper!.toFixed(3), row!.note]).toEqual([
    '1.164',
    '2.836',
    'SWEMWBS: metric scores',
  ]);
  expect([one!.lower, one!.upper]).toEqual([null, null]);
});

it('notes what metrics would note', () => {
  const note = (row: object, options = {}) => rowsFromSql([{ ...counts, ...row }], options)[0]?.note;
  expect(note({ measure: 'workers_over', numerator: 1 })).toBe('over 250');
  expect(note({ measure: 'workers_over', numerator: 1 }, { workersOver: { atLeast: 3 } })).toBe('at least 3');
  expect(note({ measure: 'waiting', numerator: 1, imd_quintile: '1' }, { imdYears: [2019] })).toBe(
    'Index of Multiple Deprivation 2019',
  );
  expect(note({ measure: 'annual_caseload_per_wte', numerator: 900, denominator: 4 })).toBe('200 to 250');
});

it('knows its measures', () => {
  expect(() => rowsFromSql([{ ...counts, measure: 'wating' }])).toThrow(
    new RangeError('there is no measure wating'),
  );
});
