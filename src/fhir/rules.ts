import { issueFactory, type RuleText } from '../issue';

/**
 * Every rule that reading a FHIR document or OperationOutcome can report beside `RECORD_RULES`: its severity
 * and its message, by rule id.
 *
 * @example
 * ```ts
 * import { FHIR_DOCUMENT_RULES } from 'social-prescribing/fhir';
 *
 * FHIR_DOCUMENT_RULES['fhir-not-a-document'].severity; //=> 'error'
 * ```
 */
export const FHIR_DOCUMENT_RULES = {
  'fhir-not-a-document': {
    severity: 'error',
    message:
      'This is no FHIR document: a Bundle as parsed JSON whose first entry is a Composition. Give the Bundle that toFhir makes, or one of the same form.',
  },
  'fhir-section-unknown': {
    severity: 'warning',
    message:
      'A section of the Composition is none of the standard: neither its title nor its code names one. It was not read.',
  },
  'fhir-section-repeated': {
    severity: 'warning',
    message: 'A section of the standard stands in the Composition twice. Only the first was read; join them.',
  },
  'fhir-section-not-read': {
    severity: 'warning',
    message:
      'Nothing of this section could be read: it refers to no resource in the Bundle that the mapping knows. Its narrative is not read.',
  },
  'fhir-reference-unresolved': {
    severity: 'warning',
    message:
      'A section refers to a resource that is not in the Bundle. A document carries all that its sections refer to; include it.',
  },
  'fhir-resource-not-read': {
    severity: 'warning',
    message:
      'A resource of the Bundle has no place in the mapping where it stands, so it was not read. The guide page fhir.md says what is.',
  },
  'fhir-resource-withdrawn': {
    severity: 'warning',
    message:
      'A resource says that it was entered in error, or is refuted, so it was not read into the record.',
  },
  'fhir-not-an-operation-outcome': {
    severity: 'error',
    message: 'This is no OperationOutcome as parsed JSON with a list of issues.',
  },
} as const satisfies Record<string, RuleText>;

/** The id of one rule of `FHIR_DOCUMENT_RULES`. */
export type FhirDocumentRule = keyof typeof FHIR_DOCUMENT_RULES;

export const fhirDocumentIssue = /* @__PURE__ */ issueFactory(FHIR_DOCUMENT_RULES);
