import type { Role } from '../../codes';
import { PLACE, roleNumber } from '../../events/table';
import { COUNTS, leftOut, type Verdict } from '../count/verdict';
import type { Run } from '../run/run';

/** What counts the events of some roles, and of nothing else. */
export const eachOf = (...roles: readonly Role[]) => ({ roles, judge: () => COUNTS });

const NOT_ATTENDED = leftOut('not an attended contact');
const UNLINKED = leftOut('outside an episode');
const OFFERED = leftOut('offers and declines do not count');

const CONTACT = roleNumber('contact');
const REFERRAL = roleNumber('referral');
const OFFER = roleNumber('offer');
const DECLINE = roleNumber('decline');
const WORK = ['contact', 'need', 'support', 'outcome', 'assessment'] as const;

/** What some roles count by. */
interface Activity {
  readonly roles: readonly Role[];
  readonly judge: (row: number) => Verdict;
}

/** An attended contact, or a need, support, outcome or assessment within an episode: a link worker's work. */
export const work = ({ table, episodes, attended }: Run): Activity => ({
  roles: WORK,
  judge: (row) => {
    if (table.role[row] === CONTACT) return attended(row) ? COUNTS : NOT_ATTENDED;
    return episodes.place[row] === PLACE.linked ? COUNTS : UNLINKED;
  },
});

/** What puts a person on the annual caseload. Offers alone do not. */
export function caseloadActivity(run: Run): Activity {
  const { judge } = work(run);
  const { role } = run.table;
  return {
    roles: ['referral', 'offer', 'decline', ...WORK],
    judge: (row) => {
      if (role[row] === REFERRAL) return COUNTS;
      return role[row] === OFFER || role[row] === DECLINE ? OFFERED : judge(row);
    },
  };
}
