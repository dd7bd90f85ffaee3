import type { JsonObject } from '../../json-object';

/** A value as FHIR's JSON has it; `beside` is what stands under `_key`, the extensions of a primitive. */
interface Written {
  readonly value?: unknown;
  readonly beside?: JsonObject | readonly JsonObject[];
}

/** How a value of the record is written in FHIR, and read back. Reading gives `undefined` for what is no such value. */
export interface Form {
  /** What it is called in the guide: the FHIR type, and what of it is used. */
  readonly says: string;
  /** Keys of a group that are written together as one value. */
  readonly parts?: readonly string[];
  readonly write: (value: unknown) => Written;
  readonly read: (value: unknown, beside: unknown) => unknown;
}
