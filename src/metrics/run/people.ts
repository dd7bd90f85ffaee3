import { civil, isCalendarDate } from '../../calendar';
import type { Person } from '../../events';
import type { Dictionary } from '../../events/table';

/** A person's attributes as the texts that groups show, by person number of the event table. */
export interface PeopleColumns {
  /** Dictionary number of the organisation; -1 where unknown. */
  readonly organisation: Int32Array;
  readonly gender: readonly string[];
  readonly ethnicGroup: readonly string[];
  readonly imdQuintile: readonly string[];
  /** Which index the quintiles are of: its years are not comparable. Named on every row grouped by it. */
  readonly imdScheme: string;
  readonly ageBandOn: (day: number) => readonly string[];
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

type Attribute = Exclude<keyof Person, 'personId' | 'imdYear'>;
const ATTRIBUTES: readonly Attribute[] = ['birthDate', 'gender', 'ethnicity', 'imdDecile', 'organisation'];

export function peopleColumns(
  people: readonly Person[],
  persons: Dictionary,
  organisations: Dictionary,
  personIdOf: (person: Partial<Person>) => string | undefined,
): PeopleColumns {
  const { known, conflicts, unmatched } = mergePeople(people, persons, personIdOf);
  const births = known.birthDate.map(birthDay);
  return {
    organisation: Int32Array.from(known.organisation.map((text) => organisations.encode(text))),
    gender: known.gender.map((code) => GENDERS.get(code?.toUpperCase() ?? '') ?? UNKNOWN),
    ethnicGroup: known.ethnicity.map(ethnicGroup),
    imdQuintile: known.imdDecile.map(imdQuintile),
    imdScheme: imdScheme(people),
    ageBandOn: (day) => {
      const on = civil(day);
      return births.map((birth) => ageBand(birth, on));
    },
    conflicts,
    unmatched,
  };
}

/** Each attribute by person number; one on which rows of a person disagree is absent, and counted. */
function mergePeople(
  people: readonly Person[],
  persons: Dictionary,
  personIdOf: (person: Partial<Person>) => string | undefined,
) {
  const column = () => new Array<string | undefined>(persons.texts.length).fill(undefined);
  const known = {
    birthDate: column(),
    gender: column(),
    ethnicity: column(),
    imdDecile: column(),
    organisation: column(),
  } satisfies Record<Attribute, (string | undefined)[]>;
  const contested = new Map<Attribute, Set<number>>(ATTRIBUTES.map((attribute) => [attribute, new Set()]));
  const matched = new Set<number>();
  for (const given of people) {
    const person: Partial<Person> = given ?? {};
    const personId = personIdOf(person);
    const number = personId === undefined ? undefined : persons.find(personId);
    if (number === undefined) continue;
    matched.add(number);
    for (const attribute of ATTRIBUTES) {
      const value = String(person[attribute] ?? '').trim();
      if (!value) continue;
      known[attribute][number] ??= value;
      if (known[attribute][number] !== value) contested.get(attribute)!.add(number);
    }
  }
  let conflicts = 0;
  for (const [attribute, numbers] of contested) {
    conflicts += numbers.size;
    for (const number of numbers) known[attribute][number] = undefined;
  }
  return { known, conflicts, unmatched: persons.texts.length - matched.size };
}

function ethnicGroup(code: string | undefined): string {
  if (!code) return UNKNOWN;
  if (code === '99') return 'Not known';
  // A letter, and at most the digit that some systems add to it: words are no codes.
  if (!/^[A-Z]\d?$/i.test(code)) return UNKNOWN;
  const letters = Object.keys(ETHNIC_GROUPS).find((group) => group.includes(code[0]!.toUpperCase()));
  return letters === undefined ? UNKNOWN : ETHNIC_GROUPS[letters]!;
}

function imdQuintile(decile: string | undefined): string {
  const number = Number(decile);
  return Number.isInteger(number) && number >= 1 && number <= 10 ? String(Math.ceil(number / 2)) : UNKNOWN;
}

function imdScheme(people: readonly Person[]): string {
  const years = new Set(people.map((person) => person?.imdYear).filter((year) => typeof year === 'number'));
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
