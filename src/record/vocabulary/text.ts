import * as z from 'zod';
import { type Context, type ElementMeta, elementMeta, type Finding, type Look, NOTHING } from './element';
import { hasLength, isLonger, isShorter, type Lengths, lengthKeywords } from './lengths';
import { finding } from './rules';

export interface TextOptions extends Pick<ElementMeta, 'valueSet' | 'mustHave'> {
  readonly min?: number;
  readonly max?: number;
  /** Lengths that only `strict` enforces: see `codes/errata.csv`. */
  readonly lengthsOnlyInStrict?: true;
}

/** Free text, at most so many characters. */
export function text(name: string, options: TextOptions = {}): z.ZodString {
  const { min, max, lengthsOnlyInStrict, ...meta } = options;
  const inModel = { min, max };
  const enforced = lengthsOnlyInStrict ? {} : inModel;
  const schema = z.string().refine((value) => !isBlank(value) && hasLength(value, enforced));
  elementMeta.set(schema, {
    name,
    json: 'text',
    minLength: min,
    maxLength: max,
    ...meta,
    look: (value, { strict }) => lookAtText(value, strict ? inModel : enforced),
    saysOnlyErrors: lengthsOnlyInStrict ? undefined : true,
    jsonSchema: { ...lengthKeywords(enforced), pattern: '\\S' },
  });
  return schema;
}

/** What every text must be: text, not blank, within its lengths. */
export function lookAtText(value: unknown, lengths: Lengths): readonly Finding[] {
  if (value === null) return [finding('blank-null')];
  if (typeof value !== 'string') return [finding('not-text')];
  if (isBlank(value)) return [finding('blank-text')];
  if (isLonger(value, lengths))
    return [{ ...finding('text-too-long'), detail: `At most ${lengths.max} characters.` }];
  if (isShorter(value, lengths))
    return [{ ...finding('text-too-short'), detail: `At least ${lengths.min} characters.` }];
  return NOTHING;
}

/** Looks at the text, and when nothing is wrong with it, at what it says. */
export const textThen =
  (
    lengths: Lengths | ((context: Context) => Lengths),
    look: (value: string, context: Context) => readonly Finding[],
  ): Look =>
  (value, context) => {
    const findings = lookAtText(value, typeof lengths === 'function' ? lengths(context) : lengths);
    return findings.length > 0 ? findings : look(value as string, context);
  };

/** Whether it holds nothing but white space. */
export const isBlank = (value: string): boolean => {
  const first = value.charCodeAt(0);
  // Most texts begin with a plain character; no trim(), which copies a long one.
  return !(first > 0x20 && first < 0x7f) && !/\S/.test(value);
};
