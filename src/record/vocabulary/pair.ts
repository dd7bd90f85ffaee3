import * as z from 'zod';
import { type Context, type ElementMeta, elementMeta, type Finding, NOTHING } from './element';
import { isGiven, isGroup } from './given';
import { odsCode } from './identifier';
import { at, finding } from './rules';
import { snomed } from './snomed';
import { group, hasContent, type Members, R } from './structure';
import { isBlank, text } from './text';
import type { SnomedOptions } from './value-set';

interface FreeTextOptions {
  readonly max?: number;
}

const freeText = (max: number | undefined) => R(text('Free text', max === undefined ? {} : { max }));

/** The two members of a pair of SNOMED CT concept and free text, for groups that hold more than the pair. */
export const snomedPair = ({ max, ...options }: SnomedOptions & FreeTextOptions) => ({
  codedValue: R(snomed('Coded value', options)),
  freeText: freeText(max),
});

/** What to say of a group that holds more than the pair, and says something without either of the two. */
export const codedOrFreeTextAdvised = (entry: Members): readonly Finding[] =>
  isGiven(entry.codedValue) || isGiven(entry.freeText) || !Object.values(entry).some(isGiven)
    ? NOTHING
    : [finding('coded-or-free-text-advised')];

/** A SNOMED CT concept, free text, or both: free text may supplement the code. */
export const snomedOrFreeText = (
  name: string,
  { mustHave, ...options }: SnomedOptions & FreeTextOptions & Pick<ElementMeta, 'mustHave'> = {},
) => group(name, snomedPair(options), { mustHave });

const organisationCode = (lengths: Pick<ElementMeta, 'minLength' | 'maxLength'>) =>
  odsCode('Coded value', {
    valueSet: 'NHS Data Dictionary: Organisation data service',
    ...lengths,
    lengthsOnlyInStrict: true,
  });

/** An organisation by ODS code, in free text, or both. */
export const organisationOrFreeText = (name: string) =>
  group(name, {
    codedValue: R(organisationCode({ minLength: 3, maxLength: 5 })),
    freeText: freeText(150),
  });

/** A source of care funding: an organisation by ODS code, in free text, or both, of any length. */
export const careFundingSource = (name: string) =>
  group(name, { codedValue: R(organisationCode({})), freeText: freeText(undefined) });

/**
 * A group that the model leaves without elements, so it has those of its siblings: an organisation's code
 * and free text. Text by itself is read as the free text.
 */
export function groupOrText(name: string) {
  const pair = careFundingSource(name);
  const schema = z.preprocess(
    (value) => (typeof value === 'string' ? { freeText: value } : value),
    pair,
  ) as unknown as z.ZodType<z.output<typeof pair>>;
  const { codedValue, freeText: words } = pair.shape;
  elementMeta.set(schema, {
    name,
    json: 'group',
    look: (value, context) => {
      if (typeof value === 'string') {
        if (context.strict) return [finding('not-a-group')];
        return isBlank(value) ? [finding('blank-text')] : [finding('text-for-group')];
      }
      if (!isGroup(value)) return [finding('not-a-group')];
      const { codedValue: code, freeText: said, ...others } = value;
      const findings = [
        ...at('codedValue', lookAt(codedValue.unwrap(), code, context)),
        ...at('freeText', lookAt(words.unwrap(), said, context)),
        ...Object.keys(others).map((key) => ({ ...finding('unknown-key'), about: key })),
      ];
      return hasContent(value) ? findings : [finding('coded-or-free-text-missing')];
    },
  });
  return schema;
}

const lookAt = (schema: z.ZodType, value: unknown, context: Context): readonly Finding[] =>
  value === undefined ? NOTHING : elementMeta.get(schema)!.look!(value, context);
