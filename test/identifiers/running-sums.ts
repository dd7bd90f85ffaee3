/**
 * Modulus 11 without weights, sharing no code with the package: adding up the running sums of ten digits
 * counts the first ten times, the second nine times and so on, and the total is a multiple of 11.
 */
export function isDivisibleBy11(tenDigits: string): boolean {
  let running = 0;
  let total = 0;
  for (const digit of tenDigits) {
    running += Number(digit);
    total += running;
  }
  return total % 11 === 0;
}

/** Nine digits with the tenth that makes them valid, or `undefined` when none does. */
export const completeWithCheckDigit = (nineDigits: string): string | undefined =>
  [...'0123456789'].map((tenth) => nineDigits + tenth).find(isDivisibleBy11);
