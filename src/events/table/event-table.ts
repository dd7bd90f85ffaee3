import { clean } from '../../clean';
import { type Code, type CodeSet, ROLES, type Role } from '../../codes';
import { bundledRoles } from '../../codes/bundled-roles';
import type { CodedEvent } from '../coded-event';
import { type EventColumns, type EventDictionaries, encodeEvents } from './encode-events';
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
 * whole numbers; -1 is an absent text.
 */
export interface EventTable extends EventColumns, Omit<EventDictionaries, 'codeKeys'> {
  readonly length: number;
  /** `roleNumber` of the code's role; 0 where the code set gives it none. */
  readonly role: Uint8Array;
  /** The rows of person p are `personStart[p]` up to but not including `personStart[p + 1]`. */
  readonly personStart: Int32Array;
  /** The code set's entry for each code number, where it has one. */
  readonly codes: readonly (Code | undefined)[];
  readonly codeKeys: readonly string[];
  /** The id of a row's event in its source system; empty where it has none. */
  readonly idOf: (row: number) => string;
  /** The score of a row's event, as given. */
  readonly valueOf: (row: number) => unknown;
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
  const { codeSet = bundledRoles, personScope } = options;
  const { columns, length, dictionaries } = encodeEvents(events, personScope);
  const { order, personStart } = sortRows(columns, length, dictionaries, events);
  const { codeKeys, ...others } = dictionaries;
  const codes = codeKeys.texts.map((key) => codeSet.index.get(key));
  const sorted = gathered(columns, order);
  return {
    ...sorted,
    ...others,
    length: order.length,
    role: flags(
      sorted.code,
      codes.map((code) => (code ? roleNumber(code.role) : 0)),
    ),
    personStart,
    codes,
    codeKeys: codeKeys.texts,
    idOf: (row) => clean(events[sorted.origin[row]!]!.id) ?? '',
    valueOf: (row) => events[sorted.origin[row]!]!.value,
    duplicates: length - order.length,
    invalid: events.length - length,
  };
}

/** A small number for each row, by its code. */
export function flags(codes: Int32Array, ofCode: readonly number[]): Uint8Array {
  const column = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) column[row] = ofCode[codes[row]!]!;
  return column;
}

function gathered(columns: EventColumns, order: Int32Array): EventColumns {
  const gather = (column: Int32Array) => {
    const rows = new Int32Array(order.length);
    for (let row = 0; row < order.length; row++) rows[row] = column[order[row]!]!;
    return rows;
  };
  return {
    person: gather(columns.person),
    day: gather(columns.day),
    code: gather(columns.code),
    organisation: gather(columns.organisation),
    practitioner: gather(columns.practitioner),
    episode: gather(columns.episode),
    source: gather(columns.source),
    origin: gather(columns.origin),
  };
}
