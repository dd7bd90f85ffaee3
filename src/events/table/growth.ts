type Growing = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** As many as a number of 32 bits counts: what a store of texts keeps its places in. */
const MOST_PLACES = 4_294_967_295;
const TOO_MANY =
  'The events hold more text than fits into memory at once. Read a part of them, or let an engine count them, such as DuckDB.';

/**
 * The array, or a longer copy of it where it has fewer places than needed.
 *
 * @throws RangeError where an array cannot have as many.
 */
export function roomFor<Kind extends Growing>(array: Kind, places: number): Kind {
  if (places <= array.length) return array;
  if (places > MOST_PLACES) throw new RangeError(TOO_MANY);
  const Kind = array.constructor as new (length: number) => Kind;
  const copy = new Kind(Math.min(Math.max(places, array.length * 2), MOST_PLACES));
  copy.set(array);
  return copy;
}
