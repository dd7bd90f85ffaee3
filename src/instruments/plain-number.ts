/** One way to match each text, so that no text is slow. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * A finite number, or one written in plain decimal notation: no exponent, no hexadecimal, no blank, all of
 * which `Number` would take.
 */
export function plainNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && DECIMAL.test(value.trim()) ? Number(value) : (value as number);
  // Adding 0 turns -0, which would not equal 0 everywhere, into 0.
  return Number.isFinite(number) ? number + 0 : undefined;
}
