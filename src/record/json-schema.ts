import * as z from 'zod';
import { type Profile, STANDARD } from './profile';
import { type Conformance, elementMeta, useMeta } from './vocabulary/element';
import { needsContent } from './vocabulary/structure';

/**
 * A JSON Schema document: an object of JSON values.
 *
 * @example
 * ```ts
 * import { type JsonSchema, toJsonSchema } from 'social-prescribing/record';
 *
 * const schema: JsonSchema = toJsonSchema();
 * schema.$schema; //=> 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

const CONFORMANCE: Readonly<Record<Conformance, string>> = { M: 'Mandatory', R: 'Required', O: 'Optional' };

const NOTICE =
  'The structure of the PRSB social prescribing information model v1.1 (DAPB4066), with the corrections of ' +
  'errata.csv. Contains public sector information licensed under the Open Government Licence v3.0. A schema cannot ' +
  'hold check digits, dates of the calendar, reference sets or the guidance: parseRecord does.';

/**
 * The record as JSON Schema, draft 2020-12, for tools that are not written in TypeScript: keys, kinds, lists,
 * lengths, mandatory elements, complete lists of codes and the forms of dates and identifiers. It describes
 * the canonical form: true and false, names of referral methods. The package also holds it as a file,
 * `social-prescribing/json-schema/record.json`.
 *
 * @example
 * ```ts
 * import { toJsonSchema } from 'social-prescribing/record';
 *
 * const schema = toJsonSchema();
 * schema.required; //=> ['personDemographics', 'gpPractice', 'referralDetails', 'risks']
 * ```
 */
export function toJsonSchema({ profile = STANDARD }: { profile?: Profile | undefined } = {}): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(profile.schema, {
    target: 'draft-2020-12',
    io: 'output',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema as unknown as z.ZodType, jsonSchema),
  });
  const $id = profile === STANDARD ? { $id: 'urn:social-prescribing:record:1.1' } : {};
  return { $schema, ...$id, $comment: NOTICE, ...schema };
}

function describe(schema: z.ZodType, json: z.core.JSONSchema.BaseSchema): void {
  const meta = elementMeta.get(schema);
  if (meta !== undefined) {
    Object.assign(json, { title: meta.name, ...meta.jsonSchema });
    if (meta.valueSet) json.description = `Value set: ${meta.valueSet}`;
    if (schema instanceof z.ZodObject && meta.json === 'group' && needsContent(schema.shape, meta))
      json.minProperties = 1;
  }
  const use = useMeta.get(schema);
  if (use === undefined) return;
  json.description = [CONFORMANCE[use.conformance], json.description].filter(Boolean).join('. ');
}
