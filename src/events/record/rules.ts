import { issueFactory, type RuleText } from '../../issue';

/**
 * Every rule that `eventsFromRecord` can report beside `SNOMED_RULES`: its severity and its message, by rule
 * id. Ids are stable. An error costs the events of the whole record, a warning one event, information none.
 *
 * @example
 * ```ts
 * import { RECORD_EVENT_RULES } from 'social-prescribing/events';
 *
 * RECORD_EVENT_RULES['record-person-missing'].severity; //=> 'error'
 * RECORD_EVENT_RULES['record-date-partial'].severity; //=> 'warning'
 * ```
 */
export const RECORD_EVENT_RULES = {
  'record-person-missing': {
    severity: 'error',
    message:
      "The record has no NHS number of a person, so its events are nobody's. Give it the NHS number; a program " +
      'may give another stable id, with the option `personId` of `eventsFromRecord`.',
  },
  'record-date-missing': {
    severity: 'warning',
    message:
      'No date says when this was, so it gives no event. Give the date of the entry; what has none of its own ' +
      'takes that of the referral only where there is one entry.',
  },
  'record-date-partial': {
    severity: 'warning',
    message: 'The date of this has no day, so it gives no event. Give a date to the day, YYYY-MM-DD.',
  },
  'record-score-missing': {
    severity: 'warning',
    message: 'A score is coded but has no value, so it gives no event. Give the value.',
  },
  'record-source-contradictory': {
    severity: 'information',
    message:
      'Role, service and method of the referral name sources of different groups, so its source counts as Missing. ' +
      'Correct the one that is wrong.',
  },
  'record-practices-several': {
    severity: 'information',
    message:
      'The record names more than one GP practice, so its events have no organisation. Give the one the person ' +
      'is registered with.',
  },
} as const satisfies Record<string, RuleText>;

export type RecordEventRule = keyof typeof RECORD_EVENT_RULES;

export const recordEventIssue = /* @__PURE__ */ issueFactory(RECORD_EVENT_RULES);
