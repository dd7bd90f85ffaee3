import type { GrowingArrays, GrowingColumns } from './event-columns';
import type { Coding } from './event-dictionaries';
import type { StoredTexts } from './text-store';

/** Events as plain data, such as one thread can post to another. */
export interface PostedTable {
  readonly length: number;
  readonly columns: GrowingArrays;
  readonly ids: StoredTexts;
  readonly persons: readonly string[];
  readonly codings: readonly Coding[];
  readonly organisations: readonly string[];
  readonly practitioners: readonly string[];
  readonly episodes: readonly string[];
  readonly sources: readonly string[];
  readonly scores: readonly (number | string)[];
}

/** Columns as plain data. They are given away. */
export const postedTable = (growing: GrowingColumns): PostedTable => ({
  length: growing.length(),
  columns: growing.take(),
  ids: growing.ids.stored(),
  persons: growing.dictionaries.persons.texts,
  codings: growing.dictionaries.codings,
  organisations: growing.dictionaries.organisations.texts,
  practitioners: growing.dictionaries.practitioners.texts,
  episodes: growing.dictionaries.episodes.texts,
  sources: growing.dictionaries.sources.texts,
  scores: growing.dictionaries.scores.values,
});

/** What need not be copied to be posted. */
export const buffersOf = ({ columns, ids }: PostedTable): ArrayBuffer[] =>
  [...Object.values(columns), ids.bytes, ids.ends].map(({ buffer }) => buffer);

/** Appends a table to columns, by the numbers its texts have there. */
export function appendTable(growing: GrowingColumns, table: PostedTable): void {
  const { dictionaries, ids } = growing;
  ids.append(table.ids);
  growing.appendRows(table.columns, table.length, {
    person: numbersOf(table.persons, dictionaries.persons.encode),
    code: numbersOf(table.codings, ({ code, system }) => dictionaries.encodeCode(code, system)),
    organisation: numbersOf(table.organisations, dictionaries.organisations.encode),
    practitioner: numbersOf(table.practitioners, dictionaries.practitioners.encode),
    episode: numbersOf(table.episodes, dictionaries.episodes.encode),
    source: numbersOf(table.sources, dictionaries.sources.encode),
    value: numbersOf(table.scores, dictionaries.scores.encode),
  });
}

/** The number here of each text, behind that of an absent one. */
function numbersOf<Text>(texts: readonly Text[], encode: (text: Text) => number): Int32Array {
  const numbers = new Int32Array(texts.length + 1).fill(-1);
  for (let index = 0; index < texts.length; index++) numbers[index + 1] = encode(texts[index]!);
  return numbers;
}
