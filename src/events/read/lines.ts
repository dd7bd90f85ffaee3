/** No row of any real extract comes near this; without a limit one bad file could take all memory. */
const LONGEST_LINE = 1_000_000;
/** As much of a line that is too long as a rejects file gets. */
const KEPT_OF_LONG_LINE = 1_000;

/** Whole lines, each ended by its newline; or the beginning of one line that is too long. */
export interface Lines {
  readonly text: string;
  readonly tooLong: boolean;
}

/** Text in arbitrary pieces as blocks of whole lines. How the text was cut makes no difference. */
export async function* wholeLines(texts: AsyncIterable<string>, newline: string): AsyncGenerator<Lines> {
  let rest = '';
  let skipping = false;
  for await (const text of texts) {
    let start = 0;
    const lineEnd = text.indexOf(newline);
    const length = rest.length + (lineEnd === -1 ? text.length : lineEnd);
    if (!skipping && length > LONGEST_LINE) {
      yield { text: (rest + text).slice(0, KEPT_OF_LONG_LINE), tooLong: true };
      skipping = true;
      rest = '';
    }
    if (skipping) {
      if (lineEnd === -1) continue;
      skipping = false;
      start = lineEnd + 1;
    }
    const end = text.lastIndexOf(newline) + 1;
    if (end > start) {
      yield { text: rest + text.slice(start, end), tooLong: false };
      rest = '';
    }
    rest += text.slice(end);
  }
  if (rest !== '') yield { text: rest + newline, tooLong: false };
}
