import type { MeasureTable } from './measure-table';

export const coverage: MeasureTable = {
  title: 'coverage',
  measure: 'outcome_coverage',
  rows: `
    what                                    | scores                                                                    | result
    first and last                          | 05-02 assessment=20; 06-02 assessment=25                                  | SWEMWBS 1/1
    one only                                | 05-02 assessment=20                                                       | SWEMWBS 0/1
    on the days of referral and closure     | 05-01 assessment=20; 12-01 assessment=25                                  | SWEMWBS 1/1
    the same on both days                   | 05-02 assessment=20; 06-02 assessment=20                                  | SWEMWBS 1/1
    the same twice on one day: one date     | 05-02 assessment=20; 05-02 assessment='20'                                | SWEMWBS 0/1
    different on one day: both dropped      | 05-02 assessment=20; 06-02 assessment=24; 06-02 assessment=25             | SWEMWBS 0/1
    and the pair that remains               | 05-02 assessment=20; 06-02 assessment=24; 06-02 assessment=26; 07-02 assessment=25 | SWEMWBS 1/1
    lowest and highest score                | 05-02 assessment=7; 06-02 assessment=35                                   | SWEMWBS 1/1
    one below the lowest                    | 05-02 assessment=6; 06-02 assessment=35                                   | SWEMWBS 0/1
    one above the highest                   | 05-02 assessment=7; 06-02 assessment=36                                   | SWEMWBS 0/1
    out of range is no conflict             | 05-02 assessment=20; 06-02 assessment=25; 06-02 assessment=99             | SWEMWBS 1/1
    text that is a number                   | 05-02 assessment='20'; 06-02 assessment='25'                              | SWEMWBS 1/1
    text that is none                       | 05-02 assessment=20; 06-02 assessment='better'                            | SWEMWBS 0/1
    no value                                | 05-02 assessment=20; 06-02 assessment                                     | SWEMWBS 0/1
    nothing valid: the row stays            | 05-02 assessment=99                                                       | SWEMWBS 0/1
    versions 1 and 2 pair                   | 05-02 swemwbs_v1=20; 06-02 assessment=25                                  | SWEMWBS 1/1
    versions 1 and 2 of PHQ-9               | 05-02 phq9_v1=12; 06-02 phq9=6                                            | PHQ-9 1/1
    versions on one day may differ          | 05-02 assessment=20; 06-02 swemwbs_v1=24; 06-02 assessment=25             | SWEMWBS 0/1
    a metric score is of the published table | 05-02 assessment=20.73; 06-02 assessment=25                              | SWEMWBS 1/1
    one that the table lacks is out of range | 05-02 assessment=20.7; 06-02 assessment=25                               | SWEMWBS 0/1
    metric and raw of one score on one day  | 05-02 assessment=20; 06-02 assessment=20.73; 06-02 assessment=23          | SWEMWBS 1/1
    two instruments on one day              | 05-02 assessment=20; 05-02 phq9=12; 06-02 assessment=25; 06-02 phq9=6     | PHQ-9 1/1; SWEMWBS 1/1
    instruments do not pair                 | 05-02 assessment=20; 06-02 wemwbs=25                                      | SWEMWBS 0/1; WEMWBS 0/1
    an instrument of one's own has no range | 05-02 ours=-5; 06-02 ours=1000                                            | Our own scale 1/1
    before the referral                     | 04-30 assessment=20; 06-02 assessment=25                                  | SWEMWBS 0/1
    after the closure                       | 05-02 assessment=20; 12-02 assessment=25                                  | SWEMWBS 0/1
    only outside the episode: no row        | 04-30 assessment=20; 12-02 assessment=25                                  |
  `,
};

export const coverageByEnd: MeasureTable = {
  title: 'of an episode that names itself, by the end of the window',
  measure: 'outcome_coverage',
  always: 'A 2024-05-01 referral #E1; A 2024-05-02 assessment=20 #E1; A 2024-12-01 done #E1',
  rows: `
    what                                   | to         | events                              | result
    a score after the closure              | 2024-12-31 | A 2024-12-31 assessment=25 #E1      | SWEMWBS 1/1
    but not after the window               | 2024-12-31 | A 2025-01-01 assessment=25 #E1      | SWEMWBS 0/1
    closed on the last day of the window   | 2024-12-01 | A 2024-12-01 assessment=25 #E1      | SWEMWBS 1/1
    closed the day after it                | 2024-11-30 | A 2024-11-30 assessment=25 #E1      |
  `,
};

