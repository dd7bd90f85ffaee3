import type { Person } from '../../events';
import type { Dictionary } from '../../events/table';

/** An attribute of people as given: its texts, and the number of each person's; -1 where it is absent. */
export interface Attribute {
  readonly texts: readonly string[];
  readonly numbers: Int32Array;
}

type Name = Exclude<keyof Person, 'personId' | 'imdYear'>;

const ABSENT = -1;
const CONTESTED = -2;

/** Each attribute by person number; one on which rows of a person disagree is absent, and counted. */
export function mergePeople(
  people: readonly Person[],
  persons: Dictionary,
  personIdOf: (person: Partial<Person>) => string | undefined,
) {
  const size = persons.texts.length;
  const columns = {
    birthDate: attributeColumn('birthDate', size),
    gender: attributeColumn('gender', size),
    ethnicity: attributeColumn('ethnicity', size),
    imdDecile: attributeColumn('imdDecile', size),
    organisation: attributeColumn('organisation', size),
  } satisfies Record<Name, AttributeColumn>;
  const all = Object.values(columns);
  const matched = new Uint8Array(size);
  for (const given of people) {
    const person: Partial<Person> = given ?? {};
    const personId = personIdOf(person);
    const number = personId === undefined ? undefined : persons.find(personId);
    if (number === undefined) continue;
    matched[number] = 1;
    for (const { take } of all) take(person, number);
  }
  let conflicts = 0;
  for (const { settle } of all) conflicts += settle();
  return { known: columns, conflicts, unmatched: size - matched.reduce((sum, one) => sum + one, 0) };
}

interface AttributeColumn extends Attribute {
  readonly take: (person: Partial<Person>, number: number) => void;
  /** Makes what is contested absent, and counts it. */
  readonly settle: () => number;
}

function attributeColumn(name: Name, size: number): AttributeColumn {
  const texts: string[] = [];
  const numberOfText = new Map<string, number>();
  const numbers = new Int32Array(size).fill(ABSENT);
  const encode = (value: unknown) => {
    const known = typeof value === 'string' ? numberOfText.get(value) : undefined;
    if (known !== undefined) return known;
    const text = String(value ?? '').trim();
    if (!text) return ABSENT;
    const number = numberOfText.get(text) ?? texts.push(text) - 1;
    numberOfText.set(text, number);
    return number;
  };
  return {
    texts,
    numbers,
    take: (person, at) => {
      const number = encode(person[name]);
      if (number === ABSENT || numbers[at] === CONTESTED) return;
      numbers[at] = numbers[at] === ABSENT || numbers[at] === number ? number : CONTESTED;
    },
    settle: () => {
      let contested = 0;
      for (let at = 0; at < size; at++) {
        if (numbers[at] !== CONTESTED) continue;
        numbers[at] = ABSENT;
        contested++;
      }
      return contested;
    },
  };
}
