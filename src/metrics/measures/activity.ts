import type { Role } from '../../codes';
import { roleNumber } from '../../events/table';
import type { Judge } from '../count/events';
import { COUNTS, leftOut } from '../count/verdict';
import type { Run } from '../run/run';

type Keep = (row: number) => boolean;

/** Rows of these roles. */
export function ofRoles({ table }: Run, ...roles: readonly Role[]): Keep {
  const wanted = new Uint8Array(256);
  for (const role of roles) wanted[roleNumber(role)] = 1;
  return (row) => wanted[table.role[row]!] === 1;
}

export const referral = (run: Run): Keep => ofRoles(run, 'referral');

/** Every row that is counted, and no other candidate. */
export const eachOf =
  (counts: Keep): Judge =>
  (row) =>
    counts(row) ? COUNTS : undefined;

const NOT_ATTENDED = leftOut('not an attended contact');
const UNLINKED = leftOut('outside an episode');
const OFFERED = leftOut('offers and declines do not count');

/** An attended contact, or a need, support, outcome or assessment within an episode: a link worker's work. */
export function work(run: Run): Judge {
  const isContact = ofRoles(run, 'contact');
  const isActivity = ofRoles(run, 'need', 'support', 'outcome', 'assessment');
  return (row) => {
    if (isContact(row)) return run.attended[row] === 1 ? COUNTS : NOT_ATTENDED;
    if (isActivity(row)) return run.episodes.linked[row] === 1 ? COUNTS : UNLINKED;
    return undefined;
  };
}

/** What puts a person on the annual caseload. Offers alone do not. */
export function caseloadActivity(run: Run): Judge {
  const isReferral = referral(run);
  const isOffer = ofRoles(run, 'offer', 'decline');
  const judgeWork = work(run);
  return (row) => {
    if (isReferral(row)) return COUNTS;
    return isOffer(row) ? OFFERED : judgeWork(row);
  };
}