export const meanChange: MeasureTable = {
  title: 'mean change, SWEMWBS in metric scores',
  measure: 'outcome_change_mean',
  rows: `
    what                                   | scores                                                                     | result
    raw 20 is 18.59 and 25 is 22.35        | 05-02 assessment=20; 06-02 assessment=25                                   | SWEMWBS 3.76 of 1
    first and last of three                | 05-02 assessment=20; 06-02 assessment=30; 07-02 assessment=25              | SWEMWBS 3.76 of 1
    by date, not by the order given        | 06-02 assessment=25; 05-02 assessment=20                                   | SWEMWBS 3.76 of 1
    what was dropped is not the last       | 05-02 assessment=20; 06-02 assessment=25; 07-02 assessment=26; 07-02 assessment=27 | SWEMWBS 3.76 of 1
    nor the first                          | 05-02 assessment=99; 05-03 assessment=20; 06-02 assessment=25              | SWEMWBS 3.76 of 1
    from a metric score                    | 05-02 assessment=20.73; 06-02 assessment=25                                | SWEMWBS 1.62 of 1
    down                                   | 05-02 assessment=25; 06-02 assessment=20                                   | SWEMWBS -3.76 of 1
    the ends of the scale                  | 05-02 assessment=7; 06-02 assessment=35                                    | SWEMWBS 28 of 1
    any other instrument as it is          | 05-02 phq9=12; 06-02 phq9=6                                                | PHQ-9 -6 of 1
    an instrument of one's own             | 05-02 ours=1; 06-02 ours=2.5                                               | Our own scale 1.5 of 1
    no threshold is needed                 | 05-02 reqol10=10; 06-02 reqol10=12                                         | ReQoL-10 2 of 1
    no pair                                | 05-02 phq9=12                                                              | PHQ-9 none of 0
  `,
};

export const changeOfPairs: MeasureTable = {
  title: 'a pair: improved, no change, deteriorated',
  rows: `
    what                              | scores                                      | outcome_improved | outcome_no_change | outcome_deteriorated
    SWEMWBS 3 up                      | 05-02 assessment=20; 06-02 assessment=23    | SWEMWBS 1/1      | SWEMWBS 0/1       | SWEMWBS 0/1
    2 up                              | 05-02 assessment=20; 06-02 assessment=22    | SWEMWBS 0/1      | SWEMWBS 1/1       | SWEMWBS 0/1
    no change at all                  | 05-02 assessment=20; 06-02 assessment=20    | SWEMWBS 0/1      | SWEMWBS 1/1       | SWEMWBS 0/1
    2 down                            | 05-02 assessment=22; 06-02 assessment=20    | SWEMWBS 0/1      | SWEMWBS 1/1       | SWEMWBS 0/1
    3 down                            | 05-02 assessment=23; 06-02 assessment=20    | SWEMWBS 0/1      | SWEMWBS 0/1       | SWEMWBS 1/1
    raw scores: metric 20.73 is 23    | 05-02 assessment=20.73; 06-02 assessment=26 | SWEMWBS 1/1      | SWEMWBS 0/1       | SWEMWBS 0/1
    4.25 metric points are 2 raw ones | 05-02 assessment=7; 06-02 assessment=9      | SWEMWBS 0/1      | SWEMWBS 1/1       | SWEMWBS 0/1
    PHQ-9 6 down is better            | 05-02 phq9=12; 06-02 phq9=6                 | PHQ-9 1/1        | PHQ-9 0/1         | PHQ-9 0/1
    5 down                            | 05-02 phq9=12; 06-02 phq9=7                 | PHQ-9 0/1        | PHQ-9 1/1         | PHQ-9 0/1
    5 up                              | 05-02 phq9=7; 06-02 phq9=12                 | PHQ-9 0/1        | PHQ-9 1/1         | PHQ-9 0/1
    6 up is worse                     | 05-02 phq9=6; 06-02 phq9=12                 | PHQ-9 0/1        | PHQ-9 0/1         | PHQ-9 1/1
    GAD-7 4 down                      | 05-02 gad7=10; 06-02 gad7=6                 | GAD-7 1/1        | GAD-7 0/1         | GAD-7 0/1
    GAD-7 3 down                      | 05-02 gad7=10; 06-02 gad7=7                 | GAD-7 0/1        | GAD-7 1/1         | GAD-7 0/1
    CORE-10 5 up                      | 05-02 core10=10; 06-02 core10=15            | CORE-10 0/1      | CORE-10 0/1       | CORE-10 1/1
    CORE-10 4 up                      | 05-02 core10=10; 06-02 core10=14            | CORE-10 0/1      | CORE-10 1/1       | CORE-10 0/1
    WEMWBS 9 up                       | 05-02 wemwbs=40; 06-02 wemwbs=49            | WEMWBS 1/1       | WEMWBS 0/1        | WEMWBS 0/1
    WEMWBS 8 up                       | 05-02 wemwbs=40; 06-02 wemwbs=48            | WEMWBS 0/1       | WEMWBS 1/1        | WEMWBS 0/1
    PAM 3 up                          | 05-02 pam=50; 06-02 pam=53                  | PAM 1/1          | PAM 0/1           | PAM 0/1
    PAM 3 up from 61.1, exactly       | 05-02 pam=61.1; 06-02 pam=64.1              | PAM 1/1          | PAM 0/1           | PAM 0/1
    PAM 3 down to 61.1, exactly       | 05-02 pam=64.1; 06-02 pam=61.1              | PAM 0/1          | PAM 0/1           | PAM 1/1
    PAM 2.9 up                        | 05-02 pam=61.1; 06-02 pam=64                | PAM 0/1          | PAM 1/1           | PAM 0/1
    no pair: the row stays            | 05-02 phq9=12                               | PHQ-9 0/0        | PHQ-9 0/0         | PHQ-9 0/0
    ReQoL has no published threshold  | 05-02 reqol10=10; 06-02 reqol10=30          |                  |                   |
    nor UCLA-3                        | 05-02 ucla3=9; 06-02 ucla3=3                |                  |                   |
    nor an instrument of one's own    | 05-02 ours=1; 06-02 ours=100                |                  |                   |
  `,
};
