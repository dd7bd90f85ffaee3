import type { MeasureTable } from './measure-table';

export const equity: MeasureTable = {
  title: 'shares of people referred, by gender',
  measure: 'equity_share',
  options: { by: ['gender'] },
  rows: `
    what                              | people                    | events                                                               | result
    of all people referred            | A gender=2; B gender=1    | A 2024-05-01 referral; B 2024-05-01 referral                         | Female gender 1/2; Male gender 1/2
    people, not referrals             | A gender=2; B gender=1    | A 2024-05-01 referral; A 2024-06-01 referral; B 2024-05-01 referral  | Female gender 1/2; Male gender 1/2
    what is not known is a share too  | A gender=2                | A 2024-05-01 referral; B 2024-05-01 referral                         | Female gender 1/2; Unknown gender 1/2
    referred outside the window       | A gender=2; B gender=1    | A 2024-05-01 referral; B 2025-04-01 referral                         | Female gender 1/1
  `,
};

/** Without the option, each attribute in turn. */
export const equityInTurn: MeasureTable = {
  title: 'shares of people referred, by each attribute in turn',
  measure: 'equity_share',
  rows: `
    what                | people                                                         | events                | result
    one person          | A gender=2 birthDate=1985-03-31 ethnicity=A imdDecile=2        | A 2024-05-01 referral | 1 imd_quintile 1/1; White ethnic_group 1/1; 40-44 age_band 1/1; Female gender 1/1
  `,
};
