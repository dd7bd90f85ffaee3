import { isObject, type JsonObject } from '../../json-object';

/** What a resource says of itself when it should not have been written, or is not so. */
const WITHDRAWN: ReadonlySet<unknown> = new Set(['entered-in-error', 'refuted']);

/**
 * Whether a resource is entered in error, or a Condition refuted. Source: HL7 FHIR R4, `status` of its types and
 * `Condition.verificationStatus` (code system condition-ver-status).
 */
export function isWithdrawn({ status, verificationStatus }: JsonObject): boolean {
  const { coding } = isObject(verificationStatus) ? verificationStatus : {};
  const codings: readonly unknown[] = Array.isArray(coding) ? coding : [];
  return WITHDRAWN.has(status) || codings.some((each) => isObject(each) && WITHDRAWN.has(each.code));
}
