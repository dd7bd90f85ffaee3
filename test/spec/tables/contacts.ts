import type { MeasureTable } from './measure-table';

export const wait: MeasureTable = {
  title: 'wait to the first contact',
  measure: 'wait_to_first_contact_median',
  rows: `
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
};

export const contactsPerEpisode: MeasureTable = {
  title: 'contacts per episode',
  measure: 'contacts_per_episode_mean',
  rows: `
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
};

export const didNotAttend: MeasureTable = {
  title: 'did not attend',
  measure: 'did_not_attend_rate',
  rows: `
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
};

/** Type 7: of n sorted values, the one at position (n - 1) p, in between by the straight line. */
export const waitPercentiles: MeasureTable = {
  title: 'median and 90th percentile of waits',
  rows: `
    what             | events                                                                                                     | wait_to_first_contact_median | wait_to_first_contact_p90
    10 days          | A 2024-05-01 referral; A 2024-05-11 attended                                                               | 10 of 1                      | 10 of 1
    20 and 10        | A 2024-05-01 referral; A 2024-05-21 attended; B 2024-05-01 referral; B 2024-05-11 attended                 | 15 of 2                      | 19 of 2
    40, 10 and 20    | A 2024-05-01 referral; A 2024-06-10 attended; B 2024-05-01 referral; B 2024-05-11 attended; C 2024-05-01 referral; C 2024-05-21 attended | 20 of 3 | 36 of 3
  `,
};

export const contactsOfThree: MeasureTable = {
  title: 'mean and median of contacts',
  rows: `
    what           | events                                                                                                                   | contacts_per_episode_mean | contacts_per_episode_median
    0, 1 and 2     | A 2024-05-01 referral; A 2024-06-01 done; B 2024-05-01 referral; B 2024-05-02 attended; B 2024-06-01 done; C 2024-05-01 referral; C 2024-05-02 attended; C 2024-05-03 attended; C 2024-06-01 done | 1 of 3 | 1 of 3
    0, 0 and 3     | A 2024-05-01 referral; A 2024-06-01 done; B 2024-05-01 referral; B 2024-06-01 done; C 2024-05-01 referral; C 2024-05-02 attended; C 2024-05-03 attended; C 2024-05-04 late; C 2024-06-01 done | 1 of 3 | 0 of 3
  `,
};
