import { civil, isCalendarDate } from '../../calendar';
import type { Person } from '../../events';
import type { Dictionary } from '../../events/table';
import { type Attribute, mergePeople } from './merge-people';

/** An attribute as the text that groups show, by person number of the event table. */
export interface PersonColumn {
  readonly texts: readonly string[];
  readonly numberOf: (person: number) => number;
}

/** The attributes of the people of an event table. */
export interface PeopleColumns {
  /** Dictionary number of the organisation; -1 where unknown. */
  readonly organisation: Int32Array;
  readonly gender: PersonColumn;
  readonly ethnicGroup: PersonColumn;
  readonly imdQuintile: PersonColumn;
  /** Which index the quintiles are of: its years are not comparable. Named on every row grouped by it. */
  readonly imdScheme: string;
  /** Of each day, with the same texts. */
  readonly ageBandOn: (day: number) => PersonColumn;
  /** Attributes on which two rows of one person disagree: each counts as Unknown. */
  readonly conflicts: number;
  /** People of the events who have no row. */
  readonly unmatched: number;
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

export function peopleColumns(
  people: readonly Person[],
  persons: Dictionary,
  organisations: Dictionary,
  personIdOf: (person: Partial<Person>) => string | undefined,
): PeopleColumns {
  const { known, conflicts, unmatched } = mergePeople(people, persons, personIdOf);
  const { birthDate, gender, ethnicity, imdDecile, organisation } = known;
  const births = birthDate.texts.map(birthDay);
  const organisationOf = organisation.texts.map((text) => organisations.encode(text));
  return {
    organisation: organisation.numbers.map((number) => organisationOf[number] ?? -1),
    gender: shown(gender, (code) => GENDERS.get(code.toUpperCase()) ?? UNKNOWN),
    ethnicGroup: shown(ethnicity, ethnicGroup),
    imdQuintile: shown(imdDecile, imdQuintile),
    imdScheme: imdScheme(people.map((person) => person?.imdYear)),
    ageBandOn: (day) => {
      const on = civil(day);
      const bands = Uint8Array.from(births, (birth) => ageBand(birth, on));
      return { texts: AGE_BANDS, numberOf: (person) => bands[birthDate.numbers[person]!] ?? 0 };
    },
    conflicts,
    unmatched,
  };
}

/** What groups show of an attribute, worked out once for each of its texts. */
function shown({ texts, numbers }: Attribute, show: (text: string) => string): PersonColumn {
  const all = [...new Set([UNKNOWN, ...texts.map(show)])];
  const numberOfText = Int32Array.from(texts, (text) => all.indexOf(show(text)));
  return { texts: all, numberOf: (person) => numberOfText[numbers[person]!] ?? 0 };
}

function ethnicGroup(code: string): string {
  if (code === '99') return 'Not known';
  // A letter, and at most the digit that some systems add to it: words are no codes.
  if (!/^[A-Z]\d?$/i.test(code)) return UNKNOWN;
  const letters = Object.keys(ETHNIC_GROUPS).find((group) => group.includes(code[0]!.toUpperCase()));
  return letters === undefined ? UNKNOWN : ETHNIC_GROUPS[letters]!;
}

function imdQuintile(decile: string): string {
  const number = Number(decile);
  return Number.isInteger(number) && number >= 1 && number <= 10 ? String(Math.ceil(number / 2)) : UNKNOWN;
}

/** Which index quintiles are of, by the years that people's deciles are of. */
export function imdScheme(given: readonly unknown[]): string {
  const years = new Set(given.filter((year) => typeof year === 'number'));
  const named = [...years].sort((a, b) => a - b).join(' and ');
  if (years.size > 1) return `Index of Multiple Deprivation of ${named}, which are not comparable`;
  return `Index of Multiple Deprivation ${named || '(year not given)'}`;
}

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A birth date to the precision given: a year is taken as 1 July of it, a month as its 15th. */
function birthDay(text: string): CivilDate | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  const date = {
    year: Number(year),
    month: Number(month ?? '07'),
    day: Number(day ?? (month === undefined ? '01' : '15')),
  };
  return isCalendarDate(date.year, date.month, date.day) ? date : undefined;
}

/** Unknown, and the five-year bands 0-4 to 85-89 and 90 and over. */
const AGE_BANDS = [
  UNKNOWN,
  ...Array.from({ length: 18 }, (_, index) => `${index * 5}-${index * 5 + 4}`),
  '90 and over',
];

/** Number of the band; no age is below 0 or from 150. */
function ageBand(birth: CivilDate | undefined, on: CivilDate): number {
  if (birth === undefined) return 0;
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  const age = on.year - birth.year - (hadBirthday ? 0 : 1);
  return age < 0 || age >= 150 ? 0 : Math.min(Math.floor(age / 5), 18) + 1;
}
