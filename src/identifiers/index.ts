/**
 * Identifiers of people, organisations and places: checked, in canonical form, with what they may mean.
 *
 * @module social-prescribing/identifiers
 */
export { parseChi } from './chi';
export { parseNhsNumber } from './nhs-number';
export { parseGpPracticeCode, parseOdsCode } from './ods';
export { parsePostcode } from './postcode';
export { IDENTIFIER_RULES } from './rules';
export type { ChiNumber, GpPracticeCode, NhsNumber, OdsCode, Postcode } from './types';
