import { existsSync, readFileSync } from 'node:fs';

/*
 * The published model (SocialPrescribing.json), read for what it says about structure. It shares nothing with
 * src/record or codes/information-model.csv, so that a mistake has to be made twice to stay unseen.
 */

export interface Element {
  /** The name in camelCase, as the design has it. */
  readonly key: string;
  /** Names from the section down, joined by `/`. */
  readonly path: string;
  readonly form: 'group' | 'snomed' | 'text' | 'date' | 'boolean' | 'number';
  readonly mandatory: boolean;
  readonly repeats: boolean;
  /** False for the parts of a SNOMED code and of a group without children: the design's, not the model's. */
  readonly published: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly precision?: string;
  readonly children: readonly Element[];
}

interface Concept {
  readonly type: 'group' | 'item';
  readonly name: string;
  readonly minimumMultiplicity: string;
  readonly maximumMultiplicity: string;
  readonly valueSets?: string;
  readonly valueDomain?: readonly {
    readonly type: string;
    readonly property?: readonly Readonly<Record<string, string>>[];
  }[];
  readonly concept?: readonly Concept[];
}

const folder = new URL('../../../../shared/standard/', import.meta.url);
export const isModelThere = existsSync(folder);

export const readStandard = <T>(file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;

let model: Element | undefined;

/** The record: an element without a name, whose children are the 19 sections. */
export function publishedModel(): Element {
  model ??= group('', '', sections());
  return model;
}

export const elementsIn = (element: Element): Element[] => [element, ...element.children.flatMap(elementsIn)];

function sections(): readonly Element[] {
  const { dataset } = readStandard<{ dataset: { concept: Concept[] }[] }>('SocialPrescribing.json');
  return dataset.flatMap(({ concept }) => concept.map((section) => elementOf(section, '')));
}

function elementOf(concept: Concept, parent: string): Element {
  const name = plain(concept.name);
  const path = parent === '' ? name : `${parent}/${name}`;
  const domain = concept.valueDomain?.[0];
  const property = Object.assign({}, ...(domain?.property ?? [])) as Record<string, string>;
  const form = formOf(concept);
  return {
    ...{ key: camelCase(name), path, form, published: true },
    mandatory: Number(concept.minimumMultiplicity) >= 1,
    repeats: concept.maximumMultiplicity === '*',
    ...(property.minLength && { minLength: Number(property.minLength) }),
    ...(property.maxLength && { maxLength: Number(property.maxLength) }),
    ...(property.timeStampPrecision && { precision: property.timeStampPrecision }),
    children: childrenOf(concept, form, path),
  };
}

function childrenOf(concept: Concept, form: Element['form'], path: string): readonly Element[] {
  if (form === 'snomed') return [text('code', path, true), text('display', path)];
  if (form !== 'group') return [];
  const children = (concept.concept ?? []).map((child) => elementOf(child, path));
  return children.length === 0 ? [text('codedValue', path), text('freeText', path)] : children;
}

/** An item is a SNOMED concept when its value set says so and it has no type of its own. */
function formOf({ type, valueDomain, valueSets = '' }: Concept): Element['form'] {
  if (type === 'group') return 'group';
  const domain = valueDomain?.[0]?.type;
  if (domain === 'boolean') return 'boolean';
  if (domain === 'quantity' || domain === 'decimal') return 'number';
  if (domain === 'date' || domain === 'datetime') return 'date';
  return domain === undefined && /^snomed/i.test(plain(valueSets)) ? 'snomed' : 'text';
}

const group = (key: string, path: string, children: readonly Element[]): Element => ({
  ...{ key, path, form: 'group', mandatory: true, repeats: false, published: false, children },
});

const text = (key: string, path: string, mandatory = false): Element => ({
  ...{ key, path: `${path}/${key}`, form: 'text', mandatory, repeats: false, published: false, children: [] },
});

export function camelCase(name: string): string {
  const words = name
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/i)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  return words.map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Without tags, entities and U+00A0. Ampersands last, as some value sets are escaped twice. */
function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|nbsp);/g, (_, name) => ENTITIES[name] ?? '')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
