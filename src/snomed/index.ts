/**
 * SNOMED CT identifiers: checked, taken apart, and told apart by kind. Knows no codes.
 *
 * @module social-prescribing/snomed
 */
export { isConceptId, parseSctid } from './parse';
export { SNOMED_RULES } from './rules';
export type { SctConceptId, SctId, Sctid, SctidKind, SctidPartition } from './types';
export { verhoeffCheckDigit } from './verhoeff';
