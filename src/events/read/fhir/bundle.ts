import { codingsOf } from './coding';
import { isObject, isResource, objects, type Resource, text } from './json';
import { type Entry, nameOf, withoutVersion } from './resolve';

/** The resources of a bundle in order; `empty` counts entries without one. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly empty: number;
}

/** Those of a bundle within it (an ITK3 payload) follow, under its line. */
export function entriesOf(resource: Resource): Entries {
  if (resource.resourceType !== 'Bundle') {
    return { entries: [{ line: 1, fullUrl: undefined, resource }], empty: 0 };
  }
  const entries: Entry[] = [];
  let empty = 0;
  const bundles = [{ bundle: resource, line: 0 }];
  const seen = new Set<unknown>([resource]);
  for (const { bundle, line: outer } of bundles) {
    const list: readonly unknown[] = Array.isArray(bundle.entry) ? bundle.entry : [];
    const own: Entry[] = [];
    for (const [index, entry] of list.entries()) {
      const line = outer || index + 1;
      const { resource: inner, fullUrl } = isObject(entry) ? entry : {};
      if (!isResource(inner)) empty++;
      else if (inner.resourceType !== 'Bundle') {
        own.push({ line, fullUrl: withoutVersion(text(fullUrl) ?? '') || undefined, resource: inner });
      } else if (!seen.has(inner)) {
        seen.add(inner);
        bundles.push({ bundle: inner, line });
      }
    }
    const patientOfBundle = onlyPatient(bundle, own);
    for (const entry of own) entries.push(patientOfBundle ? { ...entry, patientOfBundle } : entry);
  }
  return { entries, empty };
}

/** Messages and documents are about one person; a collection or the answer to a search need not be. */
function onlyPatient({ type }: Resource, entries: readonly Entry[]): Entry | undefined {
  if (type !== 'message' && type !== 'document') return undefined;
  const patients = entries.filter(({ resource }) => resource.resourceType === 'Patient');
  return patients.length === 1 ? patients[0] : undefined;
}

/** The resources that one contains, as entries of their own. */
export const containedIn = (entry: Entry): readonly Entry[] =>
  objects(entry.resource.contained)
    .filter(isResource)
    .map((resource) => ({ ...entry, resource, container: entry.resource }));

/** Whether a contained resource is a copy of an entry: it has its type, its id and its codes. */
export function copyFinder(entries: readonly Entry[]): (entry: Entry) => boolean {
  let codes: ReadonlyMap<string | undefined, string> | undefined;
  return ({ resource, container }) => {
    const name = nameOf(resource);
    if (container === undefined || name === undefined) return false;
    codes ??= new Map(entries.map((entry) => [nameOf(entry.resource), codesOf(entry.resource)]));
    return codes.get(name) === codesOf(resource);
  };
}

const codesOf = (resource: Resource) =>
  codingsOf(resource)
    .map(({ element, code }) => `${element} ${typeof code === 'object' ? '' : String(code)}`)
    .join('\n');
