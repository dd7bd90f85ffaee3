import { findMeasure, type GroupBy, type MetricOptions } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { inWords, rowsOf } from '../support/in-words';
import { codeSet, event, events } from '../support/journey';
import { spec } from '../support/spec-table';

/** Of the window from 1 April 2024 to the day in column `to`, the end of the financial year unless given. */
const measured = ({ measure, events, to }: Readonly<Record<string, string>>, options: MetricOptions = {}) =>
  inWords(rowsOf(measure!, events!, { ...(to && { to }), ...options }));

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('open at the end of the window', () => {
  spec(
    'open cases',
    `
    what                                       | measure     | events                                                              | result
    opened on the last day                     | open_cases  | A 2025-03-31 referral                                               | 1
    opened the day after                       | open_cases  | A 2025-04-01 referral                                               | 0
    closed the day before the last             | open_cases  | A 2024-05-01 referral; A 2025-03-30 done                            | 0
    closed on the last day is not open         | open_cases  | A 2024-05-01 referral; A 2025-03-31 done                            | 0
    closed the day after is open               | open_cases  | A 2024-05-01 referral; A 2025-04-01 done                            | 1
    opened and closed on the last day          | open_cases  | A 2025-03-31 referral; A 2025-03-31 done                            | 0
    closed and opened again on the last day    | open_cases  | A 2024-05-01 referral; A 2025-03-31 referral; A 2025-03-31 done     | 1
    opened years before, with activity since   | open_cases  | A 2023-01-01 referral; A 2023-12-01 need; A 2024-11-01 need         | 1
    inactive from the last day on              | open_cases  | A 2024-03-30 referral                                               | 0
    inactive from the day after the last       | open_cases  | A 2024-03-31 referral                                               | 1
    a referral in it is activity               | open_cases  | A 2023-05-01 referral; A 2024-04-30 referral                        | 1
    an id of the source system is never inactive | open_cases | A 2019-05-01 referral #E1                                          | 1
    a repeat referral opens no closed id again | open_cases  | A 2024-05-01 referral #E1; A 2024-06-01 done #E1; A 2024-07-01 referral #E1 | 0
    two episodes of one person                 | open_cases  | A 2024-05-01 referral #E1; A 2024-06-01 referral #E2                | 2
    are one person                             | open_people | A 2024-05-01 referral #E1; A 2024-06-01 referral #E2                | 1
    two people                                 | open_people | A 2024-05-01 referral; B 2024-06-01 referral                        | 2
    closed on the last day                     | open_people | A 2024-05-01 referral; A 2025-03-31 done                            | 0
    `,
    (row) => measured(row),
    'result',
  );

  spec(
    'waiting',
    `
    what                                       | events                                                                     | result
    no contact yet                             | A 2024-05-01 referral                                                      | 1/1
    attended on the day of the referral        | A 2024-05-01 referral; A 2024-05-01 attended                               | 0/1
    attended on the last day                   | A 2024-05-01 referral; A 2025-03-31 attended                               | 0/1
    attended after the window                  | A 2024-05-01 referral; A 2025-04-01 attended                               | 1/1
    arrived late but seen                      | A 2024-05-01 referral; A 2024-05-02 late                                   | 0/1
    arrived late and not seen                  | A 2024-05-01 referral; A 2024-05-02 too_late                               | 1/1
    did not attend                             | A 2024-05-01 referral; A 2024-05-02 missed                                 | 1/1
    attendance not stated                      | A 2024-05-01 referral; A 2024-05-02 call                                   | 1/1
    a contact before the referral              | A 2024-05-01 attended; A 2024-05-02 referral                               | 1/1
    a contact of an earlier episode            | A 2024-05-01 referral; A 2024-05-02 attended; A 2024-05-03 done; A 2024-06-01 referral | 1/1
    a contact before the window                | A 2024-03-01 referral; A 2024-03-31 attended; A 2024-05-01 need            | 0/1
    closed cases do not wait                   | A 2024-05-01 referral; A 2024-05-02 done; B 2024-05-01 referral            | 1/1
    nobody open                                | A 2024-05-01 referral; A 2024-05-02 done                                   | 0/0
    `,
    ({ events }) => inWords(rowsOf('waiting', events!)),
    'result',
  );

  it('gives no value, and no limits, where nobody is open', () => {
    expect(rowsOf('waiting', 'A 2024-05-01 need')[0]).toMatchObject({
      value: null,
      lower: null,
      upper: null,
    });
  });
});

