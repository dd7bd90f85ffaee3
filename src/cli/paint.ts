import picocolors from 'picocolors';
import { type Paint, PLAIN } from '../report/check/writer';

/** Colours, only where standard output is a terminal that shows them and NO_COLOR does not forbid it. */
export function paintFor(output: string | undefined): Paint {
  const { NO_COLOR, TERM } = process.env;
  if (output !== undefined || !process.stdout.isTTY || NO_COLOR || TERM === 'dumb') return PLAIN;
  const { red, yellow, cyan, bold, dim, green } = picocolors.createColors(true);
  return {
    error: (text) => bold(red(text)),
    warning: (text) => bold(yellow(text)),
    information: (text) => bold(cyan(text)),
    strong: bold,
    faint: dim,
    good: green,
  };
}
