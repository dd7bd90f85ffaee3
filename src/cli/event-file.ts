import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { EventTableReading, ReadOptions } from '../events';
import { buffersOfHalf, type HalvesReader, type SecondHalf } from '../events/in-halves';
import { type CutFile, cutFile } from './cut-file';
import { fileBytes } from './input';
import type { SecondHalfRequest } from './read-worker';

/** In less, the second thread has hardly started when the first is done. */
const WORTH_A_THREAD = 1 << 26;

/**
 * Reads a file of events into a table: a large one of plain CSV or NDJSON with a second thread where there are two
 * cores. What comes of it is the same.
 */
export async function readEventFile(
  reader: HalvesReader,
  file: string,
  options: ReadOptions,
  personScope: 'organisation' | undefined,
): Promise<EventTableReading> {
  const cut = await cutFile(file, options, WORTH_A_THREAD);
  if (cut === undefined) return reader.read(fileBytes(file), options);
  try {
    return await readCutFile(reader, file, cut, options, personScope);
  } finally {
    await cut.handle.close();
  }
}

/** Both threads read the file that was opened, whatever has the name meanwhile. */
async function readCutFile(
  reader: HalvesReader,
  file: string,
  { handle, from, shared, rows }: CutFile,
  options: ReadOptions,
  personScope: 'organisation' | undefined,
): Promise<EventTableReading> {
  const { fd } = handle;
  const { onReject: _, onRow: __, ...ofBoth } = options;
  const request = { fd, from, shared, rows: Math.ceil(rows / 2), options: ofBoth, personScope };
  const thread = readingSecondHalf(request);
  const halves = {
    ...{ shared, rows, firstLength: from, secondRead: () => thread.half },
    first: fileBytes(file, { fd, from: 0, to: from }),
    second: async function* () {
      await thread.stop();
      yield* fileBytes(file, { fd, from });
    },
  };
  try {
    return await reader.readHalves(halves, options);
  } finally {
    await thread.stop();
  }
}

/** A thread that reads a second half. Whatever may go wrong with it, the half can still be read without. */
function readingSecondHalf(request: SecondHalfRequest) {
  const worker = startedThread(request);
  const nowhere = closedPort();
  const half = new Promise<SecondHalf | undefined>((resolve) => {
    if (worker === undefined) return resolve(undefined);
    worker.once('message', resolve);
    for (const end of ['error', 'messageerror', 'exit']) worker.on(end, () => resolve(undefined));
  });
  async function stopped(): Promise<void> {
    await worker?.terminate();
    const read = await half;
    // Until it is collected, what is not needed any more would stand beside what sorting takes.
    if (read !== undefined) nowhere.postMessage(undefined, buffersOfHalf(read));
  }
  let stopping: Promise<void> | undefined;
  return {
    half,
    stop: () => {
      stopping ??= stopped();
      return stopping;
    },
  };
}

/** Undefined where the system or a policy has no thread to give. */
function startedThread(request: SecondHalfRequest): Worker | undefined {
  try {
    return new Worker(new URL('read-worker.js', import.meta.url), { workerData: request });
  } catch {
    return undefined;
  }
}

/** The memory of what is posted to it is given back at once. */
function closedPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}
