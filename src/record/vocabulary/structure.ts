import * as z from 'zod';
import {
  type Context,
  type ElementMeta,
  elementMeta,
  type Finding,
  type Look,
  type UseMeta,
  useMeta,
} from './element';

// Schemas are bound by zod's core type: to compare each with the whole of `z.ZodType` costs the compiler
// four times as much, which test/package/type-cost.test.ts counts.

/** Mandatory. Marks the schema itself: each element is made for one place. */
export function M<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  useMeta.set(schema, { conformance: 'M' });
  return schema;
}

/** Required: to be sent where the sender has it, so never an error for being absent. */
export function R<Schema extends z.core.$ZodType>(
  schema: Schema,
  use: Omit<UseMeta, 'conformance'> = {},
): z.ZodOptional<Schema> {
  const optional = z.optional(schema);
  useMeta.set(optional, { conformance: 'R', ...use });
  return optional;
}

/** Optional. */
export function O<Schema extends z.core.$ZodType>(schema: Schema): z.ZodOptional<Schema> {
  const optional = z.optional(schema);
  useMeta.set(optional, { conformance: 'O' });
  return optional;
}

/** An element that may repeat: a list, never an empty one. */
export const many = <Schema extends z.core.$ZodType>(schema: Schema): z.ZodArray<Schema> =>
  z.array(schema).min(1);

/** What a group says of itself beyond its elements. */
export interface GroupOptions extends Pick<ElementMeta, 'mustHave' | 'mayBeEmpty'> {
  readonly look?: (value: Members, context: Context) => readonly Finding[];
}

/** The members of a group as they were given, checked or not. */
export type Members = Readonly<Record<string, unknown>>;

/** A group of elements: only these, and at least one of them. */
export function group<Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
  options: GroupOptions = {},
): z.ZodObject<Shape, z.core.$strict> {
  const open = z.strictObject(shape);
  const schema = needsContent(shape, options) ? open.refine(hasContent) : open;
  elementMeta.set(schema, { name, json: 'group', ...options, look: options.look as Look | undefined });
  return schema;
}

/** Whether a group must be told not to be empty: one with a mandatory element cannot be. */
export function needsContent(shape: z.ZodRawShape, { mayBeEmpty }: Pick<ElementMeta, 'mayBeEmpty'>): boolean {
  return !mayBeEmpty && Object.values(shape).every((member) => member instanceof z.ZodOptional);
}

export function hasContent(value: object): boolean {
  for (const key in value) if (value[key as keyof typeof value] !== undefined) return true;
  return false;
}
