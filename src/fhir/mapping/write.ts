import { isObject, type JsonObject } from '../../json-object';
import { CARRIED_ELEMENT, EXTENSIONS, UK_CORE } from '../systems';
import type { CarriedHome, Home, ItemHome, PartHome, ResourceHome, ResourceMap } from './home';
import { besideOf, type Draft, placeFor, placesIn, put } from './path';

/** The document that resources are written into. */
export interface DocumentDraft {
  /** Takes a resource in; the same key always gives the same id. `drop` takes it out again. */
  readonly open: (
    resource: Draft,
    key: string,
  ) => { readonly reference: JsonObject; readonly drop: () => void };
  readonly person: () => JsonObject;
  readonly timestamp: string;
}

/** Where in the record and in the document something is written. */
export interface WriteScope {
  readonly document: DocumentDraft;
  /** Path of the group in the record: what ids of resources are made from. */
  readonly path: string;
  /** The entries of the section in the Composition. */
  readonly section: JsonObject[];
  /** What refers to the resource that is written. */
  readonly reference?: JsonObject;
  /** The resource of the section that it hangs on, at whatever depth. */
  readonly outermost?: Draft;
}

/** Writes what a group holds to where it is at home. Says whether there was anything. */
export function writeHomes(
  homes: readonly Home[],
  group: unknown,
  target: Draft,
  scope: WriteScope,
): boolean {
  let isAny = false;
  for (const home of homes) {
    const given = elementOf(group, home.element);
    if (given === undefined) continue;
    isAny = WRITERS[home.kind](home as never, given, target, scope) || isAny;
  }
  return isAny;
}

type Writer<Kind> = (home: Kind, given: unknown, target: Draft, scope: WriteScope) => boolean;

const writeItem: Writer<ItemHome> = ({ at, form }, given, target) => {
  const isSpread = at.some((step) => typeof step === 'object' && 'each' in step);
  if (Array.isArray(given) && !isSpread) {
    put(
      target,
      at,
      given.map((value) => form.write(value).value),
    );
    return true;
  }
  const values = occurrencesOf(given).filter(
    (value) => !form.parts || form.parts.some((part) => elementOf(value, part) !== undefined),
  );
  values.forEach((value, index) => {
    const { value: written, beside } = form.write(value);
    put(target, at, written, index);
    if (beside !== undefined) put(target, besideOf(at), beside, index);
  });
  return values.length > 0;
};

const writePart: Writer<PartHome> = ({ element, at, homes }, given, target, scope) => {
  occurrencesOf(given).forEach((group, index) => {
    const { holder, key } = placeFor(target, at, index);
    holder[key] ??= {};
    writeHomes(homes, group, holder[key] as Draft, {
      ...scope,
      path: below(scope.path, element, given, index),
    });
  });
  return true;
};

const writeCarried: Writer<CarriedHome> = ({ element, form }, given, target) => {
  target.extension ??= [];
  const { value } = form.write(given);
  (target.extension as unknown[]).push({
    url: CARRIED_ELEMENT,
    extension: [
      { url: 'element', valueString: element },
      { url: 'value', [valueKey(value)]: value },
    ],
  });
  return true;
};

/** The name that an extension's value has, by its type. */
export const valueKey = (value: unknown): string => {
  if (isObject(value)) return 'valueCodeableConcept';
  if (typeof value === 'boolean') return 'valueBoolean';
  return typeof value === 'number' ? 'valueDecimal' : 'valueString';
};

const writeResources: Writer<ResourceHome> = ({ element, map, link }, given, above, scope) => {
  let written = 0;
  occurrencesOf(given).forEach((group, index) => {
    const path = below(scope.path, element, given, index);
    const resource: Draft = { resourceType: map.type };
    const { reference, drop } = scope.document.open(resource, [path, map.type, map.label?.text].join(' '));
    fill(resource, map, scope);
    const inner = { ...scope, path, reference, outermost: scope.outermost ?? resource };
    if (!writeHomes(map.homes, group, resource, inner) && !map.always) {
      drop();
      return;
    }
    finish(resource, map, scope.document.timestamp);
    if (link.from === 'above') put(above, link.at, reference, written);
    else scope.section.push(reference);
    if (link.from === 'below') {
      put(resource, link.at, scope.reference);
      link.also?.(scope.outermost!, reference);
    }
    written++;
  });
  return written > 0;
};

function fill(resource: Draft, map: ResourceMap, { document }: WriteScope): void {
  const { profile, label, fixed, person, recorded } = map;
  if (profile) put(resource, ['meta', 'profile'], [`${UK_CORE}${profile}`]);
  Object.assign(resource, structuredClone(fixed));
  if (label) put(resource, label.at, label.text);
  if (person) put(resource, person, document.person());
  if (recorded) put(resource, recorded, document.timestamp);
}

function finish(resource: Draft, { required = [], finish: complete }: ResourceMap, timestamp: string): void {
  for (const path of required)
    for (const { holder, key } of placesIn(resource, path)) holder[key] ??= structuredClone(NOT_RECORDED);
  complete?.(resource, timestamp);
}

/** Stands where FHIR wants an element and the record has none. */
export const NOT_RECORDED = { extension: [{ url: EXTENSIONS.dataAbsentReason, valueCode: 'unknown' }] };

const WRITERS = { item: writeItem, part: writePart, carried: writeCarried, resource: writeResources };

const occurrencesOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given]);

function elementOf(group: unknown, element: string): unknown {
  if (element === '') return group;
  return element.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), group);
}

function below(path: string, element: string, given: unknown, index: number): string {
  const place = Array.isArray(given) ? String(index) : '';
  return [path, element, place].filter((each) => each !== '').join('.');
}
