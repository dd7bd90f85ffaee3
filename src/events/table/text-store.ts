import { roomFor } from './growth';

/** Texts by number, as UTF-8 one after another: ids are unique by the million, and a string for each is heavy. */
export interface TextStore {
  readonly push: (text: string) => void;
  /** The same of bytes that are UTF-8. */
  readonly pushBytes: (bytes: Uint8Array, from: number, to: number) => void;
  readonly at: (number: number) => string;
  readonly truncate: (count: number) => void;
  /** Makes room for so many texts more, of a few characters each. */
  readonly makeRoom: (texts: number) => void;
  /** All texts as they are stored, with room behind the last; and what appends those of another store. */
  readonly stored: () => StoredTexts;
  readonly append: (texts: StoredTexts) => void;
}

export interface StoredTexts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly count: number;
}

export function textStore(): TextStore {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let bytes = new Uint8Array(1 << 12);
  /** Text n ends where `ends[n + 1]` says, and begins where the one before it ends. */
  let ends = new Uint32Array(1 << 10);
  let count = 0;

  function pushBytes(given: Uint8Array, from: number, to: number): void {
    let at = ends[count]!;
    if (at + to - from > bytes.length) bytes = roomFor(bytes, at + to - from);
    if (count + 2 > ends.length) ends = roomFor(ends, count + 2);
    for (let i = from; i < to; i++) bytes[at++] = given[i]!;
    ends[++count] = at;
  }

  return {
    pushBytes,
    push: (text) => {
      const encoded = text === '' ? NOTHING : encoder.encode(text);
      pushBytes(encoded, 0, encoded.length);
    },
    truncate: (length) => {
      count = length;
    },
    at: (number) => decoder.decode(bytes.subarray(ends[number]!, ends[number + 1]!)),
    makeRoom: (texts) => {
      bytes = roomFor(bytes, ends[count]! + texts * FEW_CHARACTERS);
      ends = roomFor(ends, count + texts + 1);
    },
    stored: () => ({ bytes, ends, count }),
    append: (given) => {
      const start = ends[count]!;
      const size = given.ends[given.count]!;
      bytes = roomFor(bytes, start + size);
      bytes.set(given.bytes.subarray(0, size), start);
      ends = roomFor(ends, count + given.count + 1);
      for (let text = 1; text <= given.count; text++) ends[count + text] = start + given.ends[text]!;
      count += given.count;
    },
  };
}

const FEW_CHARACTERS = 12;
const NOTHING = new Uint8Array(0);
