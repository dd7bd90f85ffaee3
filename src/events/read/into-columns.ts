import type { CodedEvent } from '../coded-event';
import type { GrowingColumns } from '../table/event-columns';
import { intoColumns } from './columns/shortcut';
import { mergeParts } from './merge';
import type { EventTableReading } from './reading';
import type { FilePart, ReadOptions, Shortcut } from './rows';

/** Reads the parts of a file into columns. Of one that is refused, or whose input breaks off, nothing is kept. */
export async function readIntoColumns(
  growing: GrowingColumns,
  { dateFormat }: ReadOptions,
  partsOf: (shortcut: Shortcut<CodedEvent>) => AsyncIterable<FilePart<CodedEvent>>,
): Promise<EventTableReading> {
  const before = growing.length();
  const undo = growing.mark();
  let isWhole = false;
  try {
    const parts = withoutRows(growing, partsOf(intoColumns(growing, dateFormat)));
    const { fhir: _, rows: __, ...reading } = await mergeParts(parts);
    isWhole = reading.refused.length === 0;
    return { ...reading, events: isWhole ? growing.length() - before : 0 };
  } finally {
    if (!isWhole) undo();
  }
}

/** Parts whose rows are in the columns already: those of plain lines were never made. */
async function* withoutRows(growing: GrowingColumns, parts: AsyncIterable<FilePart<CodedEvent>>) {
  for await (const part of parts) {
    for (const event of part.rows) growing.add(event);
    yield { ...part, rows: [] as CodedEvent[] };
  }
}
