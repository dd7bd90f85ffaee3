import { roleNumber } from '../../events/table';
import { countEvents } from '../count/events';
import { belowOnly, COUNTS } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { tabulate } from '../run/tabulation';
import { eachOf } from './activity';
import { PROPORTION } from './scales';

const REFERRAL = roleNumber('referral');
const DECLINE = roleNumber('decline');
const ROLES = ['offer', 'referral', 'decline'] as const;
const NOT_DECLINED = belowOnly('no decline, or a referral on or after the last one');

export const declineRate = defineMeasure(
  {
    id: 'decline_rate',
    version: 1,
    title: 'People who declined',
    unit: 'proportion',
    definition:
      'People with a decline in the window and no referral in it on or after their last decline in it, among people with an offer, referral or decline in the window. Grouped by attributes of events, a person may count in several groups.',
    inputs: [],
    scale: PROPORTION,
  },
  (run) => [
    countEvents(run, {
      ...{ ...eachOf(...ROLES), above: 'person', below: 'person' },
      inWindow: (window) => {
        const declined = declinedIn(run, window);
        return (row) => (declined(row) ? COUNTS : NOT_DECLINED);
      },
    }),
  ],
);

/** Whether the person of a row declined, by what the row's group holds of the window. */
function declinedIn(run: Run, { startDay, endDay, number }: RunWindow): (row: number) => boolean {
  const { table } = run;
  const { groupOf } = tabulate(run, run.by);
  const key = (row: number) => groupOf(row, number) * table.persons.texts.length + table.person[row]!;
  /** The last day of a decline that no referral of the same day or later follows: of one person the days only rise. */
  const declined = new Map<number, number>();
  for (const row of run.rowsOf(ROLES)) {
    const day = table.day[row]!;
    if (day < startDay || day > endDay) continue;
    if (table.role[row] === DECLINE) declined.set(key(row), day);
  }
  for (const row of declined.size > 0 ? run.rowsOf(ROLES) : []) {
    const day = table.day[row]!;
    if (table.role[row] !== REFERRAL || day < startDay || day > endDay) continue;
    const last = declined.get(key(row));
    if (last !== undefined && day >= last) declined.delete(key(row));
  }
  return (row) => declined.has(key(row));
}
