import * as z from 'zod';
import { type ElementMeta, elementMeta, type Finding, type Look, NOTHING } from './element';
import { hasLength, lengthKeywords } from './lengths';
import { finding } from './rules';
import { isBlank, textThen } from './text';

export type CodeOptions = Pick<ElementMeta, 'valueSet' | 'maxLength' | 'mustHave'>;

/** A code of a complete list, which is enforced. */
export function listedCode<Code extends string>(
  name: string,
  permitted: readonly Code[],
  { maxLength, ...meta }: CodeOptions,
): z.ZodType<Code, string> {
  const codes: ReadonlySet<string> = new Set(permitted);
  const schema = z.enum([...codes] as [Code, ...Code[]]) as unknown as z.ZodType<Code, string>;
  elementMeta.set(schema, {
    name,
    json: 'code',
    maxLength,
    ...meta,
    saysOnlyErrors: true,
    codes: [...codes],
    look: lookInList(codes, maxLength),
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

const MOST_CODES_NAMED = 12;

/** Whether a value is in a list. To the letter its length comes first; otherwise the list says more. */
export function lookInList(
  codes: ReadonlySet<string>,
  max: number | undefined,
  asListed: (value: string) => string = (value) => value,
): Look {
  const detail = codes.size > MOST_CODES_NAMED ? undefined : `Permitted: ${[...codes].join(', ')}.`;
  const notInList = detail === undefined ? finding('not-in-list') : { ...finding('not-in-list'), detail };
  return textThen(
    ({ strict }) => (strict ? { max } : {}),
    (value) => (codes.has(asListed(value)) ? NOTHING : [notInList]),
  );
}
