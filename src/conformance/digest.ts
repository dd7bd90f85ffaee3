import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EventInput } from '../events';

/** The SHA-256 of text, in hexadecimal digits. */
export const textDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Input that is digested and counted while it is read. */
export function digesting(input: EventInput): {
  readonly input: AsyncIterable<Uint8Array>;
  readonly result: () => { readonly sha256: string; readonly bytes: number };
} {
  const hash = sha256.create();
  let bytes = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    const pieces = typeof input === 'string' ? [utf8ToBytes(input)] : input;
    for await (const piece of ArrayBuffer.isView(pieces) ? [pieces] : pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  return { input: read(), result: () => ({ sha256: bytesToHex(hash.digest()), bytes }) };
}
