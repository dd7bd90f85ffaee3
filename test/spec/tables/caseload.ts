import type { MeasureTable } from './measure-table';

export const annualCaseload: MeasureTable = {
  title: 'annual caseload',
  measure: 'annual_caseload',
  rows: `
    what                                              | events                                                             | result
    a referral                                        | A 2024-05-01 referral                                              | 1
    an offer alone does not count                     | A 2024-05-01 offer                                                 | 0
    an attended contact, linked or not                | A 2024-05-01 attended; B 2024-05-01 late                           | 2
    a missed contact does not count                   | A 2024-05-01 missed                                                | 0
    a need outside an episode does not                | A 2024-05-01 need                                                  | 0
    a need within an episode opened before            | A 2024-03-01 referral; A 2024-05-01 need                           | 1
    an assessment within an episode                   | A 2024-03-01 referral; A 2024-05-01 assessment                     | 1
    a need after the closure does not                 | A 2024-03-01 referral; A 2024-03-02 done; A 2024-05-01 need        | 0
    a need on the day of the closure does             | A 2024-03-01 referral; A 2024-05-01 done; A 2024-05-01 need        | 1
    a closure alone does not                          | A 2024-03-01 referral; A 2024-05-01 done                           | 0
  `,
};

export const perWorker: MeasureTable = {
  title: 'caseload per worker',
  measure: 'caseload_per_worker',
  rows: `
    what                                              | events                                                             | result
    people, not contacts                              | A 2024-05-01 attended by W1; A 2024-05-02 attended by W1; B 2024-05-02 attended by W1 | W1 2
    shared people count for each                      | A 2024-05-01 attended by W1; A 2024-05-02 attended by W2           | W1 1; W2 1
    no practitioner                                   | A 2024-05-01 attended                                              | Unknown 1
    a referral is not a worker's work                 | A 2024-05-01 referral by W1                                        |
    support within the episode is                     | A 2024-05-01 referral by GP; A 2024-05-02 support by W1            | W1 1
  `,
};

/** The days before the first row of the workforce count as none, so 92 days at 1 and 90 at 0.5 are 137/365 of a year. */
export const perWte: MeasureTable = {
  title: 'caseload per whole-time equivalent',
  measure: 'annual_caseload_per_wte',
  rows: `
    what                                    | workforce                                 | events                                        | result
    the same WTE all year                   | Y1 2024-04-01 2                           | A 2024-05-01 referral @Y1                     | 1/2
    a mean over the days of the 12 months   | Y1 2024-10-01 1; Y1 2025-01-01 0.5        | A 2024-05-01 referral @Y1                     | 1/0.375342
    a workforce after the window            | Y1 2024-04-01 2; Y2 2025-04-01 9          | A 2024-05-01 referral @Y1                     | 1/2
    people where no workforce is known are left out | Y1 2024-04-01 2                   | A 2024-05-01 referral @Y1; B 2024-05-01 referral @Y2 | 1/2
  `,
};

export const workersOver: MeasureTable = {
  title: 'workers over 1 person, where more than 250 are asked for without the option',
  measure: 'workers_over',
  options: { workersOver: { over: 1 } },
  rows: `
    what                                    | events                                                     | result
    exactly as many is not over             | A 2024-05-01 attended by W1                                | 0/1
    one more is                             | A 2024-05-01 attended by W1; B 2024-05-02 attended by W1   | 1/1
    of all workers                          | A 2024-05-01 attended by W1; B 2024-05-02 attended by W1; C 2024-05-02 attended by W2 | 1/2
    people seen by nobody in particular     | A 2024-05-01 attended; B 2024-05-02 attended               | 0/0
  `,
};
