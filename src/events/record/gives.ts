import { ATTENDANCE_SYSTEM, CONTACT_SYSTEM, concept } from '../../codes';
import type { Issue } from '../../issue';
import { isObject } from '../../json-object';
import { parseSctid } from '../../snomed';
import type { CodedEvent } from '../coded-event';
import type { EventElement } from './event-elements';
import { referralSource } from './referral-source';
import { recordEventIssue } from './rules';

/** What the value of an element gives: an event but for its person, date and place, or none. */
interface Given {
  readonly event?: Omit<CodedEvent, 'personId' | 'date' | 'id' | 'organisation'>;
  readonly issues: readonly Issue[];
}

const NOTHING: Given = { issues: [] };

/** What each kind of element gives. */
export const GIVES: Readonly<Record<EventElement['gives'], (value: unknown) => Given>> = {
  concept: conceptEvent,
  score: scoreEvent,
  referral: referralEvent,
  contact: contactEvent,
};

function conceptEvent(codedValue: unknown): Given {
  const parsed = parseSctid(member(codedValue, 'code'), { kind: 'concept' });
  return parsed.ok ? { event: { code: parsed.value.id }, issues: [] } : { issues: parsed.issues };
}

/** The score as coded, else the assessment by its name. Parts of a score, such as subscales, are set aside. */
function scoreEvent(structuredAssessment: unknown): Given {
  const result = member(structuredAssessment, 'assessmentResult');
  const score = member(member(result, 'assessmentScore'), 'codedValue');
  const name = member(member(structuredAssessment, 'structuredAssessmentName'), 'codedValue');
  const value = member(result, 'value');
  if (score === undefined && (name === undefined || value === undefined)) return NOTHING;
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { issues: [recordEventIssue('record-score-missing')] };
  const { event, issues } = conceptEvent(score ?? name);
  return event === undefined ? { issues } : { event: { ...event, value }, issues };
}

function referralEvent(entry: unknown): Given {
  if (!isObject(entry)) return NOTHING;
  const source = referralSource(entry);
  const event = { code: concept.referralToSocialPrescribingService, derived: true } as const;
  if (source === 'contradictory') return { event, issues: [recordEventIssue('record-source-contradictory')] };
  return { event: source === undefined ? event : { ...event, source }, issues: [] };
}

/** NHS Data Dictionary OUTCOME OF ATTENDANCE: each of its codes is an outcome of a contact that was attended. */
const OUTCOMES_OF_ATTENDANCE: ReadonlySet<unknown> = new Set(['1', '2', '3']);

function contactEvent(entry: unknown): Given {
  if (!isObject(entry)) return NOTHING;
  const contact = OUTCOMES_OF_ATTENDANCE.has(entry.outcomeOfContact)
    ? { code: '5', system: ATTENDANCE_SYSTEM }
    : { code: 'unknown', system: CONTACT_SYSTEM };
  return { event: { ...contact, derived: true }, issues: [] };
}

const member = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined);
