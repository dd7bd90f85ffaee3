import type { SaxesAttributeNS } from 'saxes';

/** An element of FHIR XML while it is read. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  readonly children: ReadonlyMap<string, readonly unknown[]>;
  /** Takes the value of a child; `undefined` for a child that says nothing. */
  readonly take: (name: string, value: unknown) => void;
}

/** Elements that JSON always has as an array, and that count also when they are empty. */
const ARRAYS: ReadonlySet<string> = new Set(['entry', 'contained']);

const NUMBERS: ReadonlySet<string> = new Set([
  'valueInteger',
  'valueDecimal',
  'valueUnsignedInt',
  'valuePositiveInt',
]);
const BOOLEANS: ReadonlySet<string> = new Set(['doNotPerform', 'notDone', 'notGiven', 'valueBoolean']);

export function openElement(name: string, attributes: Element['attributes']): Element {
  const children = new Map<string, unknown[]>();
  return {
    name,
    attributes,
    children,
    take: (child, value) => {
      if (value === undefined) return;
      const values = children.get(child);
      if (values === undefined) children.set(child, [value]);
      else values.push(value);
    },
  };
}

/**
 * An element as JSON. One with a `value` is a primitive. A resource, the only name with a capital, becomes an
 * object with `resourceType` and takes the place of the element around it.
 */
export function jsonOfElement(element: Element, parent: string | undefined): unknown {
  const { name, attributes, children } = element;
  const given = attributes.value?.value;
  if (given !== undefined) return primitive(name, parent, given);
  const isResource = isResourceName(name);
  const resource = isResource ? undefined : [...children].find(([child]) => isResourceName(child));
  if (resource !== undefined) return resource[1][0];
  const isEmpty =
    [...children.keys()].every((child) => child === 'extension') && attributes.url === undefined;
  if (isEmpty && !isResource && !ARRAYS.has(name)) return undefined;
  return Object.fromEntries([
    ...(isResource ? [['resourceType', name]] : []),
    ...['id', 'url'].flatMap((key) => (attributes[key] ? [[key, attributes[key].value]] : [])),
    ...[...children].map(([child, values]) => [
      child,
      values.length === 1 && !ARRAYS.has(child) ? values[0] : values,
    ]),
  ]);
}

const isResourceName = (name: string) => /^[A-Z]/.test(name);

/**
 * A decimal is a number, as in JSON, but the `value` of an Identifier is text. What is not in the form of a
 * number or boolean stays text, so that it is not taken for one.
 */
function primitive(name: string, parent: string | undefined, given: string): string | number | boolean {
  if (BOOLEANS.has(name) && (given === 'true' || given === 'false')) return given === 'true';
  const isNumber = NUMBERS.has(name) || (name === 'value' && /quantity$/i.test(parent ?? ''));
  return isNumber && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(given) ? Number(given) : given;
}
