import type { CodedEvent } from '../coded-event';
import type { EventColumns, EventDictionaries } from './encode-events';

/**
 * The rows by person, day and then every other field as text, with duplicates left out. Ties are broken by
 * text, not by dictionary number, so that the order of the input cannot reach a result.
 */
export function sortRows(
  columns: EventColumns,
  length: number,
  { persons, codeKeys, organisations, practitioners, episodes, sources }: EventDictionaries,
  events: readonly CodedEvent[],
): { order: Int32Array; personStart: Int32Array } {
  const { person: personOf, day: dayOf, origin } = columns;
  const personCount = persons.texts.length;
  const texts = [
    [columns.code, codeKeys.texts],
    [columns.organisation, organisations.texts],
    [columns.practitioner, practitioners.texts],
    [columns.episode, episodes.texts],
    [columns.source, sources.texts],
  ] as const;
  const compare = (a: number, b: number): number => {
    for (const [column, textOf] of texts) {
      const left = column[a]!;
      const right = column[b]!;
      if (left !== right) return compareText(textOf[left], textOf[right]);
    }
    const left = events[origin[a]!]!;
    const right = events[origin[b]!]!;
    return (
      compareText(fieldText(left.id), fieldText(right.id)) ||
      compareText(fieldText(left.value), fieldText(right.value))
    );
  };
  const sorted = byPersonAndDay(columns, length, personCount);
  const order = new Int32Array(length);
  const personStart = new Int32Array(personCount + 1);
  let filled = 0;
  for (let from = 0, to = 0; from < length; from = to) {
    const person = personOf[sorted[from]!]!;
    const day = dayOf[sorted[from]!]!;
    while (to < length && personOf[sorted[to]!] === person && dayOf[sorted[to]!] === day) to++;
    if (to - from > 1) sorted.subarray(from, to).sort(compare);
    for (let i = from; i < to; i++)
      if (i === from || compare(sorted[i - 1]!, sorted[i]!) !== 0) order[filled++] = sorted[i]!;
    personStart[person + 1] = filled;
  }
  return { order: order.slice(0, filled), personStart };
}

/** Counting sorts, by day and then stably by person: linear, whatever the order of the events. */
function byPersonAndDay({ person, day }: EventColumns, length: number, personCount: number): Int32Array {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row++) {
    first = Math.min(first, day[row]!);
    last = Math.max(last, day[row]!);
  }
  const unsorted = new Int32Array(length);
  for (let row = 0; row < length; row++) unsorted[row] = row;
  if (length === 0) return unsorted;
  const byDay = countingSort(unsorted, (row) => day[row]! - first, last - first + 1);
  return countingSort(byDay, (row) => person[row]!, personCount);
}

function countingSort(rows: Int32Array, keyOf: (row: number) => number, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (let i = 0; i < rows.length; i++) next[keyOf(rows[i]!) + 1]!++;
  for (let key = 0; key < keys; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[next[keyOf(rows[i]!)]!++] = rows[i]!;
  return sorted;
}

/** Whatever is neither text nor a number is no value: an object need not even have a text. */
const fieldText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;

function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
