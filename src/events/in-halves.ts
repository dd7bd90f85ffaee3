import { type Halves, partsOfHalves } from './read/halves/halves';
import { readIntoColumns } from './read/into-columns';
import type { EventTableReader } from './read/open-event-table';
import { eventParts } from './read/read-events';
import type { EventTableReading } from './read/reading';
import type { ReadOptions } from './read/rows';
import { type EventTableOptions, growingTable } from './table/event-table';

export { beginningOf } from './read/halves/beginning';

export { buffersOfHalf, readSecondHalf, type SecondHalf } from './read/halves/second-half';

/** Files being read into one table of events, some of them in two halves at once. */
export interface HalvesReader extends EventTableReader {
  /** Reads a file as `read` does: what comes of it is the same. */
  readonly readHalves: (halves: Halves, options?: ReadOptions) => Promise<EventTableReading>;
}

/** Reads files as `openEventTable` does, and leaves it to the caller to read second halves elsewhere. */
export function openTableOfHalves(options: EventTableOptions): HalvesReader {
  const { columns, table } = growingTable(options.personScope);
  return {
    read: (input, readOptions = {}) =>
      readIntoColumns(columns(), readOptions, (shortcut) => eventParts(input, readOptions, shortcut)),
    readHalves: (halves, readOptions = {}) =>
      readIntoColumns(columns(), readOptions, (shortcut) =>
        partsOfHalves(columns(), halves, readOptions, shortcut),
      ),
    table,
  };
}
