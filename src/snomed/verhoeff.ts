/** Multiplication in the dihedral group of order 10: rotations are 0 to 4, reflections 5 to 9. */
const PRODUCT = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;

/** Verhoeff's permutation applied 0 to 7 times; the eighth application is the identity again. */
const PERMUTED = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
] as const;

const INVERSE = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9] as const;

/**
 * The Verhoeff check digit to put after `digits`: the last digit of every SNOMED CT identifier. It catches
 * every single wrong digit and every transposition of two neighbours.
 * Throws a `RangeError` when `digits` is anything but ASCII digits, which is a mistake in the program;
 * to check data, use `parseSctid`.
 * Source: SNOMED CT Technical Implementation Guide, "Check-digit"; J. Verhoeff, 1969.
 *
 * @example
 * ```ts
 * import { verhoeffCheckDigit } from 'social-prescribing/snomed';
 *
 * verhoeffCheckDigit('87173100000010'); //=> '6'
 * verhoeffCheckDigit('13887500'); //=> '5'
 * ```
 */
export function verhoeffCheckDigit(digits: string): string {
  if (!/^\d+$/.test(digits)) throw new RangeError('verhoeffCheckDigit needs one or more ASCII digits.');
  return String(INVERSE[verhoeffSum(digits, 1)]);
}

/** Whether the last digit is the Verhoeff check digit of those before it. Takes ASCII digits only. */
export const hasVerhoeffCheckDigit = (digits: string): boolean => verhoeffSum(digits, 0) === 0;

/** The product of the permuted digits, last first; `place` is the last digit's distance from the end. */
function verhoeffSum(digits: string, place: number): number {
  let sum = 0;
  for (let i = digits.length - 1; i >= 0; i--, place++) {
    const digit = digits.charCodeAt(i) - 48;
    sum = PRODUCT[sum]![PERMUTED[place % 8]![digit]!]!;
  }
  return sum;
}
