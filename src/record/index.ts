/**
 * The record of the social prescribing information standard: schemas, checks, builder, JSON Schema.
 *
 * @module record
 */

export type { RecordResult } from './check/check';
export { checkElement } from './check/check-element';
export type { RecordIssue } from './check/issue';
export type { RecordOptions } from './check/options';
export { type ParsedRecord, parseRecord, parseRecords, type RecordsOptions } from './check/parse-record';
export { elements, type InformationModelElement } from './elements';
export { type Profile, profile, type SectionKey } from './profile';
export { RECORD_RULES, type RecordRule } from './rules';
export { SocialPrescribingRecord } from './social-prescribing-record';
export type { Conformance, JsonForm, Lint, Precision } from './vocabulary/element';
