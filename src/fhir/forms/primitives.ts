import type { Form } from '../mapping/form';

export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Text as it is. */
export const text: Form = {
  says: 'text',
  write: (value) => ({ value }),
  read: (value) => (isText(value) ? value : undefined),
};

/** True or false. */
export const flag: Form = {
  says: 'true or false',
  write: (value) => ({ value }),
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** A number. */
export const number: Form = {
  says: 'number',
  write: (value) => ({ value }),
  read: (value) => (typeof value === 'number' ? value : undefined),
};

/** A preference, 1 to 5: text in the record, a whole number in FHIR. */
export const rank: Form = {
  says: 'whole number',
  write: (value) => ({ value: Number(value) }),
  read: (value) => (Number.isInteger(value) ? String(value) : undefined),
};

/** A code of the record as a code of FHIR, and back. */
function translated(says: string, pairs: Readonly<Record<string, string>>): Form {
  const toFhir = new Map(Object.entries(pairs));
  const toRecord = new Map(Object.entries(pairs).map(([code, other]) => [other, code]));
  return {
    says,
    write: (value) => ({ value: toFhir.get(String(value)) }),
    read: (value) => toRecord.get(value as string),
  };
}

/** Male, female, other, unknown, as UK Core's ConceptMap from PERSON STATED GENDER CODE has it (retired there). */
export const gender = translated('AdministrativeGender: 1 male, 2 female, 9 other, X unknown', {
  1: 'male',
  2: 'female',
  9: 'other',
  X: 'unknown',
});
