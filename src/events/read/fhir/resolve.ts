import { isResource, objects, type Resource, text } from './json';

/** A resource with what its references are relative to. */
export interface Entry {
  /** Number of the entry in the bundle, from 1. */
  readonly line: number;
  readonly fullUrl: string | undefined;
  readonly resource: Resource;
  /** The Bundle it stands in, where there are several within each other. */
  readonly bundle?: Resource;
  /** For a contained resource, the one that contains it. */
  readonly container?: Resource;
  /** The one Patient of the message or document it came in. */
  readonly patientOfBundle?: Entry;
}

/** The entry that a reference points to, seen from another entry, or `undefined` when it is not there. */
export type Resolve = (reference: string | undefined, from: Entry) => Entry | undefined;

/**
 * Finds what references point to: a contained resource (`#id`) or from there its container (`#`), a `fullUrl`
 * (absolute or urn:uuid), `Type/id` relative to the server of the entry, and last any entry with that type and
 * id. It is looked for in the entry's own Bundle, then in all; what two different resources are called is neither.
 */
export function resolver(entries: readonly Entry[]): Resolve {
  const everywhere = openNames();
  const within = new Map<Resource | undefined, Names>();
  for (const entry of entries) {
    const own = within.get(entry.bundle) ?? openNames();
    within.set(entry.bundle, own);
    own.add(entry);
    everywhere.add(entry);
  }

  const contents = new WeakMap<Resource, ReadonlyMap<string, Resource>>();
  function contained(id: string, from: Entry): Entry | undefined {
    const container = from.container ?? from.resource;
    if (id === '') return from.container && { ...from, resource: container };
    const inner = contents.get(container) ?? byId(container);
    contents.set(container, inner);
    const resource = inner.get(id);
    return resource && { ...from, resource, container };
  }

  return (reference, from) => {
    if (reference === undefined) return undefined;
    if (reference.startsWith('#')) return contained(reference.slice(1), from);
    const url = withoutVersion(reference);
    const found = within.get(from.bundle)?.find(url, from) ?? everywhere.find(url, from);
    return found === 'ambiguous' ? undefined : found;
  };
}

interface Names {
  readonly add: (entry: Entry) => void;
  readonly find: (url: string, from: Entry) => Entry | 'ambiguous' | undefined;
}

/** Entries by what references call them. */
function openNames(): Names {
  const byUrl = new Map<string, Entry | 'ambiguous'>();
  const byName = new Map<string, Entry | 'ambiguous'>();
  function name(names: Map<string, Entry | 'ambiguous'>, text: string | undefined, entry: Entry): void {
    if (text === undefined) return;
    const other = names.get(text);
    if (other === undefined) names.set(text, entry);
    else if (other !== 'ambiguous' && !isSame(other, entry)) names.set(text, 'ambiguous');
  }
  return {
    add(entry) {
      name(byUrl, entry.fullUrl, entry);
      name(byName, nameOf(entry.resource), entry);
    },
    find: (url, from) =>
      byUrl.get(url) ?? byUrl.get(`${serverOf(from)}${url}`) ?? byName.get(nameIn(url) ?? ''),
  };
}

/** The id of an event: `Type/id`, or of a contained resource that of its container with `#id`. */
export function idOf({ resource, container }: Entry): string | undefined {
  if (container === undefined) return nameOf(resource);
  const [outer, inner] = [nameOf(container), text(resource.id)];
  return outer && inner && `${outer}#${inner}`;
}

/** `Type/id`, when the resource has an id. */
export function nameOf({ resourceType, id }: Resource): string | undefined {
  const name = text(id);
  return name && `${resourceType}/${name}`;
}

/** The type of resource a reference says it points to, where it says so. */
export const typeIn = (reference: string): string | undefined =>
  nameIn(withoutVersion(reference))?.split('/')[0];

export function withoutVersion(reference: string): string {
  const history = reference.indexOf('/_history/');
  return history > 0 ? reference.slice(0, history).trimEnd() : reference;
}

const nameIn = (url: string) => /(?:^|\/)([A-Z][A-Za-z]+\/[^/#?]+)$/.exec(url)?.[1];

function serverOf({ fullUrl = '' }: Entry): string {
  const name = nameIn(fullUrl);
  return name === undefined ? '' : fullUrl.slice(0, -name.length);
}

/** Whether two resources of one name may be one: not on two servers, nor with other identifiers (a Patient's NHS number). */
const isSame = (one: Entry, other: Entry) =>
  (one.fullUrl === undefined || other.fullUrl === undefined || one.fullUrl === other.fullUrl) &&
  JSON.stringify(one.resource.identifier) === JSON.stringify(other.resource.identifier);

/** What a resource contains by its id; of two with one id, the first. */
const byId = ({ contained }: Resource): ReadonlyMap<string, Resource> =>
  new Map(
    objects(contained)
      .filter(isResource)
      .map((inner) => [text(inner.id) ?? '', inner] as const)
      .reverse(),
  );
