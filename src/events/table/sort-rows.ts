import type { EventColumns } from './event-columns';
import type { CompareRows } from './rows-by-text';

/**
 * The rows by person, day and then every other field as text, with duplicates left out. Ties are broken by
 * text, not by dictionary number, so that the order of the input cannot reach a result.
 */
export function sortRows(
  { person: personOf, day: dayOf }: EventColumns,
  length: number,
  personCount: number,
  compare: CompareRows,
): { order: Int32Array; personStart: Int32Array } {
  const sorted = byPersonAndDay(personOf, dayOf, length, personCount);
  const personStart = new Int32Array(personCount + 1);
  let filled = 0;
  for (let from = 0, to = 0; from < length; from = to) {
    const person = personOf[sorted[from]!]!;
    const day = dayOf[sorted[from]!]!;
    while (to < length && personOf[sorted[to]!] === person && dayOf[sorted[to]!] === day) to++;
    sortPart(sorted, from, to, compare);
    // The part kept so far ends before this one: what is left out is written over.
    let previous = -1;
    for (let i = from; i < to; i++) {
      const row = sorted[i]!;
      if (i === from || compare(previous, row) !== 0) sorted[filled++] = row;
      previous = row;
    }
    personStart[person + 1] = filled;
  }
  return { order: sorted.subarray(0, filled), personStart };
}

/** More than this, and an insertion sort costs more than an array of its own. */
const FEW = 24;

function sortPart(rows: Int32Array, from: number, to: number, compare: CompareRows): void {
  if (to - from > FEW) {
    rows.subarray(from, to).sort(compare);
    return;
  }
  for (let next = from + 1; next < to; next++) {
    const row = rows[next]!;
    let at = next;
    for (; at > from && compare(rows[at - 1]!, row) > 0; at--) rows[at] = rows[at - 1]!;
    rows[at] = row;
  }
}

/** Counting sorts, by day and then stably by person: linear, whatever the order of the events. */
function byPersonAndDay(
  person: Int32Array,
  day: Int32Array,
  length: number,
  personCount: number,
): Int32Array {
  if (length === 0) return new Int32Array(0);
  let [first, last] = [day[0]!, day[0]!];
  for (let row = 1; row < length; row++) {
    const on = day[row]!;
    if (on < first) first = on;
    if (on > last) last = on;
  }
  const nextOfDay = new Int32Array(last - first + 2);
  for (let row = 0; row < length; row++) nextOfDay[day[row]! - first + 1]!++;
  sumUp(nextOfDay);
  const byDay = new Int32Array(length);
  for (let row = 0; row < length; row++) byDay[nextOfDay[day[row]! - first]!++] = row;
  const nextOfPerson = new Int32Array(personCount + 1);
  for (let row = 0; row < length; row++) nextOfPerson[person[row]! + 1]!++;
  sumUp(nextOfPerson);
  const sorted = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const row = byDay[at]!;
    sorted[nextOfPerson[person[row]!]!++] = row;
  }
  return sorted;
}

function sumUp(counts: Int32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!;
}
