/**
 * The Verhoeff check digit by its definition, sharing no code and no table with the package: digits are the
 * ten symmetries of a pentagon, each a list of where its five corners go, and their product is composition.
 */
type Symmetry = readonly number[];

const corners = [0, 1, 2, 3, 4];
const modulo5 = (n: number) => ((n % 5) + 5) % 5;

/** 0 to 4 turn the pentagon by that many corners; 5 to 9 mirror it and then turn. */
const symmetry = (digit: number): Symmetry =>
  corners.map((corner) => modulo5(digit < 5 ? digit + corner : digit - 5 - corner));

const digitOf = (shape: Symmetry): number =>
  modulo5(shape[1]! - shape[0]!) === 1 ? shape[0]! : 5 + shape[0]!;

const compose = (after: Symmetry, before: Symmetry): Symmetry => before.map((corner) => after[corner]!);

/** Verhoeff's permutation as he gave it, by its cycles. */
const cycles = [
  [0, 1, 5, 8, 9, 4, 2, 7],
  [3, 6],
];

function permute(digit: number, times: number): number {
  const cycle = cycles.find((members) => members.includes(digit))!;
  return cycle[(cycle.indexOf(digit) + times) % cycle.length]!;
}

/** The digit that makes the product of all symmetries, last digit first, leave the pentagon as it was. */
export function dihedralCheckDigit(digits: string): string {
  const isIdentity = (candidate: number) => {
    const all = [...digits].map(Number).concat(candidate).reverse();
    const product = all
      .map((digit, place) => symmetry(permute(digit, place)))
      .reduce((sum, next) => compose(sum, next));
    return digitOf(product) === 0;
  };
  return String([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find(isIdentity));
}
