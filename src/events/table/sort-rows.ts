import type { CodedEvent } from '../coded-event';

interface RawColumns {
  readonly person: Int32Array;
  readonly day: Int32Array;
  readonly code: Int32Array;
  readonly organisation: Int32Array;
  readonly practitioner: Int32Array;
  readonly episode: Int32Array;
  readonly source: Int32Array;
  readonly origin: Int32Array;
}

type TextColumn = 'code' | 'organisation' | 'practitioner' | 'episode' | 'source';
const TEXT_COLUMNS: readonly TextColumn[] = ['code', 'organisation', 'practitioner', 'episode', 'source'];

/**
 * The rows by person, day and then every other field as text, with duplicates left out. Ties are broken by
 * text, not by dictionary number, so that the order of the input cannot reach a result.
 */
export function sortRows(
  raw: RawColumns,
  length: number,
  personCount: number,
  texts: Readonly<Record<TextColumn, readonly string[]>>,
  events: readonly CodedEvent[],
): { order: Int32Array; personStart: Int32Array } {
  const byPerson = groupByPerson(raw.person, length, personCount);
  const order = new Int32Array(length);
  const personStart = new Int32Array(personCount + 1);
  const compare = (a: number, b: number): number => {
    const days = raw.day[a]! - raw.day[b]!;
    if (days !== 0) return days;
    for (const column of TEXT_COLUMNS) {
      const left = raw[column][a]!;
      const right = raw[column][b]!;
      if (left !== right) return compareText(texts[column][left], texts[column][right]);
    }
    const left = events[raw.origin[a]!]!;
    const right = events[raw.origin[b]!]!;
    return (
      compareText(fieldText(left.id), fieldText(right.id)) ||
      compareText(fieldText(left.value), fieldText(right.value))
    );
  };
  let filled = 0;
  for (let person = 0; person < personCount; person++) {
    const rows = byPerson.rows.subarray(byPerson.start[person]!, byPerson.start[person + 1]!).sort(compare);
    personStart[person] = filled;
    for (let i = 0; i < rows.length; i++)
      if (i === 0 || compare(rows[i - 1]!, rows[i]!) !== 0) order[filled++] = rows[i]!;
  }
  personStart[personCount] = filled;
  return { order: order.slice(0, filled), personStart };
}

function groupByPerson(person: Int32Array, length: number, personCount: number) {
  const start = new Int32Array(personCount + 1);
  for (let row = 0; row < length; row++) start[person[row]! + 1]!++;
  for (let p = 0; p < personCount; p++) start[p + 1]! += start[p]!;
  const next = start.slice();
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[next[person[row]!]!++] = row;
  return { start, rows };
}

const fieldText = (value: unknown) =>
  value === undefined || value === null ? undefined : String(value).trim();

function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
