import { toDay } from '../../calendar';
import { type EventElement, REFERRAL, REFERRAL_DATE } from './event-elements';
import { isNear, near, type Occurrence, occurrences } from './occurrence';
import type { RecordEventRule } from './rules';

/** The day of an event, or why it has none. */
export type EventDate =
  | { readonly date: string }
  | { readonly rule: Extract<RecordEventRule, `record-date-${string}`> };

/** The date of an occurrence by its row in the table. A date that stands elsewhere is the referral's. */
export function eventDate(
  occurrence: Occurrence,
  { element, dates }: EventElement,
  onlyReferral: string | undefined,
): EventDate {
  for (const path of dates) {
    const given = isNear(element, path) ? near(occurrence, path) : onlyReferral;
    if (given === undefined || given === null) continue;
    const date = dayIn(given);
    return date === undefined ? { rule: 'record-date-partial' } : { date };
  }
  return { rule: 'record-date-missing' };
}

/** The date of the referral where there is exactly one entry: then there is no doubt which one is meant. */
export function onlyReferralDate(record: unknown): string | undefined {
  const [entry, ...more] = occurrences(record, REFERRAL);
  return entry === undefined || more.length > 0 ? undefined : dayIn(near(entry, REFERRAL_DATE));
}

/** The day of a date or time as written: no time zone is applied. */
function dayIn(given: unknown): string | undefined {
  if (typeof given !== 'string' || (given.length > 10 && given[10] !== 'T')) return undefined;
  const date = given.slice(0, 10);
  return toDay(date) === undefined ? undefined : date;
}
