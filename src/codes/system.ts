/**
 * The URI of SNOMED CT, the system of a code that names none.
 *
 * @example
 * ```ts
 * import { SNOMED_CT } from 'social-prescribing/codes';
 *
 * SNOMED_CT; //=> 'http://snomed.info/sct'
 * ```
 */
export const SNOMED_CT = 'http://snomed.info/sct';

/**
 * The name this package gives the NHS Data Dictionary attribute ATTENDED OR DID NOT ATTEND, whose codes say
 * how a contact went. It is not a published URI.
 *
 * @example
 * ```ts
 * import { ATTENDANCE_SYSTEM, bundledCodeSet, findCode } from 'social-prescribing/codes';
 *
 * findCode(bundledCodeSet, '3', ATTENDANCE_SYSTEM)?.term; //=> 'Did not attend, without warning'
 * ```
 */
export const ATTENDANCE_SYSTEM = 'nhs-dd:attended-or-did-not-attend';

/**
 * The name of this package's own system for contacts that the NHS Data Dictionary attribute cannot code: its
 * one code, `unknown`, is a contact that took place or not. It is not a published URI.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, CONTACT_SYSTEM, findCode } from 'social-prescribing/codes';
 *
 * findCode(bundledCodeSet, 'unknown', CONTACT_SYSTEM)?.attendance; //=> 'unknown'
 * ```
 */
export const CONTACT_SYSTEM = 'social-prescribing:contact';
