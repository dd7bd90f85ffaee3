import type { CodedEvent } from '../../coded-event';
import type { GrowingColumns } from '../../table/event-columns';
import { appendTable } from '../../table/posted-table';
import { eventParts } from '../read-events';
import type { Reject } from '../reading';
import type { FilePart, ReadOptions, Shortcut } from '../rows';
import type { SecondHalf } from './second-half';

/** A file of which somebody else reads the second half meanwhile. */
export interface Halves {
  /** Up to a line feed. */
  readonly first: AsyncIterable<Uint8Array>;
  /** How many bytes that was when the file was cut: fewer come where it is cut short meanwhile. */
  readonly firstLength: number;
  readonly second: () => AsyncIterable<Uint8Array>;
  /** What `readSecondHalf` made of the shared lines and the second half; undefined where nothing came of it. */
  readonly secondRead: () => Promise<SecondHalf | undefined>;
  /** The lines that were read before the second half, as `Beginning` has them. */
  readonly shared: Uint8Array;
  /** About so many rows are in both. */
  readonly rows: number;
}

/**
 * The parts of a file in halves, as of one that is read from front to back. What was made of the second half by
 * itself counts only where it can be told to be the same; otherwise it is read after the first.
 */
export async function* partsOfHalves(
  growing: GrowingColumns,
  { first, firstLength, second, secondRead, shared, rows }: Halves,
  options: ReadOptions,
  shortcut: Shortcut<CodedEvent>,
): AsyncGenerator<FilePart<CodedEvent>> {
  growing.makeRoom(rows);
  const watched = watch(shortcut);
  let last: FilePart<CodedEvent> | undefined;
  let taken: { readonly half: SecondHalf; readonly lines: number } | undefined;

  async function* input(): AsyncGenerator<Uint8Array> {
    let length = 0;
    for await (const piece of first) {
      length += piece.length;
      yield piece;
    }
    // Readers ask for more only when they are done with all that they were given.
    const lines = length === firstLength ? watched.linesRead() : undefined;
    const half = lines === undefined ? undefined : await secondRead();
    if (lines !== undefined && half !== undefined && last !== undefined && isAlike(half.reading, last))
      taken = { half, lines };
    else yield* second();
  }

  for await (const part of eventParts(input(), options, watched.shortcut)) {
    last = part;
    yield part;
  }
  if (taken === undefined || last === undefined) return;
  const { reading, rejects, table } = taken.half;
  const linesBefore = taken.lines - lineFeeds(shared);
  appendTable(growing, table);
  const moved: Reject[] = rejects.map((reject) => ({ ...reject, line: reject.line + linesBefore }));
  if (options.onReject) for (const reject of moved) options.onReject(reject);
  const { found, rejected, noticed } = reading;
  yield { ...last, rows: [], found, rejected, noticed, rejects: moved };
}

/** A shortcut, and how many lines its reader has read; undefined within a record and before the headings. */
function watch(shortcut: Shortcut<CodedEvent>) {
  let linesRead: () => number | undefined = () => undefined;
  const watched: Shortcut<CodedEvent> = {
    csv: (reader, ledger) => {
      linesRead = () => (reader.headings() === undefined || reader.isOpen() ? undefined : reader.linesRead());
      return shortcut.csv(reader, ledger);
    },
    ndjson: (reader, ledger) => {
      linesRead = reader.linesRead;
      return shortcut.ndjson(reader, ledger);
    },
  };
  return { shortcut: watched, linesRead: () => linesRead() };
}

const UTF_8 = 'encoding: UTF-8';

/** Whether the second half was understood as the first, to the encoding, the headings and the order of dates. */
const isAlike = (second: FilePart<CodedEvent>, first: FilePart<CodedEvent>): boolean =>
  second.format === first.format &&
  second.understoodAs.includes(UTF_8) &&
  second.understoodAs.every((line) => first.understoodAs.includes(line));

const lineFeeds = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + Number(byte === 10), 0);
