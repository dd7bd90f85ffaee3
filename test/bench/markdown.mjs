/** A table; every column but the first is of numbers. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

export const whole = (number) => Math.round(number).toLocaleString('en-GB');

/** Three figures, or all those before the point. A figure that there is not is a dash. */
export function figure(number) {
  if (!Number.isFinite(number)) return '–';
  if (Math.abs(number) >= 100) return whole(number);
  return number.toFixed(Math.abs(number) >= 10 ? 1 : 2);
}
