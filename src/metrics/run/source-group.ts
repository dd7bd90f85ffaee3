import type { CodeSet } from '../../codes';
import { type CodedTable, roleNumber } from '../../events/table';

/** Groups of referrals whose source is absent, or is in no table that is loaded. Both stay as rows. */
export const MISSING = 'Missing';
export const INVALID = 'Invalid';

/** How far a source event may be from its referral. */
const DAYS_APART = 7;
const SOURCE = roleNumber('source');

/** The group of each source text of the table's dictionary. */
export function sourceGroups(table: CodedTable, codeSet: CodeSet): readonly string[] {
  return table.sources.texts.map((source) => {
    const code = codeSet.index.get(source);
    return code?.role === 'source' ? code.category : INVALID;
  });
}

/**
 * The source group of a referral: its own source, else the person's nearest `source` event within 7 days
 * and not after the window's end (ties: the earlier, then the lowest id, then the lowest code), else `Missing`.
 */
export function sourceGroup(
  table: CodedTable,
  groups: readonly string[],
  row: number,
  endDay: number,
): string {
  const own = table.source[row]!;
  if (own !== -1) return groups[own]!;
  const person = table.person[row]!;
  const day = table.day[row]!;
  let first = row;
  while (first > table.personStart[person]! && table.day[first - 1]! >= day - DAYS_APART) first--;
  let nearest = -1;
  let distance = DAYS_APART + 1;
  // Rows are by day and, within a day, by code: of those with one id or none, the first has the lowest code.
  for (let other = first; other < table.personStart[person + 1]!; other++) {
    if (table.day[other]! > Math.min(day + DAYS_APART, endDay)) break;
    const apart = Math.abs(table.day[other]! - day);
    if (table.role[other] !== SOURCE || apart > distance) continue;
    const sameDay = apart === distance && table.day[other] === table.day[nearest];
    if (apart === distance && !(sameDay && table.idOf(other) < table.idOf(nearest))) continue;
    nearest = other;
    distance = apart;
  }
  return nearest === -1 ? MISSING : table.codes[table.code[nearest]!]!.category;
}
