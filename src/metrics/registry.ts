import type { Measure, PreparedMeasure } from './measure';
import { annualCaseload, caseloadPerWorker, workersOver } from './measures/caseload';
import { closureShare, durationMedian, durationP90 } from './measures/closures';
import { contactsPerEpisodeMean, contactsPerEpisodeMedian, didNotAttendRate } from './measures/contacts';
import { declineRate } from './measures/declines';
import { engagementCompleted, engagementContacted, engagementSupported } from './measures/engagement';
import { equityShare } from './measures/equity';
import { openCases, openPeople, waiting } from './measures/open';
import {
  outcomeChangeMean,
  outcomeCoverage,
  outcomeDeteriorated,
  outcomeImproved,
  outcomeNoChange,
} from './measures/outcomes';
import { annualCaseloadPerWte, referralRate } from './measures/rates';
import {
  peopleReferred,
  referralShareBySource,
  referralsPerPerson,
  referralsReceived,
} from './measures/referrals';
import { serviceUseDifference, serviceUseRatio } from './measures/service-contrast';
import {
  serviceUseAfter,
  serviceUseBefore,
  serviceUseChange,
  serviceUseChangeComparison,
} from './measures/service-use';
import { needShare, outcomeShare, supportShare } from './measures/shares';
import { waitToFirstContactMedian, waitToFirstContactP90 } from './measures/waits';
import type { Row } from './row';

/** The measures as the run uses them, in the order of the metric catalogue. */
export const preparedMeasures: readonly PreparedMeasure[] = [
  referralsReceived,
  peopleReferred,
  referralsPerPerson,
  referralRate,
  referralShareBySource,
  declineRate,
  annualCaseload,
  annualCaseloadPerWte,
  caseloadPerWorker,
  workersOver,
  openCases,
  openPeople,
  waitToFirstContactMedian,
  waitToFirstContactP90,
  waiting,
  contactsPerEpisodeMean,
  contactsPerEpisodeMedian,
  didNotAttendRate,
  durationMedian,
  durationP90,
  closureShare,
  needShare,
  supportShare,
  outcomeShare,
  engagementContacted,
  engagementSupported,
  engagementCompleted,
  outcomeCoverage,
  outcomeChangeMean,
  outcomeImproved,
  outcomeNoChange,
  outcomeDeteriorated,
  equityShare,
  serviceUseBefore,
  serviceUseAfter,
  serviceUseChange,
  serviceUseChangeComparison,
  serviceUseDifference,
  serviceUseRatio,
];

/** The measure of a row. */
export const measureOf = (row: Row): PreparedMeasure =>
  preparedMeasures.find((measure) => measure.id === row.measure)!;

/** The measure with this id; a RangeError where there is none, which is a programmer's mistake. */
export function measureWithId(id: string): PreparedMeasure {
  const measure = preparedMeasures.find((other) => other.id === id);
  if (measure === undefined) throw new RangeError(`there is no measure ${id}`);
  return measure;
}

/**
 * Every measure, in the order of the metric catalogue.
 *
 * @example
 * ```ts
 * import { MEASURES } from 'social-prescribing/metrics';
 *
 * MEASURES.map((measure) => measure.id).slice(0, 3);
 * //=> ['referrals_received', 'people_referred', 'referrals_per_person']
 * ```
 */
export const MEASURES: readonly Measure[] = preparedMeasures;

/**
 * The measure with this id, or `undefined`.
 *
 * @example
 * ```ts
 * import { findMeasure } from 'social-prescribing/metrics';
 *
 * findMeasure('annual_caseload')?.unit; //=> 'people'
 * ```
 */
export function findMeasure(id: string): Measure | undefined {
  return MEASURES.find((measure) => measure.id === id);
}
