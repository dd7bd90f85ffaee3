import { toDay } from '../../calendar';
import { bundledCodeSet, type Code, type CodeSet, codeKey, ROLES, type Role } from '../../codes';
import type { CodedEvent } from '../coded-event';
import { type Dictionary, dictionary } from './dictionary';
import { sortRows } from './sort-rows';

/** How events are read into a table. */
export interface EventTableOptions {
  /** The codes that carry roles; the bundled code set unless given. */
  readonly codeSet?: CodeSet;
  /** `'organisation'` when person ids are unique only within an organisation. */
  readonly personScope?: 'organisation';
}

/**
 * Coded events as columns, one row per distinct event, in an order that does not depend on the order they
 * came in: by person, then day, then text. Text is dictionary-encoded once, so that every measure works on
 * whole numbers.
 */
export interface EventTable {
  readonly length: number;
  readonly person: Int32Array;
  readonly day: Int32Array;
  /** Index into `codes`. */
  readonly code: Int32Array;
  /** `roleNumber` of the code's role; 0 where the code set gives it none. */
  readonly role: Uint8Array;
  readonly organisation: Int32Array;
  readonly practitioner: Int32Array;
  readonly episode: Int32Array;
  readonly source: Int32Array;
  /** Index of the row's event in the array it came from. */
  readonly origin: Int32Array;
  /** The rows of person p are `personStart[p]` up to but not including `personStart[p + 1]`. */
  readonly personStart: Int32Array;
  readonly persons: Dictionary;
  readonly organisations: Dictionary;
  readonly practitioners: Dictionary;
  readonly episodes: Dictionary;
  readonly sources: Dictionary;
  readonly codes: readonly (Code | undefined)[];
  /** Code keys of `codes`, for those that have no entry in the code set. */
  readonly codeKeys: readonly string[];
  /** Events equal to another in every field, left out. */
  readonly duplicates: number;
  /** Events without a person, code or calendar date, left out. */
  readonly invalid: number;
}

const ROLE_NUMBERS = new Map<Role, number>(ROLES.map((role, index) => [role, index + 1]));

/** A role as the whole number that `EventTable.role` holds: 1 and up; 0 is no role. */
export const roleNumber = (role: Role): number => ROLE_NUMBERS.get(role)!;

export const ATTENDED: ReadonlySet<string> = new Set(['5', '6']);

export function eventTable(events: readonly CodedEvent[], options: EventTableOptions = {}): EventTable {
  const { codeSet = bundledCodeSet, personScope } = options;
  const persons = dictionary();
  const organisations = dictionary();
  const practitioners = dictionary();
  const episodes = dictionary();
  const sources = dictionary();
  const codeKeys = dictionary();
  const count = events.length;
  const raw = {
    person: new Int32Array(count),
    day: new Int32Array(count),
    code: new Int32Array(count),
    organisation: new Int32Array(count),
    practitioner: new Int32Array(count),
    episode: new Int32Array(count),
    source: new Int32Array(count),
    origin: new Int32Array(count),
  };
  const days = new Map<string, number>();
  let length = 0;
  for (let index = 0; index < count; index++) {
    const event = events[index]!;
    const personId = clean(event.personId);
    const code = clean(event.code);
    const day = dayOfEvent(event.date, days);
    if (personId === undefined || code === undefined || day === undefined) continue;
    const organisation = clean(event.organisation);
    raw.person[length] = persons.encode(
      personScope === 'organisation' ? scopedPersonId(personId, organisation) : personId,
    );
    raw.day[length] = day;
    raw.code[length] = codeKeys.encode(codeKey(code, clean(event.system)));
    raw.organisation[length] = organisations.encode(organisation);
    raw.practitioner[length] = practitioners.encode(clean(event.practitioner));
    raw.episode[length] = episodes.encode(clean(event.episode));
    raw.source[length] = sources.encode(clean(event.source));
    raw.origin[length] = index;
    length++;
  }
  const dictionaries = {
    code: codeKeys.texts,
    organisation: organisations.texts,
    practitioner: practitioners.texts,
    episode: episodes.texts,
    source: sources.texts,
  };
  const { order, personStart } = sortRows(raw, length, persons.texts.length, dictionaries, events);
  const codes = codeKeys.texts.map((key) => codeSet.index.get(key));
  const roles = codes.map((code) => (code ? roleNumber(code.role) : 0));
  const code = gather(raw.code, order);
  return {
    length: order.length,
    person: gather(raw.person, order),
    day: gather(raw.day, order),
    code,
    role: flags(code, roles),
    organisation: gather(raw.organisation, order),
    practitioner: gather(raw.practitioner, order),
    episode: gather(raw.episode, order),
    source: gather(raw.source, order),
    origin: gather(raw.origin, order),
    personStart,
    persons,
    organisations,
    practitioners,
    episodes,
    sources,
    codes,
    codeKeys: codeKeys.texts,
    duplicates: length - order.length,
    invalid: count - length,
  };
}

/** A person id that is unique across organisations, where it was unique only within one. */
export const scopedPersonId = (personId: string, organisation: string | undefined) =>
  `${organisation ?? ''}/${personId}`;

// Events may come from plain JavaScript: what is no text is treated as absent, never thrown at.
function clean(text: unknown): string | undefined {
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}

function dayOfEvent(date: unknown, days: Map<string, number>): number | undefined {
  if (typeof date !== 'string') return undefined;
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = toDay(date.trim().slice(0, 10));
  if (day !== undefined) days.set(date, day);
  return day;
}

/** A small number for each row, by its code. */
export function flags(codes: Int32Array, ofCode: readonly number[]): Uint8Array {
  const column = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) column[row] = ofCode[codes[row]!]!;
  return column;
}

function gather(column: Int32Array, order: Int32Array): Int32Array {
  const gathered = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) gathered[row] = column[order[row]!]!;
  return gathered;
}
