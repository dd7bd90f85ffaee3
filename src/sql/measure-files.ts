import { type GroupColumn, MEASURES } from '../metrics';
import annualCaseload from './measures/annual_caseload.sql';
import caseloadPerWorker from './measures/caseload_per_worker.sql';
import closedEpisodes from './measures/closed_episodes.sql';
import closureShare from './measures/closure_share.sql';
import declineRate from './measures/decline_rate.sql';
import didNotAttendRate from './measures/did_not_attend_rate.sql';
import engagement from './measures/engagement.sql';
import equityShare from './measures/equity_share.sql';
import openCases from './measures/open_cases.sql';
import outcomes from './measures/outcomes.sql';
import referralRate from './measures/referral_rate.sql';
import referralShareBySource from './measures/referral_share_by_source.sql';
import referrals from './measures/referrals.sql';
import serviceUse from './measures/service_use.sql';
import shares from './measures/shares.sql';
import waitToFirstContact from './measures/wait_to_first_contact.sql';

/** A query that gives the rows of some measures. */
export interface MeasureFile {
  readonly name: string;
  readonly sql: string;
  readonly measures: readonly string[];
  /** The group columns that its rows have of their own. */
  readonly columns: readonly GroupColumn[];
  /** What else it counts, besides numerator, denominator and value. */
  readonly counts: readonly ('deviation' | 'missing')[];
}

const file = (
  name: string,
  sql: string,
  columns: MeasureFile['columns'] = [],
  counts: MeasureFile['counts'] = [],
): MeasureFile => ({
  ...{ name, sql, columns, counts },
  measures: MEASURES.filter(({ id }) => sql.includes(`'${id}'`)).map(({ id }) => id),
});

/** The files of measures, in the order of the catalogue. */
export const MEASURE_FILES: readonly MeasureFile[] = [
  file('referrals', referrals),
  file('referral_rate', referralRate, [], ['missing']),
  file('referral_share_by_source', referralShareBySource, ['source_group']),
  file('decline_rate', declineRate),
  file('annual_caseload', annualCaseload, [], ['missing']),
  file('caseload_per_worker', caseloadPerWorker, ['practitioner']),
  file('open_cases', openCases),
  file('wait_to_first_contact', waitToFirstContact),
  file('did_not_attend_rate', didNotAttendRate),
  file('closed_episodes', closedEpisodes),
  file('closure_share', closureShare, ['closure_reason']),
  file('shares', shares, ['need_category', 'support_category', 'outcome_category']),
  file('engagement', engagement),
  file('outcomes', outcomes, ['instrument'], ['deviation']),
  file('equity_share', equityShare, ['stratum', 'gender', 'age_band', 'ethnic_group', 'imd_quintile']),
  file('service_use', serviceUse, ['stratum']),
];
