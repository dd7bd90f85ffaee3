import { EVENT_HEADINGS, type EventField } from './headings';
import { TABLE_LAYOUTS, type TableField, type Tables } from './table-row';

/**
 * The fields of each table that the readers know, which `map` can give another heading.
 *
 * @example
 * ```ts
 * import { FIELDS } from 'social-prescribing/events';
 *
 * FIELDS.workforce; //=> ['organisation', 'date', 'wte']
 * ```
 */
export const FIELDS: { readonly events: readonly EventField[] } & {
  readonly [Kind in keyof Tables]: readonly TableField<Kind>[];
} = {
  events: namesOf(EVENT_HEADINGS),
  people: namesOf(TABLE_LAYOUTS.people.headings),
  practices: namesOf(TABLE_LAYOUTS.practices.headings),
  workforce: namesOf(TABLE_LAYOUTS.workforce.headings),
  organisations: namesOf(TABLE_LAYOUTS.organisations.headings),
  comparison: namesOf(TABLE_LAYOUTS.comparison.headings),
  codes: namesOf(TABLE_LAYOUTS.codes.headings),
  members: namesOf(TABLE_LAYOUTS.members.headings),
  categories: namesOf(TABLE_LAYOUTS.categories.headings),
};

function namesOf<Field extends string>(headings: Readonly<Record<Field, unknown>>): readonly Field[] {
  return Object.keys(headings) as Field[];
}
