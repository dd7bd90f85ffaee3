import type { Assessments } from '../sections/assessments';
import type { ContactsWithProfessionals } from '../sections/contacts-with-professionals';
import type { GpPractice } from '../sections/gp-practice';
import type { PlanAndRequestedActions } from '../sections/plan-and-requested-actions';
import type { ProblemList } from '../sections/problem-list';
import type { ReferralDetails } from '../sections/referral-details';
import type { Risks } from '../sections/risks';
import type { ServicesAndCare } from '../sections/services-and-care';
import type { SignpostDetails } from '../sections/signpost-details';

type EntryOf<List extends readonly unknown[] | undefined> = NonNullable<List>[number];

/**
 * One entry of each section that is a list of entries, by the key of the section.
 *
 * @example
 * ```ts
 * import type { RecordEntries } from 'social-prescribing/record';
 *
 * const risk: RecordEntries['risks'] = { risk: { freeText: 'No known risks' } };
 * risk.risk.freeText; //=> 'No known risks'
 * ```
 */
export interface RecordEntries {
  readonly gpPractice: EntryOf<GpPractice['gpPracticeRecordEntry']>;
  readonly referralDetails: EntryOf<ReferralDetails['referralDetailsRecordEntry']>;
  readonly contactsWithProfessionals: EntryOf<
    ContactsWithProfessionals['contactsWithProfessionalsRecordEntry']
  >;
  readonly problemList: EntryOf<ProblemList['problemListRecordEntry']>;
  readonly servicesAndCare: EntryOf<ServicesAndCare['servicesAndCareRecordEntry']>;
  readonly signpostDetails: EntryOf<SignpostDetails['signpostDetailsRecordEntry']>;
  readonly assessments: EntryOf<Assessments['assessmentsRecordEntry']>;
  readonly risks: EntryOf<Risks['risksRecordEntry']>;
  readonly planAndRequestedActions: EntryOf<PlanAndRequestedActions['planAndRequestedActionsRecordEntry']>;
}
