import { Decompress } from 'fzstd';

/** Bytes in pieces, without the compression they came in. */
export interface Decompressed {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Whether the compressed bytes turned out to be cut off or damaged: the pieces then end where that showed. */
  readonly isDamaged: () => boolean;
}

const startsWith = (head: Uint8Array, ...bytes: readonly number[]) =>
  bytes.every((byte, index) => head[index] === byte);

/** Decompresses gzip and Zstandard, told by the first bytes; anything else comes out as it is. */
export function decompressed(head: Uint8Array, pieces: AsyncIterable<Uint8Array>): Decompressed {
  if (startsWith(head, 0x1f, 0x8b)) return undamaged(pieces, gunzipped);
  if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) return undamaged(pieces, zstandard);
  return { pieces, isDamaged: () => false };
}

/** Ends where decompressing fails. What the input itself throws is thrown on. */
function undamaged(
  input: AsyncIterable<Uint8Array>,
  decompress: (pieces: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>,
): Decompressed {
  let damaged = false;
  let broken: { readonly reason: unknown } | undefined;
  async function* noticed() {
    try {
      yield* input;
    } catch (reason) {
      broken = { reason };
      throw reason;
    }
  }
  async function* pieces() {
    try {
      yield* decompress(noticed());
    } catch {
      if (broken) throw broken.reason;
      damaged = true;
    }
  }
  return { pieces: pieces(), isDamaged: () => damaged };
}

/** The web's own decompression, which Node.js does beside the main thread. */
async function* gunzipped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = writeAll(pieces, writer);
  // Whatever goes wrong there is seen at the reader first: this only keeps it from being unhandled.
  writing.catch(() => undefined);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await writing;
  } finally {
    await reader.cancel().catch(() => undefined);
    await writing.catch(() => undefined);
  }
}

async function writeAll(
  pieces: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const piece of pieces) await writer.write(piece as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch (reason) {
    await writer.abort(reason);
    throw reason;
  }
}

async function* zstandard(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const stream = new Decompress((piece) => ready.push(piece));
  for await (const piece of pieces) {
    stream.push(piece);
    yield* ready;
    ready = [];
  }
  stream.push(new Uint8Array(0), true);
  yield* ready;
}
