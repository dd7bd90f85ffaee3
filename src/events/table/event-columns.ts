import { toDay } from '../../calendar';
import { clean } from '../../clean';
import { codeKey, SNOMED_CT } from '../../codes';
import type { CodedEvent } from '../coded-event';
import { type Dictionary, dictionary } from './dictionary';
import { roomFor } from './growth';
import { type ScoreDictionary, scoreDictionary } from './score-dictionary';
import { type TextStore, textStore } from './text-store';

/** Events as columns of whole numbers, each the place of a text in its dictionary; -1 is an absent text. */
export interface EventColumns {
  readonly person: Int32Array;
  /** Days since 1 January 1970. */
  readonly day: Int32Array;
  readonly code: Int32Array;
  readonly organisation: Int32Array;
  readonly practitioner: Int32Array;
  readonly episode: Int32Array;
  readonly source: Int32Array;
  readonly value: Int32Array;
}

/**
 * A code with its system.
 *
 * @example
 * ```ts
 * import { type Coding, eventTable } from 'social-prescribing/events';
 *
 * const event = { personId: 'A', code: '871731000000106', date: '2024-05-01' };
 * const [coding]: readonly Coding[] = eventTable([event]).codings;
 * coding; //=> { system: 'http://snomed.info/sct', code: '871731000000106' }
 * ```
 */
export interface Coding {
  readonly system: string;
  readonly code: string;
}

/** The texts that the numbers of the columns stand for. */
export interface EventDictionaries {
  readonly persons: Dictionary;
  /** Codes by their `codeKey`, and the same with the system apart. */
  readonly codeKeys: Dictionary;
  readonly codings: readonly Coding[];
  readonly organisations: Dictionary;
  readonly practitioners: Dictionary;
  readonly episodes: Dictionary;
  readonly sources: Dictionary;
  readonly scores: ScoreDictionary;
}

/** `'organisation'` when person ids are unique only within an organisation. */
export type PersonScope = 'organisation' | undefined;

/** Columns being filled, event by event. */
export interface GrowingColumns {
  readonly dictionaries: EventDictionaries;
  readonly personScope: PersonScope;
  readonly length: () => number;
  /** The id of each event, empty where it has none. */
  readonly ids: TextStore;
  readonly encodeCode: (code: string, system: string) => number;
  /** Appends an event in numbers, whose id was pushed to `ids`. */
  readonly append: (
    person: number,
    day: number,
    code: number,
    organisation: number,
    practitioner: number,
    episode: number,
    source: number,
    value: number,
  ) => void;
  /** Appends an event, unless it has no person, code or calendar date. */
  readonly add: (event: CodedEvent) => boolean;
  /** Remembers how far it is. What is called back undoes everything since: a file may turn out to be unusable. */
  readonly mark: () => () => void;
  /** The columns, with room behind the last event. */
  readonly columns: () => EventColumns;
}

const FIRST_ROOM = 1 << 10;

export function growingColumns(personScope: PersonScope): GrowingColumns {
  const column = () => new Int32Array(FIRST_ROOM);
  let [person, day, code, organisation] = [column(), column(), column(), column()];
  let [practitioner, episode, source, value] = [column(), column(), column(), column()];
  let length = 0;
  const codings: Coding[] = [];
  const dictionaries = {
    persons: dictionary(),
    codeKeys: dictionary(),
    codings,
    organisations: dictionary(),
    practitioners: dictionary(),
    episodes: dictionary(),
    sources: dictionary(),
    scores: scoreDictionary(),
  };
  const ids = textStore();
  let encodeCode = codeEncoder(dictionaries.codeKeys, codings);
  const dayOf = dayReader();

  const append: GrowingColumns['append'] = (ofPerson, onDay, ofCode, at, by, within, from, worth) => {
    if (length === person.length) {
      const room = (old: Int32Array<ArrayBuffer>) => roomFor(old, length + 1);
      [person, day, code, organisation] = [room(person), room(day), room(code), room(organisation)];
      [practitioner, episode, source] = [room(practitioner), room(episode), room(source)];
      value = room(value);
    }
    person[length] = ofPerson;
    day[length] = onDay;
    code[length] = ofCode;
    organisation[length] = at;
    practitioner[length] = by;
    episode[length] = within;
    source[length] = from;
    value[length] = worth;
    length++;
  };

  return {
    dictionaries,
    personScope,
    length: () => length,
    ids,
    encodeCode: (code, system) => encodeCode(code, system),
    append,
    add: (given) => {
      const event: Partial<CodedEvent> = given ?? {};
      const personId = clean(event.personId);
      const codeText = clean(event.code);
      const date = dayOf(event.date);
      if (personId === undefined || codeText === undefined || date === undefined) return false;
      const place = clean(event.organisation);
      ids.push(fieldText(event.id));
      append(
        dictionaries.persons.encode(
          personScope === 'organisation' ? scopedPersonId(personId, place) : personId,
        ),
        date,
        encodeCode(codeText, clean(event.system) ?? SNOMED_CT),
        dictionaries.organisations.encode(place),
        dictionaries.practitioners.encode(clean(event.practitioner)),
        dictionaries.episodes.encode(clean(event.episode)),
        dictionaries.sources.encode(clean(event.source)),
        dictionaries.scores.encode(event.value),
      );
      return true;
    },
    mark: () => {
      const rows = length;
      const lists = [dictionaries.persons, dictionaries.codeKeys, dictionaries.organisations];
      lists.push(dictionaries.practitioners, dictionaries.episodes, dictionaries.sources);
      const sizes = lists.map(({ texts }) => texts.length);
      const scores = dictionaries.scores.texts.length;
      return () => {
        length = rows;
        ids.truncate(rows);
        for (const [index, list] of lists.entries()) list.truncate(sizes[index]!);
        dictionaries.scores.truncate(scores);
        codings.length = sizes[1]!;
        encodeCode = codeEncoder(dictionaries.codeKeys, codings);
      };
    },
    columns: () => ({ person, day, code, organisation, practitioner, episode, source, value }),
  };
}

/** A person id that is unique across organisations, where it was unique only within one. */
export const scopedPersonId = (personId: string, organisation: string | undefined) =>
  `${organisation ?? ''}/${personId}`;

/** Whatever is neither text nor a number is no id: an object need not even have a text. */
const fieldText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Joins system and code once for each pair, not for each event. */
function codeEncoder(codeKeys: Dictionary, codings: Coding[]): (code: string, system: string) => number {
  const bySystem = new Map<string, Map<string, number>>();
  return (code, system) => {
    const codes = bySystem.get(system) ?? new Map<string, number>();
    const known = codes.get(code);
    if (known !== undefined) return known;
    const number = codeKeys.encode(codeKey(code, system));
    codings[number] ??= { system, code };
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
