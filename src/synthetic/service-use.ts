import type { Dice } from './dice';
import type { EventLog, Journey } from './event-log';
import { EMERGENCY_ATTENDANCE, GP_APPOINTMENT } from './local-codes';

/** Days before a journey and after it: more than the three months that are compared unless told otherwise. */
const MARGIN = 120;

/** The days that the use of services is looked at around. */
export interface Stay {
  readonly start: number;
  /** From here on a little less is used. */
  readonly easedFrom: number;
  readonly end: number;
}

/**
 * Writes GP appointments, two or three a quarter on average, and now and then an A&E attendance. The practice
 * enters them: no link worker and no episode has a part in them.
 */
export function writeServiceUse(stay: Stay, who: Journey, write: EventLog['write'], dice: Dice): void {
  const { start, easedFrom, end } = stay;
  // Days from one use to the next, on average: some people are seen every other week, some hardly ever.
  const pace = dice.between(16, 70);
  const gap = () => dice.between(1, 2 * pace - 1);
  const easedGap = () => Math.ceil((gap() * 5) / 4);
  let day = start - MARGIN + dice.between(0, pace);
  while (day <= end + MARGIN) {
    const { id, system } = dice.chance(60) ? EMERGENCY_ATTENDANCE : GP_APPOINTMENT;
    write(day, { code: id, ...(system && { system }) }, who);
    day += day < easedFrom ? gap() : easedGap();
  }
}
