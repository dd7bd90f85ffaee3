import { toDay } from '../../calendar';
import { isObject, type Json } from './fhir-json';
import type { FhirRule } from './fhir-rules';

/**
 * The elements of STU3 and R4 that date a resource, best first: when it happened, then when it was recorded,
 * and only then when a condition began. A need counts on the day it is recorded; its onset may be years
 * earlier. `created` and `issued` come last because they may date the document and not its subject.
 */
const DATE_ELEMENTS = [
  ['effectiveDateTime'],
  ['effectivePeriod', 'start'],
  ['performedDateTime'],
  ['performedPeriod', 'start'],
  ['occurrenceDateTime'],
  ['occurrencePeriod', 'start'],
  ['recordedDate'],
  ['assertedDate'],
  ['authoredOn'],
  ['authored'],
  ['onsetDateTime'],
  ['onsetPeriod', 'start'],
  ['sent'],
  ['dateTime'],
  ['date'],
  ['start'],
  ['period', 'start'],
  ['startDate'],
  ['created'],
  ['issued'],
  ['effectiveInstant'],
] as const;

export type FhirDate =
  | { readonly date: string }
  | { readonly rule: Extract<FhirRule, `fhir-date-${string}`> };

/** The first date that is valid to the day, as written (no time-zone arithmetic), or why there is none. */
export function dateOf(resource: Json): FhirDate {
  const given: unknown[] = [];
  for (const [element, part] of DATE_ELEMENTS) {
    const whole = resource[element];
    const value = part === undefined ? whole : isObject(whole) ? whole[part] : undefined;
    if (value === undefined || value === null) continue;
    const date = toDate(value);
    if (date !== undefined) return { date };
    given.push(value);
  }
  if (given.length === 0) return { rule: 'fhir-date-absent' };
  return { rule: given.every(isPartial) ? 'fhir-date-partial' : 'fhir-date-impossible' };
}

function toDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.trim();
  const date = written.slice(0, 10);
  return (written.length === 10 || written[10] === 'T') && toDay(date) !== undefined ? date : undefined;
}

const isPartial = (value: unknown) =>
  typeof value === 'string' && /^\s*\d{4}(-(0[1-9]|1[0-2]))?\s*$/.test(value);
