import Ajv2020 from 'ajv/dist/2020';
import {
  elements,
  type InformationModelElement,
  parseRecord,
  profile,
  toJsonSchema,
} from 'social-prescribing/record';
import { FAULTS, generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';

// ajv's own strict mode: a schema with a keyword it does not know does not compile.
const validate = new Ajv2020({ allErrors: true }).compile(toJsonSchema());

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** The schema of an element's occurrence, and of its use. */
function schemaAt(path: string): {
  readonly use: Schema;
  readonly single: Schema;
  readonly isRequired: boolean;
} {
  let single = toJsonSchema() as Schema;
  let use = single;
  let isRequired = true;
  for (const key of path.split('.')) {
    isRequired = single.required?.includes(key) ?? false;
    use = single.properties![key]!;
    single = use.items ?? use;
  }
  return { use, single, isRequired };
}

describe('toJsonSchema', () => {
  it.each(elements.map((element) => [element.path, element] as const))('describes %s', (path, element) => {
    const { use, single, isRequired } = schemaAt(path);
    const { name, conformance, repeats, valueSet }: InformationModelElement = element;
    expect(single.title).toBe(name);
    expect(isRequired).toBe(conformance === 'M');
    expect(use.items !== undefined).toBe(repeats);
    expect(use.description).toMatch({ M: /^Mandatory/, R: /^Required/, O: /^Optional/ }[conformance]);
    if (valueSet !== undefined) expect(`${use.description} ${single.description}`).toContain(valueSet);
  });

  it.each(['mandatory', 'required', 'full', 'mixed'] as const)(
    'accepts what parseRecord gives back of %s records',
    (completeness) => {
      for (const record of generateRecords({ count: 30, seed: 8, completeness })) {
        const parsed = parseRecord(record);
        expect(validate(parsed.ok && parsed.value), JSON.stringify(validate.errors)).toBe(true);
      }
    },
  );

  it('refuses what a schema can refuse', () => {
    const wrong = FAULTS.filter(({ name, options }) => {
      const { record } = recordWithFault(name, { seed: 8 });
      return options === undefined && !parseRecord(record).ok && validate(record);
    });
    // What it cannot: check digits, dates that do not exist, lists behind an identifier's form.
    const BEYOND = /check-digit|date-impossible|^sctid|^postcode|^gp-practice-format/;
    expect(wrong.map(({ rule }) => rule).filter((rule) => !BEYOND.test(rule))).toEqual([]);
    expect(wrong.length).toBeLessThan(FAULTS.length / 4);
  });

  it('follows a profile', () => {
    const schema = toJsonSchema({ profile: profile(['consent', 'risks'], { consent: 'M' }) }) as Schema;
    expect(Object.keys(schema.properties!)).toEqual(['consent', 'risks']);
    expect(schema.required).toEqual(['consent', 'risks']);
  });

  it('carries its notice and is plain JSON', () => {
    const schema = toJsonSchema();
    expect(schema.$comment).toContain('Open Government Licence v3.0');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
