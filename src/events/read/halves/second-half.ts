import type { CodedEvent } from '../../coded-event';
import { growingColumns, type PersonScope } from '../../table/event-columns';
import { buffersOf, type PostedTable, postedTable } from '../../table/posted-table';
import { intoColumns } from '../columns/shortcut';
import type { EventInput } from '../encoding';
import { mergeParts } from '../merge';
import { eventParts } from '../read-events';
import type { Reject } from '../reading';
import type { FilePart, ReadOptions } from '../rows';

/** What the second half of a file gave, read by itself: plain data, such as one thread can post to another. */
export interface SecondHalf {
  /** Without its rejects. Lines are counted from the shared ones. */
  readonly reading: FilePart<CodedEvent>;
  readonly rejects: readonly Reject[];
  readonly table: PostedTable;
}

/** More of them are not worth handing over. */
const MOST_REJECTS = 100_000;

/**
 * Reads the shared lines and the second half of a file as a file of its own. Undefined where nothing is to be
 * made of it. About so many rows are expected.
 */
export async function readSecondHalf(
  input: EventInput,
  options: ReadOptions,
  personScope: PersonScope,
  rows: number,
): Promise<SecondHalf | undefined> {
  const growing = growingColumns(personScope);
  growing.makeRoom(rows);
  const rejects: Reject[] = [];
  async function* parts(): AsyncGenerator<FilePart<CodedEvent>> {
    for await (const part of eventParts(input, options, intoColumns(growing, options.dateFormat))) {
      for (const event of part.rows) growing.add(event);
      for (const reject of part.rejects) rejects.push(reject);
      yield { ...part, rows: [], rejects: [] };
      if (rejects.length > MOST_REJECTS) return;
    }
  }
  const reading = await mergeParts(parts());
  if (reading.refused.length > 0 || rejects.length > MOST_REJECTS) return undefined;
  return { reading, rejects, table: postedTable(growing) };
}

/** What of it need not be copied to be posted. */
export const buffersOfHalf = ({ table }: SecondHalf): ArrayBuffer[] => buffersOf(table);
