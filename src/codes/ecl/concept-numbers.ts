/** Concept ids as small whole numbers, in the order they come, without keeping a text of any. */
export interface ConceptNumbers {
  /** The number of an id, a new one where it is new; -1 for what has not the form of an id. */
  readonly add: (id: string) => number;
  /** The number of an id that was added, or -1. */
  readonly find: (id: string) => number;
  readonly idOf: (number: number) => string;
  readonly size: () => number;
}

const FIRST_CAPACITY = 1 << 10;

/**
 * A hash table in typed arrays: 16 bytes an id at most half full, where a `Map` of texts takes some 100 and
 * would hold on to the file that the texts were cut from. An id of 18 digits is two halves of 9.
 */
export function openConceptNumbers(): ConceptNumbers {
  let slots = new Int32Array(FIRST_CAPACITY * 2).fill(-1);
  let highs = new Uint32Array(FIRST_CAPACITY);
  let lows = new Uint32Array(FIRST_CAPACITY);
  let size = 0;
  // The halves of the id that was read last: a pair would be an object for every id of a release.
  let high = 0;
  let low = 0;

  function read(id: string): boolean {
    const { length } = id;
    if (length < 6 || length > 18 || id.charCodeAt(0) === 48) return false;
    high = 0;
    low = 0;
    for (let at = 0; at < length; at++) {
      const digit = id.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return false;
      if (at < length - 9) high = high * 10 + digit;
      else low = low * 10 + digit;
    }
    return true;
  }

  /** The slot that holds what was read, or the empty one that would. */
  function slotOfRead(): number {
    const mask = slots.length - 1;
    let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (let number = slots[slot]!; number !== -1; number = slots[slot]!) {
      if (lows[number] === low && highs[number] === high) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    highs = grown(highs);
    lows = grown(lows);
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let number = 0; number < size; number++) {
      high = highs[number]!;
      low = lows[number]!;
      slots[slotOfRead()] = number;
    }
  }

  return {
    add(id) {
      if (!read(id)) return -1;
      const slot = slotOfRead();
      const known = slots[slot]!;
      if (known !== -1) return known;
      highs[size] = high;
      lows[size] = low;
      slots[slot] = size++;
      if (size === highs.length) grow();
      return size - 1;
    },
    find: (id) => (read(id) ? slots[slotOfRead()]! : -1),
    idOf: (number) => joined(highs[number]!, lows[number]!),
    size: () => size,
  };
}

const joined = (high: number, low: number): string =>
  high === 0 ? String(low) : `${high}${String(low).padStart(9, '0')}`;

/** The same numbers in an array of twice the length. */
export function grown<List extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(list: List): List {
  const longer = (
    list instanceof Int32Array ? new Int32Array(list.length * 2) : new Uint32Array(list.length * 2)
  ) as List;
  longer.set(list);
  return longer;
}
