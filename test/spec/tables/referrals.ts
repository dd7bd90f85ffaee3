import type { MeasureTable } from './measure-table';

export const referrals: MeasureTable = {
  title: 'referrals',
  rows: `
    what                                              | measure              | events                                                             | result
    both ends of the window count                     | referrals_received   | A 2024-03-31 referral; A 2024-04-01 referral; A 2025-03-31 referral; A 2025-04-01 referral | 2
    a repeat within an episode is a referral          | referrals_received   | A 2024-05-01 referral; A 2024-05-02 referral                       | 2
    an event given twice is one                       | referrals_received   | A 2024-05-01 referral; A 2024-05-01 referral                       | 1
    two practices on one day are two referrals        | referrals_received   | A 2024-05-01 referral @Y1; A 2024-05-01 referral @Y2               | 2
    a person is counted once                          | people_referred      | A 2024-05-01 referral; A 2024-06-01 referral; B 2024-06-01 referral | 2
    offers and declines are no referrals              | people_referred      | A 2024-05-01 offer; B 2024-05-01 decline                           | 0
    referrals over people                             | referrals_per_person | A 2024-05-01 referral; A 2024-06-01 referral; B 2024-06-01 referral | 3/2
    nobody referred                                   | referrals_per_person | A 2024-05-01 need                                                  | 0/0
  `,
};

export const declined: MeasureTable = {
  title: 'people who declined',
  measure: 'decline_rate',
  rows: `
    what                                              | events                                                             | result
    a decline and no referral                         | A 2024-05-01 decline                                               | 1/1
    a decline followed by an acceptance               | A 2024-05-01 decline; A 2024-05-02 referral                        | 0/1
    a referral on the day of the decline              | A 2024-05-01 decline; A 2024-05-01 referral                        | 0/1
    a referral, then a decline                        | A 2024-05-01 referral; A 2024-05-02 decline                        | 1/1
    declined, accepted, declined again                | A 2024-05-01 decline; A 2024-05-02 referral; A 2024-05-03 decline  | 1/1
    accepted after the window                         | A 2025-03-31 decline; A 2025-04-01 referral                        | 1/1
    declined before the window                        | A 2024-03-31 decline; A 2024-04-01 offer                           | 0/1
    offered and nothing since                         | A 2024-05-01 offer; B 2024-05-01 decline                           | 1/2
    nobody asked                                      | A 2024-05-01 need                                                  | 0/0
  `,
};

export const sources: MeasureTable = {
  title: 'share by source',
  measure: 'referral_share_by_source',
  rows: `
    what                                              | events                                                             | result
    the referral's own source                         | A 2024-05-01 referral from self                                    | self 1/1
    a source in no table stays as Invalid             | A 2024-05-01 referral from nonsense                                | Invalid 1/1
    none stays as Missing                             | A 2024-05-01 referral; B 2024-05-01 referral from self             | Missing 1/2; self 1/2
    a source event 7 days before                      | A 2024-05-08 referral; A 2024-05-01 source                         | self 1/1
    8 days before is too far                          | A 2024-05-09 referral; A 2024-05-01 source                         | Missing 1/1
    7 days after                                      | A 2024-05-01 referral; A 2024-05-08 source                         | self 1/1
    after the window does not exist yet               | A 2025-03-31 referral; A 2025-04-01 source                         | Missing 1/1
    the nearest                                       | A 2024-05-05 referral; A 2024-05-01 source; A 2024-05-04 source2   | other_primary_care 1/1
    as near: the earlier                              | A 2024-05-05 referral; A 2024-05-06 source; A 2024-05-04 source2   | other_primary_care 1/1
    on one day: the lowest id as text                 | A 2024-05-05 referral; A 2024-05-05 source; A 2024-05-05 source2   | other_primary_care 1/1
    its own source before any event                   | A 2024-05-05 referral from pharmacist; A 2024-05-05 source         | other_primary_care 1/1
    a group seen in the run has a row of zero         | A 2024-03-31 referral from pharmacist; A 2024-05-05 referral from self | self 1/1
  `,
};

export const ratePerThousand: MeasureTable = {
  title: 'referrals and registered people',
  measure: 'referral_rate',
  rows: `
    what                                              | practices                                                          | events                                                | result
    the latest list size by the end of the window     | Y1 2023-04-01 999; Y1 2024-04-01 2000; Y1 2025-04-01 5000          | A 2024-05-01 referral @Y1                             | 1/2000
    of every organisation that has one                | Y1 2024-04-01 2000; Y2 2025-03-31 500                              | A 2024-05-01 referral @Y1                             | 1/2500
    a referral where the list size is not known       | Y1 2024-04-01 2000; Y3 2025-04-01 70                               | A 2024-05-01 referral @Y1; B 2024-05-01 referral @Y3  | 1/2000
    of two sizes for one date neither                 | Y1 2023-04-01 999; Y1 2024-04-01 2000; Y1 2024-04-01 3000          | A 2024-05-01 referral @Y1                             | 1/999
  `,
};
