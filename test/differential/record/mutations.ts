import fc from 'fast-check';
import { get, type Holder, isGroup, isWithin, type Json, type Place, placesIn, set } from './places';
import type { Element } from './published-model';

/**
 * Changes a record at a place and says whether it could. None plants a blank, so that what is left to find
 * is structure. `choice` picks among the ways to do it.
 */
export type Mutation = (place: Place, choice: number, places: readonly Place[]) => boolean;

export const mutations = {
  removeKey(place) {
    if (sizeOf(place.holder) === 1) return false;
    remove(place);
    return true;
  },

  addUnknownKey(place, choice) {
    const group = get(place);
    if (!isGroup(group)) return false;
    const key = pick([...UNKNOWN_KEYS, ...miscased(place)], choice);
    if (key === undefined || place.element.children.some((child) => child.key === key)) return false;
    set(group, key, structuredClone(pick(OF_EACH_TYPE, choice) ?? ''));
    return true;
  },

  changeType(place, choice) {
    const type = typeOf(get(place));
    const others = OF_EACH_TYPE.filter((value) => typeOf(value) !== type);
    return put(place, pick(others, choice));
  },

  wrap: (place) => put(place, [get(place)]),

  unwrap(place) {
    const value = get(place);
    return Array.isArray(value) && put(place, value[0]);
  },

  toMaximum: (place, choice) => resize(place, place.element.maxLength, choice),
  pastMaximum: (place, choice) => resize(place, (place.element.maxLength ?? Number.NaN) + 1, choice),
  toMinimum: (place, choice) => resize(place, place.element.minLength, choice),
  belowMinimum: (place, choice) => resize(place, (place.element.minLength ?? Number.NaN) - 1, choice),

  duplicateEntry(place) {
    if (place.role !== 'entry' || !Array.isArray(place.holder)) return false;
    place.holder.push(structuredClone(get(place)));
    return true;
  },

  moveKey(place, choice, places) {
    if (place.role === 'entry' || sizeOf(place.holder) === 1) return false;
    const value = get(place);
    const groups = places.map(get).filter((group) => isGroup(group) && group !== place.holder);
    const target = pick(groups, choice);
    if (!isGroup(target) || contains(value, target)) return false;
    remove(place);
    set(target, String(place.key), value);
    return true;
  },
} satisfies Record<string, Mutation>;

/** How many ways to make it at each place; which ways they are goes round with the places. */
const WAYS: Readonly<Partial<Record<string, number>>> = {
  ...{ addUnknownKey: 5, changeType: 4, moveKey: 2, toMaximum: 2, pastMaximum: 2, belowMinimum: 2 },
};

const UNKNOWN_KEYS = [
  'unknownKey',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'free text',
  '0',
  '$ref',
];
const OF_EACH_TYPE: readonly Json[] = ['text', 7, true, { freeText: 'text' }, ['text']];

/** Keys of the group in another case: `Gender`, `freetext`. */
const miscased = ({ element }: Place) =>
  element.children.flatMap(({ key }) => [`${key[0]?.toUpperCase()}${key.slice(1)}`, key.toLowerCase()]);

/** A text of so many characters: of one or two UTF-16 units, of code points that join, or padded with spaces. */
function resize(place: Place, length: number | undefined, choice: number): boolean {
  if (typeof get(place) !== 'string' || !length) return false;
  const unit = pick(['a', '🙂', '👩🏽', ' '], choice) ?? '';
  const characters = [...unit.repeat(length)].slice(0, length);
  return put(place, ['b', ...characters.slice(1)].join(''));
}

function put({ holder, key }: Place, value: Json | undefined): boolean {
  if (value === undefined) return false;
  set(holder, key, structuredClone(value));
  return true;
}

function remove({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

const sizeOf = (holder: Holder) => Object.keys(holder).length;
const typeOf = (value: Json) => (Array.isArray(value) ? 'array' : typeof value);
const pick = <T>(values: readonly T[], choice: number): T | undefined => values[choice % values.length];

const contains = (value: Json, part: Json): boolean =>
  value === part ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((inner) => contains(inner, part)));

/** A mutation to make at a place, counted round, or at the next one where it can be made. */
export interface Step {
  readonly mutation: keyof typeof mutations;
  readonly at: number;
  readonly choice: number;
}

export interface Mutated {
  readonly mutation: Step['mutation'];
  readonly path: string;
  readonly record: Json;
}

export const step: fc.Arbitrary<Step> = fc.record({
  mutation: fc.constantFrom(...(Object.keys(mutations) as (keyof typeof mutations)[])),
  at: fc.nat(1000),
  choice: fc.nat(1000),
});

export function mutate(model: Element, record: Json, steps: readonly Step[]): Json {
  const box = { record: throughJson(record) };
  for (const { mutation, at, choice } of steps) {
    const places = placesIn(model, box);
    for (let tries = 0; tries < places.length; tries += 1)
      if (mutations[mutation](places[(at + tries) % places.length]!, choice, places)) break;
  }
  return box.record;
}

/** Each mutation at each place of a section, a record at a time. */
export function* everyMutation(model: Element, section: Element, record: Json): Generator<Mutated> {
  let box = { record: throughJson(record) };
  let places = placesIn(model, box);
  const ours = places.flatMap(({ path }, at) => (path === '' || isWithin(section, path) ? [at] : []));
  for (const mutation of Object.keys(mutations) as Step['mutation'][])
    for (const at of ours)
      for (let choice = 0; choice < (WAYS[mutation] ?? 1); choice += 1) {
        if (!mutations[mutation](places[at]!, at + choice, places)) continue;
        yield { mutation, path: places[at]!.path, record: box.record };
        box = { record: throughJson(record) };
        places = placesIn(model, box);
      }
}

const throughJson = (record: Json): Json => JSON.parse(JSON.stringify(record));
