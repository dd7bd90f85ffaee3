/**
 * Codes and their roles: the compiled minimum dataset, sources of referral, permitted values, local codes.
 *
 * @module social-prescribing/codes
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
export { concept } from './generated/minimum-dataset';
export { type CodeFilter, findCode, listCodes, searchCodes } from './look-up';
export { type ReferenceSet, referenceSets } from './reference-sets';
export { CODE_RULES } from './rules';
export { SOURCES, type Source } from './sources';
export { ATTENDANCE_SYSTEM, CONTACT_SYSTEM, SNOMED_CT } from './system';
export type { Hierarchy, Replacement } from './terminology';
