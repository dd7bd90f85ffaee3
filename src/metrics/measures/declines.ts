import { roleNumber } from '../../events/table';
import { defineMeasure } from '../measure';
import { eachRow } from '../run/count';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { cellsOf } from './cells';

const OFFER = roleNumber('offer');
const REFERRAL = roleNumber('referral');
const DECLINE = roleNumber('decline');

export const declineRate = defineMeasure(
  {
    id: 'decline_rate',
    version: 1,
    title: 'People who declined',
    unit: 'proportion',
    definition:
      'People with a decline in the window and no referral in it on or after their last decline in it, among people with an offer, referral or decline in the window.',
    inputs: [],
    scale: { multiplier: 1, limits: 'proportion', denominator: 'count' },
  },
  (run) => {
    const keep = (row: number) => {
      const role = run.table.role[row]!;
      return role === OFFER || role === REFERRAL || role === DECLINE;
    };
    return cellsOf(run, {
      columns: run.by,
      keep,
      count: (window, groups) => {
        const { declined, asked } = countDeclined(run, window, groups, keep);
        return (group) => ({ numerator: declined[group] ?? 0, denominator: asked[group] ?? 0 });
      },
    });
  },
);

/** Rows come by person and date, so a group's person is settled when the group's next person comes. */
function countDeclined(run: Run, window: RunWindow, groups: Int32Array, keep: (row: number) => boolean) {
  const declined: number[] = [];
  const asked: number[] = [];
  const latest = new Map<number, { person: number; declineDay: number; referralDay: number }>();
  const settle = (group: number) => {
    const state = latest.get(group);
    if (state && state.declineDay > state.referralDay) declined[group] = (declined[group] ?? 0) + 1;
  };
  eachRow(run, window, keep, (row) => {
    const group = groups[row]!;
    const person = run.table.person[row]!;
    if (latest.get(group)?.person !== person) {
      settle(group);
      asked[group] = (asked[group] ?? 0) + 1;
      latest.set(group, {
        person,
        declineDay: Number.NEGATIVE_INFINITY,
        referralDay: Number.NEGATIVE_INFINITY,
      });
    }
    const state = latest.get(group)!;
    if (run.table.role[row] === DECLINE) state.declineDay = run.table.day[row]!;
    if (run.table.role[row] === REFERRAL) state.referralDay = run.table.day[row]!;
  });
  for (const group of latest.keys()) settle(group);
  return { declined, asked };
}
