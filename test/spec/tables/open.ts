import type { MeasureTable } from './measure-table';

export const openCases: MeasureTable = {
  title: 'open cases',
  rows: `
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
};

export const waiting: MeasureTable = {
  title: 'waiting',
  measure: 'waiting',
  rows: `
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
};
