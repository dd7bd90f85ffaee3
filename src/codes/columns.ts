import { constantName } from './constant-name';

/** A table as text by column, a line per row: see `codes/generate.mjs`, which writes it so to be small. */
export type Columns = Readonly<Record<string, string>>;

/** A line for each row: an empty line repeats the one above, and so does every line that is missing. */
function linesOf(column: string, rows: number): string[] {
  const lines = column.split('\n');
  let above = '';
  return Array.from({ length: rows }, (_, index) => {
    above = lines[index] || above;
    return above;
  });
}

/** The rows of a table of concepts. `-` is no value, and `~` at the beginning of a text the row's term. */
export function rowsOf<Row>(columns: Columns): Row[] {
  const ids = columns.id!.split('\n');
  const rows = ids.map((): Record<string, string> => ({}));
  for (const [name, column] of Object.entries(columns))
    linesOf(column, ids.length).forEach((line, index) => {
      const row = rows[index]!;
      if (line !== '-') row[name] = line.startsWith('~') ? row.term + line.slice(1) : line;
    });
  return rows as Row[];
}

/** The ids of a table by the names of its terms. `Ids` is what comes of it, written out for its literal types. */
export function idsByName<Ids>({ id, term }: { readonly id: string; readonly term: string }): Ids {
  const ids = id.split('\n');
  return Object.fromEntries(term.split('\n').map((words, index) => [constantName(words), ids[index]])) as Ids;
}

/** The words of a text. `Words` is what comes of it, written out for its literal types. */
export function wordsOf<Words extends readonly string[]>(text: string): Readonly<Words> {
  return text.split(' ') as readonly string[] as Readonly<Words>;
}

/** A list of permitted values. `List` is what comes of it, written out for its literal types. */
export function listOf<List>(id: string, title: string, codes: readonly string[], meanings: string): List {
  const lines = linesOf(meanings, codes.length);
  return { id, title, codes: codes.map((code, index) => ({ code, meaning: lines[index] })) } as List;
}
