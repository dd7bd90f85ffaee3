import { roleNumber } from '../../events/table';
import { countEvents } from '../count/events';
import { belowOnly, COUNTS } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { ofRoles } from './activity';
import { PROPORTION } from './scales';

const REFERRAL = roleNumber('referral');
const DECLINE = roleNumber('decline');
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
  (run) => {
    const counts = ofRoles(run, 'offer', 'referral', 'decline');
    return [
      countEvents(run, {
        ...{ above: 'person', below: 'person', counts },
        judge: (window, groups) => {
          const declined = declinedIn(run, window, groups);
          return (row) => {
            if (!counts(row)) return undefined;
            return declined(row) ? COUNTS : NOT_DECLINED;
          };
        },
      }),
    ];
  },
);

/** Whether the person of a row declined, by what the row's group holds of the window. */
function declinedIn(run: Run, window: RunWindow, groups: Int32Array): (row: number) => boolean {
  const { table } = run;
  const key = (row: number) => groups[row]! * table.persons.texts.length + table.person[row]!;
  const lastDecline = new Map<number, number>();
  const lastReferral = new Map<number, number>();
  for (const row of run.reach) {
    const day = table.day[row]!;
    if (day < window.startDay || day > window.endDay) continue;
    // Of one person the days only rise.
    if (table.role[row] === DECLINE) lastDecline.set(key(row), day);
    if (table.role[row] === REFERRAL) lastReferral.set(key(row), day);
  }
  return (row) => {
    const decline = lastDecline.get(key(row));
    return decline !== undefined && decline > (lastReferral.get(key(row)) ?? Number.NEGATIVE_INFINITY);
  };
}
