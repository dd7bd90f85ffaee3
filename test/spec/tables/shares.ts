import type { MeasureTable } from './measure-table';

export const people: MeasureTable = {
  title: 'people',
  rows: `
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
};

export const unlinkedNeeds: MeasureTable = {
  title: 'needs with the option linked: false',
  measure: 'need_share',
  options: { linked: false },
  rows: `
    what                                   | events                                                                      | result
    in no episode                          | A 2024-05-01 need                                                           | loneliness 1/1
    before and within one                  | A 2024-05-01 need; A 2024-05-02 referral; A 2024-05-03 isolation            | loneliness 1/1; social_isolation 1/1
    not dated in the window                | A 2024-03-31 need; B 2025-04-01 need; C 2024-05-01 isolation                | social_isolation 1/1
  `,
};
