import type { GroupColumn } from '../metrics';
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
  measures: readonly string[],
  columns: MeasureFile['columns'] = [],
  counts: MeasureFile['counts'] = [],
): MeasureFile => ({ name, sql, measures, columns, counts });

/** The measures by the file that counts them, in the order of the catalogue. */
export const MEASURE_FILES: readonly MeasureFile[] = [
  file('referrals', referrals, ['referrals_received', 'people_referred', 'referrals_per_person']),
  file('referral_rate', referralRate, ['referral_rate'], [], ['missing']),
  file('referral_share_by_source', referralShareBySource, ['referral_share_by_source'], ['source_group']),
  file('decline_rate', declineRate, ['decline_rate']),
  file('annual_caseload', annualCaseload, ['annual_caseload', 'annual_caseload_per_wte'], [], ['missing']),
  file('caseload_per_worker', caseloadPerWorker, ['caseload_per_worker', 'workers_over'], ['practitioner']),
  file('open_cases', openCases, ['open_cases', 'open_people', 'waiting']),
  file('wait_to_first_contact', waitToFirstContact, [
    'wait_to_first_contact_median',
    'wait_to_first_contact_p90',
  ]),
  file('did_not_attend_rate', didNotAttendRate, ['did_not_attend_rate']),
  file('closed_episodes', closedEpisodes, [
    'contacts_per_episode_mean',
    'contacts_per_episode_median',
    'duration_median',
    'duration_p90',
  ]),
  file('closure_share', closureShare, ['closure_share'], ['closure_reason']),
  file(
    'shares',
    shares,
    ['need_share', 'support_share', 'outcome_share'],
    ['need_category', 'support_category', 'outcome_category'],
  ),
  file('engagement', engagement, ['engagement_contacted', 'engagement_supported', 'engagement_completed']),
  file(
    'outcomes',
    outcomes,
    [
      'outcome_coverage',
      'outcome_change_mean',
      'outcome_improved',
      'outcome_no_change',
      'outcome_deteriorated',
    ],
    ['instrument'],
    ['deviation'],
  ),
  file(
    'equity_share',
    equityShare,
    ['equity_share'],
    ['stratum', 'gender', 'age_band', 'ethnic_group', 'imd_quintile'],
  ),
  file(
    'service_use',
    serviceUse,
    [
      'service_use_before',
      'service_use_after',
      'service_use_change',
      'service_use_change_comparison',
      'service_use_difference',
      'service_use_ratio',
    ],
    ['stratum'],
  ),
];
