import { isObject } from '../../json-object';
import type { Draft } from '../mapping/path';

/** FHIR wants a status with every activity that is described in a CarePlan; the record has none. */
export function giveStatus(plan: Draft): void {
  for (const activity of Array.isArray(plan.activity) ? plan.activity : [])
    if (isObject(activity) && isObject(activity.detail)) (activity.detail as Draft).status ??= 'unknown';
}
