import { findMeasure, type MetricOptions, type Row } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { codeSet, events } from '../support/journey';
import { measureTable } from '../support/measure-table';
import { annualCaseload, perWorker, perWte, workersOver } from './tables/caseload';
import { equity, equityInTurn } from './tables/equity';
import { declined, ratePerThousand, referrals, sources } from './tables/referrals';

const YEAR: MetricOptions = { codeSet, from: '2024-04-01', to: '2025-03-31' };

const rowsOf = (measure: string, lines: string, options: MetricOptions = {}, tables: object = {}) =>
  findMeasure(measure)!.calculate({ events: events(lines), ...tables }, { ...YEAR, ...options });

const fraction = ({ numerator, denominator }: Row) =>
  denominator === null ? `${numerator}` : `${numerator}/${denominator}`;

const groupsOf = (row: Row) =>
  [
    row.organisation,
    row.parent,
    row.practitioner,
    row.source_group,
    row.gender,
    row.age_band,
    row.imd_quintile,
  ]
    .filter((value) => value !== undefined)
    .join(' ');

/** Rows in words: the group where there is one, then numerator/denominator. */
const inWords = (rows: readonly Row[]) =>
  rows.map((row) => [groupsOf(row), fraction(row)].filter(Boolean).join(' ')).join('; ');

describe('measures of the financial year 2024/25', () => {
  measureTable(referrals);

  measureTable(declined);

  measureTable(sources);

  measureTable(annualCaseload);

  it('takes the 12 months to the end of the window, whatever its start', () => {
    const [row] = rowsOf('annual_caseload', 'A 2024-05-01 referral; B 2025-03-01 referral', {
      from: '2025-03-01',
    });
    expect([row!.interval_start, row!.interval_end, row!.value]).toEqual(['2024-04-01', '2025-03-31', 2]);
  });

  measureTable(perWorker);
  measureTable(workersOver);

  const people = (count: number, worker: string) =>
    Array.from({ length: count }, (_, person) => `${worker}${person} 2024-05-01 attended by ${worker}`).join(
      ';',
    );

  it.each([
    ['exactly 250 is not over 250', 250, undefined, '0/1'],
    ['251 is', 251, undefined, '1/1'],
    ['exactly 250 is at least 250', 250, { atLeast: 250 }, '1/1'],
    ['249 is not', 249, { atLeast: 250 }, '0/1'],
  ])('workers over the threshold: %s', (_, count, workersOver, expected) => {
    expect(inWords(rowsOf('workers_over', people(count, 'W1'), { workersOver }))).toBe(expected);
  });

  it('takes, of two sources on one day, the lowest id', () => {
    const [first, second] = events('A 2024-05-02 source; A 2024-05-02 source2');
    const data = {
      events: [...events('A 2024-05-01 referral'), { ...first!, id: 'a' }, { ...second!, id: 'b' }],
    };
    expect(inWords(findMeasure('referral_share_by_source')!.calculate(data, YEAR))).toBe('self 1/1');
  });

  it('leaves Unknown out of the workers', () => {
    expect(inWords(rowsOf('workers_over', 'A 2024-05-01 attended'))).toBe('0/0');
  });
});

describe('rates of a population', () => {
  measureTable(ratePerThousand);
  measureTable(perWte);

  const practices = [
    { organisation: 'Y1', date: '2023-04-01', registered: 999 },
    { organisation: 'Y1', date: '2024-04-01', registered: 2000 },
    { organisation: 'Y1', date: '2025-04-01', registered: 5000 },
    { organisation: 'Y2', date: '2025-03-31', registered: 500 },
    { organisation: 'Y3', date: '2025-04-01', registered: 70 },
  ];
  const rate = (lines: string, options: MetricOptions = {}) =>
    rowsOf('referral_rate', lines, options, { practices });

  it('divides by the latest list size on or before the end of the window, of every organisation', () => {
    const [row] = rate('A 2024-05-01 referral @Y1; B 2024-05-01 referral @Y3');
    expect([row!.numerator, row!.denominator, row!.value, row!.missing]).toEqual([1, 2500, 0.4, 1]);
  });

  it('has a row for an organisation that has a list and no referral', () => {
    expect(inWords(rate('A 2024-05-01 referral @Y1', { by: ['organisation'] }))).toBe(
      'Y1 1/2000; Y2 0/500; Y3 0/0',
    );
  });

  it('gives no value where the denominator does not carry the group', () => {
    const [row] = rate('A 2024-05-01 referral @Y1', { by: ['gender'] });
    expect(row).toMatchObject({ gender: 'Unknown', numerator: 1, denominator: null, value: null });
    expect(row!.note).toBe('the denominator is known only by organisation and parent');
  });

  it('joins organisations under their parent', () => {
    const organisations = [
      { organisation: 'Y1', parent: 'U1' },
      { organisation: 'Y2', parent: 'U1' },
    ];
    const rows = rowsOf(
      'referral_rate',
      'A 2024-05-01 referral @Y1',
      { by: ['parent'] },
      { practices, organisations },
    );
    expect(inWords(rows)).toBe('U1 1/2500; Unknown 0/0');
  });

  it('uses neither of two list sizes for one date', () => {
    const twice = [...practices, { organisation: 'Y1', date: '2024-04-01', registered: 3000 }];
    const [row] = rowsOf(
      'referral_rate',
      'A 2024-05-01 referral @Y1',
      { by: ['organisation'] },
      { practices: twice },
    );
    expect(fraction(row!)).toBe('1/999');
  });

  it('takes the mean WTE over the days of the 12 months, 0 before the first row', () => {
    const workforce = [
      { organisation: 'Y1', date: '2024-10-01', wte: 1 },
      { organisation: 'Y1', date: '2025-01-01', wte: 0.5 },
      { organisation: 'Y2', date: '2025-04-01', wte: 9 },
    ];
    const lines = 'A 2024-05-01 referral @Y1; B 2024-05-01 referral @Y2';
    const [row] = rowsOf('annual_caseload_per_wte', lines, {}, { workforce });
    // 92 days at 1 and 90 at 0.5, of 365.
    expect(row!.denominator).toBeCloseTo((92 + 45) / 365, 12);
    expect([row!.numerator, row!.missing, row!.note]).toEqual([1, 1, 'within 200']);
  });
});

