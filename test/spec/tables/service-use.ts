import type { MeasureTable } from './measure-table';

/** Appointments of somebody else, so that the year and the months before it count as observed: up to a window's end, later days do not. */
export const OBSERVED = 'Z 2023-01-01 gp; Z 2025-03-31 gp; Z 2025-12-31 gp';
const SERVICE_USE = { serviceUse: { days: 30 } };

/** Referred on 1 June, closed on 1 July 2024: 2 to 31 May is before, 2 to 31 July after. */
export const serviceUse: MeasureTable = {
  title: 'service use',
  options: SERVICE_USE,
  always: `A 2024-06-01 referral; A 2024-07-01 done; ${OBSERVED}`,
  rows: `
    what                                     | measure            | events                                                     | result
    the first day of the 30 before           | service_use_before | A 2024-05-02 gp                                            | gp 1/1
    the day before that                      | service_use_before | A 2024-05-01 gp                                            | gp 0/1
    the last day before the referral         | service_use_before | A 2024-05-31 gp                                            | gp 1/1
    the day of the referral                  | service_use_before | A 2024-06-01 gp                                            | gp 0/1
    the journey itself is in neither         | service_use_after  | A 2024-06-15 gp                                            | gp 0/1
    the day of the closing                   | service_use_after  | A 2024-07-01 gp                                            | gp 0/1
    the day after it                         | service_use_after  | A 2024-07-02 gp                                            | gp 1/1
    the last day of the 30 after             | service_use_after  | A 2024-07-31 gp                                            | gp 1/1
    the day after that                       | service_use_after  | A 2024-08-01 gp                                            | gp 0/1
    no appointment is 0, not left out        | service_use_before | A 2024-06-02 need                                          | gp 0/1
    the change                               | service_use_change | A 2024-05-31 gp; A 2024-05-30 gp; A 2024-07-02 gp          | gp 1/2
    nothing before: no value                 | service_use_change | A 2024-07-02 gp                                            | gp 1/0
    each service by itself                   | service_use_before | A 2024-05-31 gp; A 2024-05-31 ae; Z 2023-01-01 ae; Z 2025-03-31 ae | emergency 1/1; gp 1/1
    a service not observed before            | service_use_before | A 2024-05-31 ae; Z 2025-03-31 ae                           | emergency 0/0; gp 0/1
    a service not observed after             | service_use_before | A 2024-05-31 ae; Z 2023-01-01 ae; Z 2024-07-30 ae          | emergency 0/0; gp 0/1
    observed to the very day                 | service_use_before | A 2024-05-31 ae; Z 2024-05-02 ae; Z 2024-07-31 ae          | emergency 1/1; gp 0/1
  `,
};

export const whoCounts: MeasureTable = {
  title: 'who counts',
  measure: 'service_use_before',
  options: SERVICE_USE,
  always: OBSERVED,
  rows: `
    what                                          | events                                                                                         | result
    an open case does not                         | A 2024-06-01 referral; A 2024-06-02 need                                                       | gp 0/0
    the period after ends with the window         | A 2024-06-01 referral; A 2025-03-01 done                                                       | gp 0/1
    a day later it is not over                    | A 2024-06-01 referral; A 2025-03-02 done                                                       | gp 0/0
    the period after ended before the window      | A 2024-01-01 referral; A 2024-03-01 done                                                       | gp 0/0
    it ended on its first day                     | A 2024-01-01 referral; A 2024-03-02 done                                                       | gp 0/1
    of two episodes the first that may            | A 2024-06-01 referral; A 2024-06-02 done; A 2024-05-31 gp; A 2024-09-01 referral; A 2024-09-02 done | gp 1/1
    in each practice a person counts once         | A 2024-06-01 referral @Y1; A 2024-06-02 done; A 2024-09-01 referral @Y2; A 2024-09-02 done     | gp 0/1
    an inactive episode ends with its last event  | A 2023-03-01 referral; A 2023-04-01 need; A 2023-04-10 gp                                      | gp 0/0
  `,
};

/** A falls from 2 to 1: by half. */
export const againstComparison: MeasureTable = {
  title: 'against a comparison group',
  options: SERVICE_USE,
  always: `A 2024-06-01 referral; A 2024-07-01 done; A 2024-05-30 gp; A 2024-05-31 gp; A 2024-07-02 gp; ${OBSERVED}`,
  rows: `
    what                                      | comparison                                           | events                                                                                    | service_use_change_comparison | service_use_difference | service_use_ratio
    the other group falls from 4 to 3         | C 2024-06-01 to 2024-07-01                           | C 2024-05-02 gp; C 2024-05-03 gp; C 2024-05-04 gp; C 2024-05-05 gp; C 2024-07-02 gp; C 2024-07-03 gp; C 2024-07-31 gp | gp 3/4 | gp -25 of 1 | gp 0.666667 of 1
    from 1 to 1                               | C 2024-06-01 to 2024-07-01                           | C 2024-05-02 gp; C 2024-07-02 gp                                                          | gp 1/1                        | gp -50 of 1            | gp 0.5 of 1
    somebody without an event uses nothing    | C 2024-06-01 to 2024-07-01; D 2024-06-01 to 2024-07-01 | C 2024-05-02 gp; C 2024-07-02 gp                                                        | gp 1/1                        | gp -50 of 1            | gp 0.5 of 1
    days in the wrong order leave a row out   | C 2024-06-01 to 2024-07-01; E 2024-06-01 to 2024-05-01 | C 2024-05-02 gp; C 2024-07-02 gp                                                        | gp 1/1                        | gp -50 of 1            | gp 0.5 of 1
    referred before the days after ended      | C 2024-06-01 to 2024-07-01                           | C 2024-05-02 gp; C 2024-07-02 gp; C 2024-07-31 referral                                   | gp 0/0                        | gp none of 0           | gp none of 0
  `,
};
