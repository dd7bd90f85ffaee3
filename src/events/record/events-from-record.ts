import type { Issue } from '../../issue';
import type { SocialPrescribingRecord } from '../../record';
import type { CodedEvent } from '../coded-event';
import { eventDate, onlyReferralDate } from './event-date';
import { EVENT_ELEMENTS } from './event-elements';
import { GIVES } from './gives';
import { occurrences } from './occurrence';
import { organisationOf, personOf } from './party';
import { recordEventIssue } from './rules';

/**
 * How the events of a record are made.
 *
 * @example
 * ```ts
 * import type { RecordEventOptions } from 'social-prescribing/events';
 *
 * const options: RecordEventOptions = {
 *   personId: (record) => record.personDemographics?.otherIdentifier?.[0],
 * };
 * typeof options.personId; //=> 'function'
 * ```
 */
export interface RecordEventOptions {
  /**
   * Who the record is about, instead of its NHS number: an id, or how to find one. A record that it finds
   * none for has no events, so that ids of two kinds are never mixed.
   */
  readonly personId?: string | ((record: Partial<SocialPrescribingRecord>) => string | undefined) | undefined;
}

/**
 * The events of a record, and what became no event.
 *
 * @example
 * ```ts
 * import { eventsFromRecord, type RecordEvents } from 'social-prescribing/events';
 *
 * const { events, issues }: RecordEvents = eventsFromRecord({});
 * [events.length, issues[0]?.rule]; //=> [0, 'record-person-missing']
 * ```
 */
export interface RecordEvents {
  readonly events: readonly CodedEvent[];
  /** Their rules are those of `RECORD_EVENT_RULES` and `SNOMED_RULES`. */
  readonly issues: readonly Issue[];
}

/**
 * The coded events of a record of the information standard, or of a part of one. Pure, and data never makes
 * it throw.
 *
 * - As coded: needs (presenting complaints, problems, needs of the plan), support (what), outcomes, signposts,
 *   and assessments with their scores. What a code counts as is for the code set to say.
 * - `derived`: a referral for each dated referral entry, with a `source` where the referrer's role, service or
 *   method makes it certain; a contact for each dated contact, attended where its outcome of contact is 1, 2
 *   or 3, else of unknown attendance.
 * - The date is the nearest that the standard gives. Where there is none to the day there is no event, and an
 *   issue says so.
 * - `personId` is the NHS number, `organisation` the GP practice. `id` is the element, numbered from the second
 *   of equal events on: a record read twice gives exact duplicates, two entries of one record never do.
 *
 * The tables of elements, dates and sources are in `docs/guide/records-to-events.md`.
 * Source: PRSB social prescribing information model v1.1 (DAPB4066).
 *
 * @example
 * ```ts
 * import { eventsFromRecord } from 'social-prescribing/events';
 *
 * const { events } = eventsFromRecord({
 *   personDemographics: {
 *     personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
 *     dateOfBirth: '1970-02-28',
 *     nhsNumber: '9990000018',
 *   },
 *   signpostDetails: {
 *     signpostDetailsRecordEntry: [
 *       { date: '2024-05-01', reasonForSignpost: { codedValue: { code: '267076002' } } },
 *     ],
 *   },
 * });
 * events[0]?.code; //=> '267076002'
 * events[0]?.id; //=> 'signpostDetails.signpostDetailsRecordEntry.reasonForSignpost.codedValue'
 * ```
 */
export function eventsFromRecord(
  record: Partial<SocialPrescribingRecord>,
  options: RecordEventOptions = {},
): RecordEvents {
  const personId = personOf(record, options.personId);
  if (personId === undefined)
    return {
      events: [],
      issues: [recordEventIssue('record-person-missing', 'personDemographics.nhsNumber')],
    };
  const practice = organisationOf(record);
  const onlyReferral = onlyReferralDate(record);
  const issues: Issue[] = [...practice.issues];
  const events: CodedEvent[] = [];
  const numberOf = occurrenceCounter();
  for (const row of EVENT_ELEMENTS) {
    for (const occurrence of occurrences(record, row.element)) {
      const { event: given, issues: said } = GIVES[row.gives](occurrence.value);
      issues.push(...said.map((issue) => ({ ...issue, path: occurrence.path })));
      if (given === undefined) continue;
      const dated = eventDate(occurrence, row, onlyReferral);
      if ('rule' in dated) {
        issues.push(recordEventIssue(dated.rule, occurrence.path));
        continue;
      }
      const { code, ...others } = given;
      const event = { personId, code, date: dated.date, id: row.element, ...practice.event, ...others };
      const number = numberOf(event);
      events.push(number === 1 ? event : { ...event, id: `${row.element}#${number}` });
    }
  }
  return { events, issues };
}

/** Counts equal events: by their content and not their place, which a later version of a record may change. */
function occurrenceCounter(): (event: CodedEvent) => number {
  const counts = new Map<string, number>();
  return (event) => {
    const text = JSON.stringify(event);
    const number = (counts.get(text) ?? 0) + 1;
    counts.set(text, number);
    return number;
  };
}
