import { roomFor } from '../../table/growth';

/** What a text of a file is read as; undefined for one that needs a closer look. */
export interface TextReading {
  readonly text: string;
  /** Rules to count for every row that has it. */
  readonly noticed?: readonly string[];
}

/** Texts of a file as bytes, each read once. */
export interface ByteDictionary {
  /** The entry of a text; `UNUSUAL` for one that needs a closer look. */
  readonly find: (bytes: Uint8Array, from: number, to: number) => number;
  /** The number that stands for the text of an entry in the columns: asked for only when a row is kept. */
  readonly numberOf: (entry: number) => number;
  readonly textOf: (entry: number) => string;
  readonly noticedBy: (entry: number) => readonly string[] | undefined;
}

export const UNUSUAL = -1;

const NOT_YET = -2;
const FIRST_ROOM = 16;

/** A hash table with open addressing over the bytes themselves, so that a known text is never decoded again. */
export function byteDictionary(
  read: (text: string) => TextReading | undefined,
  encode: (text: string) => number,
): ByteDictionary {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** The entry that stands in each slot, plus 1; 0 is a free one. */
  let slots = new Int32Array(FIRST_ROOM * 2);
  let hashes = new Int32Array(FIRST_ROOM);
  let numbers = new Int32Array(FIRST_ROOM);
  /** The text of entry n: `known[ends[n]]` up to but not including `known[ends[n + 1]]`. */
  let ends = new Int32Array(FIRST_ROOM);
  let known = new Uint8Array(FIRST_ROOM * 8);
  const texts: string[] = [];
  const noticed: (readonly string[] | undefined)[] = [];

  function add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const reading = read(decoder.decode(bytes.subarray(from, to)));
    if (reading === undefined) return UNUSUAL;
    const entry = texts.push(reading.text) - 1;
    noticed.push(reading.noticed);
    hashes = roomFor(hashes, entry + 1);
    numbers = roomFor(numbers, entry + 1);
    ends = roomFor(ends, entry + 2);
    hashes[entry] = hash;
    numbers[entry] = NOT_YET;
    const start = ends[entry]!;
    known = roomFor(known, start + to - from);
    known.set(bytes.subarray(from, to), start);
    ends[entry + 1] = start + to - from;
    if (texts.length * 2 > slots.length) moveOut();
    else slots[freeSlot(hash)] = entry + 1;
    return entry;
  }

  function moveOut(): void {
    slots = new Int32Array(slots.length * 2);
    for (let entry = 0; entry < texts.length; entry++) slots[freeSlot(hashes[entry]!)] = entry + 1;
  }

  function freeSlot(hash: number): number {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  function isText(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    let at = ends[entry]!;
    if (ends[entry + 1]! - at !== to - from) return false;
    for (let i = from; i < to; i++) if (known[at++] !== bytes[i]) return false;
    return true;
  }

  return {
    find: (bytes, from, to) => {
      // FNV-1a, its high bits mixed into the low ones that choose the slot.
      let hash = 0x811c9dc5 | 0;
      for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
      hash ^= hash >>> 15;
      const last = slots.length - 1;
      for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last) {
        const entry = slots[slot]! - 1;
        if (hashes[entry] === hash && isText(entry, bytes, from, to)) return entry;
      }
      return add(bytes, from, to, hash);
    },
    numberOf: (entry) => {
      if (numbers[entry] === NOT_YET) numbers[entry] = encode(texts[entry]!);
      return numbers[entry]!;
    },
    textOf: (entry) => texts[entry]!,
    noticedBy: (entry) => noticed[entry],
  };
}
