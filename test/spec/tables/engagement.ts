import type { MeasureTable } from './measure-table';

export const engagement: MeasureTable = {
  title: 'within 90 days of opening',
  rows: `
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
};

export const fromLeapDay: MeasureTable = {
  title: 'from 29 February 2024',
  measure: 'engagement_contacted',
  options: { from: '2024-02-01' },
  rows: `
    what                          | to         | events                                         | result
    day 90 is 29 May              | 2024-05-29 | A 2024-02-29 referral; A 2024-05-29 attended   | 1/1
    30 May is day 91              | 2024-05-30 | A 2024-02-29 referral; A 2024-05-30 attended   | 0/1
    day 89 is too early to say    | 2024-05-28 | A 2024-02-29 referral; A 2024-05-28 attended   | 0/0
    from the day before, 28 May   | 2024-05-31 | A 2024-02-28 referral; A 2024-05-29 attended   | 0/1
  `,
};
