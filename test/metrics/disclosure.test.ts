import { applyDisclosure, findMeasure, type MetricData, metrics, type Row } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { CODES } from '../support/journey';

const YEAR = { from: '2024-04-01', to: '2025-03-31' };
const referrals = (counts: Readonly<Record<string, number>>, field: 'organisation' | 'source') =>
  Object.entries(counts).flatMap(([value, count]) =>
    Array.from({ length: count }, (_, index) => ({
      personId: `${value}-${index}`,
      date: '2024-05-01',
      ...CODES.referral!,
      [field]: value,
    })),
  );
const calculate = (measure: string, data: MetricData, options: object = {}) =>
  findMeasure(measure)!.calculate(data, { ...YEAR, ...options });
const [SELF, PHARMACIST, FAMILY] = ['1991000124105', '185369008', '185373006'];

describe('the ehrQL policy', () => {
  // Boundaries of ehrql/measures/disclosure_control.py: 6 and 7 are small, 8 rounds to 10.
  it.each([
    [1, null],
    [6, null],
    [7, null],
    [8, 10],
    [12, 10],
    [13, 15],
    [23, 25],
  ])('a count of %i is shown as %s', (count, shown) => {
    const rows = applyDisclosure(
      calculate('people_referred', { events: referrals({ Y1: count }, 'organisation') }),
      'ehrql',
    );
    expect([rows[0]!.numerator, rows[0]!.value, rows[0]!.suppressed]).toEqual([shown, shown, shown === null]);
  });

  it('shows a true zero as 0', () => {
    const [row] = applyDisclosure(calculate('people_referred', { events: [] }), 'ehrql');
    expect(row).toMatchObject({ numerator: 0, value: 0, suppressed: false });
  });

  it('leaves list sizes alone and recomputes value and limits from what is released', () => {
    const data = {
      events: referrals({ Y1: 23 }, 'organisation'),
      practices: [{ organisation: 'Y1', date: '2024-04-01', registered: 1003 }],
    };
    const [row] = applyDisclosure(calculate('referral_rate', data), 'ehrql');
    expect([row!.numerator, row!.denominator]).toEqual([25, 1003]);
    expect(row!.value).toBeCloseTo((25 / 1003) * 1000, 12);
    const exact = calculate('referral_rate', { ...data, events: referrals({ Y1: 25 }, 'organisation') })[0]!;
    expect([row!.lower, row!.upper]).toEqual([exact.lower, exact.upper]);
  });

  it('says the caseload band of the released value', () => {
    const data = {
      events: referrals({ Y1: 251 }, 'organisation'),
      workforce: [{ organisation: 'Y1', date: '2024-01-01', wte: 1 }],
    };
    const rows = calculate('annual_caseload_per_wte', data);
    expect(rows[0]!.note).toBe('over 250');
    expect(applyDisclosure(rows, 'ehrql')[0]).toMatchObject({ value: 250, note: '200 to 250' });
    const few = calculate('annual_caseload_per_wte', {
      ...data,
      events: referrals({ Y1: 5 }, 'organisation'),
    });
    expect(applyDisclosure(few, 'ehrql')[0]).not.toHaveProperty('note');
    const { note: _, ...silent } = rows[0]!;
    expect(applyDisclosure([silent], 'ehrql')[0]).not.toHaveProperty('note');
    const more = { ...rows[0]!, note: 'over 250; two practices only' };
    expect(applyDisclosure([more], 'ehrql')[0]!.note).toBe('200 to 250; two practices only');
  });

  it('shows no more where it is applied again', () => {
    const rows = calculate('wait_to_first_contact_median', { events: referrals({ Y1: 20 }, 'organisation') });
    const once = applyDisclosure([{ ...rows[0]!, missing: 3 }], 'ehrql');
    expect(once[0]!.missing).toBe(null);
    expect(applyDisclosure(once, 'ehrql')).toEqual(once);
  });

  it('protects a share that does not say its stratum', () => {
    const people = referrals({ Y1: 3, Y2: 40 }, 'organisation').map(({ personId }) => ({
      ...{ personId, gender: personId.startsWith('Y1') ? '1' : '2' },
    }));
    const data = { events: referrals({ Y1: 3, Y2: 40 }, 'organisation'), people };
    const rows = calculate('equity_share', data).filter(({ stratum }) => stratum === 'gender');
    const released = applyDisclosure(
      rows.map(({ stratum: _, ...row }) => row),
      'ehrql',
    );
    expect(released.map(({ gender, numerator }) => [gender, numerator])).toEqual([
      ['Female', 40],
      ['Male', null],
    ]);
  });

  it('empties the value when the denominator is small, and says so', () => {
    const rows = calculate('decline_rate', { events: referrals({ Y1: 5 }, 'organisation') });
    expect(applyDisclosure(rows, 'ehrql')[0]).toMatchObject({
      numerator: 0,
      denominator: null,
      value: null,
      suppressed: true,
    });
  });

  const shares = (counts: Readonly<Record<string, number>>) =>
    applyDisclosure(
      calculate('referral_share_by_source', { events: referrals(counts, 'source') }),
      'ehrql',
    ).map((row) => [row.source_group, row.numerator]);

  it('suppresses the next smallest where one share alone could be had by subtraction', () => {
    expect(shares({ [SELF!]: 30, [PHARMACIST!]: 3, [FAMILY!]: 20 })).toEqual([
      ['family_or_carer', null],
      ['other_primary_care', null],
      ['self', 30],
    ]);
  });

  it('leaves two suppressed shares at that', () => {
    expect(shares({ [SELF!]: 30, [PHARMACIST!]: 3, [FAMILY!]: 2 })).toEqual([
      ['family_or_carer', null],
      ['other_primary_care', null],
      ['self', 30],
    ]);
  });

  it('does so within each stratum and window of its own', () => {
    const people = Array.from({ length: 40 }, (_, index) => ({
      personId: `Y1-${index}`,
      gender: index < 3 ? '9' : index < 15 ? '1' : '2',
      imdDecile: 1,
    }));
    const { rows } = metrics(
      { events: referrals({ Y1: 40 }, 'organisation'), people },
      { ...YEAR, measures: ['equity_share'] },
    );
    const released = (column: keyof Row) =>
      applyDisclosure(rows, 'ehrql')
        .filter((row) => row[column] !== undefined)
        .map((row) => [row[column], row.numerator]);
    expect(released('gender')).toEqual([
      ['Female', 25],
      ['Indeterminate', null],
      ['Male', null],
    ]);
    expect(released('imd_quintile')).toEqual([['1', 40]]);
  });

  it('suppresses the same count wherever else it stands', () => {
    const people = Array.from({ length: 47 }, (_, index) => ({
      personId: `Y1-${index}`,
      gender: index < 3 ? '9' : index < 15 ? '2' : '1',
    }));
    const { rows } = metrics(
      { events: referrals({ Y1: 47 }, 'organisation'), people },
      { ...YEAR, by: ['gender'], measures: ['people_referred', 'referrals_per_person', 'equity_share'] },
    );
    const female = applyDisclosure(rows, 'ehrql').filter((row) => row.gender === 'Female');
    expect(female.map((row) => [row.measure, row.numerator, row.denominator, row.value])).toEqual([
      ['people_referred', null, null, null],
      ['referrals_per_person', 10, null, null],
      ['equity_share', null, 45, null],
    ]);
  });

  it('none changes nothing', () => {
    const rows = calculate('people_referred', { events: referrals({ Y1: 3 }, 'organisation') });
    expect(applyDisclosure(rows, 'none')).toBe(rows);
  });
});