describe('groups', () => {
  const peopleTable = [
    { personId: 'A', gender: '2', birthDate: '1985-03-31', imdDecile: 2, organisation: 'Y1' },
    { personId: 'B', gender: '1', birthDate: '1985-04-01', imdDecile: 3 },
    { personId: 'C', gender: '1', birthDate: '1958' },
    { personId: 'C', gender: '2' },
    { personId: 'D', birthDate: '1934-03' },
  ];
  const lines =
    'A 2024-05-01 referral; B 2024-05-01 referral @Y2; C 2024-05-01 referral @Y2; D 2024-05-01 referral @Y2';
  const by = (...columns: NonNullable<MetricOptions['by']>) =>
    inWords(rowsOf('people_referred', lines, { by: columns }, { people: peopleTable }));

  it.each([
    ['organisation' as const, 'Y1 1; Y2 3'],
    ['gender' as const, 'Female 1; Male 1; Unknown 2'],
    ['age_band' as const, '35-39 1; 40-44 1; 65-69 1; 90 and over 1'],
    ['imd_quintile' as const, '1 1; 2 1; Unknown 2'],
  ])('by %s', (column, expected) => {
    expect(by(column)).toBe(expected);
  });

  it('by two columns shows the combinations seen', () => {
    expect(by('organisation', 'gender')).toBe('Y1 Female 1; Y2 Male 1; Y2 Unknown 2');
  });

  it('keeps a group in every window it is not in', () => {
    const rows = rowsOf('people_referred', 'A 2024-04-01 referral @Y1; B 2024-05-01 referral @Y2', {
      by: ['organisation'],
      from: '2024-04-01',
      to: '2024-05-31',
      every: 'month',
    });
    expect(rows.map((row) => [row.interval_start, row.organisation, row.value])).toEqual([
      ['2024-04-01', 'Y1', 1],
      ['2024-04-01', 'Y2', 0],
      ['2024-05-01', 'Y1', 0],
      ['2024-05-01', 'Y2', 1],
    ]);
  });

  it.each([
    ['A', 'White'],
    ['G', 'Mixed'],
    ['L', 'Asian'],
    ['P', 'Black'],
    ['R', 'Other'],
    ['S', 'Other'],
    ['Z', 'Not stated'],
    ['99', 'Not known'],
    ['A1', 'White'],
    ['Q', 'Unknown'],
    ['Asian', 'Unknown'],
    [undefined, 'Unknown'],
  ])('ethnic category %s is %s, and the scheme is named', (ethnicity, group) => {
    const people = [{ personId: 'A', ...(ethnicity && { ethnicity }) }];
    const [row] = rowsOf('people_referred', 'A 2024-05-01 referral', { by: ['ethnic_group'] }, { people });
    expect(row!.ethnic_group).toBe(group);
    expect(row!.note).toBe('NHS 16+1 ethnic categories; Chinese counted in Other');
  });

  measureTable(equity);
  measureTable(equityInTurn);

  it('shares of people referred are by each attribute in turn, and sum to 1', () => {
    const rows = rowsOf('equity_share', lines, {}, { people: peopleTable });
    for (const stratum of ['gender', 'age_band', 'ethnic_group', 'imd_quintile'])
      expect(
        rows.filter((row) => row.stratum === stratum).reduce((sum, row) => sum + row.value!, 0),
        stratum,
      ).toBe(1);
  });

  it('shares of an attribute asked for are of its combinations, within the rest', () => {
    const rows = rowsOf('equity_share', lines, { by: ['organisation', 'gender'] }, { people: peopleTable });
    expect(inWords(rows)).toBe('Y1 Female 1/1; Y2 Male 1/3; Y2 Unknown 2/3');
    expect(rows.every((row) => row.stratum === 'gender')).toBe(true);
  });
});
