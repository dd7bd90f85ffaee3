import type { ClinicalSummary } from '../sections/clinical-summary';
import type { ContactsWithProfessionals } from '../sections/contacts-with-professionals';
import type { PresentingComplaintsOrIssues } from '../sections/presenting-complaints-or-issues';
import type { ProblemList } from '../sections/problem-list';
import type { ReferralDetails } from '../sections/referral-details';
import type { Risks } from '../sections/risks';
import { factory, type SectionFactory } from './factory';

/**
 * Checks a section of referrals, past and current. Mandatory in a record, though it may have no entry.
 *
 * @example
 * ```ts
 * import { referralDetails } from 'social-prescribing/record';
 *
 * referralDetails({}).issues.map(({ severity, rule }) => [severity, rule]);
 * //=> [['information', 'referral-no-entry']]
 * ```
 */
export const referralDetails: SectionFactory<ReferralDetails> = factory('referralDetails');

/**
 * Checks a section of contacts with professionals.
 *
 * @example
 * ```ts
 * import { contactsWithProfessionals } from 'social-prescribing/record';
 *
 * const entry = { dateAndTimeOfContact: '2026-03-04T10:30', outcomeOfContact: '2' } as const;
 * contactsWithProfessionals({ contactsWithProfessionalsRecordEntry: [entry] }).ok; //=> true
 * ```
 */
export const contactsWithProfessionals: SectionFactory<ContactsWithProfessionals> =
  factory('contactsWithProfessionals');

/**
 * Checks a section of presenting complaints or issues, as the referrer and as the person tell them.
 *
 * @example
 * ```ts
 * import { presentingComplaintsOrIssues } from 'social-prescribing/record';
 *
 * const lonely = { codedValue: { code: '267076002', display: 'Feeling lonely' } };
 * presentingComplaintsOrIssues({ presentingComplaintOrIssue: [lonely] }).ok; //=> true
 * ```
 */
export const presentingComplaintsOrIssues: SectionFactory<PresentingComplaintsOrIssues> = factory(
  'presentingComplaintsOrIssues',
);

/**
 * Checks a section of problems, those that matter to the referral.
 *
 * @example
 * ```ts
 * import { problemList } from 'social-prescribing/record';
 *
 * const { issues } = problemList({ problemListRecordEntry: [{ problem: {} }] });
 * issues[0]?.path; //=> 'problemList.problemListRecordEntry.0.problem'
 * ```
 */
export const problemList: SectionFactory<ProblemList> = factory('problemList');

/**
 * Checks a section with a brief summary for the referrer or the GP.
 *
 * @example
 * ```ts
 * import { clinicalSummary } from 'social-prescribing/record';
 *
 * clinicalSummary({ clinicalSummary: 'Joined a walking group' }).ok; //=> true
 * ```
 */
export const clinicalSummary: SectionFactory<ClinicalSummary> = factory('clinicalSummary');

/**
 * Checks a section of risks. Mandatory in a record: where none are known, an entry says so.
 *
 * @example
 * ```ts
 * import { risks } from 'social-prescribing/record';
 *
 * risks({ risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] }).ok; //=> true
 * risks({ risksRecordEntry: [{ risk: { freeText: '' } }] }).issues[0]?.path;
 * //=> 'risks.risksRecordEntry.0.risk.freeText'
 * ```
 */
export const risks: SectionFactory<Risks> = factory('risks');
