import type { CodedEvent } from '../../coded-event';
import { csvRows } from '../csv-rows';
import { EVENT_LAYOUT } from '../event-row';
import { formatOf } from '../format';
import { openLedger } from '../ledger';
import type { ReadOptions } from '../rows';

const NEWLINE = 10;

/**
 * The lines that both halves of a file need, from its first bytes: the headings of CSV, none of NDJSON. Undefined
 * for a file that is not read in halves: any other, and one that is not plain UTF-8 in lines.
 */
export function sharedLines(head: Uint8Array, { map = {} }: ReadOptions): Uint8Array | undefined {
  const text = utf8Text(head.subarray(0, head.lastIndexOf(NEWLINE) + 1));
  // UTF-16 that is mostly ASCII is UTF-8 too, with a NUL in every second place.
  if (text === undefined || text.includes('\0')) return undefined;
  const { format, refused } = formatOf(text);
  if (refused !== undefined) return undefined;
  if (format === 'ndjson') return new Uint8Array(0);
  return format === 'csv' ? headingLines(text, map) : undefined;
}

function headingLines(text: string, map: NonNullable<ReadOptions['map']>): Uint8Array | undefined {
  const ledger = openLedger<CodedEvent>();
  const reader = csvRows(text, EVENT_LAYOUT, map, ledger);
  if (reader.newline !== '\n') return undefined;
  let end = 0;
  while (reader.headings() === undefined && end < text.length) {
    const next = text.indexOf('\n', end) + 1;
    reader.push(text.slice(end, next));
    end = next;
  }
  if (reader.headings() === undefined || ledger.isRefused()) return undefined;
  return new TextEncoder().encode(text.slice(0, end));
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
