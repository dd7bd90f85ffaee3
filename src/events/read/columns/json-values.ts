const [QUOTE, BACKSLASH, SPACE, MINUS, POINT, ZERO, NINE] = [34, 92, 32, 45, 46, 48, 57];

/** Where a JSON text that begins with its quotation mark at a place ends; -1 where it needs a closer look. */
export function jsonTextEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; ; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) return at + 1;
    // A line break is below the space, so that no text runs on into the next line.
    if (byte < SPACE || byte === BACKSLASH) return -1;
  }
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= ZERO && byte <= NINE;

/** Where a JSON number without exponent ends; -1 where there is none. */
export function jsonNumberEnd(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === MINUS ? start + 1 : start;
  if (!isDigit(bytes[at])) return -1;
  if (bytes[at] === ZERO) at++;
  else while (isDigit(bytes[at])) at++;
  if (bytes[at] !== POINT) return at;
  at++;
  if (!isDigit(bytes[at])) return -1;
  while (isDigit(bytes[at])) at++;
  return at;
}
