type Growing = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** The array, or a longer copy of it where it has fewer places than needed. */
export function roomFor<Kind extends Growing>(array: Kind, places: number): Kind {
  if (places <= array.length) return array;
  const Kind = array.constructor as new (length: number) => Kind;
  const copy = new Kind(Math.max(places, array.length * 2));
  copy.set(array);
  return copy;
}
