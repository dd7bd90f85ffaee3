import type { CodedEvent } from '../../coded-event';
import type { RowReader } from '../fields';
import type { Ledger } from '../ledger';
import { block } from './block';
import type { Slices } from './slices';

/** A reader that can be told of lines it does not see. */
interface CarefulReader extends Pick<RowReader, 'push'> {
  readonly passLines: (lines: number) => void;
  /** Whether a record has begun that needs more lines. */
  readonly isOpen?: () => boolean;
}

/** How the lines of a form of file are cut and taken. */
interface PlainLines {
  /** Cuts the line that begins at a place, and gives where the next begins: negative where it needs the reader. */
  readonly cut: (start: number) => number;
  /** Takes the line that was cut. False where it needs the reader after all. */
  readonly take: () => boolean;
}

/** Takes what is plain of whole lines, and hands on the rest, line by line in their order. */
export function takePlainLines(
  reader: CarefulReader,
  ledger: Ledger<CodedEvent>,
  slices: Slices,
  { cut, take }: PlainLines,
): (lines: string) => void {
  const text = block();
  return (lines) => {
    const { bytes, length } = text.encode(lines);
    slices.bytes = bytes;
    let taken = 0;
    const pass = () => {
      reader.passLines(taken);
      ledger.passed(taken);
      taken = 0;
    };
    for (let at = 0, end = 0; at < length; at = end) {
      end = cut(at);
      if (end > 0 && take()) {
        taken++;
        continue;
      }
      pass();
      end = Math.abs(end);
      reader.push(text.decode(at, end));
      if (ledger.isRefused()) return;
      if (!reader.isOpen?.()) continue;
      // A record over several lines: where it ends, only the reader can tell.
      reader.push(text.decode(end, length));
      return;
    }
    pass();
  };
}
