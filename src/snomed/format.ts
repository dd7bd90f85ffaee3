import type { SnomedRule } from './rules';
import type { SctidKind, SctidPartition } from './types';
import { hasVerhoeffCheckDigit } from './verhoeff';

const KINDS: ReadonlyMap<string, SctidKind> = new Map<SctidPartition, SctidKind>([
  ['00', 'concept'],
  ['10', 'concept'],
  ['01', 'description'],
  ['11', 'description'],
  ['02', 'relationship'],
  ['12', 'relationship'],
]);

/** One item digit, the namespace, the partition and the check digit. */
const SHORTEST_LONG_FORMAT = 1 + 7 + 2 + 1;

/** The places a spreadsheet keeps of a number; it writes zeros for the rest. */
const SPREADSHEET_PLACES = 15;

/** `8.71731E+14`, also with the decimal comma of other locales. */
const SCIENTIFIC_NOTATION = /^[+-]?\d+(?:[.,]\d*)?e[+-]?\d+$/i;

/** The first rule of the identifier's format that the text breaks, or `undefined` for a valid one. */
export function findDefect(text: string): SnomedRule | undefined {
  if (text === '') return 'sctid-empty';
  if (!/^\d+$/.test(text)) {
    return SCIENTIFIC_NOTATION.test(text) ? 'sctid-scientific-notation' : 'sctid-not-digits';
  }
  if (text.startsWith('0')) return 'sctid-leading-zero';
  if (text.length < 6 || text.length > 18) return 'sctid-length';

  const defect = findStructuralDefect(text);
  // Only an identifier that is wrong anyway is suspected: a genuine one may well end in zeros.
  return defect !== undefined && endsInSpreadsheetZeros(text) ? 'sctid-truncated-digits' : defect;
}

/** What a valid identifier identifies. */
export const kindOf = (id: string): SctidKind => KINDS.get(partitionOf(id))!;

/** The two digits before the check digit. */
export const partitionOf = (id: string): SctidPartition => id.slice(-3, -1) as SctidPartition;

/** Whether an identifier of this partition holds a namespace. */
export const isLongFormat = (id: string): boolean => id.at(-3) === '1';

function findStructuralDefect(digits: string): SnomedRule | undefined {
  if (!hasVerhoeffCheckDigit(digits)) return 'sctid-check-digit';
  if (!KINDS.has(partitionOf(digits))) return 'sctid-partition';
  if (isLongFormat(digits) && digits.length < SHORTEST_LONG_FORMAT) return 'sctid-length';
  return undefined;
}

function endsInSpreadsheetZeros(digits: string): boolean {
  return digits.length > SPREADSHEET_PLACES && /^0+$/.test(digits.slice(SPREADSHEET_PLACES));
}
