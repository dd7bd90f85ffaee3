import { toDay } from '../../../calendar';
import { DATE_ELEMENTS, DATE_ELEMENTS_OF_OTHERS } from './date-elements';
import { isObject, type Resource } from './json';
import type { FhirRule } from './rules';

export type FhirDate =
  | { readonly date: string; readonly isStandIn: boolean }
  | { readonly rule: Extract<FhirRule, 'fhir-date-absent' | 'fhir-date-partial' | 'fhir-date-impossible'> };

/**
 * The first date of a resource, for a coding of this element, that is valid to the day, as written (no
 * time-zone arithmetic); or why there is none. A year or a month is passed over only for a day within it.
 */
export function dateOf(resource: Resource, element: string): FhirDate {
  const { when, standIn = [] } = elementsOf(resource.resourceType, element);
  const partial: string[] = [];
  let isImpossible = false;
  for (const name of [...when, ...standIn]) {
    const value = startOf(resource[name]);
    if (value === undefined || value === null) continue;
    const date = toDate(value);
    if (date !== undefined && partial.every((coarse) => date.startsWith(coarse))) {
      return { date, isStandIn: standIn.includes(name) };
    }
    if (date !== undefined) continue;
    if (isPartial(value)) partial.push(value.trim());
    else isImpossible = true;
  }
  if (isImpossible) return { rule: 'fhir-date-impossible' };
  return { rule: partial.length > 0 ? 'fhir-date-partial' : 'fhir-date-absent' };
}

const elementsOf = (type: string, element: string) =>
  [`${type}.${element}`, type]
    .map((key) => Object.hasOwn(DATE_ELEMENTS, key) && DATE_ELEMENTS[key])
    .find(Boolean) || DATE_ELEMENTS_OF_OTHERS;

/** A date itself, the start of a Period, or the first event of a Timing. */
function startOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  return value.start ?? (Array.isArray(value.event) ? value.event[0] : undefined);
}

function toDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.trim();
  const date = written.slice(0, 10);
  return (written.length === 10 || written[10] === 'T') && toDay(date) !== undefined ? date : undefined;
}

const isPartial = (value: unknown): value is string =>
  typeof value === 'string' && /^\s*\d{4}(-(0[1-9]|1[0-2]))?\s*$/.test(value);
