import { dayOf, fromDay } from '../../calendar';
import type { Form } from '../mapping/form';
import { asRecorded, recordedIn } from './as-recorded';
import { isText } from './primitives';

const TIMED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/;

/** A date to the day, or as coarse as it is known. */
export const day: Form = dated('date', (recorded) => recorded.slice(0, 10));

/**
 * A date and time. FHIR wants seconds and an offset with every time, the standard neither: what is not
 * recorded is taken from the clocks of the United Kingdom, and the date as recorded stands beside it.
 */
export const dateTime: Form = dated('date or date and time', withOffset);

function dated(says: string, inFhir: (recorded: string) => string): Form {
  return {
    says,
    write: (value) => {
      const recorded = String(value);
      const written = inFhir(recorded);
      return written === recorded ? { value } : { value: written, beside: asRecorded(recorded) };
    },
    read: (value, beside) => {
      if (!isText(value)) return undefined;
      const recorded = recordedIn(beside);
      // A date that was changed since is newer than what stands beside it.
      return recorded !== undefined && inFhir(recorded) === value ? recorded : value.replace(/\.\d+/, '');
    },
  };
}

function withOffset(recorded: string): string {
  const [, date, minutes, seconds = ':00', offset] = TIMED.exec(recorded) ?? [];
  if (date === undefined || minutes === undefined) return recorded;
  const zone = offset ?? offsetInUk(date, minutes);
  return zone === undefined ? date : `${date}T${minutes}${seconds}${zone}`;
}

/**
 * Summer time runs from the last Sunday of March to the last Sunday of October, in this form since 1996
 * (Summer Time Order 2002, Directive 2000/84/EC and those before it). For earlier years no offset is known here.
 */
function offsetInUk(date: string, minutes: string): string | undefined {
  const year = Number(date.slice(0, 4));
  if (year < 1996) return undefined;
  const now = `${date}T${minutes}`;
  const isSummer = now >= `${lastSunday(year, 3)}T02:00` && now < `${lastSunday(year, 10)}T02:00`;
  return isSummer ? '+01:00' : '+00:00';
}

/** Day 0 was a Thursday. */
function lastSunday(year: number, month: 3 | 10): string {
  const last = dayOf(year, month, 31);
  return fromDay(last - ((((last + 4) % 7) + 7) % 7));
}
