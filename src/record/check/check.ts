import type * as z from 'zod';
import type { ElementNode } from '../model/tree';
import { openReport, type RecordIssue } from './issue';
import { contextOf, type RecordOptions } from './options';
import { review, reviewOne } from './review';
import { reportStructure } from './structure';

/**
 * What checking gave: the value as the standard has it with what is worth knowing, or what is wrong.
 *
 * @example
 * ```ts
 * import { checkElement, type RecordResult } from 'social-prescribing/record';
 *
 * const result: RecordResult<unknown> = checkElement('personDemographics.dateOfBirth', '1980-02-30');
 * result.issues.map(({ rule }) => rule); //=> ['date-impossible']
 * ```
 */
export type RecordResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly RecordIssue[] }
  | { readonly ok: false; readonly issues: readonly RecordIssue[] };

/**
 * Checks a value against an element: the schema says whether it holds, the review what is worth knowing of it.
 * `schema` is the element's, perhaps compiled.
 */
export function check<Value>(
  node: ElementNode,
  schema: z.ZodType<Value>,
  path: PropertyKey[],
  value: unknown,
  options: RecordOptions,
): RecordResult<Value> {
  const report = openReport(options.showValues ?? false);
  const parsed = schema.safeParse(value);
  if (!parsed.success) reportStructure(node, path, value, parsed.error.issues, report);
  const isOneEntry = typeof path.at(-1) === 'number';
  (isOneEntry ? reviewOne : review)(node, value, path, contextOf(options), report);
  const { issues } = report;
  if (!parsed.success || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  return { ok: true, value: parsed.data, issues };
}
