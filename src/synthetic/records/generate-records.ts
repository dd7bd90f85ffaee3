import { requireDay } from '../../calendar';
import type { SocialPrescribingRecord } from '../../record';
import { diceOf } from '../dice';
import { eachTestNhsNumber, MOST_PEOPLE } from '../nhs-numbers';
import { COMPLETENESS, type CompletenessGrade, sharesOf } from './completeness';
import { assessments } from './sections/assessments';
import { careAndSupportPlan } from './sections/care-and-support-plan';
import {
  planAndRequestedActions,
  risks,
  servicesAndCare,
  signpostDetails,
  socialContext,
} from './sections/circumstances';
import {
  aboutMe,
  consent,
  gpPractice,
  individualRequirements,
  pregnancyStatus,
  safeguarding,
} from './sections/person';
import { personDemographics } from './sections/person-demographics';
import {
  clinicalSummary,
  contactsWithProfessionals,
  presentingComplaintsOrIssues,
  problemList,
  referralDetails,
} from './sections/referral';
import { type Story, storyOf } from './story';
import { thinned } from './thin';

/**
 * What records to make.
 *
 * @example
 * ```ts
 * import { generateRecords, type GenerateRecordsOptions } from 'social-prescribing/synthetic';
 *
 * const options: GenerateRecordsOptions = { count: 3, seed: 7, completeness: 'full' };
 * [...generateRecords(options)].length; //=> 3
 * ```
 */
export interface GenerateRecordsOptions {
  /** How many records, each of a person of their own: a whole number, at most 900,000. */
  readonly count: number;
  /** Any whole number; the same one gives the same records. */
  readonly seed: number;
  /** How much of the standard they hold; `mixed` unless given. */
  readonly completeness?: CompletenessGrade | undefined;
  /** First day of referrals, `YYYY-MM-DD`; 2022-04-01 unless given. */
  readonly from?: string | undefined;
  /** Last day of referrals and contacts, `YYYY-MM-DD`; 2025-06-30 unless given. */
  readonly to?: string | undefined;
}

/**
 * Makes records of the social prescribing standard that are valid and no one's, one by one as they are asked
 * for, so that any number can be written without holding them all. The same options give the same records on
 * every machine, as long as the version of this package and its code lists are the same; more of them begin
 * with the same ones.
 *
 * People, places and texts are invented. NHS numbers are of the test range 999 000 0000 to 999 999 9999 (the
 * warning `nhs-number-test-range` cannot be avoided), practices `Y99001` and on, telephone numbers those that
 * Ofcom keeps for drama, postcodes of an area ZZ that there is not. Referrals come before contacts, and
 * contacts not after the last update of the plan.
 *
 * Every record is valid. To the letter of the model (`strict`) those that are `required` or `full` are valid
 * too; others may lack what only `strict` insists on: a name suffix, a care and support plan. Shares and
 * scores are invented: measure the software with them, never social prescribing.
 *
 * @throws RangeError when `count` is no whole number from 0 to 900,000, `seed` no safe integer,
 * `completeness` no grade, or `from` and `to` no calendar dates in order.
 *
 * @example
 * ```ts
 * import { parseRecord } from 'social-prescribing/record';
 * import { generateRecords } from 'social-prescribing/synthetic';
 *
 * for (const record of generateRecords({ count: 2, seed: 42, completeness: 'required' })) {
 *   const { ok, issues } = parseRecord(record, { strict: true });
 *   [ok, issues.map(({ rule }) => rule)]; // [true, ['nhs-number-test-range']]
 * }
 * const [first] = generateRecords({ count: 1, seed: 42 });
 * first?.personDemographics.nhsNumber?.startsWith('999'); //=> true
 * ```
 */
export function generateRecords(
  options: GenerateRecordsOptions,
): Generator<SocialPrescribingRecord, void, undefined> {
  const { count, seed, completeness = 'mixed' } = options;
  if (!Number.isInteger(count) || count < 0 || count > MOST_PEOPLE)
    throw new RangeError(`count must be a whole number from 0 to ${MOST_PEOPLE}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed must be a safe integer');
  if (!COMPLETENESS.includes(completeness))
    throw new RangeError(`completeness must be one of ${COMPLETENESS.join(', ')}`);
  const first = requireDay('from', options.from ?? '2022-04-01');
  const last = requireDay('to', options.to ?? '2025-06-30');
  if (first > last) throw new RangeError('from must not be after to');
  return records(count, seed, completeness, first, last);
}

/** Apart, so that wrong options throw where they are given and not when the first record is taken. */
function* records(
  count: number,
  seed: number,
  grade: CompletenessGrade,
  first: number,
  last: number,
): Generator<SocialPrescribingRecord, void, undefined> {
  const seeds = diceOf(seed, STREAM);
  const nhsNumbers = eachTestNhsNumber(seeds.between(0, 999_999));
  const shares = sharesOf(grade);
  for (let made = 0; made < count; made++) {
    // Each record has dice of its own, so that no section of one can move the next; gaps are drawn apart.
    const own = seeds.between(0, MOST_SEEDS);
    const story = storyOf(grade, nhsNumbers.next().value, first, last, diceOf(own, 0));
    yield thinned(recordOf(story), shares, diceOf(own, 1));
  }
}

/** The streams of the extract come before. */
const STREAM = 4;
const MOST_SEEDS = 2 ** 31 - 1;

const recordOf = (story: Story): SocialPrescribingRecord => ({
  personDemographics: personDemographics(story),
  gpPractice: gpPractice(story),
  aboutMe: aboutMe(story),
  individualRequirements: individualRequirements(story),
  safeguarding: safeguarding(story),
  consent: consent(story),
  referralDetails: referralDetails(story),
  contactsWithProfessionals: contactsWithProfessionals(story),
  presentingComplaintsOrIssues: presentingComplaintsOrIssues(story),
  problemList: problemList(story),
  clinicalSummary: clinicalSummary(story),
  socialContext: socialContext(story),
  servicesAndCare: servicesAndCare(story),
  signpostDetails: signpostDetails(story),
  pregnancyStatus: pregnancyStatus(story),
  assessments: assessments(story),
  risks: risks(story),
  planAndRequestedActions: planAndRequestedActions(story),
  careAndSupportPlan: careAndSupportPlan(story),
});
