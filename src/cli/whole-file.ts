import { printable } from '../report/printable';
import { fileBytes } from './input';
import { UsageError } from './output';

/** Text in JavaScript has a limit near this; no list of codes comes near it. */
const LARGEST = 400_000_000;

/** A file in memory: for lists of codes, which are told apart by what they hold. */
export async function wholeFile(file: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of fileBytes(file)) {
    length += piece.length;
    if (length > LARGEST)
      throw new UsageError(
        `cannot use ${printable(file)}: it has more than ${LARGEST / 1e6} MB, too many for a list of codes`,
      );
    pieces.push(piece);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The one JSON document that a file is, or nothing where it is none, such as a table. */
export function jsonOf(bytes: Uint8Array): unknown {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024)).trimStart();
  if (!/^[{[]/.test(start)) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether a file is a zip, by its first bytes. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
