import type { CodedEvent } from '../../coded-event';
import { csvRows } from '../csv-rows';
import { EVENT_LAYOUT } from '../event-row';
import { formatOf } from '../format';
import { openLedger } from '../ledger';
import type { ReadOptions } from '../rows';

/** What the first bytes of a file say of reading it in halves. */
export interface Beginning {
  /** Lines that both halves need: the headings of CSV, a blank one of NDJSON. No row is among them, nor a reject. */
  readonly shared: Uint8Array;
  /** Bytes of a line, on average. */
  readonly lineLength: number;
}

const LINE_FEED = 10;
/** Counts for nothing, and behind it no line is taken for the first bytes of a compressed file. */
const BLANK_LINE = '\n';
/** No event has less: a person, a code and a date with what parts them. */
const SHORTEST_LINE = 24;

/** Undefined for a file that is not read in halves: whatever is not plain CSV or NDJSON in UTF-8. */
export function beginningOf(head: Uint8Array, { map = {} }: ReadOptions): Beginning | undefined {
  const text = utf8Text(head.subarray(0, head.lastIndexOf(LINE_FEED) + 1));
  // UTF-16 that is mostly ASCII is UTF-8 too, with a NUL in every second place.
  if (text === undefined || text.includes('\0')) return undefined;
  const { format, refused } = formatOf(text);
  if (refused !== undefined || (format !== 'csv' && format !== 'ndjson')) return undefined;
  const shared = format === 'csv' ? headingLines(text, map) : BLANK_LINE;
  if (shared === undefined) return undefined;
  const lineLength = Math.max(SHORTEST_LINE, text.length / (text.split('\n').length - 1));
  return { shared: new TextEncoder().encode(shared), lineLength };
}

function headingLines(text: string, map: NonNullable<ReadOptions['map']>): string | undefined {
  const ledger = openLedger<CodedEvent>();
  const reader = csvRows(text, EVENT_LAYOUT, map, ledger);
  if (reader.newline !== '\n') return undefined;
  let end = 0;
  while (reader.headings() === undefined && end < text.length) {
    const next = text.indexOf('\n', end) + 1;
    reader.push(text.slice(end, next));
    end = next;
  }
  const headings = text.slice(0, end);
  // A mark that is left open would leave it to the rows of each half how the file is understood.
  const isPlain = headings.split('"').length % 2 === 1 && ledger.take().found === 0;
  return reader.headings() !== undefined && isPlain && !ledger.isRefused() ? headings : undefined;
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
