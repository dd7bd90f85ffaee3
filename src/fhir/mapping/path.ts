import { isObject, type JsonObject } from '../../json-object';

/** A JSON object that is being filled. */
export type Draft = Record<string, unknown>;

/**
 * A step into a resource: a key, the place in a list, or the item of a list that holds what is given (`one`),
 * or as many such items as there are values (`each`).
 */
export type Step = string | number | { readonly one: JsonObject } | { readonly each: JsonObject };

/** From a resource, or a part of one, to a value in it. The first step is a key. */
export type Path = readonly [string, ...Step[]];

/** Where a value stands: what holds it, and under which key or place. */
export interface Place {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

/** The place a path leads to, made on the way. `index` says which item `each` means. */
export function placeFor(target: Draft, [first, ...steps]: Path, index = 0): Place {
  let holder: Record<string | number, unknown> = target;
  let key: string | number = first;
  for (const step of steps) {
    holder[key] ??= typeof step === 'string' ? {} : [];
    holder = holder[key] as Record<string | number, unknown>;
    key = typeof step === 'object' ? itemFor(holder as unknown as unknown[], step, index) : step;
  }
  return { holder, key };
}

/** The places a path leads to in what was read: one, or with `each` as many as there are items. */
export function placesIn(source: JsonObject, [first, ...steps]: Path): Place[] {
  let places: Place[] = [{ holder: source as Place['holder'], key: first }];
  for (const step of steps) {
    places = places.flatMap(({ holder, key }): Place[] => {
      const within = holder[key];
      if (typeof step === 'string')
        return isObject(within) ? [{ holder: within as Place['holder'], key: step }] : [];
      if (!Array.isArray(within)) return [];
      const list = within as unknown as Place['holder'];
      if (typeof step === 'number') return [{ holder: list, key: step }];
      const found = placesOf(within, step);
      return ('each' in step ? found : found.slice(0, 1)).map((place) => ({ holder: list, key: place }));
    });
  }
  return places;
}

/** Puts a value where a path leads. */
export function put(target: Draft, path: Path, value: unknown, index = 0): void {
  const { holder, key } = placeFor(target, path, index);
  holder[key] = value;
}

/** The path of what stands beside a primitive, its extensions. */
export const besideOf = (path: Path): Path =>
  [...path.slice(0, -1), `_${String(path.at(-1))}`] as unknown as Path;

function itemFor(list: unknown[], step: Exclude<Step, string | number>, index: number): number {
  const places = placesOf(list, step);
  const wanted = 'each' in step ? index : 0;
  while (places.length <= wanted) places.push(list.push(structuredClone(fixedOf(step))) - 1);
  return places[wanted]!;
}

const placesOf = (list: readonly unknown[], step: Exclude<Step, string | number>): number[] =>
  list.flatMap((item, place) => (holds(item, fixedOf(step)) ? [place] : []));

const fixedOf = (step: Exclude<Step, string | number>) => ('each' in step ? step.each : step.one);

/** Whether a value has everything that another has, at any depth. */
export function holds(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(value) && wanted.every((item, place) => holds(value[place], item));
  if (isObject(wanted))
    return isObject(value) && Object.entries(wanted).every(([key, item]) => holds(value[key], item));
  return value === wanted;
}

/** Adds to a list, which is made where it is not there yet. */
export function append(target: Draft, key: string, value: unknown): void {
  target[key] = [...((target[key] as unknown[] | undefined) ?? []), value];
}
