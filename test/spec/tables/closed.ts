import type { MeasureTable } from './measure-table';

/** Of one person. */
export const CLOSED_TWICE =
  'A 2024-05-01 referral #E1; A 2024-06-01 done #E1; A 2024-08-01 attended #E1; A 2024-10-01 moved #E1';

export const duration: MeasureTable = {
  title: 'duration',
  measure: 'duration_median',
  rows: `
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
};

export const closureReasons: MeasureTable = {
  title: 'closure reasons',
  measure: 'closure_share',
  rows: `
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
};

export const closedTwice: MeasureTable = {
  title: 'an episode that was closed, taken up and closed again, by quarter from April',
  options: { every: 'quarter' },
  always: CLOSED_TWICE,
  rows: `
    what                     | measure                   | result
    open                     | open_cases                | 0; 0; 0; 0
    closed, in both          | duration_median           | 31 of 1; none of 0; 153 of 1; none of 0
    with the reason of each  | closure_share             | completed 1/1; moved away 0/1; completed 0/0; moved away 0/0; completed 0/1; moved away 1/1; completed 0/0; moved away 0/0
    its contacts so far      | contacts_per_episode_mean | 0 of 1; none of 0; 1 of 1; none of 0
  `,
};

export const durationPercentiles: MeasureTable = {
  title: 'median and 90th percentile of durations',
  rows: `
    what           | events                                                                                     | duration_median | duration_p90
    20 and 10 days | A 2024-05-01 referral; A 2024-05-21 done; B 2024-05-01 referral; B 2024-05-11 done         | 15 of 2         | 19 of 2
    40, 10 and 20  | A 2024-05-01 referral; A 2024-06-10 done; B 2024-05-01 referral; B 2024-05-11 done; C 2024-05-01 referral; C 2024-05-21 done | 20 of 3 | 36 of 3
  `,
};
