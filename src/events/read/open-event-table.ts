import { type EventTable, type EventTableOptions, growingTable } from '../table/event-table';
import type { EventInput } from './encoding';
import { readIntoColumns } from './into-columns';
import { eventParts } from './read-events';
import type { EventTableReading } from './reading';
import type { ReadOptions } from './rows';

/**
 * Files being read into one table of events.
 *
 * @example
 * ```ts
 * import { type EventTableReader, openEventTable } from 'social-prescribing/events';
 *
 * const reader: EventTableReader = openEventTable();
 * await reader.read('person,code,date\nA,871731000000106,2024-05-01\n');
 * reader.table().length; //=> 1
 * ```
 */
export interface EventTableReader {
  /**
   * Reads a file as `readEvents` does, straight into the table. Of one that is refused, or whose input breaks
   * off with an error, nothing is kept. One file after another: wait for each.
   */
  readonly read: (input: EventInput, options?: ReadOptions) => Promise<EventTableReading>;
  /** The events read so far. They are given away: what is read after it begins another table. */
  readonly table: () => EventTable;
}

/**
 * Reads files of coded events into one table for `metrics` and `explain`: the same rows as the events of
 * `readEvents` give, in a fraction of its time and memory, since no event becomes an object. Several files are one
 * extract, and their order does not matter.
 *
 * @example
 * ```ts
 * import { openEventTable } from 'social-prescribing/events';
 * import { metrics } from 'social-prescribing/metrics';
 *
 * const reader = openEventTable();
 * await reader.read('person,code,date\nA,871731000000106,2024-05-01\n');
 * const second = await reader.read('person,code,date\nB,871731000000106,2024-06-01\nB,8.71731E+14,2024-06-02\n');
 * second.rejects.map(({ line, rule }) => [line, rule]); //=> [[3, 'sctid-scientific-notation']]
 *
 * const year = { from: '2024-04-01', to: '2025-03-31' };
 * const { rows } = metrics({ events: reader.table() }, { ...year, measures: ['people_referred'] });
 * rows[0]?.value; //=> 2
 * ```
 */
export function openEventTable(options: EventTableOptions = {}): EventTableReader {
  const { columns, table } = growingTable(options.personScope);
  return {
    read: (input, readOptions = {}) =>
      readIntoColumns(columns(), readOptions, (shortcut) => eventParts(input, readOptions, shortcut)),
    table,
  };
}
