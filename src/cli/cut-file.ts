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
  if (file === '-') return undefined;
  try {
    // To open a pipe, even to look, is to read it.
    const stats = await stat(file);
    return stats.isFile() && stats.size >= smallest
      ? await cutAtMiddle(file, stats.size, options)
      : undefined;
  } catch {
    // Whoever reads it will say why it cannot be read.
    return undefined;
  }
}

async function cutAtMiddle(file: string, size: number, options: ReadOptions): Promise<CutFile | undefined> {
  const handle = await open(file);
  try {
    const beginning = beginningOf(await bytesAt(handle, 0, HEAD_LENGTH), options);
    const middle = Math.floor(size / 2);
    const lineEnd = (await bytesAt(handle, middle, LONGEST_LINE)).indexOf(LINE_FEED);
    if (beginning === undefined || lineEnd === -1) return undefined;
    const { shared, lineLength } = beginning;
    return { from: middle + lineEnd + 1, shared, rows: Math.ceil((size / lineLength) * MARGIN) };
  } finally {
    await handle.close();
  }
}

async function bytesAt(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
