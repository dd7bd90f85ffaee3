import { type FileHandle, open, stat } from 'node:fs/promises';
import type { ReadOptions } from '../events';
import { beginningOf } from '../events/in-halves';

/** A file that two threads can read, each a half. */
export interface CutFile {
  /** Where the second half begins: at a line. */
  readonly from: number;
  /** Lines that both halves need. */
  readonly shared: Uint8Array;
  /** About how many rows there are. */
  readonly rows: number;
}

const HEAD_LENGTH = 1 << 16;
/** A line feed is looked for so far behind the middle. */
const LONGEST_LINE = 1 << 20;
const LINE_FEED = 10;
/** Lines may be shorter further on, and columns had better not grow. */
const MARGIN = 1.1;

/** Cuts a file of at least so many bytes. Undefined for one that is smaller, or is to be read by one thread. */
export async function cutFile(
  file: string,
  options: ReadOptions,
  smallest: number,
): Promise<CutFile | undefined> {
  // To open a pipe, even to look, is to read it.
  const stats = file === '-' ? undefined : await stat(file).catch(() => undefined);
  if (stats === undefined || !stats.isFile() || stats.size < smallest) return undefined;
  const handle = await open(file).catch(() => undefined);
  try {
    return handle && (await cutAtMiddle(handle, stats.size, options));
  } finally {
    await handle?.close();
  }
}

async function cutAtMiddle(handle: FileHandle, size: number, options: ReadOptions) {
  const beginning = beginningOf(await bytesAt(handle, 0, HEAD_LENGTH), options);
  if (beginning === undefined) return undefined;
  const { shared, lineLength } = beginning;
  const middle = Math.floor(size / 2);
  const lineEnd = (await bytesAt(handle, middle, LONGEST_LINE)).indexOf(LINE_FEED);
  if (lineEnd === -1) return undefined;
  return { from: middle + lineEnd + 1, shared, rows: Math.ceil((size / lineLength) * MARGIN) };
}

async function bytesAt(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
