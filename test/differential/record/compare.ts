import type { ErrorObject } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import { parseRecord } from 'social-prescribing/record';
import { schemaOf } from './model-schema';
import { publishedModel } from './published-model';

/** Every rule about structure; all others are about values. A SNOMED code that is a number has its own. */
export const STRUCTURAL = [
  ...['record-not-an-object', 'element-missing', 'unknown-key', 'not-a-group', 'not-a-list'],
  ...['not-repeatable', 'not-text', 'not-boolean', 'not-number', 'text-too-long', 'text-too-short'],
  'sctid-number',
];

/** What the package and the schema of the published model disagree about, a line each; none when they agree. */
export function differences(record: unknown, expected = schemaErrors(record)): string[] {
  const actual = packageErrors(record);
  return [
    ...expected.filter((error) => !actual.includes(error)).map((error) => `only the schema has ${error}`),
    ...actual.filter((error) => !expected.includes(error)).map((error) => `only the package has ${error}`),
  ];
}

/** Structural errors as `rule at path`. */
function packageErrors(record: unknown): string[] {
  const { issues } = parseRecord(record, { strict: true });
  const structural = issues.filter(({ rule }) => STRUCTURAL.includes(rule));
  return distinct(structural.map(({ rule, path }) => `${rule} at ${path}`));
}

let validate: ReturnType<Ajv2020['compile']> | undefined;

export function schemaErrors(record: unknown): string[] {
  validate ??= new Ajv2020({ allErrors: true, verbose: true }).compile(schemaOf(publishedModel()));
  validate(record);
  return distinct((validate.errors ?? []).map((error) => `${ruleOf(error)} at ${pathOf(error)}`));
}

function ruleOf({ keyword, params, data, instancePath, parentSchema }: ErrorObject): string {
  if (keyword === 'required') return 'element-missing';
  if (keyword === 'additionalProperties') return 'unknown-key';
  if (keyword === 'maxLength') return 'text-too-long';
  if (keyword === 'minLength') return 'text-too-short';
  if (keyword !== 'type') throw new Error(`${keyword} is not a matter of structure`);
  if (instancePath === '') return 'record-not-an-object';
  if (typeof data === 'number' && instancePath.endsWith('/code')) return 'sctid-number';
  if (Array.isArray(data) && parentSchema?.$comment === 'single') return 'not-repeatable';
  return TYPE_RULES[params.type as keyof typeof TYPE_RULES];
}

const TYPE_RULES = {
  object: 'not-a-group',
  array: 'not-a-list',
  string: 'not-text',
  boolean: 'not-boolean',
  number: 'not-number',
};

/** The path of the element, also of one that is missing; of the group for an unknown key, as in the package. */
function pathOf({ instancePath, params }: ErrorObject): string {
  const steps = instancePath.split('/').slice(1);
  return [...steps, ...(params.missingProperty === undefined ? [] : [params.missingProperty])].join('.');
}

const distinct = (errors: readonly string[]) => [...new Set(errors)].sort();
