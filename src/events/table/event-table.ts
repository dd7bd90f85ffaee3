import type { CodedEvent } from '../coded-event';
import { type EventColumns, type GrowingColumns, growingColumns, type PersonScope } from './event-columns';
import type { EventDictionaries } from './event-dictionaries';
import { rowsByText } from './rows-by-text';
import { sortRows } from './sort-rows';

/**
 * Coded events as columns of whole numbers: what measures run over. Each distinct event is one row, in an order
 * that does not depend on the order they came in: by person, then day, then text. It is read, never changed: the
 * same table serves any number of runs, with any code set.
 *
 * @example
 * ```ts
 * import { type EventTable, eventTable } from 'social-prescribing/events';
 *
 * const event = { personId: 'A', code: '871731000000106', date: '2024-05-01' };
 * const table: EventTable = eventTable([event, event]);
 * [table.length, table.duplicates]; //=> [1, 1]
 * ```
 */
export interface EventTable extends EventColumns, EventDictionaries {
  readonly length: number;
  /** The rows of person p are `personStart[p]` up to but not including `personStart[p + 1]`. */
  readonly personStart: Int32Array;
  /** Whether person ids were unique only within an organisation, and have it before them. */
  readonly personScope: PersonScope;
  /** The id of a row's event in its source system; empty where it has none. */
  readonly idOf: (row: number) => string;
  /** Where a row's event came among those taken in. */
  readonly origin: Int32Array;
  /** Events equal to another in every field, left out. */
  readonly duplicates: number;
  /** Events without a person, code or calendar date, left out. */
  readonly invalid: number;
}

/**
 * How events are taken into a table.
 *
 * @example
 * ```ts
 * import { type EventTableOptions, eventTable } from 'social-prescribing/events';
 *
 * const options: EventTableOptions = { personScope: 'organisation' };
 * const event = { personId: '1', code: '871731000000106', date: '2024-05-01' };
 * const twoPractices = [{ ...event, organisation: 'Y00001' }, { ...event, organisation: 'Y00002' }];
 * eventTable(twoPractices, options).persons.texts; //=> ['Y00001/1', 'Y00002/1']
 * ```
 */
export interface EventTableOptions {
  /** `'organisation'` when person ids are unique only within an organisation. */
  readonly personScope?: PersonScope;
}

/**
 * Encodes events once, so that many runs need not. `metrics` and `explain` take the table in place of the
 * events. Any iterable will do, a generator too: no event is kept as an object.
 *
 * @example
 * ```ts
 * import { eventTable } from 'social-prescribing/events';
 * import { metrics } from 'social-prescribing/metrics';
 *
 * const events = eventTable([{ personId: 'A', code: '871731000000106', date: '2024-05-01' }]);
 * const options = { measures: ['referrals_received'], from: '2024-04-01', to: '2025-03-31' };
 * metrics({ events }, options).rows[0]?.value; //=> 1
 * ```
 */
export function eventTable(events: Iterable<CodedEvent>, options: EventTableOptions = {}): EventTable {
  const growing = growingColumns(options.personScope);
  let invalid = 0;
  for (const event of events) if (!growing.add(event)) invalid++;
  return tableOf(growing, invalid);
}

/** Events as a table: one that is already is taken as it is. */
export function asEventTable(
  events: readonly CodedEvent[] | EventTable,
  personScope: PersonScope,
): EventTable {
  if (!('personStart' in events)) return eventTable(events, { personScope });
  if (personScope !== undefined && personScope !== events.personScope)
    throw new RangeError(
      'the table of events was made without this personScope: give it to what made the table',
    );
  return events;
}

/** Columns that are given up to a table, whereupon others take their place. */
export function growingTable(personScope: PersonScope) {
  let growing = growingColumns(personScope);
  return {
    columns: (): GrowingColumns => growing,
    table: (): EventTable => {
      const full = growing;
      growing = growingColumns(personScope);
      return tableOf(full, 0);
    },
  };
}

/** The table of columns that are full: they are given up to it. */
export function tableOf(growing: GrowingColumns, invalid: number): EventTable {
  const { encodeCode: _, mark: __, ...texts } = growing.dictionaries;
  const { personScope, ids } = growing;
  const length = growing.length();
  const given = growing.take();
  const { order, personStart } = sortRows(
    given,
    length,
    texts.persons.texts.length,
    rowsByText(given, texts, ids),
  );
  return {
    ...texts,
    ...inOrder(given, order),
    length: order.length,
    personStart,
    personScope,
    idOf: (row) => ids.at(order[row]!),
    origin: order,
    duplicates: length - order.length,
    invalid,
  };
}

/** The columns in this order of their rows. Each is written into the memory of the one before it. */
function inOrder(columns: EventColumns, order: Int32Array): EventColumns {
  let spare = new Int32Array(order.length);
  const ordered = (column: Int32Array) => {
    const values = spare.subarray(0, order.length);
    for (let row = 0; row < order.length; row++) values[row] = column[order[row]!]!;
    spare = column as Int32Array<ArrayBuffer>;
    return values;
  };
  return {
    person: ordered(columns.person),
    day: ordered(columns.day),
    code: ordered(columns.code),
    organisation: ordered(columns.organisation),
    practitioner: ordered(columns.practitioner),
    episode: ordered(columns.episode),
    source: ordered(columns.source),
    value: ordered(columns.value),
  };
}
