import { createReadStream, statSync } from 'node:fs';
import { printable } from '../report/printable';
import { reason, UsageError } from './output';
import { openParquet } from './parquet-file';

const SHOW_AFTER_MS = 500;
const SHOW_EVERY_MS = 200;
const PIECE = 1 << 18;

/** A part of a file that is open: from one place up to but not including another. */
export interface OpenPart {
  readonly fd: number;
  readonly from: number;
  readonly to?: number;
}

/**
 * The bytes of a file, or of standard input for `-`, with progress on a terminal when it takes a while; of a
 * Parquet file, its rows as NDJSON.
 */
export async function* fileBytes(file: string, part?: OpenPart): AsyncGenerator<Uint8Array> {
  const progress = openProgress(file, part);
  try {
    const stream =
      part === undefined
        ? ((await openParquet(file)) ?? (file === '-' ? process.stdin : bytesOf(file)))
        : bytesOfPart(part);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      progress.add(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reason(error)}`);
  } finally {
    progress.clear();
  }
}

const bytesOf = (file: string) => createReadStream(file, { highWaterMark: PIECE });

/** The bytes of a part of a file that is open, and stays so: it needs no name. */
export const bytesOfPart = ({ fd, from, to = Number.POSITIVE_INFINITY }: OpenPart) =>
  createReadStream('', { fd, start: from, end: to - 1, autoClose: false, highWaterMark: PIECE });

function openProgress(
  file: string,
  { from, to }: Pick<OpenPart, 'from' | 'to'> = { from: 0 },
): { add: (bytes: number) => void; clear: () => void } {
  if (!process.stderr.isTTY) return { add: () => {}, clear: () => {} };
  const whole = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })?.size;
  const size = whole && (to ?? whole) - from;
  const started = Date.now();
  let read = 0;
  let shown = 0;
  return {
    add: (bytes) => {
      read += bytes;
      const now = Date.now();
      if (now - started < SHOW_AFTER_MS || now - shown < SHOW_EVERY_MS) return;
      shown = now;
      const rate = read / (now - started);
      const share = size ? ` (${Math.floor((read / size) * 100)} %)` : '';
      const left = size ? `, ${duration((size - read) / rate)} left` : '';
      process.stderr.write(
        `\r\u001b[KReading ${printable(file)}: ${Math.round(read / 1e6)} MB${share}, ${(rate / 1000).toFixed(1)} MB/s${left} `,
      );
    },
    clear: () => {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