describe('days and contacts', () => {
  spec(
    'wait to the first contact',
    `
    what                                       | to         | events                                                                 | result
    in days                                    |            | A 2024-05-01 referral; A 2024-05-11 attended; A 2024-05-12 attended    | 10 of 1
    seen on the day of the referral            |            | A 2024-05-01 referral; A 2024-05-01 late                               | 0 of 1
    a missed contact is none                   |            | A 2024-05-01 referral; A 2024-05-02 missed; A 2024-05-03 attended      | 2 of 1
    first contact on the first day             |            | A 2024-03-22 referral; A 2024-04-01 attended                           | 10 of 1
    first contact the day before, another since |           | A 2024-03-22 referral; A 2024-03-31 attended; A 2024-04-01 attended    | none of 0
    first contact on the last day              |            | A 2025-03-21 referral; A 2025-03-31 attended                           | 10 of 1
    first contact the day after                |            | A 2025-03-21 referral; A 2025-04-01 attended                           | none of 0
    closed meanwhile                           |            | A 2024-05-01 referral; A 2024-05-02 attended; A 2024-05-03 done        | 1 of 1
    the 29th of February is a day              |            | A 2024-02-28 referral; A 2024-04-01 attended                           | 33 of 1
    in a year without it                       | 2026-03-31 | A 2025-02-28 referral; A 2025-04-01 attended                           | 32 of 1
    referred on the 29th, seen a year later    |            | A 2024-02-29 referral; A 2025-02-28 attended                           | 365 of 1
    referred again meanwhile: from the first   |            | A 2024-05-01 referral; A 2024-05-08 referral; A 2024-05-11 attended    | 10 of 1
    before the episode that it names           |            | A 2024-05-01 attended #E1; A 2024-05-02 referral #E1                   | none of 0
    nobody seen                                |            | A 2024-05-01 referral                                                  | none of 0
    `,
    (row) => measured({ ...row, measure: 'wait_to_first_contact_median' }),
    'result',
  );

  // Type 7: of n sorted values, the one at position (n - 1) p, in between by the straight line.
  it.each([
    [[10], 10, 10],
    [[20, 10], 15, 19],
    [[40, 10, 20], 20, 36],
    [[10, 80, 20, 40], 30, 68],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 20], 5.5, 10.1],
  ])('median and 90th percentile of %j days', (days, median, p90) => {
    const waits = days.flatMap((wait, person) => [
      event(`P${person} 2024-05-01 referral`),
      event(`P${person} ${dayAfter('2024-05-01', wait)} attended`),
      event(`P${person} ${dayAfter('2024-05-01', wait)} done`),
    ]);
    const rowOf = (measure: string) =>
      findMeasure(measure)!.calculate(
        { events: waits },
        { codeSet, from: '2024-04-01', to: '2025-03-31' },
      )[0];
    for (const measure of ['wait_to_first_contact', 'duration']) {
      expect(rowOf(`${measure}_median`)).toMatchObject({ numerator: null, denominator: days.length });
      expect(rowOf(`${measure}_median`)!.value).toBeCloseTo(median, 9);
      expect(rowOf(`${measure}_p90`)!.value).toBeCloseTo(p90, 9);
    }
  });

  spec(
    'contacts per episode',
    `
    what                                       | events                                                                               | result
    attended ones only                         | A 2024-05-01 referral; A 2024-05-02 attended; A 2024-05-03 late; A 2024-05-04 missed; A 2024-05-05 cancelled; A 2024-05-06 too_late; A 2024-05-07 call; A 2024-05-08 done | 2 of 1
    without any                                | A 2024-05-01 referral; A 2024-05-02 done                                             | 0 of 1
    before the window too                      | A 2024-03-01 referral; A 2024-03-02 attended; A 2024-04-01 done                      | 1 of 1
    on the day of the closure                  | A 2024-05-01 referral; A 2024-05-02 done; A 2024-05-02 attended                      | 1 of 1
    the day after it                           | A 2024-05-01 referral; A 2024-05-02 done; A 2024-05-03 attended                      | 0 of 1
    after it, of the same id                   | A 2024-05-01 referral #E1; A 2024-05-02 done #E1; A 2024-05-03 attended #E1          | 1 of 1
    of the same id, after the window           | A 2024-05-01 referral #E1; A 2024-05-02 done #E1; A 2025-04-01 attended #E1          | 0 of 1
    open ones do not count                     | A 2024-05-01 referral; A 2024-05-02 attended                                         | none of 0
    closed the day before the window           | A 2024-03-01 referral; A 2024-03-02 attended; A 2024-03-31 done                      | none of 0
    closed on the last day                     | A 2024-05-01 referral; A 2025-03-31 attended; A 2025-03-31 done                      | 1 of 1
    closed the day after                       | A 2024-05-01 referral; A 2024-05-02 attended; A 2025-04-01 done                      | none of 0
    `,
    ({ events }) => inWords(rowsOf('contacts_per_episode_mean', events!)),
    'result',
  );

  it('mean and median of 0, 1 and 5 contacts, without limits', () => {
    const lines = [0, 1, 5].flatMap((contacts, person) => [
      `P${person} 2024-05-01 referral`,
      ...Array.from({ length: contacts }, (_, day) => `P${person} 2024-05-0${day + 2} attended`),
      `P${person} 2024-06-01 done`,
    ]);
    const [mean] = rowsOf('contacts_per_episode_mean', lines.join(';'));
    const [median] = rowsOf('contacts_per_episode_median', lines.join(';'));
    expect([mean, median]).toMatchObject([
      { numerator: null, denominator: 3, value: 2, lower: null, upper: null },
      { numerator: null, denominator: 3, value: 1, lower: null, upper: null },
    ]);
  });

  spec(
    'did not attend',
    `
    what                                       | events                                              | result
    2: cancelled by the person                 | A 2024-05-01 referral; A 2024-05-02 cancelled       | 0/0
    3: did not attend                          | A 2024-05-01 referral; A 2024-05-02 missed          | 1/1
    4: cancelled by the provider               | A 2024-05-01 referral; A 2024-05-02 cancelled_by_us | 0/0
    5: attended on time                        | A 2024-05-01 referral; A 2024-05-02 attended        | 0/1
    6: arrived late but seen                   | A 2024-05-01 referral; A 2024-05-02 late            | 0/1
    7: arrived late and not seen               | A 2024-05-01 referral; A 2024-05-02 too_late        | 0/1
    0: in the future                           | A 2024-05-01 referral; A 2024-05-02 future          | 0/0
    attendance not stated                      | A 2024-05-01 referral; A 2024-05-02 call            | 0/0
    contacts, not people                       | A 2024-05-01 missed; A 2024-05-02 missed; A 2024-05-03 attended | 2/3
    in no episode                              | A 2024-05-02 missed                                 | 1/1
    the day before the window                  | A 2024-03-31 missed; A 2024-04-01 attended          | 0/1
    first and last day                         | A 2024-04-01 missed; A 2025-03-31 missed            | 2/2
    the day after the window                   | A 2025-04-01 missed; A 2025-03-31 attended          | 0/1
    `,
    ({ events }) => inWords(rowsOf('did_not_attend_rate', events!)),
    'result',
  );
});

