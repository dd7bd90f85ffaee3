/**
 * Codes and their roles: the compiled minimum dataset, sources of referral, permitted values, local codes.
 *
 * @module codes
 */
export { bundledCodeSet, type MinimumDatasetCode, minimumDataset, referralSources } from './bundled';
export {
  ATTENDANCES,
  type Attendance,
  type Authority,
  type Code,
  type CodeList,
  type CodeSet,
  type Evidence,
  ROLES,
  type Role,
} from './code';
export { type CodeListOrigin, type CodeRow, codeKey, defineCodeSet, extendCodeSet } from './code-set';
export { type DataDictionaryCode, dataDictionary } from './data-dictionary';
export { type HierarchyBuilder, openHierarchy } from './ecl/hierarchy';
export { hierarchyFromJson } from './ecl/hierarchy-from-json';
export { type HierarchyGroupJson, type HierarchyJson, hierarchyToJson } from './ecl/hierarchy-json';
export { isWithin } from './ecl/is-within';
export { type EclExpression, type EclOperand, parseEcl, rootsOf } from './ecl/parse-ecl';
export { HIERARCHY_RULES } from './ecl/rules';
export { concept } from './generated/minimum-dataset';
export { type CodeFilter, findCode, listCodes, searchCodes } from './look-up';
export { withCodeSet } from './official/combine';
export { type BundledComparison, type ConceptState, compareWithBundled } from './official/compare';
export { CODE_CHANGES, type CodeChange, type CodeSetDifference, diffCodeSets } from './official/diff';
export { codeSetToTypeScript } from './official/emit';
export { codeSetFromRelease } from './official/from-release';
export { codeSetFromRows, type MemberRow, type RowOptions } from './official/from-rows';
export { codeSetFromValueSets } from './official/from-value-set';
export { type CodeListJson, type CodeSetJson, codeSetToJson } from './official/json';
export { codeSetFromJson } from './official/json-read';
export type { CategoryRow, OfficialListName, OfficialOptions, ReleaseOptions } from './official/options';
export { CODE_SET_RULES } from './official/rules';
export { type ReferenceSet, referenceSets } from './reference-sets';
export {
  RELEASE_RULES,
  type Release,
  type ReleaseConcept,
  type ReleaseFile,
  type ReleaseRequest,
  readRelease,
} from './release';
export { CODE_RULES } from './rules';
export { SOURCES, type Source } from './sources';
export { ATTENDANCE_SYSTEM, CONTACT_SYSTEM, SNOMED_CT } from './system';
export type { Hierarchy, Replacement } from './terminology';
