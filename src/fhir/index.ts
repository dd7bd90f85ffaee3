/**
 * Records as FHIR R4 documents of UK Core and back, and issues as OperationOutcome.
 *
 * @module social-prescribing/fhir
 */
export { type FhirReading, fromFhir, readDocument } from './from-fhir';
export { type FhirHome, fhirMapping } from './mapping/rows';
export {
  fromOperationOutcome,
  type OperationOutcome,
  type OutcomeReading,
  toOperationOutcome,
} from './operation-outcome';
export { FHIR_DOCUMENT_RULES } from './rules';
export { type FhirDocument, type FhirDocumentEntry, type FhirDocumentOptions, toFhir } from './to-fhir';
