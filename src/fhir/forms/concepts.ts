import { isObject, type JsonObject } from '../../json-object';
import type { Form } from '../mapping/form';
import { ODS_ORGANISATION, SNOMED_CT, UCUM } from '../systems';
import { isText } from './primitives';

/** A SNOMED CT concept as a CodeableConcept. */
export const snomed: Form = {
  says: 'CodeableConcept with a SNOMED CT coding',
  write: (value) => ({ value: { coding: [snomedCoding(value as JsonObject)] } }),
  read: (value) => snomedIn(value),
};

/** A SNOMED CT concept, free text, or both. */
export const concept: Form = {
  says: 'CodeableConcept: SNOMED CT coding and text',
  parts: ['codedValue', 'freeText'],
  write: (value) => {
    const { codedValue, freeText } = value as JsonObject;
    return {
      value: {
        ...(isObject(codedValue) && { coding: [snomedCoding(codedValue)] }),
        ...(isText(freeText) && { text: freeText }),
      },
    };
  },
  read: (value) => pair(snomedIn(value), textIn(value)),
};

/** Free text as a CodeableConcept. */
export const words: Form = {
  says: 'CodeableConcept.text',
  write: (value) => ({ value: { text: value } }),
  read: textIn,
};

/** A code of another list than SNOMED CT. */
export const code = (system: string): Form => ({
  says: `CodeableConcept with a coding of ${system}`,
  write: (value) => ({ value: { coding: [coding(system, value)] } }),
  read: (value) => codeIn(value, system),
});

/** A code of another list than SNOMED CT, free text, or both. */
export const codeOrWords = (system: string): Form => ({
  says: `CodeableConcept: coding of ${system} and text`,
  parts: ['codedValue', 'freeText'],
  write: (value) => {
    const { codedValue, freeText } = value as JsonObject;
    return {
      value: {
        ...(isText(codedValue) && { coding: [coding(system, codedValue)] }),
        ...(isText(freeText) && { text: freeText }),
      },
    };
  },
  read: (value) => pair(codeIn(value, system), textIn(value)),
});

/** A code where it stands in a list that FHIR has a system for, and otherwise the words it is. */
export const codeIfListed = (system: string, codes: ReadonlySet<string>): Form => ({
  says: `CodeableConcept: coding of ${system} where it is in that list, otherwise text`,
  write: (value) => ({
    value: codes.has(String(value)) ? { coding: [{ system, code: value }] } : { text: value },
  }),
  read: (value) => codeIn(value, system) ?? textIn(value),
});

/** A name that a list has a code for. */
export function named(system: string, names: Readonly<Record<string, string>>): Form {
  const nameOf = new Map(Object.entries(names));
  const codeOf = new Map([...nameOf].map(([code, name]) => [name, code]));
  return {
    says: `CodeableConcept with a coding of ${system}`,
    write: (value) => ({
      value: { coding: [{ system, code: codeOf.get(String(value)), display: value }] },
    }),
    read: (value) => nameOf.get(codeIn(value, system) ?? ''),
  };
}

/** An organisation or site by its code, in free text, or both: a reference that nothing has to stand behind. */
export const party = (type: 'Organization' | 'Location', system: string = ODS_ORGANISATION): Form => ({
  says: `Reference: identifier of ${system} and display`,
  parts: ['codedValue', 'freeText'],
  write: (value) => {
    const { codedValue, freeText } = value as JsonObject;
    return {
      value: {
        type,
        ...(isText(codedValue) && { identifier: { system, value: codedValue } }),
        ...(isText(freeText) && { display: freeText }),
      },
    };
  },
  read: (value) => {
    if (!isObject(value)) return undefined;
    const { identifier, display } = value;
    const id = isObject(identifier) && isText(identifier.value) ? identifier.value : undefined;
    return pair(id, isText(display) ? display : undefined);
  },
});

/** A score and its unit. */
export const quantity: Form = {
  says: 'Quantity, its unit in UCUM',
  parts: ['value', 'unitsOfMeasure'],
  write: (value) => {
    const { value: amount, unitsOfMeasure: unit } = value as JsonObject;
    return {
      value: {
        ...(amount !== undefined && { value: amount }),
        ...(isText(unit) && { unit, ...(isFhirCode(unit) && { system: UCUM, code: unit }) }),
      },
    };
  },
  read: (value) => {
    if (!isObject(value)) return undefined;
    const amount = typeof value.value === 'number' ? value.value : undefined;
    const unit = [value.code, value.unit].find(isText);
    if (amount === undefined && unit === undefined) return undefined;
    return { ...(amount !== undefined && { value: amount }), ...(unit && { unitsOfMeasure: unit }) };
  },
};

const snomedCoding = ({ code, display }: JsonObject): JsonObject => ({
  system: SNOMED_CT,
  code,
  ...(isText(display) && { display }),
});

/** A code of FHIR has no white space but single spaces within. What is no code stands as it is shown. */
const isFhirCode = (value: unknown) => /^\S+( \S+)*$/.test(String(value));

const coding = (system: string, value: unknown): JsonObject =>
  isFhirCode(value) ? { system, code: value } : { system, display: value };

function codingIn(value: unknown, system: string): JsonObject | undefined {
  const codings: unknown = isObject(value) ? value.coding : undefined;
  if (!Array.isArray(codings)) return undefined;
  return codings.find((each) => isObject(each) && each.system === system);
}

function snomedIn(value: unknown): JsonObject | undefined {
  const found = codingIn(value, SNOMED_CT);
  if (found === undefined) return undefined;
  return { code: found.code, ...(isText(found.display) && { display: found.display }) };
}

function codeIn(value: unknown, system: string): string | undefined {
  const found = codingIn(value, system);
  return [found?.code, found?.display].find(isText);
}

function textIn(value: unknown): string | undefined {
  return isObject(value) && isText(value.text) ? value.text : undefined;
}

function pair(codedValue: unknown, freeText: string | undefined): JsonObject | undefined {
  if (codedValue === undefined && freeText === undefined) return undefined;
  return {
    ...(codedValue !== undefined && { codedValue }),
    ...(freeText !== undefined && { freeText }),
  };
}