describe('closed in the window', () => {
  spec(
    'duration',
    `
    what                                       | to         | events                                                       | result
    in days                                    |            | A 2024-05-01 referral; A 2024-06-01 done                     | 31 of 1
    a session and the closure on one day       |            | A 2024-05-01 referral; A 2024-06-01 done; A 2024-06-01 attended | 31 of 1
    opened and closed on one day               |            | A 2024-05-01 referral; A 2024-05-01 done                     | 0 of 1
    closed on the first day                    |            | A 2024-03-31 referral; A 2024-04-01 done                     | 1 of 1
    closed the day before it                   |            | A 2024-03-30 referral; A 2024-03-31 done                     | none of 0
    closed on the last day                     |            | A 2025-03-01 referral; A 2025-03-31 done                     | 30 of 1
    closed the day after it                    |            | A 2025-03-01 referral; A 2025-04-01 done                     | none of 0
    opened on the 29th of February             |            | A 2024-02-29 referral; A 2025-02-28 done                     | 365 of 1
    inactive: to the last event                |            | A 2024-01-10 referral; A 2024-03-01 need                     | 51 of 1
    inactive on the last day                   |            | A 2024-03-30 referral                                        | 0 of 1
    inactive the day after                     |            | A 2024-03-31 referral                                        | none of 0
    inactive from 29 February, 366 days on     | 2025-03-01 | A 2024-02-29 referral                                        | 0 of 1
    and not a day before                       | 2025-02-28 | A 2024-02-29 referral                                        | none of 0
    a closure after the window, inactive before |           | A 2024-03-30 referral; A 2025-04-01 done                     | 0 of 1
    two episodes of one person                 |            | A 2024-05-01 referral; A 2024-05-02 done; A 2024-06-01 referral; A 2024-06-04 done | 2 of 2
    `,
    (row) => measured({ ...row, measure: 'duration_median' }),
    'result',
  );

  spec(
    'closure reasons',
    `
    what                                       | events                                                              | result
    as the code set has it                     | A 2024-05-01 referral; A 2024-05-02 done                            | completed 1/1
    each of all closed                         | A 2024-05-01 referral; A 2024-05-02 done; B 2024-05-01 referral; B 2024-05-02 moved; C 2024-05-01 referral; C 2024-05-02 done | completed 2/3; moved away 1/3
    two on one day: the first by code          | A 2024-05-01 referral; A 2024-05-02 moved; A 2024-05-02 done        | completed 1/1
    inactive on the last day                   | A 2024-03-30 referral                                               | inactive 1/1
    inactive the day after                     | A 2024-03-31 referral                                               |
    closed on the last day                     | A 2024-05-01 referral; A 2025-03-31 no_answer                       | no answer 1/1
    closed the day after                       | A 2024-05-01 referral; A 2025-04-01 no_answer                       |
    nothing that it closes                     | A 2024-05-01 done                                                   |
    `,
    ({ events }) => inWords(rowsOf('closure_share', events!)),
    'result',
  );

  const twice =
    'A 2024-05-01 referral #E1; A 2024-06-01 done #E1; A 2024-08-01 attended #E1; A 2024-10-01 moved #E1';

  spec(
    'an episode that was closed, taken up and closed again, by quarter from April',
    `
    what                     | measure                   | result
    open                     | open_cases                | 0; 0; 0; 0
    closed, in both          | duration_median           | 31 of 1; none of 0; 153 of 1; none of 0
    with the reason of each  | closure_share             | completed 1/1; moved away 0/1; completed 0/0; moved away 0/0; completed 0/1; moved away 1/1; completed 0/0; moved away 0/0
    its contacts so far      | contacts_per_episode_mean | 0 of 1; none of 0; 1 of 1; none of 0
    `,
    ({ measure }) => inWords(rowsOf(measure!, twice, { every: 'quarter' })),
    'result',
  );

  it('has, of two closures on the day it was first closed, the first by code as its reason then', () => {
    const inEarlierWindow = twice.replace(
      '2024-06-01 done #E1',
      '2024-06-01 moved #E1; A 2024-06-01 done #E1',
    );
    const rows = rowsOf('closure_share', inEarlierWindow, { every: 'quarter' });
    expect(inWords(rows.slice(0, 2))).toBe('completed 1/1; moved away 0/1');
  });

  it('is closed once in the year, by its last closure', () => {
    expect(inWords(rowsOf('closure_share', twice))).toBe('moved away 1/1');
  });
});

