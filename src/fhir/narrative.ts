import type { JsonObject } from '../json-object';
import { isObject } from '../json-object';
import { elements } from '../record';

const NAMES = new Map(elements.map(({ path, name }) => [path, name]));

/** What the two groups hold that the model leaves without elements, by the names their siblings have. */
const NAMES_OF_PAIR = new Map([
  ['codedValue', 'Coded value'],
  ['freeText', 'Free text'],
]);

/** What a section says, for people: the names of the standard and the values, as XHTML. */
export function narrative(section: string, value: unknown): JsonObject {
  const body =
    isObject(value) && Object.keys(value).length > 0 ? list(value, section) : '<p>Nothing recorded.</p>';
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${body}</div>` };
}

function list(group: JsonObject, path: string): string {
  const items = Object.entries(group).flatMap(([key, value]) => {
    const inner = `${path}.${key}`;
    const name = NAMES.get(inner) ?? NAMES_OF_PAIR.get(key) ?? key;
    return (Array.isArray(value) ? value : [value]).map(
      (each) => `<li>${escaped(name)}: ${shown(each, inner)}</li>`,
    );
  });
  return `<ul>${items.join('')}</ul>`;
}

function shown(value: unknown, path: string): string {
  if (!isObject(value)) return escaped(value === true ? 'yes' : value === false ? 'no' : String(value));
  // A SNOMED CT concept is no group of the standard: it shows its term and its id.
  if (typeof value.code === 'string')
    return escaped([value.display, value.code].filter(Boolean).join(', SNOMED CT '));
  return list(value, path);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// What XML 1.0 leaves out: control characters, lone surrogates, two that are no characters.
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Inert in XHTML: markup is escaped, and what XML does not allow is replaced. */
const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
