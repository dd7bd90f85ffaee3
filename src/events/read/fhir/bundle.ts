import { codingsOf } from './coding';
import { isObject, isResource, objects, type Resource, text } from './json';
import { type Entry, nameOf, withoutVersion } from './resolve';

/** The resources of a bundle in order; `empty` counts entries without one, `older` those there in a newer version. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly empty: number;
  readonly older: number;
}

/** Those of a bundle within it (an ITK3 payload) follow, under its line. */
export function entriesOf(resource: Resource): Entries {
  if (resource.resourceType !== 'Bundle') {
    return { entries: [{ line: 1, fullUrl: undefined, resource }], empty: 0, older: 0 };
  }
  const entries: Entry[] = [];
  let empty = 0;
  let older = 0;
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
        const url = withoutVersion(text(fullUrl) ?? '') || undefined;
        own.push({ line, fullUrl: url, resource: inner, bundle });
      } else if (!seen.has(inner)) {
        seen.add(inner);
        bundles.push({ bundle: inner, line });
      }
    }
    const newest = newestOf(own);
    older += own.length - newest.length;
    const patientOfBundle = onlyPatient(bundle, newest);
    for (const entry of newest) entries.push(patientOfBundle ? { ...entry, patientOfBundle } : entry);
  }
  return { entries, empty, older };
}

/** One entry of each `fullUrl` and `Type/id`: in a history the newest version, of copies the first. */
function newestOf(entries: readonly Entry[]): readonly Entry[] {
  const newest = new Map<string, Entry>();
  const keyOf = ({ fullUrl, resource }: Entry) => {
    const name = nameOf(resource);
    return fullUrl !== undefined && name !== undefined ? `${fullUrl} ${name}` : undefined;
  };
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const known = newest.get(key);
    if (known === undefined || isLater(entry.resource, known.resource)) newest.set(key, entry);
  }
  return entries.filter((entry) => {
    const key = keyOf(entry);
    return key === undefined || newest.get(key) === entry;
  });
}

/** By the number of the version; servers that number otherwise put the newest first, as a history has it. */
function isLater({ meta: one }: Resource, { meta: other }: Resource): boolean {
  const [version, known] = [one, other].map((meta) => (isObject(meta) ? Number(meta.versionId) : Number.NaN));
  return version! > known!;
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
