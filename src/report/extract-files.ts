import type { SyntheticExtract } from '../synthetic';
import { toCsv } from './csv';

/** An extract as CSV files by name, with the headings that the readers know. */
export function extractFiles(extract: SyntheticExtract): Readonly<Record<string, string>> {
  const file = (columns: readonly (readonly [heading: string, key: string])[], records: readonly object[]) =>
    toCsv(
      columns.map(([heading]) => heading),
      records.map((record) =>
        Object.fromEntries(
          columns.map(([heading, key]) => [heading, (record as Record<string, unknown>)[key]]),
        ),
      ),
    );
  return {
    'events.csv': file(
      [
        ['event_id', 'id'],
        ['person_id', 'personId'],
        ['date', 'date'],
        ['code', 'code'],
        ['system', 'system'],
        ['organisation', 'organisation'],
        ['practitioner', 'practitioner'],
        ['episode', 'episode'],
        ['source', 'source'],
        ['value', 'value'],
      ],
      extract.events,
    ),
    'people.csv': file(
      [
        ['person_id', 'personId'],
        ['birth_date', 'birthDate'],
        ['gender', 'gender'],
        ['ethnicity', 'ethnicity'],
        ['imd_decile', 'imdDecile'],
        ['imd_year', 'imdYear'],
        ['organisation', 'organisation'],
      ],
      extract.people,
    ),
    'practices.csv': file(sameName(['organisation', 'date', 'registered']), extract.practices),
    'workforce.csv': file(sameName(['organisation', 'date', 'wte']), extract.workforce),
    'organisations.csv': file(sameName(['organisation', 'parent']), extract.organisations),
    'comparison.csv': file(
      [
        ['person_id', 'personId'],
        ['date', 'date'],
        ['until', 'until'],
        ['organisation', 'organisation'],
      ],
      extract.comparison,
    ),
    'codes.csv': file(
      sameName(['id', 'term', 'set', 'category', 'role', 'system', 'attendance', 'instrument']),
      extract.codes,
    ),
  };
}

const sameName = (names: readonly string[]) => names.map((name) => [name, name] as const);
