import { type FileHandle, open, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { ReadOptions } from '../events';
import { beginningOf } from '../events/in-halves';

/** A file that two threads can read, each a half. */
export interface CutFile {
  /** For the caller to close. */
  readonly handle: FileHandle;
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
/** Room for more is not made before they are there: what a file begins with may be unlike what follows. */
const MOST_ROWS = 1 << 27;

/** Cuts a file of at least so many bytes. Undefined for one that is smaller, or is to be read by one thread. */
export async function cutFile(
  file: string,
  options: ReadOptions,
  smallest: number,
): Promise<CutFile | undefined> {
  if (file === '-' || availableParallelism() < 2) return undefined;
  let handle: FileHandle | undefined;
  let cut: Omit<CutFile, 'handle'> | undefined;
  try {
    // To open a pipe, even to look, is to read it.
    if (!(await stat(file)).isFile()) return undefined;
    handle = await open(file);
    const { size } = await handle.stat();
    cut = size < smallest ? undefined : await cutAtMiddle(handle, size, options);
    return cut && { handle, ...cut };
  } catch {
    // Whoever reads it will say why it cannot be read.
    return undefined;
  } finally {
    if (cut === undefined) await handle?.close();
  }
}

async function cutAtMiddle(handle: FileHandle, size: number, options: ReadOptions) {
  const beginning = beginningOf(await bytesAt(handle, 0, HEAD_LENGTH), options);
  const middle = Math.floor(size / 2);
  const lineEnd = (await bytesAt(handle, middle, LONGEST_LINE)).indexOf(LINE_FEED);
  if (beginning === undefined || lineEnd === -1) return undefined;
  const { shared, lineLength } = beginning;
  const rows = Math.min(Math.ceil((size / lineLength) * MARGIN), MOST_ROWS);
  return { from: middle + lineEnd + 1, shared, rows };
}

async function bytesAt(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
