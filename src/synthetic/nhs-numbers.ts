const PREFIXES = 1_000_000;
/** Has no factor in common with the number of prefixes, so the walk meets each prefix once. */
const STRIDE = 618_033;

/** How many people can have a number of their own; the range holds some 9,000 more. */
export const MOST_PEOPLE = 900_000;

/** Different NHS numbers from 999 000 0000 to 999 999 9999, a range that is never issued. */
export function testNhsNumbers(count: number, start: number): string[] {
  const numbers = eachTestNhsNumber(start);
  return Array.from({ length: count }, () => numbers.next().value);
}

/** The same one by one, without an end: after some 909,000 they come again. */
export function* eachTestNhsNumber(start: number): Generator<string, never, undefined> {
  for (let step = 0; ; step++) {
    const prefix = 999_000_000 + ((start + step * STRIDE) % PREFIXES);
    const checkDigit = modulus11(prefix);
    const number = `${prefix}${checkDigit}`;
    if (checkDigit < 10 && !isPalindrome(number)) yield number;
  }
}

/** The check digit of nine digits; 10 where there is none. */
function modulus11(nineDigits: number): number {
  let sum = 0;
  for (let rest = nineDigits, weight = 2; weight <= 10; rest = Math.floor(rest / 10), weight++)
    sum += (rest % 10) * weight;
  return (11 - (sum % 11)) % 11;
}

/** Doubtful even as test data: 9999999999, for one, stands for several matches. */
const isPalindrome = (number: string) => number === [...number].reverse().join('');
