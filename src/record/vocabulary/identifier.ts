import * as z from 'zod';
import { parseGpPracticeCode, parseNhsNumber, parseOdsCode, parsePostcode } from '../../identifiers';
import type { Result } from '../../issue';
import { type ElementMeta, elementMeta, NOTHING } from './element';
import { isLonger, textThen } from './text';

export interface IdentifierOptions
  extends Pick<ElementMeta, 'valueSet' | 'minLength' | 'maxLength' | 'mustHave'> {
  /** The model's lengths fit no real code here: see `codes/errata.csv`. */
  readonly lengthsOnlyInStrict?: true;
}

type Parse = (value: unknown) => Result<string>;

/** An identifier that a parser knows; it comes out in the parser's canonical form. */
function identifier(
  name: string,
  json: 'text' | 'code',
  parse: Parse,
  { lengthsOnlyInStrict, ...meta }: IdentifierOptions,
): z.ZodString {
  const { minLength: min, maxLength: max } = meta;
  const longest = lengthsOnlyInStrict ? undefined : max;
  const schema = z
    .string()
    .refine((value) => !isLonger(value, longest) && parse(value).ok)
    .overwrite((value) => {
      const parsed = parse(value);
      return parsed.ok ? parsed.value : value;
    });
  elementMeta.set(schema, {
    name,
    json,
    ...meta,
    look: textThen(
      ({ strict }) => (strict || !lengthsOnlyInStrict ? { min, max } : {}),
      (value) => {
        const { issues } = parse(value);
        return issues.length > 0 ? issues : NOTHING;
      },
    ),
    jsonSchema: { minLength: 1, ...(longest && { maxLength: longest }) },
  });
  return schema;
}

/** An NHS number: ten digits without separators. Source: NHS Data Dictionary, NHS NUMBER. */
export const nhsNumber = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'text', parseNhsNumber, options);

/** Source: NHS Data Dictionary, POSTCODE. */
export const postcode = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'text', parsePostcode, options);

/** Source: NHS Data Dictionary, GENERAL MEDICAL PRACTICE CODE. */
export const gpPracticeCode = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'code', parseGpPracticeCode, options);

/** An organisation or site of the Organisation Data Service. */
export const odsCode = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'code', parseOdsCode, options);
