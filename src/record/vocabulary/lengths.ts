/** How many characters a text may have. */
export interface Lengths {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export const hasLength = (value: string, lengths: Lengths): boolean =>
  !isShorter(value, lengths) && !isLonger(value, lengths);

/** Characters are code points, as JSON Schema counts them: an emoji is one. */
export function isLonger(value: string, { max }: Lengths): boolean {
  if (max === undefined || value.length <= max) return false;
  // A code point takes at most two code units, so beyond this there is no need to count.
  return value.length > 2 * max || [...value].length > max;
}

export function isShorter(value: string, { min }: Lengths): boolean {
  if (min === undefined || value.length >= 2 * min) return false;
  return value.length < min || [...value].length < min;
}

/** The lengths as JSON Schema says them; a text is never empty. */
export const lengthKeywords = ({ min = 1, max }: Lengths) => ({
  minLength: min,
  ...(max !== undefined && { maxLength: max }),
});
