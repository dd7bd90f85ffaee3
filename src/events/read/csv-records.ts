import Papa from 'papaparse';
import type { Delimiter, Newline } from './format';

/** A quoted field with line breaks may be this long; a mark left open costs its line, not the file. */
const LONGEST_RECORD = 1 << 16;

export interface CsvHandler {
  /** One record; `line` is the physical line it starts on. */
  readonly record: (fields: string[], line: number) => void;
  /** A line whose quotation marks make no sense. */
  readonly broken: (line: number, text: string) => void;
  /** Whether a record over several lines is plausible; if not, its first line is broken. */
  readonly fits: (fields: readonly string[]) => boolean;
}

export interface CsvRecords {
  /** Takes whole lines, each ended by the newline. */
  readonly push: (lines: string) => void;
  /** Counts a line that was left out. */
  readonly skipLine: () => number;
  /** Counts lines that were read elsewhere. */
  readonly passLines: (lines: number) => void;
  readonly linesRead: () => number;
  /** Whether a record has begun that needs more lines. */
  readonly isOpen: () => boolean;
  readonly end: () => void;
}

/** Records of CSV text. A line that cannot be parsed is reported and the next line starts afresh. */
export function csvRecords(delimiter: Delimiter, newline: Newline, handler: CsvHandler): CsvRecords {
  const parser = new Parser({ delimiter, newline });
  let pending = '';
  let line = 1;

  /** Hands over the records of a piece up to the first that is broken, and says where it stopped. */
  function handOver(piece: string): { consumed: number; broken: boolean } {
    const { data, errors, meta } = parser.parse(piece, 0, true);
    if (!piece.includes('"')) {
      for (const fields of data) handler.record(fields, line++);
      return { consumed: meta.cursor, broken: false };
    }
    const sound = errors.length > 0 ? errors[0]!.row : data.length;
    let consumed = 0;
    for (const fields of data.slice(0, sound)) {
      const lines = 1 + lineBreaks(fields, newline);
      let next = consumed;
      for (let i = 0; i < lines; i++) next = piece.indexOf(newline, next) + 1;
      if (lines > 1 && (next - consumed > LONGEST_RECORD || !handler.fits(fields))) {
        return { consumed, broken: true };
      }
      handler.record(fields, line);
      line += lines;
      consumed = next;
    }
    return { consumed, broken: errors.length > 0 };
  }

  function parse(text: string, ended: boolean): void {
    // After a broken line the window starts small and doubles, so that parsing again stays linear.
    let window = text.length;
    let at = 0;
    pending = '';
    while (at < text.length) {
      // Every piece ends with a newline: Papa then never takes a cut for a malformed quotation mark.
      const end = at + window >= text.length ? text.length : text.indexOf(newline, at + window) + 1;
      const { consumed, broken } = handOver(text.slice(at, end));
      at += consumed;
      const open = end - at;
      if (broken || open > LONGEST_RECORD || (open > 0 && ended && end === text.length)) {
        const lineEnd = text.indexOf(newline, at);
        handler.broken(line++, text.slice(at, lineEnd));
        at = lineEnd + 1;
        window = 0;
      } else if (open > 0 && end === text.length) {
        pending = text.slice(at);
        return;
      } else {
        window = 2 * Math.max(window, open, 1);
      }
    }
  }

  return {
    push: (lines) => parse(pending + lines, false),
    skipLine: () => {
      parse(pending, true);
      return line++;
    },
    passLines: (lines) => {
      line += lines;
    },
    linesRead: () => line - 1,
    isOpen: () => pending !== '',
    end: () => parse(pending, true),
  };
}

function lineBreaks(fields: readonly string[], newline: string): number {
  let count = 0;
  for (const field of fields) {
    for (let at = field.indexOf(newline); at !== -1; at = field.indexOf(newline, at + 1)) count++;
  }
  return count;
}

/** The parser inside Papa Parse, which its type definitions leave out. */
interface PapaParser {
  parse(
    input: string,
    baseIndex: number,
    ignoreLastRow: boolean,
  ): {
    readonly data: string[][];
    readonly errors: readonly { readonly row: number }[];
    readonly meta: { readonly cursor: number };
  };
}

const { Parser } = Papa as unknown as {
  readonly Parser: new (config: { delimiter: string; newline: string }) => PapaParser;
};
