import { parentPort, workerData } from 'node:worker_threads';
import type { ReadOptions } from '../events';
import { buffersOfHalf, readSecondHalf } from '../events/in-halves';
import { bytesOfPart } from './input';

/** What a thread of its own is asked to read. */
export interface SecondHalfRequest {
  /** The file, which is open. */
  readonly fd: number;
  /** Where the second half begins. */
  readonly from: number;
  readonly shared: Uint8Array;
  readonly rows: number;
  readonly options: Pick<ReadOptions, 'map' | 'dateFormat'>;
  readonly personScope: 'organisation' | undefined;
}

const { fd, from, shared, rows, options, personScope } = workerData as SecondHalfRequest;

async function* input(): AsyncGenerator<Uint8Array> {
  yield shared;
  yield* bytesOfPart({ fd, from });
}

const half = await readSecondHalf(input(), options, personScope, rows);
parentPort!.postMessage(half, half && buffersOfHalf(half));
