import type { CodedEvent } from '../../coded-event';
import type { CsvReader } from '../csv-rows';
import type { RowReader } from '../fields';
import type { Ledger } from '../ledger';
import type { TakeRow } from './event-fields';
import { takePlainLines } from './plain-lines';
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
  const slices = emptySlices();
  let columns: Columns | undefined;
  const takePlain = takePlainLines(reader, ledger, slices, {
    cut: (start) => cutLine(slices, start, delimiter, newline, columns!),
    take: () => take(slices, columns!.hasNhsNumbers),
  });
  return {
    ...reader,
    push: (lines) => {
      columns ??= columnsOf(reader);
      if (columns === undefined || reader.isOpen()) reader.push(lines);
      else takePlain(lines);
    },
  };
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
  { bytes, from, to }: Slices,
  start: number,
  delimiter: number,
  newline: number,
  { placeOf }: Columns,
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
