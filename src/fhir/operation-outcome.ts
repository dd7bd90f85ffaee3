import type { Issue, Severity } from '../issue';
import { isObject, type JsonObject } from '../json-object';
import { fhirDocumentIssue } from './rules';
import { ISSUE_EXTENSION, RULE_SYSTEM } from './systems';

/**
 * Issues as FHIR R4 has them.
 *
 * @example
 * ```ts
 * import { type OperationOutcome, toOperationOutcome } from 'social-prescribing/fhir';
 *
 * const outcome: OperationOutcome = toOperationOutcome([]);
 * outcome.issue.length; //=> 1
 * ```
 */
export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome';
  /** At least one: where there is no issue, one that says so. */
  readonly issue: readonly JsonObject[];
}

/** What an issue of a record has beside what every issue has. */
const BESIDE = ['element', 'conformance', 'detail'] as const;

/**
 * Issues of any part of this package as a FHIR R4 OperationOutcome. The rule is a coding of
 * `social-prescribing:rule` in `details`, the message its text, the path an `expression` with list places in
 * brackets; an issue of a record keeps its element, conformance and detail in extensions.
 * Source: HL7 FHIR R4 OperationOutcome, value sets issue-severity and issue-type.
 *
 * @example
 * ```ts
 * import { toOperationOutcome } from 'social-prescribing/fhir';
 * import { parseRecord } from 'social-prescribing/record';
 *
 * const { issues } = parseRecord({});
 * const [first] = toOperationOutcome(issues).issue;
 * [first?.severity, first?.code, first?.expression]; //=> ['error', 'required', ['personDemographics']]
 * ```
 */
export function toOperationOutcome(issues: readonly Issue[]): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: issues.length === 0 ? [NO_ISSUE] : issues.map(write),
  };
}

const NO_ISSUE: JsonObject = {
  severity: 'information',
  code: 'informational',
  details: { coding: [{ system: RULE_SYSTEM, code: 'no-issue' }], text: 'Nothing was found.' },
};

function write(issue: Issue): JsonObject {
  const { severity, rule, path, message } = issue;
  const beside = BESIDE.flatMap((name) => {
    const value = (issue as unknown as JsonObject)[name];
    return typeof value === 'string' ? [{ url: `${ISSUE_EXTENSION}${name}`, valueString: value }] : [];
  });
  return {
    ...(beside.length > 0 && { extension: beside }),
    severity,
    code: issueType(severity, rule),
    details: { coding: [{ system: RULE_SYSTEM, code: rule }], text: message },
    ...(path !== '' && { expression: [path.replace(/\.(\d+)(?=\.|$)/g, '[$1]')] }),
  };
}

/** The kind of issue, as FHIR sorts them. */
function issueType(severity: Severity, rule: string): string {
  if (severity === 'information') return 'informational';
  return rule.endsWith('-missing') || rule.endsWith('-absent') ? 'required' : 'invalid';
}

/**
 * What reading an OperationOutcome gave.
 *
 * @example
 * ```ts
 * import { fromOperationOutcome, type OutcomeReading } from 'social-prescribing/fhir';
 *
 * const reading: OutcomeReading = fromOperationOutcome({ resourceType: 'Bundle' });
 * reading.ok; //=> false
 * ```
 */
export type OutcomeReading =
  | { readonly ok: true; readonly value: readonly Issue[]; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The issues of an OperationOutcome: those of this package as they were, those of others with FHIR's code for
 * the rule. `fatal` is read as `error`. Never throws.
 *
 * @example
 * ```ts
 * import { fromOperationOutcome } from 'social-prescribing/fhir';
 *
 * const reading = fromOperationOutcome({
 *   resourceType: 'OperationOutcome',
 *   issue: [{ severity: 'fatal', code: 'structure', diagnostics: 'Not readable', expression: ['Patient.name[0]'] }],
 * });
 * reading.ok && reading.value;
 * //=> [{ severity: 'error', rule: 'structure', path: 'Patient.name.0', message: 'Not readable' }]
 * ```
 */
export function fromOperationOutcome(outcome: unknown): OutcomeReading {
  if (!isObject(outcome) || outcome.resourceType !== 'OperationOutcome' || !Array.isArray(outcome.issue))
    return { ok: false, issues: [fhirDocumentIssue('fhir-not-an-operation-outcome')] };
  const issues = outcome.issue.filter(isObject).map(read);
  return { ok: true, value: issues.filter(({ rule }) => rule !== 'no-issue'), issues: [] };
}

function read({ severity, code, details, diagnostics, expression, extension }: JsonObject): Issue {
  const { coding, text } = isObject(details) ? details : {};
  const ruled = listOf(coding).find((each) => isObject(each) && each.system === RULE_SYSTEM) as
    | JsonObject
    | undefined;
  const [path] = listOf(expression);
  const beside = listOf(extension).flatMap((each) => {
    const name = isObject(each) && BESIDE.find((key) => each.url === `${ISSUE_EXTENSION}${key}`);
    return name ? [[name, textOr((each as JsonObject).valueString, '')] as const] : [];
  });
  return {
    severity: SEVERITIES.get(severity) ?? 'error',
    rule: textOr(ruled?.code ?? code, 'unknown'),
    path: textOr(path, '').replace(/\[(\d+)\]/g, '.$1'),
    message: textOr(text ?? diagnostics, ''),
    ...Object.fromEntries(beside),
  };
}

const SEVERITIES = new Map<unknown, Severity>([
  ['fatal', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'information'],
]);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOr = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
