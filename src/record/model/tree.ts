import * as z from 'zod';
import type { RecordRule } from '../rules';
import { type ElementMeta, elementMeta, type UseMeta, useMeta } from '../vocabulary/element';

/** One element in its place: what it is, how it is used there, and the elements within it. */
export interface ElementNode extends UseMeta {
  readonly key: string;
  /** Keys from the record down, joined by dots; empty for the record. */
  readonly path: string;
  /** How many keys the path has. */
  readonly depth: number;
  readonly meta: ElementMeta;
  readonly repeats: boolean;
  /** As it is used, with its list and its optionality. */
  readonly schema: z.ZodType;
  /** One occurrence of it. */
  readonly single: z.ZodType;
  /** Elements within a group by key; empty on an item. */
  readonly children: ReadonlyMap<string, ElementNode>;
  /** Children to speak of when they are absent, although they are not mandatory. */
  readonly missed: readonly ElementNode[];
  /** Children of which there may be something to say even where the schema holds. */
  readonly telling: readonly ElementNode[];
  /** What to say when it is a group that holds nothing. */
  readonly blankRule: RecordRule;
}

/** The elements of a schema that the vocabulary made, from it down. */
export function treeOf(schema: z.ZodType, key = '', parentPath = ''): ElementNode {
  const used = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const repeats = used instanceof z.ZodArray;
  const single = repeats ? (used.element as z.ZodType) : used;
  const path = parentPath === '' ? key : `${parentPath}.${key}`;
  const shape =
    single instanceof z.ZodObject && elementMeta.get(single)!.json === 'group' ? single.shape : {};
  const keys = Object.keys(shape);
  const children = keys.map((child) => treeOf(shape[child]!, child, path));
  return {
    key,
    path,
    depth: path === '' ? 0 : path.split('.').length,
    ...(useMeta.get(schema) ?? { conformance: 'M' }),
    meta: elementMeta.get(single)!,
    repeats,
    schema,
    single,
    children: new Map(children.map((child) => [child.key, child])),
    missed: children.filter(({ modelMinimum, absent }) => modelMinimum || absent),
    telling: children.filter(isTelling),
    blankRule: keys.join() === 'codedValue,freeText' ? 'coded-or-free-text-missing' : 'blank-group',
  };
}

function isTelling({ meta, children, missed, telling }: ElementNode): boolean {
  if (children.size === 0) return !meta.saysOnlyErrors;
  return meta.look !== undefined || missed.length + telling.length > 0;
}

/** The element that keys and indices lead to, or the last one on the way when they lead into a value of it. */
export function nodeAt(root: ElementNode, path: readonly PropertyKey[]): ElementNode {
  let node = root;
  for (const key of path) {
    if (typeof key === 'number') continue;
    const child = node.children.get(String(key));
    if (child === undefined) return node;
    node = child;
  }
  return node;
}

/** Every element below a node, each before those within it. */
export function descendants(node: ElementNode): ElementNode[] {
  return [...node.children.values()].flatMap((child) => [child, ...descendants(child)]);
}

/** What stands where keys and indices lead, or `undefined` where they lead nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}
