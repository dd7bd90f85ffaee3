import type { CodedEvent } from './coded-event';
import { intoChangingColumns } from './read/columns/shortcut';
import type { EventInput } from './read/encoding';
import { mergeParts } from './read/merge';
import { eventParts } from './read/read-events';
import type { EventTableReading } from './read/reading';
import type { ReadOptions } from './read/rows';
import { type EventColumns, growingColumns } from './table/event-columns';
import type { EventDictionaries } from './table/event-dictionaries';

/** Some events of a file as columns, in any order, equal ones too. */
export interface EventPart {
  readonly length: number;
  /** With room behind the last event. */
  readonly columns: EventColumns;
  readonly texts: EventDictionaries;
  /** The id of an event in its source system; empty where it has none. */
  readonly idOf: (row: number) => string;
}

/**
 * Reads a file as `openEventTable` does, but hands its events over in parts of about so many, each with texts of its
 * own: memory then grows with neither. Of a file that is refused, parts may have been handed over already.
 */
export async function readInParts(
  input: EventInput,
  options: ReadOptions,
  rowsAtOnce: number,
  take: (part: EventPart) => Promise<void>,
): Promise<EventTableReading> {
  let growing = growingColumns(undefined);
  let events = 0;
  async function handOver(): Promise<void> {
    const { length, dictionaries, ids } = growing;
    const part = { length: length(), columns: growing.take(), texts: dictionaries, idOf: ids.at };
    growing = growingColumns(undefined);
    events += part.length;
    if (part.length > 0) await take(part);
  }
  async function* withoutRows() {
    const shortcut = intoChangingColumns(() => growing, options.dateFormat);
    for await (const part of eventParts(input, options, shortcut)) {
      for (const event of part.rows) growing.add(event);
      if (growing.length() >= rowsAtOnce) await handOver();
      yield { ...part, rows: [] as CodedEvent[] };
    }
  }
  const { fhir: _, rows: __, ...reading } = await mergeParts(withoutRows());
  if (reading.refused.length === 0) await handOver();
  return { ...reading, events: reading.refused.length === 0 ? events : 0 };
}
