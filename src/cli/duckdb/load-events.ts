import type { EventTableReader } from '../../events';
import { type EventPart, readInParts } from '../../events/in-parts';
import type { Database } from './database';
import { cellText } from './load-tables';

/** So many events are in memory at once: a quarter of a gigabyte at most, and few statements for each million. */
const EVENTS_AT_ONCE = 1 << 19;

/** Makes the table of events, and gives what reads a file into it. */
export async function openEvents(database: Database): Promise<EventTableReader['read']> {
  await database.run(
    'create table events (person_id text, code text, date date, id text, system text, organisation text, practitioner text, episode text, source text, value text)',
  );
  return (input, options = {}) =>
    readInParts(input, options, EVENTS_AT_ONCE, (part) => loadPart(database, part));
}

/** The numbers of the columns go in as they are, with each text once: joining them is the engine's work. */
async function loadPart(database: Database, part: EventPart): Promise<void> {
  const { texts, columns, length, idOf } = part;
  const hasIds = Array.from({ length }, (_, row) => row).some((row) => idOf(row) !== '');
  await database.make('part', length, {
    ...Object.fromEntries(
      Object.entries(columns).map(([name, numbers]: [string, Int32Array]) => [
        name,
        { type: 'integer', cells: (from: number, to: number) => Array.from(numbers.subarray(from, to)) },
      ]),
    ),
    id: {
      type: 'text',
      cells: (from, to) =>
        Array.from({ length: to - from }, (_, index) => (hasIds ? idOf(from + index) || null : null)),
    },
  });
  const fields: Readonly<Record<string, readonly string[]>> = {
    person: texts.persons.texts,
    code: texts.codings.map(({ code }) => code),
    system: texts.codings.map(({ system }) => system),
    organisation: texts.organisations.texts,
    practitioner: texts.practitioners.texts,
    episode: texts.episodes.texts,
    source: texts.sources.texts,
    value: texts.scores.values.map(cellText) as string[],
  };
  for (const [field, named] of Object.entries(fields))
    await database.make(`texts_of_${field}`, named.length, {
      number: {
        type: 'integer',
        cells: (from, to) => Array.from({ length: to - from }, (_, index) => from + index),
      },
      text: { type: 'text', cells: (from, to) => named.slice(from, to) },
    });
  await database.run(INSERT);
}

const FIELDS = ['person', 'code', 'system', 'organisation', 'practitioner', 'episode', 'source', 'value'];
const INSERT = `insert into events
select person.text, code.text, date '1970-01-01' + part.day, part.id, system.text, organisation.text,
  practitioner.text, episode.text, source.text, value.text
from part
${FIELDS.map((field) => `left join texts_of_${field} ${field} on ${field}.number = part.${field === 'system' ? 'code' : field}`).join('\n')}`;
