import { roleNumber } from '../../events/table';
import type { Keep } from '../run/count';
import type { Run } from '../run/run';

const REFERRAL = roleNumber('referral');
const LINKED_ACTIVITY = new Set((['need', 'support', 'outcome', 'assessment'] as const).map(roleNumber));

export const referral =
  (run: Run): Keep =>
  (row) =>
    run.table.role[row] === REFERRAL;

/** An attended contact, or a need, support, outcome or assessment within an episode: a link worker's work. */
export const work =
  (run: Run): Keep =>
  (row) =>
    run.attended[row] === 1 || (LINKED_ACTIVITY.has(run.table.role[row]!) && run.episodes.linked[row] === 1);

/** What puts a person on the annual caseload. Offers alone do not. */
export function caseloadActivity(run: Run): Keep {
  const isReferral = referral(run);
  const isWork = work(run);
  return (row) => isReferral(row) || isWork(row);
}
