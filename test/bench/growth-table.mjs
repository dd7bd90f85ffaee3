import { figure, table, whole } from './markdown.mjs';

/** The exponent with which time grows from one size to the next: 1 is linear, 2 quadratic. */
const exponent = (before, after) =>
  Math.log(after.seconds / before.seconds) / Math.log(after.size / before.size);

/** Exponents by contender, a column for each step; each contender gives its size and seconds of every run. */
export function growthTable(contenders) {
  const [[, first]] = contenders;
  const steps = first.slice(1).map((_, index) => index);
  return [
    'The exponent with which time grows: 1 is linear.',
    '',
    table(
      ['', ...steps.map((step) => `${whole(first[step].size)} to ${whole(first[step + 1].size)}`)],
      contenders.map(([label, runs]) => [
        label,
        ...steps.map((step) => figure(exponent(runs[step], runs[step + 1]))),
      ]),
    ),
  ].join('\n');
}
