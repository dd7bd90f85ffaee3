// An extract of any size in files, in bounded memory: extracts of different seeds one after another, with people,
// practices and events kept distinct. Each is in the order of its dates, so that the whole is in no order, as where
// practices export one by one. The same number of events gives the same files.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { generateExtract } from 'social-prescribing/synthetic';
import { eachTestNhsNumber } from './nhs-numbers.mjs';

/** About what the generator gives; a part is of 100,000 events at most. */
export const EVENTS_A_PERSON = 22;
const MOST_PEOPLE = 4546;
/** Y99001 to Y99999 and U99901 to U99999, the test range, as the generator's own. */
const PRACTICES = 999;
const NETWORKS = 99;
/** More than any part has. */
const EVENTS_OF_PART = 1_000_000;

const COLUMNS = {
  events: [
    ...[
      'person_id',
      'code',
      'date',
      'event_id',
      'system',
      'organisation',
      'practitioner',
      'episode',
      'source',
    ],
    'value',
  ],
  people: ['person_id', 'birth_date', 'gender', 'ethnicity', 'imd_decile', 'imd_year', 'organisation'],
  practices: ['organisation', 'date', 'registered'],
  workforce: ['organisation', 'date', 'wte'],
  organisations: ['organisation', 'parent'],
  comparison: ['person_id', 'date', 'until', 'organisation'],
  codes: ['id', 'term', 'set', 'category', 'role', 'system'],
};
const FIELDS = { event_id: 'id' };
const fieldOf = (column) =>
  FIELDS[column] ?? column.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** Writes events.csv and the tables that go with it, and gives back how many events there are. */
export function writeExtract(folder, wanted) {
  const tables = Object.fromEntries(
    Object.entries(COLUMNS).map(([name, columns]) => [name, openTable(join(folder, `${name}.csv`), columns)]),
  );
  const people = Math.min(MOST_PEOPLE, Math.ceil(wanted / EVENTS_A_PERSON));
  const numbers = eachTestNhsNumber();
  let events = 0;
  let practices = 0;
  for (let part = 0; events < wanted; part++) {
    const extract = distinctExtract({ people, seed: part + 1 }, practices, numbers);
    practices += extract.organisations.length;
    const some = extract.events.slice(0, wanted - events);
    events += some.length;
    tables.events.write(some);
    tables.people.write(extract.people);
    tables.comparison.write(extract.comparison);
    // Later parts are of the same practices, once there are as many as the test range holds.
    const isNew = ({ place }) => place < PRACTICES;
    for (const name of ['practices', 'workforce', 'organisations'])
      tables[name].write(extract[name].filter(isNew));
    if (part === 0) tables.codes.write(extract.codes);
  }
  for (const table of Object.values(tables)) table.close();
  return { events, people: tables.people.rows(), practices: Math.min(practices, PRACTICES) };
}

/** The extract of one seed, with ids that no other part has. */
function distinctExtract(options, practicesBefore, numbers) {
  const extract = generateExtract(options);
  const newNumbers = new Map();
  const personOf = (personId) => {
    if (!newNumbers.has(personId)) newNumbers.set(personId, numbers.next().value);
    return newNumbers.get(personId);
  };
  const placeOf = (organisation) => practicesBefore + Number(organisation.slice(1)) - 99_001;
  const practiceOf = (organisation) => organisation && `Y${99_001 + (placeOf(organisation) % PRACTICES)}`;
  const networkOf = (place) => `U${99_901 + Math.floor(((place % PRACTICES) * NETWORKS) / PRACTICES)}`;
  // A practice has one or two.
  const workersBefore = 2 * (practicesBefore % PRACTICES);
  const workerOf = (worker) => worker && `LW${workersBefore + Number(worker.slice(2))}`;
  const person = (row) => ({
    ...row,
    personId: personOf(row.personId),
    organisation: practiceOf(row.organisation),
  });
  const place = (row) => ({
    ...row,
    place: placeOf(row.organisation),
    organisation: practiceOf(row.organisation),
  });
  const placesOf = (rows) => rows.map(place);
  return {
    codes: extract.codes,
    people: extract.people.map(person),
    comparison: extract.comparison.map(person),
    events: extract.events.map((event) => ({
      ...person(event),
      id: `E${options.seed * EVENTS_OF_PART + Number(event.id.slice(1))}`,
      practitioner: workerOf(event.practitioner),
      episode: event.episode && `EP${personOf(event.personId).slice(3)}${event.episode.slice(-2)}`,
    })),
    practices: placesOf(extract.practices),
    workforce: placesOf(extract.workforce),
    organisations: placesOf(extract.organisations).map((row) => ({ ...row, parent: networkOf(row.place) })),
  };
}

/** A CSV file. No value of the generator needs quotes. */
function openTable(path, columns) {
  const file = openSync(path, 'w');
  writeSync(file, `${columns.join(',')}\n`);
  const fields = columns.map(fieldOf);
  let rows = 0;
  return {
    write(objects) {
      const lines = objects.map((object) => `${fields.map((field) => object[field]).join(',')}\n`);
      writeSync(file, lines.join(''));
      rows += lines.length;
    },
    rows: () => rows,
    close: () => closeSync(file),
  };
}