describe('engagement', () => {
  spec(
    'within 90 days of opening',
    `
    what                                       | measure              | to         | events                                             | result
    a contact on day 90                        | engagement_contacted |            | A 2024-05-01 referral; A 2024-07-30 attended       | 1/1
    on day 91                                  | engagement_contacted |            | A 2024-05-01 referral; A 2024-07-31 attended       | 0/1
    on the day of the referral                 | engagement_contacted |            | A 2024-05-01 referral; A 2024-05-01 late           | 1/1
    not attended                               | engagement_contacted |            | A 2024-05-01 referral; A 2024-05-02 missed; A 2024-05-03 call | 0/1
    several are one                            | engagement_contacted |            | A 2024-05-01 referral; A 2024-05-02 attended; A 2024-05-03 attended | 1/1
    90 days before the end of the window       | engagement_contacted |            | A 2024-12-31 referral                              | 0/1
    89 days before it                          | engagement_contacted |            | A 2025-01-01 referral; A 2025-01-02 attended       | 0/0
    opened on the first day                    | engagement_contacted |            | A 2024-04-01 referral                              | 0/1
    opened the day before                      | engagement_contacted |            | A 2024-03-31 referral; A 2024-04-01 attended       | 0/0
    a repeat referral opens none               | engagement_contacted |            | A 2024-03-31 referral; A 2024-05-01 referral       | 0/0
    supported on day 90                        | engagement_supported |            | A 2024-05-01 referral; A 2024-07-30 support        | 1/1
    on day 91                                  | engagement_supported |            | A 2024-05-01 referral; A 2024-07-31 support        | 0/1
    a need is no support                       | engagement_supported |            | A 2024-05-01 referral; A 2024-05-02 need           | 0/1
    closed on day 90                           | engagement_completed |            | A 2024-05-01 referral; A 2024-07-30 done           | 1/1
    on day 91                                  | engagement_completed |            | A 2024-05-01 referral; A 2024-07-31 done           | 0/1
    whatever the reason                        | engagement_completed |            | A 2024-05-01 referral; A 2024-05-02 moved          | 1/1
    opened and closed on one day               | engagement_completed |            | A 2024-05-01 referral; A 2024-05-01 done           | 1/1
    closed, not contacted                      | engagement_contacted |            | A 2024-05-01 referral; A 2024-05-02 done           | 0/1
    a contact after the closure                | engagement_contacted |            | A 2024-05-01 referral; A 2024-05-02 done; A 2024-05-03 attended | 0/1
    the same, of one id                        | engagement_contacted |            | A 2024-05-01 referral #E1; A 2024-05-02 done #E1; A 2024-05-03 attended #E1 | 1/1
    closed in time, and again later            | engagement_completed |            | A 2024-05-01 referral #E1; A 2024-05-02 done #E1; A 2024-12-01 moved #E1 | 1/1
    nobody opened                              | engagement_completed |            | A 2024-05-01 need                                  | 0/0
    `,
    (row) => measured(row),
    'result',
  );

  spec(
    'from 29 February 2024',
    `
    what                          | to         | events                                         | result
    day 90 is 29 May              | 2024-05-29 | A 2024-02-29 referral; A 2024-05-29 attended   | 1/1
    30 May is day 91              | 2024-05-30 | A 2024-02-29 referral; A 2024-05-30 attended   | 0/1
    day 89 is too early to say    | 2024-05-28 | A 2024-02-29 referral; A 2024-05-28 attended   | 0/0
    from the day before, 28 May   | 2024-05-31 | A 2024-02-28 referral; A 2024-05-29 attended   | 0/1
    `,
    (row) => measured({ ...row, measure: 'engagement_contacted' }, { from: '2024-02-01' }),
    'result',
  );

  it('takes another number of days, and inactive is not completed', () => {
    const options = { followUpDays: 30, inactiveDays: 20 };
    const lines =
      'A 2024-05-01 referral; B 2024-05-01 referral; B 2024-05-31 attended; C 2025-03-01 referral';
    expect(inWords(rowsOf('engagement_completed', lines, options))).toBe('0/3');
    expect(inWords(rowsOf('engagement_contacted', lines, { followUpDays: 30 }))).toBe('1/3');
    expect(inWords(rowsOf('engagement_contacted', lines, { followUpDays: 29 }))).toBe('0/3');
    expect(inWords(rowsOf('engagement_contacted', lines, { followUpDays: 31 }))).toBe('1/2');
  });
});

