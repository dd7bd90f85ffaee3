import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EventTableReading, ReadOptions } from '../events';
import { type HalvesReader, type SecondHalf, sharedLines } from '../events/in-halves';
import { fileBytes } from './input';
import type { SecondHalfRequest } from './read-worker';

/** Below, a second thread has hardly started when one has read all. */
const WORTH_A_THREAD = 1 << 25;
const HEAD_LENGTH = 1 << 16;
/** A line feed is looked for so far. */
const LONGEST_LINE = 1 << 20;
const LINE_FEED = 10;

/** Reads a file of events: a large one that is plain CSV or NDJSON in two halves at once. */
export async function readEventFile(
  reader: HalvesReader,
  file: string,
  options: ReadOptions,
  personScope: 'organisation' | undefined,
): Promise<EventTableReading> {
  const cut = availableParallelism() > 1 ? await cutInHalves(file, options) : undefined;
  if (cut === undefined) return reader.read(fileBytes(file), options);
  const { map, dateFormat } = options;
  const worker = readingSecondHalf({
    ...{ file, ...cut, personScope },
    options: { ...(map && { map }), ...(dateFormat && { dateFormat }) },
  });
  try {
    return await reader.readHalves(
      {
        first: fileBytes(file, { from: 0, to: cut.from }),
        second: () => fileBytes(file, { from: cut.from }),
        secondRead: () => worker.half,
        sharedLines: cut.sharedLines,
      },
      options,
    );
  } finally {
    await worker.stop();
  }
}

/** Where the second half of a file begins, and the lines it needs of the first; undefined for one to be read whole. */
async function cutInHalves(
  file: string,
  options: ReadOptions,
): Promise<Pick<SecondHalfRequest, 'from' | 'sharedLines'> | undefined> {
  if (file === '-') return undefined;
  const handle = await open(file).catch(() => undefined);
  try {
    const stats = await handle?.stat();
    if (handle === undefined || !stats?.isFile() || stats.size < WORTH_A_THREAD) return undefined;
    const bytes = async (from: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    const lines = sharedLines(await bytes(0, HEAD_LENGTH), options);
    if (lines === undefined) return undefined;
    const middle = Math.floor(stats.size / 2);
    const lineEnd = (await bytes(middle, LONGEST_LINE)).indexOf(LINE_FEED);
    return lineEnd === -1 ? undefined : { from: middle + lineEnd + 1, sharedLines: lines };
  } finally {
    await handle?.close();
  }
}

/** A thread that reads. Whatever stops it, the half can still be read without it. */
function readingSecondHalf(request: SecondHalfRequest) {
  const worker = new Worker(new URL('read-worker.js', import.meta.url), { workerData: request });
  const half = new Promise<SecondHalf | undefined>((resolve) => {
    worker.once('message', resolve);
    for (const end of ['error', 'messageerror', 'exit']) worker.once(end, () => resolve(undefined));
  });
  return { half, stop: () => worker.terminate() };
}
