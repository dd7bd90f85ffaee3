import * as z from 'zod';

const count = z.int().min(0);
const Severity = z.enum(['error', 'warning', 'information']);
const Authority = z.enum(['compiled', 'local', 'official']);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Checked = z.strictObject({ checked: count, valid: count });
const Code = { id: z.string(), term: z.string() };

const Issue = z.strictObject({
  severity: Severity,
  rule: z.string(),
  path: z.string(),
  message: z.string(),
  element: z.string().optional(),
  conformance: z.enum(['M', 'R', 'O']).optional(),
  detail: z.string().optional(),
});

const Place = z.strictObject({
  file: z.string(),
  kind: z.enum(['record', 'event']),
  number: count,
  line: count.optional(),
  path: z.string(),
  detail: z.string().optional(),
});

export const ruleSchema = z.strictObject({
  rule: z.string(),
  severity: Severity,
  message: z.string(),
  issues: count,
  affected: count,
  elements: z.array(z.strictObject({ element: z.string(), issues: count })),
  first: z.array(Place).max(10),
});

export const elementSchema = z.strictObject({
  path: z.string(),
  name: z.string(),
  conformance: z.enum(['M', 'R', 'O']),
  mustHave: z.boolean(),
  carried: count,
  right: count,
});

export const codesSchema = z.strictObject({
  lists: z.array(
    z.strictObject({
      name: z.string(),
      authority: Authority,
      occurring: z.array(z.strictObject({ ...Code, times: count })),
      never: z.array(z.strictObject(Code)),
    }),
  ),
  outside: z.strictObject({
    times: count,
    codes: z.array(z.strictObject({ id: z.string(), times: count })).max(50),
  }),
});

/** What one record or row came to, as reports list it. */
export const verdictSchema = z.strictObject({
  file: z.string(),
  record: count.optional(),
  row: count.optional(),
  line: count.optional(),
  valid: z.boolean(),
  issues: z.array(Issue),
});

export const summarySchema = z.strictObject({
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  standard: z.string(),
  package: z.string(),
  strict: z.boolean(),
  lints: z.array(z.string()),
  profile: z.strictObject({ sections: z.array(z.string()), sha256: Sha256 }).nullable(),
  codeSet: z.array(
    z.strictObject({
      name: z.string(),
      authority: Authority,
      version: z.string(),
      date: z.string(),
      module: z.string().optional(),
      codes: count,
    }),
  ),
  files: z.array(
    z.strictObject({
      file: z.string(),
      kind: z.enum(['records', 'fhir', 'events']),
      sha256: Sha256,
      bytes: count,
      checked: count,
      valid: count,
      understoodAs: z.array(z.string()),
      refused: z.array(Issue),
    }),
  ),
  summary: z.strictObject({
    records: Checked,
    events: Checked,
    issues: z.strictObject({ error: count, warning: count, information: count }),
    leftOut: count,
  }),
  issuesNotListed: count.optional(),
});

const reportSchema = z.strictObject({
  ...summarySchema.shape,
  records: z.array(verdictSchema).optional(),
  rules: z.array(ruleSchema).optional(),
  elements: z.array(elementSchema).optional(),
  codes: codesSchema.optional(),
});

/**
 * JSON Schema (draft 2020-12) of the conformance report that `check --format json` writes. The file
 * `social-prescribing/json-schema/conformance-report.json` holds it. What a coarser grain leaves out is optional.
 *
 * @example
 * ```ts
 * import { reportJsonSchema } from 'social-prescribing/conformance';
 *
 * reportJsonSchema().$schema; //=> 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(reportSchema),
  title: 'Conformance report of social-prescribing',
});