describe('groups of episodes', () => {
  const by = (column: GroupBy): MetricOptions => ({ by: [column] });

  spec(
    'by organisation',
    `
    what                                      | measure              | events                                                                     | result
    that of the opening referral              | duration_median      | A 2024-05-01 referral @Y1; A 2024-06-01 referral @Y2; A 2024-06-02 need @Y2; A 2024-06-03 moved @Y2 | Y1 33 of 1; Y2 none of 0
    a contact is of its own                   | did_not_attend_rate  | A 2024-05-01 referral @Y1; A 2024-06-01 missed @Y2                         | Y1 0/0; Y2 1/1
    a person in two practices, two episodes   | open_people          | A 2024-05-01 referral @Y1 #E1; A 2024-06-01 referral @Y2 #E2               | Y1 1; Y2 1
    a person in two practices, one episode    | open_people          | A 2024-05-01 referral @Y1; A 2024-06-01 referral @Y2                       | Y1 1; Y2 0
    an opening before all that the run looks on | open_cases         | A 2023-01-01 referral @Y9; A 2023-12-01 need @Y9; A 2024-11-01 need        | Unknown 0; Y9 1
    which other measures do not see           | did_not_attend_rate  | A 2023-01-01 referral @Y9; A 2023-12-01 need @Y9; A 2024-11-01 need        | Unknown 0/0
    closed, with the reasons seen there       | closure_share        | A 2024-05-01 referral @Y1; A 2024-06-01 done; B 2024-05-01 referral @Y2; B 2024-06-01 moved; C 2024-05-01 referral @Y3 | Y1 completed 1/1; Y2 moved away 1/1
    `,
    ({ measure, events }) => inWords(rowsOf(measure!, events!, by('organisation'))),
    'result',
  );

  it('by source group has rows only for the episodes that count', () => {
    const lines =
      'A 2024-05-01 referral from self; A 2024-05-02 attended; B 2024-05-01 referral; B 2024-05-02 done';
    expect(inWords(rowsOf('open_cases', lines, by('source_group')))).toBe('self 1');
    expect(inWords(rowsOf('duration_median', lines, by('source_group')))).toBe('Missing 1 of 1');
  });

  const BIRTHS = ['1985-04-01', '1984-04-01', '1984-04-02', '2024-05-01'].map((birthDate, person) => ({
    personId: `P${person}`,
    birthDate,
  }));
  const opened = BIRTHS.map(({ personId }) => `${personId} 2024-06-01 referral`).join('; ');

  it.each([
    ['people_referred', 'end', '0-4 1; 35-39 1; 40-44 2'],
    ['people_referred', 'start', '35-39 2; 40-44 1; Unknown 1'],
    ['open_cases', 'end', '0-4 1; 35-39 1; 40-44 2'],
    ['open_cases', 'start', '35-39 2; 40-44 1; Unknown 1'],
  ] as const)('%s by age at the %s of the window', (measure, ageAt, expected) => {
    expect(inWords(rowsOf(measure, opened, { ageAt, ...by('age_band') }, { people: BIRTHS }))).toBe(expected);
  });

  it('events with different ids are two', () => {
    const [missed] = events('A 2024-05-01 missed');
    const both = { events: [{ ...missed!, id: '1' }, { ...missed!, id: '2' }, missed!, missed!] };
    const options = { codeSet, from: '2024-04-01', to: '2025-03-31' };
    expect(inWords(findMeasure('did_not_attend_rate')!.calculate(both, options))).toBe('3/3');
  });
});
