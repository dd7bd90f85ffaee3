import * as z from 'zod';
import { type Context, type ElementMeta, elementMeta, type Finding, type Look, NOTHING } from './element';
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
  const longest = lengthsOnlyInStrict ? undefined : max;
  const schema = z.string().refine((value) => !isBlank(value) && !isLonger(value, longest));
  elementMeta.set(schema, {
    name,
    json: 'text',
    minLength: min,
    maxLength: max,
    ...meta,
    look: (value, { strict }) => lookAtText(value, strict || !lengthsOnlyInStrict ? { min, max } : {}),
    jsonSchema: { minLength: 1, ...(longest && { maxLength: longest }), pattern: '\\S' },
  });
  return schema;
}

/** What every text must be: text, not blank, within its lengths. */
export function lookAtText(
  value: unknown,
  { min, max }: { min?: number | undefined; max?: number | undefined },
): readonly Finding[] {
  if (value === null) return [finding('blank-null')];
  if (typeof value !== 'string') return [finding('not-text')];
  if (isBlank(value)) return [finding('blank-text')];
  if (isLonger(value, max)) return [finding('text-too-long')];
  if (isShorter(value, min)) return [finding('text-too-short')];
  return NOTHING;
}

/** Looks at the text, and when nothing is wrong with it, at what it says. */
export const textThen =
  (
    lengths: (context: Context) => { min?: number | undefined; max?: number | undefined },
    look: (value: string, context: Context) => readonly Finding[],
  ): Look =>
  (value, context) => {
    const findings = lookAtText(value, lengths(context));
    return findings.length > 0 ? findings : look(value as string, context);
  };

// No trim(): a long text would be copied to be measured.
export const isBlank = (value: string): boolean => !/\S/.test(value);

/** Characters are code points, as JSON Schema counts them: an emoji is one. */
export function isLonger(value: string, max: number | undefined): boolean {
  if (max === undefined || value.length <= max) return false;
  // A code point takes at most two code units, so beyond this there is no need to count.
  return value.length > 2 * max || [...value].length > max;
}

export function isShorter(value: string, min: number | undefined): boolean {
  if (min === undefined || value.length >= 2 * min) return false;
  return value.length < min || [...value].length < min;
}
