import { civil, isCalendarDate } from '../calendar';
import type { Person } from '../events';
import type { Dictionary } from '../events/table';

/** A person's attributes as the texts that groups show, by person number of the event table. */
export interface PeopleColumns {
  /** Dictionary number of the organisation; -1 where unknown. */
  readonly organisation: Int32Array;
  readonly gender: readonly string[];
  readonly ethnicGroup: readonly string[];
  readonly imdQuintile: readonly string[];
  readonly ageBandOn: (day: number) => readonly string[];
  /** Attributes on which two rows of one person disagree: each counts as Unknown. */
  readonly conflicts: number;
}

export const UNKNOWN = 'Unknown';

const GENDERS = new Map([
  ['1', 'Male'],
  ['2', 'Female'],
  ['9', 'Indeterminate'],
  ['X', 'Not known'],
]);

// NHS 16+1 code R, Chinese, stands in Other as in NHS England's mental health statistics.
const ETHNIC_GROUPS: Readonly<Record<string, string>> = {
  ABC: 'White',
  DEFG: 'Mixed',
  HJKL: 'Asian',
  MNP: 'Black',
  RS: 'Other',
  Z: 'Not stated',
};

/** Named on every row grouped by ethnicity. */
export const ETHNIC_SCHEME = 'NHS 16+1 ethnic categories; Chinese counted in Other';

type Attribute = Exclude<keyof Person, 'personId' | 'imdYear'>;
const ATTRIBUTES: readonly Attribute[] = ['birthDate', 'gender', 'ethnicity', 'imdDecile', 'organisation'];

export function peopleColumns(
  people: readonly Person[],
  persons: Dictionary,
  organisations: Dictionary,
  personIdOf: (person: Person) => string,
): PeopleColumns {
  const { known, conflicts } = mergePeople(people, persons, personIdOf);
  const count = persons.texts.length;
  const at = (person: number, attribute: Attribute) => known.get(person)?.[attribute];
  const column = <Value>(read: (person: number) => Value) =>
    Array.from({ length: count }, (_, person) => read(person));
  const births = column((person) => birthDay(at(person, 'birthDate')));
  return {
    organisation: Int32Array.from(column((person) => organisations.encode(at(person, 'organisation')))),
    gender: column((person) => GENDERS.get(at(person, 'gender')?.toUpperCase() ?? '') ?? UNKNOWN),
    ethnicGroup: column((person) => ethnicGroup(at(person, 'ethnicity'))),
    imdQuintile: column((person) => imdQuintile(at(person, 'imdDecile'))),
    ageBandOn: (day) => {
      const on = civil(day);
      return births.map((birth) => ageBand(birth, on));
    },
    conflicts,
  };
}

/** One set of attributes a person; an attribute on which rows disagree is left out and counted. */
function mergePeople(people: readonly Person[], persons: Dictionary, personIdOf: (person: Person) => string) {
  const known = new Map<number, Partial<Record<Attribute, string>>>();
  const contested = new Set<string>();
  for (const person of people) {
    const number = persons.find(personIdOf(person));
    if (number === undefined) continue;
    const attributes = known.get(number) ?? {};
    known.set(number, attributes);
    for (const attribute of ATTRIBUTES) {
      const value = String(person[attribute] ?? '').trim();
      if (!value) continue;
      attributes[attribute] ??= value;
      if (attributes[attribute] !== value) contested.add(`${number} ${attribute}`);
    }
  }
  for (const entry of contested) {
    const [number, attribute] = entry.split(' ') as [string, Attribute];
    delete known.get(Number(number))![attribute];
  }
  return { known, conflicts: contested.size };
}

function ethnicGroup(code: string | undefined): string {
  if (!code) return UNKNOWN;
  if (code === '99') return 'Not known';
  const letters = Object.keys(ETHNIC_GROUPS).find((group) => group.includes(code[0]!.toUpperCase()));
  return letters === undefined ? UNKNOWN : ETHNIC_GROUPS[letters]!;
}

function imdQuintile(decile: string | undefined): string {
  const number = Number(decile);
  return Number.isInteger(number) && number >= 1 && number <= 10 ? String(Math.ceil(number / 2)) : UNKNOWN;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A birth date to the precision given: a year is taken as 1 July of it, a month as its 15th. */
function birthDay(text: string | undefined): CivilDate | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(text ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = {
    year: Number(year),
    month: Number(month ?? '07'),
    day: Number(day ?? (month === undefined ? '01' : '15')),
  };
  return isCalendarDate(date.year, date.month, date.day) ? date : undefined;
}

/** Five-year bands, 0-4 to 85-89 and 90 and over; no age below 0 or from 150. */
function ageBand(birth: CivilDate | undefined, on: CivilDate): string {
  if (birth === undefined) return UNKNOWN;
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  const age = on.year - birth.year - (hadBirthday ? 0 : 1);
  if (age < 0 || age >= 150) return UNKNOWN;
  const from = Math.floor(age / 5) * 5;
  return from >= 90 ? '90 and over' : `${from}-${from + 4}`;
}
