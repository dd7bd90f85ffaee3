import { type FhirDocument, toFhir } from 'social-prescribing/fhir';
import type { SocialPrescribingRecord } from 'social-prescribing/record';
import { COMPLETENESS, generateRecords } from 'social-prescribing/synthetic';

export type Json = Readonly<Record<string, unknown>>;

export const isGroup = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What every test says of its documents. */
export const DOCUMENT = {
  id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
  timestamp: '2024-05-01T10:00:00+01:00',
  author: { name: 'Sample Link Workers', odsCode: 'Y99001' },
};

export const documentOf = (record: SocialPrescribingRecord): FhirDocument => toFhir(record, DOCUMENT);

/** Synthetic records of every grade of completeness. */
export const syntheticRecords = (each: number): SocialPrescribingRecord[] =>
  COMPLETENESS.flatMap((completeness) => [...generateRecords({ count: each, seed: 5, completeness })]);

/** What a system keeps that knows none of this package's extensions. */
export function stripped<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each) => stripped(each)) as Value;
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'extension' || !Array.isArray(inner)) return [[key, stripped(inner)] as const];
    const kept = inner
      .filter(({ url }) => !url.startsWith('social-prescribing:'))
      .map((each) => stripped(each));
    return kept.length === 0 ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner))) as Value;
}

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
