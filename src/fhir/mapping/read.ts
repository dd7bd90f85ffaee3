import { isObject, type JsonObject } from '../../json-object';
import { elements } from '../../record';
import { CARRIED_ELEMENT } from '../systems';
import type { CarriedHome, Home, ItemHome, PartHome, ResourceHome, ResourceMap } from './home';
import { besideOf, type Draft, holds, placesIn } from './path';
import { isWithdrawn } from './withdrawn';
import { valueKey } from './write';

/** The document that is read. Whatever it holds, references are followed only as deep as the mapping goes. */
export interface ReadDocument {
  /** The resource a Reference leads to. */
  readonly resolve: (reference: unknown) => JsonObject | undefined;
  readonly resources: readonly JsonObject[];
  /** Told of each resource that is read. */
  readonly seen: (resource: JsonObject) => void;
}

/** Where in the document and in the record something is read. */
export interface ReadScope {
  readonly document: ReadDocument;
  /** Path of the group in the information model. */
  readonly path: string;
  /** The resources that the section lists. */
  readonly section: readonly JsonObject[];
}

/** What the homes of a group hold, or `undefined` where there is nothing. */
export function readHomes(homes: readonly Home[], source: JsonObject, scope: ReadScope): unknown {
  const group: Draft = {};
  let scalar: unknown;
  for (const home of homes) {
    const path = [scope.path, home.element].filter(Boolean).join('.');
    const found = READERS[home.kind](home as never, source, { ...scope, path });
    const value = home.element !== '' && REPEATING.has(path) ? found : found[0];
    if (found.length === 0) continue;
    if (home.element !== '') give(group, home.element, value);
    else if (isObject(value)) Object.assign(group, value);
    else scalar = value;
  }
  return Object.keys(group).length === 0 ? scalar : group;
}

const REPEATING = new Set(elements.filter(({ repeats }) => repeats).map(({ path }) => path));

type Reader<Kind> = (home: Kind, source: JsonObject, scope: ReadScope) => readonly unknown[];

const readItem: Reader<ItemHome> = ({ at, form }, source) =>
  placesIn(source, at).flatMap(({ holder, key }) => {
    const value = holder[key];
    const isList = Array.isArray(value) && !form.parts;
    const beside = holder[besideOf([String(key)])[0]];
    return given((isList ? value : [value]).map((each) => form.read(each, beside)));
  });

const readPart: Reader<PartHome> = ({ at, homes }, source, scope) =>
  given(
    placesIn(source, at).map(({ holder, key }) => {
      const part = holder[key];
      return isObject(part) ? readHomes(homes, part, scope) : undefined;
    }),
  );

const readCarried: Reader<CarriedHome> = ({ element, form }, { extension }) => {
  const extensions: readonly unknown[] = Array.isArray(extension) ? extension : [];
  return given(
    extensions.map((each) => {
      if (!holds(each, { url: CARRIED_ELEMENT, extension: [{ valueString: element }] })) return undefined;
      const inner = (each as { extension: readonly unknown[] }).extension[1];
      if (!isObject(inner)) return undefined;
      const values = Object.entries(inner).filter(([key]) => key !== 'url');
      return values.map(([key, value]) =>
        key === valueKey(value) ? form.read(value, undefined) : undefined,
      )[0];
    }),
  );
};

const readResources: Reader<ResourceHome> = (home, source, scope) =>
  given(
    linked(home, source, scope).map((resource) => {
      scope.document.seen(resource);
      return readHomes(home.map.homes, resource, scope);
    }),
  );

function linked({ map, link }: ResourceHome, source: JsonObject, scope: ReadScope): readonly JsonObject[] {
  const { resolve, resources } = scope.document;
  if (link.from === 'section') return scope.section.filter((resource) => isOf(resource, map));
  if (link.from === 'below')
    return resources.filter(
      (resource) =>
        isOf(resource, map) &&
        placesIn(resource, link.at).some(({ holder, key }) => resolve(holder[key]) === source),
    );
  // A resource named many times is read once, or a small document could ask for any amount of work.
  const found = new Set(placesIn(source, link.at).map(({ holder, key }) => resolve(holder[key])));
  return [...found].filter((resource) => resource !== undefined).filter((resource) => isOf(resource, map));
}

/** Whether a resource is of the type of a map and says it is of that element; what is withdrawn is of none. */
function isOf(resource: JsonObject, { type, label }: ResourceMap): boolean {
  if (resource.resourceType !== type || isWithdrawn(resource)) return false;
  return !label || placesIn(resource, label.at).some(({ holder, key }) => holder[key] === label.text);
}

const READERS = { item: readItem, part: readPart, carried: readCarried, resource: readResources };

const given = (values: readonly unknown[]) => values.filter((value) => value !== undefined);

function give(group: Draft, element: string, value: unknown): void {
  const keys = element.split('.');
  let at = group;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Draft;
  }
  const key = keys.at(-1)!;
  at[key] = isObject(value) && isObject(at[key]) ? { ...at[key], ...value } : value;
}
