import * as z from 'zod';
import { parseSctid } from '../../snomed';
import { type ElementMeta, elementMeta, type Finding, NOTHING } from './element';
import { finding } from './rules';
import { isBlank, lookAtText } from './text';
import { membershipCheck, type SnomedOptions } from './value-set';

type Snomed = z.ZodObject<{ code: z.ZodString; display: z.ZodOptional<z.ZodString> }, z.core.$strict>;

/** A SNOMED CT concept: its id, and the term it was shown with. */
export function snomed(name: string, options: SnomedOptions & Pick<ElementMeta, 'mustHave'> = {}): Snomed {
  const { valueSet = 'SNOMED CT', mustHave } = options;
  const isMember = membershipCheck({ ...options, valueSet });
  const schema: Snomed = z.strictObject({
    code: z
      .string()
      .refine((value) => parseSctid(value, { kind: 'concept' }).ok)
      .overwrite(bareConceptId),
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
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [finding('not-a-group')];
      const { code, display, ...others } = value as Record<string, unknown>;
      const parsed = parseSctid(code, { kind: 'concept' });
      const ofOthers = Object.keys(others).map(() => finding('unknown-key'));
      const ofCode =
        code === undefined
          ? [finding('element-missing')]
          : parsed.ok
            ? [...parsed.issues, ...isMember(parsed.value.id, context)]
            : wrongCode(code, parsed.issues);
      const ofDisplay = display === undefined ? NOTHING : lookAtText(display, {});
      if (ofCode.length + ofDisplay.length + ofOthers.length === 0) return NOTHING;
      return [...at('code', ofCode), ...at('display', ofDisplay), ...ofOthers];
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

/** A number has lost digits, which is worth saying; anything else that is no text is just no text. */
function wrongCode(code: unknown, issues: readonly Finding[]): readonly Finding[] {
  return typeof code === 'string' || typeof code === 'number' ? issues : lookAtText(code, {});
}

const at = (path: string, findings: readonly Finding[]) => findings.map((found) => ({ ...found, path }));

/** Without the term and the white space that the identifier may have come with. */
function bareConceptId(value: string): string {
  const parsed = parseSctid(value, { kind: 'concept' });
  return parsed.ok ? parsed.value.id : value;
}
