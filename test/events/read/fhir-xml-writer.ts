// FHIR JSON as FHIR XML, for tests: what a system that exports both would write.

const escaped = (text: string) =>
  text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A resource as an XML document in the namespace of FHIR. */
export const toXml = (resource: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    resource,
    (resource as Json).resourceType as string,
    ' xmlns="http://hl7.org/fhir"',
  )}`;

function element(value: unknown, name: string, more = ''): string {
  if (!isObject(value)) return `<${name} value="${escaped(String(value))}"/>`;
  const { resourceType, url, ...rest } = value;
  const attribute = name === 'extension' && url !== undefined ? ` url="${escaped(String(url))}"` : '';
  const children = Object.entries(name === 'extension' || url === undefined ? rest : { url, ...rest })
    .flatMap(([key, item]) => (Array.isArray(item) ? item : [item]).map((one: unknown) => child(key, one)))
    .join('');
  return `<${name}${more}${attribute}>${resourceType === 'Patient' ? NARRATIVE : ''}${children}</${name}>`;
}

const NARRATIVE =
  '<text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p id="status">&lt;b&#62; x</p></div></text>';

function child(key: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (!isObject(value) || typeof value.resourceType !== 'string') return element(value, key);
  return `<${key}>${element(value, value.resourceType)}</${key}>`;
}
