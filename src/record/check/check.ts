import type * as z from 'zod';
import type { ElementNode } from '../model/tree';
import type { Context } from '../vocabulary/element';
import { openReport, type RecordIssue } from './issue';
import { reviewElement, reviewOccurrence } from './review';
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

/** What a value is checked against. */
export interface Checked<Value> {
  readonly node: ElementNode;
  /** The element's schema, perhaps compiled. */
  readonly schema: z.ZodType<Value>;
  /** Where the element stands: keys and indices from the record down. */
  readonly path: readonly PropertyKey[];
}

/** Checks a value: the schema says whether it holds, the review what is worth knowing of it. */
export function check<Value>(
  { node, schema, path }: Checked<Value>,
  value: unknown,
  context: Context,
  showValues = false,
): RecordResult<Value> {
  const report = openReport(showValues);
  const { success: isValid, data, error } = schema.safeParse(value);
  if (!isValid) reportStructure(node, path, value, error.issues, report);
  const isOneEntry = typeof path.at(-1) === 'number';
  const review = isOneEntry ? reviewOccurrence : reviewElement;
  review(node, value, { context, report, isValid, path: [...path] });
  const { issues } = report;
  if (!isValid || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  return { ok: true, value: data, issues };
}
