import type { CodedEvent } from '../../coded-event';
import type { CsvReader } from '../csv-rows';
import type { RowReader } from '../fields';
import type { Ledger } from '../ledger';
import { block } from './block';
import type { TakeRow } from './event-fields';
import { emptySlices, type Slices } from './slices';

const QUOTE = 34;
const CARRIAGE_RETURN = 13;

/**
 * Takes the lines of a CSV file that are cut by delimiters alone, or by quotation marks with nothing special
 * between them. Every other line goes to the reader, which knows all there is to know.
 */
export function csvLines(reader: CsvReader, ledger: Ledger<CodedEvent>, take: TakeRow): RowReader {
  const delimiter = reader.delimiter.charCodeAt(0);
  const newline = reader.newline.charCodeAt(0);
  const text = block();
  const slices = emptySlices();
  let columns: Columns | undefined;

  function push(lines: string): void {
    columns ??= columnsOf(reader);
    if (columns === undefined || reader.isOpen()) {
      reader.push(lines);
      return;
    }
    const { bytes, length } = text.encode(lines);
    slices.bytes = bytes;
    let taken = 0;
    const pass = () => {
      reader.passLines(taken);
      ledger.passed(taken);
      taken = 0;
    };
    for (let at = 0, end = 0; at < length; at = end) {
      end = cutLine(bytes, at, delimiter, newline, columns, slices);
      if (end > 0 && take(slices, columns.hasNhsNumbers)) {
        taken++;
        continue;
      }
      pass();
      end = Math.abs(end);
      reader.push(text.decode(at, end));
      if (ledger.isRefused()) return;
      if (!reader.isOpen()) continue;
      // A record over several lines: where it ends, only the reader can tell.
      reader.push(text.decode(end, length));
      return;
    }
    pass();
  }

  return { ...reader, push };
}

interface Columns {
  /** The place of each column among the slices; -1 for one that is not used. */
  readonly placeOf: Int8Array;
  readonly hasNhsNumbers: boolean;
}

function columnsOf(reader: CsvReader): Columns | undefined {
  const headings = reader.headings();
  if (headings === undefined) return undefined;
  const placeOf = new Int8Array(headings.width).fill(-1);
  for (const { column, field } of headings.used) placeOf[column] = field;
  return { placeOf, hasNhsNumbers: headings.hasNhsNumbers };
}

/** Cuts the line that begins at `start`, and gives where the next begins: negative where it needs the reader. */
function cutLine(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  newline: number,
  { placeOf }: Columns,
  { from, to }: Slices,
): number {
  const width = placeOf.length;
  let column = 0;
  let plain = true;
  let fieldStart = start;
  let quotes = 0;
  for (let at = start; ; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) quotes++;
    if (byte !== delimiter && byte !== newline) continue;
    let first = fieldStart;
    let end = at;
    if (byte === newline && end > first && bytes[end - 1] === CARRIAGE_RETURN) end--;
    if (quotes > 0) {
      plain &&= quotes === 2 && bytes[first] === QUOTE && bytes[end - 1] === QUOTE;
      first++;
      end--;
      quotes = 0;
    }
    const place = column < width ? placeOf[column]! : -1;
    if (place !== -1) {
      from[place] = first;
      to[place] = end;
    }
    column++;
    fieldStart = at + 1;
    if (byte === newline) break;
  }
  for (let absent = column; absent < width; absent++)
    if (placeOf[absent] !== -1) from[placeOf[absent]!] = to[placeOf[absent]!] = 0;
  return plain && column <= width ? fieldStart : -fieldStart;
}
