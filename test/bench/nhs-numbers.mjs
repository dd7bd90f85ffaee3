/** Has no factor in common with the million numbers of the range, so that each is met once, in no order. */
const STRIDE = 618_033;
const RANGE = 1_000_000;

/** The NHS numbers from 999 000 0000 to 999 999 9999, which are never issued: some 909,000. */
export function* eachTestNhsNumber() {
  for (let step = 0; step < RANGE; step++) {
    const nineDigits = 999_000_000 + ((step * STRIDE) % RANGE);
    const checkDigit = modulus11(nineDigits);
    if (checkDigit < 10) yield `${nineDigits}${checkDigit}`;
  }
  throw new RangeError('More people than there are NHS numbers of the test range: ask for fewer events.');
}

/** The check digit of nine digits; 10 where there is none. */
function modulus11(nineDigits) {
  const sum = [...String(nineDigits)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11;
}
