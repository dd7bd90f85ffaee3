import * as z from 'zod';
import { parseGpPracticeCode, parseNhsNumber, parseOdsCode, parsePostcode } from '../../identifiers';
import type { Result } from '../../issue';
import { type ElementMeta, elementMeta, NOTHING } from './element';
import { hasLength, isLonger, lengthKeywords } from './lengths';
import { finding } from './rules';
import { lookAtText, textThen } from './text';

export interface IdentifierOptions
  extends Pick<ElementMeta, 'valueSet' | 'minLength' | 'maxLength' | 'mustHave'> {
  /** The model's lengths fit no real code here: see `codes/errata.csv`. */
  readonly lengthsOnlyInStrict?: true;
}

/** Said of codes above the usual 5 characters, which is only worth saying where the model stops there. */
const LONGER = 'ods-longer-than-model';

type Parse = (value: unknown) => Result<string>;

/** An identifier that a parser knows; it comes out in the parser's canonical form. */
function identifier(
  name: string,
  json: 'text' | 'code',
  parse: Parse,
  pattern: string,
  { lengthsOnlyInStrict, ...meta }: IdentifierOptions,
): z.ZodString {
  const { minLength, maxLength } = meta;
  const inModel = { min: minLength, max: maxLength };
  const enforced = lengthsOnlyInStrict ? {} : inModel;
  const canonical = new RegExp(pattern);
  const schema = z
    .string()
    .refine((value) => {
      const parsed = parse(value);
      return parsed.ok && hasLength(parsed.value, enforced);
    })
    .overwrite((value) => {
      if (canonical.test(value)) return value;
      const parsed = parse(value);
      return parsed.ok ? parsed.value : value;
    });
  elementMeta.set(schema, {
    name,
    json,
    ...meta,
    look: textThen(
      ({ strict }) => (strict ? inModel : {}),
      (value) => {
        const parsed = parse(value);
        if (parsed.ok && !hasLength(parsed.value, enforced)) return lookAtText(parsed.value, enforced);
        const { issues } = parsed;
        if (parsed.ok && isLonger(value, enforced)) return [finding('identifier-spaced'), ...issues];
        return issues.length > 0
          ? issues.filter(({ rule }) => rule !== LONGER || isLonger(value, inModel))
          : NOTHING;
      },
    ),
    jsonSchema: { ...lengthKeywords(enforced), pattern },
  });
  return schema;
}

/** An NHS number: ten digits without separators. Source: NHS Data Dictionary, NHS NUMBER. */
export const nhsNumber = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'text', parseNhsNumber, '^\\d{10}$', options);

/** Source: NHS Data Dictionary, POSTCODE. */
export const postcode = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'text', parsePostcode, '^[A-Z0-9]+ [A-Z0-9]{3}$', options);

/** Source: NHS Data Dictionary, GENERAL MEDICAL PRACTICE CODE. */
export const gpPracticeCode = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'code', parseGpPracticeCode, '^[A-Z0-9]{6}$', options);

/** An organisation or site of the Organisation Data Service. */
export const odsCode = (name: string, options: IdentifierOptions): z.ZodString =>
  identifier(name, 'code', parseOdsCode, '^[A-Z0-9]{3,12}$', options);
