import type { MetricOptions } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { inWords, rowsOf } from '../support/in-words';
import { spec } from '../support/spec-table';

describe('shares of needs, support and outcomes', () => {
  spec(
    'people',
    `
    what                                   | measure       | events                                                                      | result
    within an episode                      | need_share    | A 2024-05-01 referral; A 2024-05-02 need                                    | loneliness 1/1
    the same need twice is one person      | need_share    | A 2024-05-01 referral; A 2024-05-02 need; A 2024-05-03 need                 | loneliness 1/1
    several needs of one person            | need_share    | A 2024-05-01 referral; A 2024-05-02 need; A 2024-05-02 isolation            | loneliness 1/1; social_isolation 1/1
    of the people with any                 | need_share    | A 2024-05-01 referral; A 2024-05-02 need; B 2024-05-01 referral; B 2024-05-02 isolation; C 2024-05-01 referral | loneliness 1/2; social_isolation 1/2
    on the day of the referral             | need_share    | A 2024-05-02 need; A 2024-05-02 referral                                    | loneliness 1/1
    before the referral                    | need_share    | A 2024-05-01 need; A 2024-05-02 referral                                    |
    on the day of the closure              | need_share    | A 2024-05-01 referral; A 2024-05-02 done; A 2024-05-02 need                 | loneliness 1/1
    after the closure                      | need_share    | A 2024-05-01 referral; A 2024-05-02 done; A 2024-05-03 need                 |
    outside one, of a person who has one within | need_share | A 2024-05-01 need; A 2024-05-02 referral; A 2024-05-03 isolation          | social_isolation 1/1
    on the last day                        | need_share    | A 2024-05-01 referral; A 2025-03-31 need                                    | loneliness 1/1
    the day after it                       | need_share    | A 2024-05-01 referral; A 2025-04-01 need                                    |
    on the first day                       | need_share    | A 2024-03-01 referral; A 2024-04-01 need                                    | loneliness 1/1
    the day before it                      | need_share    | A 2024-03-01 referral; A 2024-03-31 need; A 2024-04-02 isolation            | social_isolation 1/1
    needs are no support                   | support_share | A 2024-05-01 referral; A 2024-05-02 support; B 2024-05-01 referral; B 2024-05-02 need | support_group 1/1
    support offered                        | support_share | A 2024-05-01 referral; A 2024-05-02 support; B 2024-05-01 referral; B 2024-05-02 signposting; B 2024-05-03 support | signposting 1/2; support_group 2/2
    outcomes                               | outcome_share | A 2024-05-01 referral; A 2024-05-02 outcome; B 2024-05-01 referral; B 2024-05-02 confident | confidence 1/2; loneliness 1/2
    `,
    ({ measure, events }) => inWords(rowsOf(measure!, events!)),
    'result',
  );

  spec(
    'needs with the option linked: false',
    `
    what                                   | events                                                                      | result
    in no episode                          | A 2024-05-01 need                                                           | loneliness 1/1
    before and within one                  | A 2024-05-01 need; A 2024-05-02 referral; A 2024-05-03 isolation            | loneliness 1/1; social_isolation 1/1
    not dated in the window                | A 2024-03-31 need; B 2025-04-01 need; C 2024-05-01 isolation                | social_isolation 1/1
    `,
    ({ events }) => inWords(rowsOf('need_share', events!, { linked: false })),
    'result',
  );

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

/** `05-02 phq9=12; 06-02 phq9=6` in an episode from 1 May to 1 December 2024. */
const scored = (scores: string, person = 'A') =>
  [
    `${person} 2024-05-01 referral`,
    ...scores.split(';').map((score) => `${person} 2024-${score.trim()}`),
    `${person} 2024-12-01 done`,
  ].join(';');

describe('paired scores', () => {
  spec(
    'coverage',
    `
    what                                    | scores                                                                    | result
    first and last                          | 05-02 assessment=20; 06-02 assessment=25                                  | SWEMWBS 1/1
    one only                                | 05-02 assessment=20                                                       | SWEMWBS 0/1
    on the days of referral and closure     | 05-01 assessment=20; 12-01 assessment=25                                  | SWEMWBS 1/1
    the same on both days                   | 05-02 assessment=20; 06-02 assessment=20                                  | SWEMWBS 1/1
    the same twice on one day: one date     | 05-02 assessment=20; 05-02 assessment='20'                                | SWEMWBS 0/1
    different on one day: both dropped      | 05-02 assessment=20; 06-02 assessment=24; 06-02 assessment=25             | SWEMWBS 0/1
    and the pair that remains               | 05-02 assessment=20; 06-02 assessment=24; 06-02 assessment=26; 07-02 assessment=25 | SWEMWBS 1/1
    lowest and highest score                | 05-02 assessment=7; 06-02 assessment=35                                   | SWEMWBS 1/1
    one below the lowest                    | 05-02 assessment=6; 06-02 assessment=35                                   | SWEMWBS 0/1
    one above the highest                   | 05-02 assessment=7; 06-02 assessment=36                                   | SWEMWBS 0/1
    out of range is no conflict             | 05-02 assessment=20; 06-02 assessment=25; 06-02 assessment=99             | SWEMWBS 1/1
    text that is a number                   | 05-02 assessment='20'; 06-02 assessment='25'                              | SWEMWBS 1/1
    text that is none                       | 05-02 assessment=20; 06-02 assessment='better'                            | SWEMWBS 0/1
    no value                                | 05-02 assessment=20; 06-02 assessment                                     | SWEMWBS 0/1
    nothing valid: the row stays            | 05-02 assessment=99                                                       | SWEMWBS 0/1
    versions 1 and 2 pair                   | 05-02 swemwbs_v1=20; 06-02 assessment=25                                  | SWEMWBS 1/1
    versions 1 and 2 of PHQ-9               | 05-02 phq9_v1=12; 06-02 phq9=6                                            | PHQ-9 1/1
    versions on one day may differ          | 05-02 assessment=20; 06-02 swemwbs_v1=24; 06-02 assessment=25             | SWEMWBS 0/1
    a metric score is of the published table | 05-02 assessment=20.73; 06-02 assessment=25                              | SWEMWBS 1/1
    one that the table lacks is out of range | 05-02 assessment=20.7; 06-02 assessment=25                               | SWEMWBS 0/1
    metric and raw of one score on one day  | 05-02 assessment=20; 06-02 assessment=20.73; 06-02 assessment=23          | SWEMWBS 1/1
    two instruments on one day              | 05-02 assessment=20; 05-02 phq9=12; 06-02 assessment=25; 06-02 phq9=6     | PHQ-9 1/1; SWEMWBS 1/1
    instruments do not pair                 | 05-02 assessment=20; 06-02 wemwbs=25                                      | SWEMWBS 0/1; WEMWBS 0/1
    an instrument of one's own has no range | 05-02 ours=-5; 06-02 ours=1000                                            | Our own scale 1/1
    before the referral                     | 04-30 assessment=20; 06-02 assessment=25                                  | SWEMWBS 0/1
    after the closure                       | 05-02 assessment=20; 12-02 assessment=25                                  | SWEMWBS 0/1
    only outside the episode: no row        | 04-30 assessment=20; 12-02 assessment=25                                  |
    `,
    ({ scores }) => inWords(rowsOf('outcome_coverage', scored(scores!))),
    'result',
  );

  const pair = '05-02 assessment=20; 06-02 assessment=25';

  it('coverage is of all episodes closed, assessed or not, and of no open one', () => {
    const lines = [scored(pair), 'B 2024-05-01 referral; B 2024-05-02 done', 'C 2024-05-01 referral'].join(
      ';',
    );
    expect(inWords(rowsOf('outcome_coverage', lines))).toBe('SWEMWBS 1/2');
  });

  spec(
    'of an episode that names itself, by the end of the window',
    `
    what                                   | to         | last score                          | result
    a score after the closure              | 2024-12-31 | A 2024-12-31 assessment=25 #E1      | SWEMWBS 1/1
    but not after the window               | 2024-12-31 | A 2025-01-01 assessment=25 #E1      | SWEMWBS 0/1
    closed on the last day of the window   | 2024-12-01 | A 2024-12-01 assessment=25 #E1      | SWEMWBS 1/1
    closed the day after it                | 2024-11-30 | A 2024-11-30 assessment=25 #E1      |
    `,
    (row) => {
      const lines = `A 2024-05-01 referral #E1; A 2024-05-02 assessment=20 #E1; A 2024-12-01 done #E1; ${row['last score']}`;
      return inWords(rowsOf('outcome_coverage', lines, { to: row.to! }));
    },
    'result',
  );

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
  spec(
    'mean change, SWEMWBS in metric scores',
    `
    what                                   | scores                                                                     | result
    raw 20 is 18.59 and 25 is 22.35        | 05-02 assessment=20; 06-02 assessment=25                                   | SWEMWBS 3.76 of 1
    first and last of three                | 05-02 assessment=20; 06-02 assessment=30; 07-02 assessment=25              | SWEMWBS 3.76 of 1
    by date, not by the order given        | 06-02 assessment=25; 05-02 assessment=20                                   | SWEMWBS 3.76 of 1
    what was dropped is not the last       | 05-02 assessment=20; 06-02 assessment=25; 07-02 assessment=26; 07-02 assessment=27 | SWEMWBS 3.76 of 1
    nor the first                          | 05-02 assessment=99; 05-03 assessment=20; 06-02 assessment=25              | SWEMWBS 3.76 of 1
    from a metric score                    | 05-02 assessment=20.73; 06-02 assessment=25                                | SWEMWBS 1.62 of 1
    down                                   | 05-02 assessment=25; 06-02 assessment=20                                   | SWEMWBS -3.76 of 1
    the ends of the scale                  | 05-02 assessment=7; 06-02 assessment=35                                    | SWEMWBS 28 of 1
    any other instrument as it is          | 05-02 phq9=12; 06-02 phq9=6                                                | PHQ-9 -6 of 1
    an instrument of one's own             | 05-02 ours=1; 06-02 ours=2.5                                               | Our own scale 1.5 of 1
    no threshold is needed                 | 05-02 reqol10=10; 06-02 reqol10=12                                         | ReQoL-10 2 of 1
    no pair                                | 05-02 phq9=12                                                              | PHQ-9 none of 0
    `,
    ({ scores }) => inWords(rowsOf('outcome_change_mean', scored(scores!))),
    'result',
  );

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

  spec(
    'a pair: improved, no change, deteriorated',
    `
    what                                   | scores                                     | result
    SWEMWBS 3 up                           | 05-02 assessment=20; 06-02 assessment=23   | SWEMWBS 1/1, 0/1, 0/1
    2 up                                   | 05-02 assessment=20; 06-02 assessment=22   | SWEMWBS 0/1, 1/1, 0/1
    no change at all                       | 05-02 assessment=20; 06-02 assessment=20   | SWEMWBS 0/1, 1/1, 0/1
    2 down                                 | 05-02 assessment=22; 06-02 assessment=20   | SWEMWBS 0/1, 1/1, 0/1
    3 down                                 | 05-02 assessment=23; 06-02 assessment=20   | SWEMWBS 0/1, 0/1, 1/1
    raw scores: metric 20.73 is 23         | 05-02 assessment=20.73; 06-02 assessment=26 | SWEMWBS 1/1, 0/1, 0/1
    4.25 metric points are 2 raw ones      | 05-02 assessment=7; 06-02 assessment=9     | SWEMWBS 0/1, 1/1, 0/1
    PHQ-9 6 down is better                 | 05-02 phq9=12; 06-02 phq9=6                | PHQ-9 1/1, 0/1, 0/1
    5 down                                 | 05-02 phq9=12; 06-02 phq9=7                | PHQ-9 0/1, 1/1, 0/1
    5 up                                   | 05-02 phq9=7; 06-02 phq9=12                | PHQ-9 0/1, 1/1, 0/1
    6 up is worse                          | 05-02 phq9=6; 06-02 phq9=12                | PHQ-9 0/1, 0/1, 1/1
    GAD-7 4 down                           | 05-02 gad7=10; 06-02 gad7=6                | GAD-7 1/1, 0/1, 0/1
    GAD-7 3 down                           | 05-02 gad7=10; 06-02 gad7=7                | GAD-7 0/1, 1/1, 0/1
    CORE-10 5 up                           | 05-02 core10=10; 06-02 core10=15           | CORE-10 0/1, 0/1, 1/1
    CORE-10 4 up                           | 05-02 core10=10; 06-02 core10=14           | CORE-10 0/1, 1/1, 0/1
    WEMWBS 9 up                            | 05-02 wemwbs=40; 06-02 wemwbs=49           | WEMWBS 1/1, 0/1, 0/1
    WEMWBS 8 up                            | 05-02 wemwbs=40; 06-02 wemwbs=48           | WEMWBS 0/1, 1/1, 0/1
    PAM 3 up                               | 05-02 pam=50; 06-02 pam=53                 | PAM 1/1, 0/1, 0/1
    PAM 3 up from 61.1, exactly            | 05-02 pam=61.1; 06-02 pam=64.1             | PAM 1/1, 0/1, 0/1
    PAM 3 down to 61.1, exactly            | 05-02 pam=64.1; 06-02 pam=61.1             | PAM 0/1, 0/1, 1/1
    PAM 2.9 up                             | 05-02 pam=61.1; 06-02 pam=64               | PAM 0/1, 1/1, 0/1
    no pair: the row stays                 | 05-02 phq9=12                              | PHQ-9 0/0, 0/0, 0/0
    ReQoL has no published threshold       | 05-02 reqol10=10; 06-02 reqol10=30         | no row, no row, no row
    nor UCLA-3                             | 05-02 ucla3=9; 06-02 ucla3=3               | no row, no row, no row
    nor an instrument of one's own         | 05-02 ours=1; 06-02 ours=100               | no row, no row, no row    `,
    ({ scores }) =>
      ['improved', 'no_change', 'deteriorated']
        .map((result) => inWords(rowsOf(`outcome_${result}`, scored(scores!))) || 'no row')
        .map((words, index) => (index === 0 || words === 'no row' ? words : words.split(' ')[1]))
        .join(', '),
    'result',
  );

  it('a person with two instruments counts in each', () => {
    const lines = scored('05-02 assessment=20; 05-02 phq9=12; 06-02 assessment=25; 06-02 phq9=12');
    expect(inWords(rowsOf('outcome_improved', lines))).toBe('PHQ-9 0/1; SWEMWBS 1/1');
    expect(inWords(rowsOf('outcome_no_change', lines))).toBe('PHQ-9 1/1; SWEMWBS 0/1');
  });
});
