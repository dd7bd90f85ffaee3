import { type FileHandle, open, stat } from 'node:fs/promises';
import { parquetLines } from '../events';

const SIGNATURE = 'PAR1';

/** The rows of a Parquet file as NDJSON, or nothing where it is no such file. */
export async function openParquet(file: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (file === '-' || !(await stat(file)).isFile()) return undefined;
  const handle = await open(file);
  const signature = Buffer.from(await slice(handle, 0, SIGNATURE.length)).toString('latin1');
  if (signature === SIGNATURE) return rowsOf(handle);
  await handle.close();
  return undefined;
}

async function* rowsOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    const { size } = await handle.stat();
    yield* parquetLines({
      byteLength: size,
      slice: (start, end = size) => slice(handle, start, end),
    });
  } finally {
    await handle.close();
  }
}

async function slice(handle: FileHandle, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
  return bytes.buffer.slice(0, bytesRead);
}
