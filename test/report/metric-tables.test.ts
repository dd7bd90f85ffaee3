import { applyDisclosure, type MetricOptions, metrics } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { metricTables } from '../../src/report/metric-tables';
import { codeSet, events } from '../support/journey';

const YEAR: MetricOptions = { codeSet, from: '2024-04-01', to: '2025-03-31' };
const LINES =
  'A 2024-05-01 referral @Y1; A 2024-05-11 attended @Y1; A 2024-06-01 done @Y1; B 2024-05-01 referral @Y2 from self';
const tableOf = (options: MetricOptions & { measures?: readonly string[] }) =>
  metricTables(metrics({ events: events(LINES) }, { ...YEAR, ...options }).rows);

describe('rows for a person to read', () => {
  it('are a line for each measure where there are few groups', () => {
    const lines = tableOf({}).split('\n');
    expect(lines[0]).toMatch(/^interval_end +measure +numerator +denominator +value +95 % limits +unit$/);
    expect(lines.find((line) => line.includes(' referrals_received'))).toMatch(/ 2 +2 +referrals$/);
    expect(lines.find((line) => line.includes(' wait_to_first_contact_median'))).toMatch(/ 1 +10\.00 +days$/);
    expect(lines.find((line) => line.includes(' waiting'))).toMatch(
      / 1 +1 +100\.0 % +20\.7 % to 100\.0 % +proportion$/,
    );
  });

  it('are side by side where there are few measures, a line for each group', () => {
    expect(
      tableOf({ by: ['organisation'], measures: ['referrals_received', 'waiting'] })
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      'interval_end  organisation  referrals_received  waiting',
      '------------  ------------  ------------------  -------',
      '2025-03-31    Y1                             1      [x]',
      '2025-03-31    Y2                             1  100.0 %',
    ]);
  });

  it('are never so wide that nobody can read them: many measures of many groups in several tables', () => {
    const many = tableOf({ by: ['organisation'], every: 'month' });
    const widest = Math.max(...many.split('\n').map((line) => line.length));
    expect(widest).toBeLessThan(230);
    for (const measure of ['referrals_received', 'engagement_completed'])
      expect(many.match(new RegExp(`\\b${measure}\\b`, 'g'))!.length).toBe(1);
  });

  it('give a measure with groups of its own a table with its title, and say what symbols mean', () => {
    const tables = tableOf({});
    expect(tables).toContain('Share of episodes by closure reason (proportion): closure_share');
    expect(tables).toMatch(/2025-03-31 +completed +1 +1 +100\.0 %/);
    expect(tables).toContain('[x] not available');
    expect(tables).not.toContain('[c] confidential');
    expect(metricTables([])).toBe('No rows.\n');
  });
});

describe('rows that are not all alike', () => {
  it('are a line for each measure and group where there are more measures than groups', () => {
    const lines = tableOf({ by: ['organisation'] }).split('\n');
    expect(lines[0]).toMatch(/^interval_end +organisation +measure +numerator /);
    expect(lines.filter((line) => / referrals_received /.test(line))).toEqual([
      expect.stringMatching(/^2025-03-31 +Y1 +referrals_received +1 /),
      expect.stringMatching(/^2025-03-31 +Y2 +referrals_received +1 /),
    ]);
  });

  it('have an empty cell where a measure has no row of a group', () => {
    const { rows } = metrics(
      { events: events(LINES) },
      { ...YEAR, by: ['organisation'], measures: ['people_referred', 'referrals_received'] },
    );
    const lacking = rows.filter((row) => row.measure !== 'people_referred' || row.organisation === 'Y1');
    const [first, second] = metricTables(lacking).split('\n').slice(2);
    expect(first).toMatch(/^2025-03-31 +Y1 +1 +1$/);
    expect(second).toMatch(/^2025-03-31 +Y2 +1$/);
  });

  it('have an empty cell where another row of the measure is of another group', () => {
    const people = [{ personId: 'A', gender: '1', imdDecile: 1 }];
    const { rows } = metrics({ events: events(LINES), people }, { ...YEAR, measures: ['equity_share'] });
    const lines = metricTables(rows).split('\n');
    expect(lines[1]).toMatch(/^interval_end +gender +age_band +ethnic_group +imd_quintile +stratum /);
    expect(lines.find((line) => line.includes(' Male '))).toMatch(
      /^2025-03-31 +Male +gender +1 +2 +50\.0 % /,
    );
  });

  it('say what [c] means where something is suppressed', () => {
    const { rows } = metrics({ events: events(LINES) }, { ...YEAR, measures: ['people_referred'] });
    expect(metricTables(applyDisclosure(rows, 'ehrql'))).toContain(
      '\n[c] confidential: suppressed by disclosure control\n',
    );
  });
});

describe('what all rows of a measure say', () => {
  it('is said once below the tables, with its measure', () => {
    const tables = metricTables(
      metrics(
        {
          events: events(
            'A 2024-05-01 referral; A 2024-05-02 assessment=20; A 2024-05-09 assessment=25; A 2024-06-01 done',
          ),
        },
        { ...YEAR, measures: ['outcome_change_mean', 'outcome_improved', 'workers_over'] },
      ).rows,
    );
    expect(tables).toContain('outcome_change_mean: SWEMWBS: metric scores\n');
    expect(tables).toContain('outcome_improved: SWEMWBS: threshold 3, raw scores\n');
    expect(tables.match(/workers_over: over 250/g)!.length).toBe(1);
  });

  it('is not said where rows differ', () => {
    const { rows } = metrics(
      { events: events(LINES) },
      { ...YEAR, measures: ['people_referred'], by: ['organisation'] },
    );
    expect(metricTables([{ ...rows[0]!, note: 'within 200' }, rows[1]!])).not.toContain('within 200');
  });
});
