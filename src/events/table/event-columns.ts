import { toDay } from '../../calendar';
import { clean } from '../../clean';
import { SNOMED_CT } from '../../codes';
import type { CodedEvent } from '../coded-event';
import { type GrowingDictionaries, growingDictionaries } from './event-dictionaries';
import { roomFor } from './growth';
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

/** `'organisation'` when person ids are unique only within an organisation. */
export type PersonScope = 'organisation' | undefined;

/** The columns whose numbers stand for texts, each with a number for every one of another table. */
type RowNumbers = Readonly<Record<Exclude<keyof EventColumns, 'day'>, Int32Array>>;

/** Columns being filled, event by event. */
export interface GrowingColumns {
  readonly dictionaries: GrowingDictionaries;
  readonly personScope: PersonScope;
  readonly length: () => number;
  /** The id of each event, empty where it has none. */
  readonly ids: TextStore;
  /**
   * Makes room for so many rows more at once: columns that grow by and by leave copies behind. Room that is not
   * used takes no memory, because the system gives it only where something is written.
   */
  readonly makeRoom: (rows: number) => void;
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
  /** Appends rows whose ids were appended to `ids`. Number n of a column is `numbers[n + 1]` here. */
  readonly appendRows: (rows: EventColumns, count: number, numbers: RowNumbers) => void;
  /** Appends an event, unless it has no person, code or calendar date. */
  readonly add: (event: CodedEvent) => boolean;
  /** Remembers how far it is. What is called back undoes everything since: a file may turn out to be unusable. */
  readonly mark: () => () => void;
  /** The columns, with room behind the last event. They are given away. */
  readonly take: () => GrowingArrays;
}

export function growingColumns(personScope: PersonScope): GrowingColumns {
  let columns = emptyColumns();
  let length = 0;
  const dictionaries = growingDictionaries();
  const ids = textStore();
  const dayOf = dayReader();

  const append: GrowingColumns['append'] = (
    person,
    day,
    code,
    organisation,
    practitioner,
    episode,
    source,
    value,
  ) => {
    if (length === columns.person.length) columns = grown(columns);
    columns.person[length] = person;
    columns.day[length] = day;
    columns.code[length] = code;
    columns.organisation[length] = organisation;
    columns.practitioner[length] = practitioner;
    columns.episode[length] = episode;
    columns.source[length] = source;
    columns.value[length] = value;
    length++;
  };

  return {
    dictionaries,
    personScope,
    length: () => length,
    ids,
    makeRoom: (rows) => {
      columns = columnsOf((name) => roomFor(columns[name], length + rows));
      ids.makeRoom(rows);
    },
    append,
    appendRows: (rows, count, numbers) => {
      const end = length + count;
      columns = columnsOf((name) => {
        const column = roomFor(columns[name], end);
        const given = rows[name];
        if (name === 'day') column.set(given.subarray(0, count), length);
        else renumber(given, count, numbers[name], column, length);
        return column;
      });
      length = end;
    },
    add: (given) => {
      const event: Partial<CodedEvent> = given ?? {};
      const personId = clean(event.personId);
      const code = clean(event.code);
      const day = dayOf(event.date);
      if (personId === undefined || code === undefined || day === undefined) return false;
      const organisation = clean(event.organisation);
      ids.push(fieldText(event.id));
      append(
        dictionaries.persons.encode(
          personScope === 'organisation' ? scopedPersonId(personId, organisation) : personId,
        ),
        day,
        dictionaries.encodeCode(code, clean(event.system) ?? SNOMED_CT),
        dictionaries.organisations.encode(organisation),
        dictionaries.practitioners.encode(clean(event.practitioner)),
        dictionaries.episodes.encode(clean(event.episode)),
        dictionaries.sources.encode(clean(event.source)),
        dictionaries.scores.encode(event.value),
      );
      return true;
    },
    mark: () => {
      const rows = length;
      const undoTexts = dictionaries.mark();
      return () => {
        length = rows;
        ids.truncate(rows);
        undoTexts();
      };
    },
    take: () => {
      const taken = columns;
      columns = emptyColumns();
      return taken;
    },
  };
}

export type GrowingArrays = { readonly [Column in keyof EventColumns]: Int32Array<ArrayBuffer> };

const FIRST_ROOM = 1 << 8;

function renumber(given: Int32Array, count: number, numbers: Int32Array, into: Int32Array, at: number): void {
  for (let row = 0; row < count; row++) into[at + row] = numbers[given[row]! + 1]!;
}

const emptyColumns = () => columnsOf(() => new Int32Array(FIRST_ROOM));

const grown = (columns: GrowingArrays) =>
  columnsOf((name) => roomFor(columns[name], columns[name].length + 1));

function columnsOf(column: (name: keyof EventColumns) => Int32Array<ArrayBuffer>): GrowingArrays {
  return {
    person: column('person'),
    day: column('day'),
    code: column('code'),
    organisation: column('organisation'),
    practitioner: column('practitioner'),
    episode: column('episode'),
    source: column('source'),
    value: column('value'),
  };
}

/** A person id that is unique across organisations, where it was unique only within one. */
export const scopedPersonId = (personId: string, organisation: string | undefined) =>
  `${organisation ?? ''}/${personId}`;

/** Whatever is neither text nor a number is no id: an object need not even have a text. */
const fieldText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

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
