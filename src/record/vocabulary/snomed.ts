import * as z from 'zod';
import { isConceptId, parseSctid } from '../../snomed';
import { type Context, type ElementMeta, elementMeta, type Finding, NOTHING } from './element';
import { isGroup } from './given';
import { checkActive } from './inactive';
import { at, finding } from './rules';
import { isBlank, lookAtText } from './text';
import { type MembershipCheck, membershipCheck, type SnomedOptions } from './value-set';

type Snomed = z.ZodObject<{ code: z.ZodString; display: z.ZodOptional<z.ZodString> }, z.core.$strict>;

/** A SNOMED CT concept: its id, and the term it was shown with. */
export function snomed(name: string, options: SnomedOptions & Pick<ElementMeta, 'mustHave'> = {}): Snomed {
  const { valueSet = 'SNOMED CT', mustHave } = options;
  const isMember = membershipCheck({ ...options, valueSet });
  const lookAtConcept: MembershipCheck = (concept, context) =>
    context.codeSet.inactive === undefined
      ? isMember(concept, context)
      : [...checkActive(concept, context), ...isMember(concept, context)];
  const schema: Snomed = z.strictObject({
    code: z.string().refine(isConcept).overwrite(bareConceptId),
    display: z
      .string()
      .refine((value) => !isBlank(value))
      .optional(),
  });
  elementMeta.set(schema, {
    name,
    json: 'snomed',
    valueSet,
    mustHave,
    look: (value, context) => {
      if (!isGroup(value))
        return [{ ...finding('not-a-group'), detail: 'A SNOMED CT value has code and perhaps display.' }];
      const { code, display } = value;
      const ofCode = lookAtCode(code, lookAtConcept, context);
      const ofDisplay = display === undefined ? NOTHING : lookAtText(display, {});
      const strangers = Object.keys(value).filter((key) => key !== 'code' && key !== 'display');
      if (ofCode.length + ofDisplay.length + strangers.length === 0) return NOTHING;
      return [
        ...at('code', ofCode),
        ...at('display', ofDisplay),
        ...strangers.map((key) => ({ ...finding('unknown-key'), about: key })),
      ];
    },
    jsonSchema: {
      properties: {
        code: { type: 'string', pattern: '^[1-9]\\d{5,17}$' },
        display: { type: 'string', pattern: '\\S' },
      },
    },
  });
  return schema;
}

function lookAtCode(code: unknown, lookAtConcept: MembershipCheck, context: Context): readonly Finding[] {
  if (isConceptId(code)) return lookAtConcept(code, context);
  if (code === undefined) return [finding('element-missing')];
  // A number has lost digits, which is worth saying; anything else that is no text is just no text.
  if (typeof code !== 'string' && typeof code !== 'number') return lookAtText(code, {});
  const parsed = parseSctid(code, { kind: 'concept' });
  return parsed.ok ? [...parsed.issues, ...lookAtConcept(parsed.value.id, context)] : parsed.issues;
}

const isConcept = (value: string): boolean => isConceptId(value) || parseSctid(value, { kind: 'concept' }).ok;

/** Without the term and the white space that the identifier may have come with. */
function bareConceptId(value: string): string {
  if (/^\d+$/.test(value)) return value;
  const parsed = parseSctid(value, { kind: 'concept' });
  return parsed.ok ? parsed.value.id : value;
}
