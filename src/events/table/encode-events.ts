import { toDay } from '../../calendar';
import { clean } from '../../clean';
import { codeKey, SNOMED_CT } from '../../codes';
import type { CodedEvent } from '../coded-event';
import { type Dictionary, dictionary } from './dictionary';

/** Event columns, dictionary-encoded. */
export interface EventColumns {
  readonly person: Int32Array;
  readonly day: Int32Array;
  readonly code: Int32Array;
  readonly organisation: Int32Array;
  readonly practitioner: Int32Array;
  readonly episode: Int32Array;
  readonly source: Int32Array;
  /** Index of the row's event in the array it came from. */
  readonly origin: Int32Array;
}

/** The texts that the numbers of the columns stand for. */
export interface EventDictionaries {
  readonly persons: Dictionary;
  /** Codes by their `codeKey`. */
  readonly codeKeys: Dictionary;
  readonly organisations: Dictionary;
  readonly practitioners: Dictionary;
  readonly episodes: Dictionary;
  readonly sources: Dictionary;
}

/** Events as columns in the order they came in; those without a person, code or calendar date are left out. */
export function encodeEvents(
  events: readonly CodedEvent[],
  personScope: 'organisation' | undefined,
): { columns: EventColumns; length: number; dictionaries: EventDictionaries } {
  const dictionaries = {
    persons: dictionary(),
    codeKeys: dictionary(),
    organisations: dictionary(),
    practitioners: dictionary(),
    episodes: dictionary(),
    sources: dictionary(),
  };
  const column = () => new Int32Array(events.length);
  const columns = {
    person: column(),
    day: column(),
    code: column(),
    organisation: column(),
    practitioner: column(),
    episode: column(),
    source: column(),
    origin: column(),
  };
  const encodeCode = codeEncoder(dictionaries.codeKeys);
  const dayOf = dayReader();
  let length = 0;
  events.forEach((given, index) => {
    const event: Partial<CodedEvent> = given ?? {};
    const personId = clean(event.personId);
    const code = clean(event.code);
    const day = dayOf(event.date);
    if (personId === undefined || code === undefined || day === undefined) return;
    const organisation = clean(event.organisation);
    columns.person[length] = dictionaries.persons.encode(
      personScope === 'organisation' ? scopedPersonId(personId, organisation) : personId,
    );
    columns.day[length] = day;
    columns.code[length] = encodeCode(code, clean(event.system) ?? SNOMED_CT);
    columns.organisation[length] = dictionaries.organisations.encode(organisation);
    columns.practitioner[length] = dictionaries.practitioners.encode(clean(event.practitioner));
    columns.episode[length] = dictionaries.episodes.encode(clean(event.episode));
    columns.source[length] = dictionaries.sources.encode(clean(event.source));
    columns.origin[length] = index;
    length++;
  });
  return { columns, length, dictionaries };
}

/** A person id that is unique across organisations, where it was unique only within one. */
export const scopedPersonId = (personId: string, organisation: string | undefined) =>
  `${organisation ?? ''}/${personId}`;

/** Joins system and code once for each pair, not for each event. */
function codeEncoder(codeKeys: Dictionary): (code: string, system: string) => number {
  const bySystem = new Map<string, Map<string, number>>();
  return (code, system) => {
    const known = bySystem.get(system)?.get(code);
    if (known !== undefined) return known;
    const number = codeKeys.encode(codeKey(code, system));
    const codes = bySystem.get(system) ?? new Map<string, number>();
    bySystem.set(system, codes.set(code, number));
    return number;
  };
}

function dayReader(): (date: unknown) => number | undefined {
  const days = new Map<string, number>();
  return (date) => {
    if (typeof date !== 'string') return undefined;
    const known = days.get(date);
    if (known !== undefined) return known;
    const day = toDay(date.trim().slice(0, 10));
    if (day !== undefined) days.set(date, day);
    return day;
  };
}
