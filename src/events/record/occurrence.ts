import { isObject, type JsonObject } from '../../json-object';

/** One occurrence of an element. */
export interface Occurrence {
  readonly value: unknown;
  /** Keys and indices from the record down, joined by dots. */
  readonly path: string;
  /** The groups it stands in, the record first. */
  readonly within: readonly JsonObject[];
}

/** Every occurrence of an element, in the order of the record. Only keys of the standard are read. */
export function occurrences(record: unknown, element: string): readonly Occurrence[] {
  let found: readonly Occurrence[] = [{ value: record, path: '', within: [] }];
  for (const key of element.split('.')) {
    if (found.length === 0) break;
    found = found.flatMap((occurrence) => members(occurrence, key));
  }
  return found;
}

function members({ value, path, within }: Occurrence, key: string): readonly Occurrence[] {
  if (!isObject(value)) return [];
  const member = value[key];
  const where = path === '' ? key : `${path}.${key}`;
  const groups = [...within, value];
  if (!Array.isArray(member)) return [{ value: member, path: where, within: groups }].filter(isPresent);
  return member
    .map((item, index) => ({ value: item, path: `${where}.${index}`, within: groups }))
    .filter(isPresent);
}

const isPresent = ({ value }: Occurrence) => value !== undefined && value !== null;

/** Whether what a path leads to stands in the element itself or in a group around it. */
export const isNear = (element: string, path: string): boolean =>
  `${element}.`.startsWith(`${parentOf(path)}.`);

/** The value that a path leads to, which must be near the element. */
export function near({ value, within }: Occurrence, path: string): unknown {
  const parent = parentOf(path);
  const group = [...within, value][parent.split('.').length];
  return isObject(group) ? group[path.slice(parent.length + 1)] : undefined;
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'));
