import type { Element } from './published-model';

/** What of JSON Schema (draft 2020-12) the model needs. */
export interface Schema {
  /** `single` on an element of the model that does not repeat. */
  readonly $comment?: 'single';
  readonly type: 'object' | 'array' | 'string' | 'boolean' | 'number';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/**
 * The model to the letter, as strict mode has it. Structure alone: values are not looked at, and blanks
 * (which the letter allows in places) are another test's.
 */
export function schemaOf(element: Element): Schema {
  const single = singleOf(element);
  if (!element.repeats) return element.published ? { $comment: 'single', ...single } : single;
  return { type: 'array', items: single, ...(element.mandatory && { minItems: 1 }) };
}

function singleOf({ form, minLength, maxLength, children }: Element): Schema {
  if (form === 'boolean' || form === 'number') return { type: form };
  if (form !== 'group' && form !== 'snomed')
    return {
      type: 'string',
      ...(minLength !== undefined && { minLength }),
      ...(maxLength !== undefined && { maxLength }),
    };
  return {
    type: 'object',
    properties: Object.fromEntries(children.map((child) => [child.key, schemaOf(child)])),
    required: children.filter((child) => child.mandatory).map((child) => child.key),
    additionalProperties: false,
  };
}
