import type { Element } from './published-model';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Holder = { [key: string]: Json } | Json[];

/** A value in a record, what the model says about it, and where it is held. */
export interface Place {
  readonly element: Element;
  /** Keys and indices joined by dots; empty for the record. */
  readonly path: string;
  readonly holder: Holder;
  readonly key: string | number;
  /** A whole list, one of its entries, or a value that does not repeat. */
  readonly role: 'list' | 'entry' | 'single';
}

export const get = ({ holder, key }: Place): Json => (holder as Record<string | number, Json>)[key] as Json;

/** Sets an own key, `__proto__` as well, the way JSON.parse does. */
export function set(holder: Holder, key: string | number, value: Json): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

export const isWithin = (section: Element, path: string) => `${path}.`.startsWith(`${section.key}.`);

export const isGroup = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place of a record that the model knows; the first is the record itself. */
export function placesIn(model: Element, box: { record: Json }): Place[] {
  const places: Place[] = [];
  addPlaces({ element: model, path: '', holder: box, key: 'record', role: 'single' }, places);
  return places;
}

function addPlaces(place: Place, places: Place[]): void {
  places.push(place);
  const value = get(place);
  if (place.role === 'list') {
    if (Array.isArray(value)) for (const at of value.keys()) addPlaces(entryOf(place, value, at), places);
  } else if (isGroup(value)) {
    for (const element of place.element.children)
      if (Object.hasOwn(value, element.key)) addPlaces(childOf(place, value, element), places);
  }
}

const entryOf = ({ element, path }: Place, holder: Json[], key: number): Place => ({
  ...{ element, path: `${path}.${key}`, holder, key, role: 'entry' },
});

const childOf = ({ path }: Place, holder: Holder, element: Element): Place => ({
  ...{ element, path: path === '' ? element.key : `${path}.${element.key}`, holder, key: element.key },
  role: element.repeats ? 'list' : 'single',
});
