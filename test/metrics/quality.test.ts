import { type DataQuality, type MetricOptions, metrics } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { codeSet, events } from '../support/journey';
import { spec } from '../support/spec-table';

const YEAR: MetricOptions = { codeSet, from: '2024-04-01', to: '2025-03-31' };
const qualityOf = (lines: string, options: object = {}) =>
  metrics({ events: events(lines) }, { ...YEAR, ...options }).quality;

describe('data quality beside every run', () => {
  spec(
    'counts',
    `
    what                                        | name             | events                                                                                 | count
    an event given twice                        | duplicates       | A 2024-05-01 referral; A 2024-05-01 referral                                           | 1
    a code without a role                       | unmapped         | A 2024-05-01 unmapped; A 2024-05-02 referral                                           | 1
    a role, and a day before every window       | outsideWindows   | A 2024-03-31 referral; A 2024-04-01 referral; A 2024-03-31 unmapped                    | 1
    a day after every window                    | outsideWindows   | A 2025-04-01 need                                                                      | 1
    a need in no episode                        | unlinked         | A 2024-05-01 need; B 2024-05-01 offer                                                  | 1
    an offer in no episode                      | preReferral      | A 2024-05-01 need; B 2024-05-01 offer                                                  | 1
    a referral without a source                 | missingSources   | A 2024-05-01 referral; B 2024-05-01 referral from self                                 | 1
    a source within seven days will do          | missingSources   | A 2024-05-08 referral; A 2024-05-01 source                                             | 0
    a referral outside the window               | missingSources   | A 2024-03-31 referral                                                                  | 0
    a source in no table                        | invalidSources   | A 2024-05-01 referral from nonsense                                                    | 1
    a score that is no number                   | scoresNotNumbers | A 2024-05-01 referral; A 2024-05-02 assessment=declined; A 2024-05-03 assessment       | 2
    a score out of range                        | scoresOutOfRange | A 2024-05-01 referral; A 2024-05-02 assessment=36; A 2024-05-03 assessment=35          | 1
    two scores on one day, both dropped         | scoresConflicting | A 2024-05-01 referral; A 2024-05-02 assessment=20; A 2024-05-02 assessment=21          | 2
    one of them out of range: no conflict       | scoresConflicting | A 2024-05-01 referral; A 2024-05-02 assessment=20; A 2024-05-02 assessment=99          | 0
    a score in no episode is not looked at      | scoresOutOfRange | A 2024-05-02 assessment=99                                                             | 0
    a score after the last window does not exist | scoresOutOfRange | A 2024-05-01 referral; A 2025-04-01 assessment=99                                      | 0
    `,
    ({ name, events: lines }) => String(qualityOf(lines!)[name as keyof DataQuality]),
    'count',
  );

  it('names the ten codes without a role that most events carry', () => {
    const of = (code: string, count: number, system?: string) =>
      Array.from({ length: count }, (_, index) => ({
        personId: `P${index}`,
        date: '2024-05-01',
        code,
        ...(system && { system }),
      }));
    const many = Array.from({ length: 12 }, (_, index) => of(`X${index + 10}`, 2, 'urn:x')).flat();
    const { unmappedCodes, unmapped } = metrics(
      { events: [...many, ...of('73211009', 5), ...of(' 38341003 ', 5), ...of('X10', 2, 'urn:a')] },
      YEAR,
    ).quality;
    expect(unmapped).toBe(36);
    expect(unmappedCodes.length).toBe(10);
    expect(unmappedCodes.slice(0, 5)).toEqual([
      { system: 'http://snomed.info/sct', code: '38341003', events: 5 },
      { system: 'http://snomed.info/sct', code: '73211009', events: 5 },
      { system: 'urn:a', code: 'X10', events: 2 },
      { system: 'urn:x', code: 'X10', events: 2 },
      { system: 'urn:x', code: 'X11', events: 2 },
    ]);
  });

  it('takes a referral in the window that holds it', () => {
    const lines = 'A 2024-06-30 referral; A 2024-07-02 source';
    const quarters = { from: '2024-04-01', to: '2024-09-30', every: 'quarter' };
    expect(qualityOf(lines, quarters).missingSources).toBe(1);
    expect(qualityOf(lines).missingSources).toBe(0);
  });
});

describe('what a run says of its tables', () => {
  const says = (options: MetricOptions & { measures?: readonly string[] }) =>
    metrics({ events: events('A 2024-05-01 referral') }, { ...YEAR, ...options }).notes;

  it('names the measures that each missing table leaves out', () => {
    expect(says({})).toEqual([
      'Left out without a table of practices: referral_rate.',
      'Left out without a table of workforce: annual_caseload_per_wte.',
      'Left out without a table of people: equity_share.',
      'Left out without a table of comparison: service_use_change_comparison, service_use_difference, service_use_ratio.',
    ]);
    expect(says({ measures: ['people_referred'] })).toEqual([]);
  });

  it.each([
    [[2019], 'Index of Multiple Deprivation 2019'],
    [[2025, 2019], 'Index of Multiple Deprivation of 2019 and 2025, which are not comparable'],
    [[], 'Index of Multiple Deprivation (year not given)'],
  ])('names the deprivation index of %j', (years, note) => {
    const people = [
      { personId: 'A', imdDecile: 2 },
      ...years.map((imdYear, index) => ({ personId: `P${index}`, imdDecile: 1, imdYear })),
    ];
    const { rows } = metrics(
      { events: events('A 2024-05-01 referral'), people },
      { ...YEAR, by: ['imd_quintile'], measures: ['people_referred'] },
    );
    expect(rows[0]).toMatchObject({ imd_quintile: '1', note });
  });

  it.each([[{ followUpDays: -1 }], [{ inactiveDays: 0.5 }], [{ serviceUse: { days: Number.NaN } }]])(
    'refuses %j, which is no number of days',
    (options) => {
      expect(() => says(options)).toThrow('a number of days must be whole, 0 or more');
    },
  );
});
