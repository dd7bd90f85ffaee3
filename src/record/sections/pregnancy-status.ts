import type * as z from 'zod';
import { date, type Finding, findingAt, flag, group, isGiven, type Members, NOTHING, R } from '../vocabulary';

/** Only a pregnancy that is known to be current is to be shared. */
function isOfSomeonePregnantNow({ pregnancyState, expectedDeliveryDate }: Members): readonly Finding[] {
  if (pregnancyState === false || pregnancyState === 'N')
    return [findingAt('pregnancyState', 'pregnancy-not-current')];
  return isGiven(expectedDeliveryDate) && !isGiven(pregnancyState)
    ? [findingAt('pregnancyState', 'pregnancy-date-without-state')]
    : NOTHING;
}

/**
 * Whether the person is pregnant, and when the child is due. To be shared only of someone who is pregnant
 * now: a state of false is a warning, and so is a date without a state.
 *
 * Source: PRSB social prescribing information model v1.1, Pregnancy status.
 *
 * @example
 * ```ts
 * import { checkElement, PregnancyStatus } from 'social-prescribing/record';
 *
 * const pregnant: PregnancyStatus = { pregnancyState: true, expectedDeliveryDate: '2024-11-05' };
 * PregnancyStatus.safeParse(pregnant).success; //=> true
 * checkElement('pregnancyStatus', { pregnancyState: false }).issues.map(({ rule }) => rule);
 * //=> ['pregnancy-not-current']
 * ```
 */
export const PregnancyStatus = group(
  'Pregnancy status',
  {
    pregnancyState: R(flag('Pregnancy state')),
    expectedDeliveryDate: R(date('Expected delivery date', 'YMD')),
  },
  { look: isOfSomeonePregnantNow },
);
export type PregnancyStatus = z.infer<typeof PregnancyStatus>;
