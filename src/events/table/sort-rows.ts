import type { EventColumns, EventDictionaries } from './event-columns';
import type { TextStore } from './text-store';

/**
 * The rows by person, day and then every other field as text, with duplicates left out. Ties are broken by
 * text, not by dictionary number, so that the order of the input cannot reach a result.
 */
export function sortRows(
  columns: EventColumns,
  length: number,
  dictionaries: EventDictionaries,
  ids: TextStore,
): { order: Int32Array; personStart: Int32Array } {
  const { person: personOf, day: dayOf } = columns;
  const personCount = dictionaries.persons.texts.length;
  const compare = comparison(columns, dictionaries, ids);
  const sorted = byPersonAndDay(columns, length, personCount);
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

type Compare = (a: number, b: number) => number;

function comparison(
  columns: EventColumns,
  { codeKeys, organisations, practitioners, episodes, sources, scores }: EventDictionaries,
  ids: TextStore,
): Compare {
  const texts = [
    [columns.code, codeKeys.texts],
    [columns.organisation, organisations.texts],
    [columns.practitioner, practitioners.texts],
    [columns.episode, episodes.texts],
    [columns.source, sources.texts],
  ] as const;
  return (a, b) => {
    for (const [column, textOf] of texts) {
      const left = column[a]!;
      const right = column[b]!;
      if (left !== right) return compareText(textOf[left], textOf[right]);
    }
    return (
      compareText(ids.at(a), ids.at(b)) ||
      compareText(scores.texts[columns.value[a]!], scores.texts[columns.value[b]!])
    );
  };
}

/** More than this, and an insertion sort costs more than an array of its own. */
const FEW = 24;

function sortPart(rows: Int32Array, from: number, to: number, compare: Compare): void {
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
function byPersonAndDay({ person, day }: EventColumns, length: number, personCount: number): Int32Array {
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

function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
