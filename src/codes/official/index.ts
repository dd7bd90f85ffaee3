/**
 * Official code sets: releases of SNOMED CT, ValueSet expansions, tables and `codes.json` read, compared and written,
 * and the hierarchy that comes with a release.
 *
 * @module social-prescribing/codes/official
 */
export { type HierarchyBuilder, openHierarchy } from '../ecl/hierarchy';
export { hierarchyFromJson } from '../ecl/hierarchy-from-json';
export { type HierarchyGroupJson, type HierarchyJson, hierarchyToJson } from '../ecl/hierarchy-json';
export { isWithin } from '../ecl/is-within';
export { type EclExpression, type EclOperand, parseEcl, rootsOf } from '../ecl/parse-ecl';
export { HIERARCHY_RULES } from '../ecl/rules';
export {
  RELEASE_RULES,
  type Release,
  type ReleaseConcept,
  type ReleaseFile,
  type ReleaseRequest,
  readRelease,
} from '../release';
export { withCodeSet } from './combine';
export { type BundledComparison, type ConceptState, compareWithBundled } from './compare';
export { CODE_CHANGES, type CodeChange, type CodeSetDifference, diffCodeSets } from './diff';
export { codeSetToTypeScript } from './emit';
export { codeSetFromRelease } from './from-release';
export { codeSetFromRows, type MemberRow, type RowOptions } from './from-rows';
export { codeSetFromValueSets } from './from-value-set';
export { type CodeListJson, type CodeSetJson, codeSetToJson } from './json';
export { codeSetFromJson } from './json-read';
export type { CategoryRow, OfficialListName, OfficialOptions, ReleaseOptions } from './options';
export { CODE_SET_RULES } from './rules';
