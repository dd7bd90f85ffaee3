import { parentPort, workerData } from 'node:worker_threads';
import type { ReadOptions } from '../events';
import { buffersOfHalf, readSecondHalf } from '../events/in-halves';
import { bytesOf } from './input';

/** What the thread is asked to read. */
export interface SecondHalfRequest {
  readonly file: string;
  readonly from: number;
  readonly sharedLines: Uint8Array;
  readonly options: Pick<ReadOptions, 'map' | 'dateFormat'>;
  readonly personScope: 'organisation' | undefined;
}

const { file, from, sharedLines, options, personScope } = workerData as SecondHalfRequest;

async function* input(): AsyncGenerator<Uint8Array> {
  yield sharedLines;
  yield* bytesOf(file, { from });
}

const half = await readSecondHalf(input(), options, personScope);
parentPort!.postMessage(half, half && buffersOfHalf(half));
