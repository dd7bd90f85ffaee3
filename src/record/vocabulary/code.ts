import * as z from 'zod';
import { type ElementMeta, elementMeta, type Finding, NOTHING } from './element';
import { hasLength, lengthKeywords } from './lengths';
import { finding } from './rules';
import { isBlank, textThen } from './text';

/** A complete list of permitted codes, as `codes/data-dictionary` holds them. */
export interface CodeTable<Code extends string = string> {
  readonly codes: readonly { readonly code: Code; readonly meaning: string }[];
}

export type CodeOptions = Pick<ElementMeta, 'valueSet' | 'maxLength' | 'mustHave'>;

/** A code of a complete list, which is enforced. */
export function listedCode<Code extends string>(
  name: string,
  table: CodeTable<Code>,
  { maxLength, ...meta }: CodeOptions,
): z.ZodType<Code, string> {
  const codes: ReadonlySet<string> = new Set(table.codes.map(({ code }) => code));
  const schema = z.enum([...codes] as [Code, ...Code[]]) as unknown as z.ZodType<Code, string>;
  elementMeta.set(schema, {
    name,
    json: 'code',
    maxLength,
    ...meta,
    saysOnlyErrors: true,
    look: textThen({ max: maxLength }, (value) => (codes.has(value) ? NOTHING : [finding('not-in-list')])),
  });
  return schema;
}

/** A code whose list is not held whole: `look` has what can be said of it all the same. */
export function openCode(
  name: string,
  { maxLength, ...meta }: CodeOptions,
  look: (value: string, strict: boolean) => readonly Finding[] = () => [finding('list-not-held')],
): z.ZodString {
  const schema = z.string().refine((value) => !isBlank(value) && hasLength(value, { max: maxLength }));
  elementMeta.set(schema, {
    name,
    json: 'code',
    maxLength,
    ...meta,
    look: textThen({ max: maxLength }, (value, { strict }) => look(value, strict)),
    jsonSchema: { ...lengthKeywords({ max: maxLength }), pattern: '\\S' },
  });
  return schema;
}
