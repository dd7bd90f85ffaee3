import { type EventPart, readInParts } from '../../events/in-parts';
import { fileBytes } from '../input';
import type { ReadEventFile } from '../read-run';
import type { Column, Database } from './database';
import { cellText } from './load-tables';

/** So many events are in memory at once: enough that statements are few, too few to matter. */
const EVENTS_AT_ONCE = 1 << 19;

/** Makes the table of events, and gives what reads a file into it. */
export async function openEvents(database: Database): Promise<ReadEventFile> {
  await database.run(
    'create table events (person_id text, code text, date date, id text, system text, organisation text, practitioner text, episode text, source text, value text)',
  );
  return (file, options) =>
    readInParts(fileBytes(file), options, EVENTS_AT_ONCE, (part) => loadPart(database, part));
}

/** The numbers of the columns go in as they are, and each text once: joining them is the engine's work. */
async function loadPart(database: Database, { length, columns, texts, idOf }: EventPart): Promise<void> {
  await database.make('part', length, {
    ...Object.fromEntries(
      Object.entries(columns).map(([name, numbers]: [string, Int32Array]) => [
        name,
        integers((from, to) => [...numbers.subarray(from, to)]),
      ]),
    ),
    id: { type: 'text', cells: (from, to) => numbersFrom(from, to).map((row) => idOf(row) || null) },
  });
  for (const { field, textsOf } of FIELDS) {
    const cells = textsOf(texts);
    await database.make(`texts_of_${field}`, cells.length, {
      number: integers(numbersFrom),
      text: { type: 'text', cells: (from, to) => cells.slice(from, to) },
    });
  }
  await database.run(INSERT);
}

interface Field {
  readonly field: string;
  /** The column whose numbers stand for its texts. */
  readonly column: keyof EventPart['columns'];
  readonly textsOf: (texts: EventPart['texts']) => readonly (string | null)[];
}

const FIELDS: readonly Field[] = [
  { field: 'person', column: 'person', textsOf: ({ persons }) => persons.texts },
  { field: 'code', column: 'code', textsOf: ({ codings }) => codings.map(({ code }) => code) },
  { field: 'system', column: 'code', textsOf: ({ codings }) => codings.map(({ system }) => system) },
  { field: 'organisation', column: 'organisation', textsOf: ({ organisations }) => organisations.texts },
  { field: 'practitioner', column: 'practitioner', textsOf: ({ practitioners }) => practitioners.texts },
  { field: 'episode', column: 'episode', textsOf: ({ episodes }) => episodes.texts },
  { field: 'source', column: 'source', textsOf: ({ sources }) => sources.texts },
  { field: 'value', column: 'value', textsOf: ({ scores }) => scores.values.map(cellText) },
];

const INSERT = `insert into events
select person.text, code.text, date '1970-01-01' + part.day, part.id, system.text, organisation.text,
  practitioner.text, episode.text, source.text, value.text
from part
${FIELDS.map(({ field, column }) => `left join texts_of_${field} ${field} on ${field}.number = part.${column}`).join('\n')}`;

const integers = (cells: Column['cells']): Column => ({ type: 'integer', cells });

const numbersFrom = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);
