import { isObject, type JsonObject } from '../../../json-object';

export { isObject };

/** A part of a resource. Only keys of FHIR are read from it, never keys taken from data. */
export type Json = JsonObject;

const NONE: readonly Json[] = [];

/** The objects in an element, whether it repeats or not; anything else in it is left out. */
export const objects = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : NONE;

/** Trimmed text, or `undefined` for white space and anything that is no text. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() || undefined : undefined;

/** A resource has a `resourceType`, one capitalised word in every version of FHIR. */
export const isResource = (value: unknown): value is Json & { readonly resourceType: string } =>
  isObject(value) &&
  typeof value.resourceType === 'string' &&
  /^[A-Z][A-Za-z]{1,49}$/.test(value.resourceType);

export type Resource = Json & { readonly resourceType: string };
