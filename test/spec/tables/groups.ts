import type { MeasureTable } from './measure-table';

export const byOrganisation: MeasureTable = {
  title: 'by organisation',
  options: { by: ['organisation'] },
  rows: `
    what                                      | measure              | events                                                                     | result
    that of the opening referral              | duration_median      | A 2024-05-01 referral @Y1; A 2024-06-01 referral @Y2; A 2024-06-02 need @Y2; A 2024-06-03 moved @Y2 | Y1 33 of 1; Y2 none of 0
    a contact is of its own                   | did_not_attend_rate  | A 2024-05-01 referral @Y1; A 2024-06-01 missed @Y2                         | Y1 0/0; Y2 1/1
    a person in two practices, two episodes   | open_people          | A 2024-05-01 referral @Y1 #E1; A 2024-06-01 referral @Y2 #E2               | Y1 1; Y2 1
    a person in two practices, one episode    | open_people          | A 2024-05-01 referral @Y1; A 2024-06-01 referral @Y2                       | Y1 1; Y2 0
    an opening before all that the run looks on | open_cases         | A 2023-01-01 referral @Y9; A 2023-12-01 need @Y9; A 2024-11-01 need        | Unknown 0; Y9 1
    which other measures do not see           | did_not_attend_rate  | A 2023-01-01 referral @Y9; A 2023-12-01 need @Y9; A 2024-11-01 need        | Unknown 0/0
    closed, with the reasons seen there       | closure_share        | A 2024-05-01 referral @Y1; A 2024-06-01 done; B 2024-05-01 referral @Y2; B 2024-06-01 moved; C 2024-05-01 referral @Y3 | Y1 completed 1/1; Y2 moved away 1/1
  `,
};
