import { FHIR_RULES, READ_RULES } from '../events';
import { FHIR_DOCUMENT_RULES } from '../fhir';
import { IDENTIFIER_RULES } from '../identifiers';
import { type Issue, issueFactory, type RuleText } from '../issue';
import { RECORD_RULES } from '../record';
import { SNOMED_RULES } from '../snomed';

/**
 * Every rule that checking an extract of coded events can report beyond what reading it reports: its severity
 * and message, by rule id. Ids are stable.
 *
 * @example
 * ```ts
 * import { EVENT_RULES } from 'social-prescribing/conformance';
 *
 * EVENT_RULES['event-code-not-in-set'].severity; //=> 'information'
 * ```
 */
export const EVENT_RULES = {
  'event-code-not-in-set': {
    severity: 'information',
    message:
      'The code is in no list of the code set in use, so no measure counts it. If it should count, load a code set that has it.',
  },
  'event-source-not-in-set': {
    severity: 'information',
    message:
      'The source of referral is in no list of the code set in use and counts as Invalid. Use a code of the list, or load one that has it.',
  },
  'event-organisation-not-ods': {
    severity: 'information',
    message:
      'The organisation has not the form of an ODS code. Give the code of the organisation, not its name.',
  },
  'event-score-missing': {
    severity: 'warning',
    message: 'The code is an assessment score and the row has no value. Export the score with it.',
  },
  'event-score-not-a-number': {
    severity: 'warning',
    message: 'The score is no plain number, so no measure counts it. Give digits with a decimal point.',
  },
  'event-score-out-of-range': {
    severity: 'warning',
    message:
      'The score is outside the range of its instrument, so no measure counts it. Check it and its code.',
  },
} as const satisfies Record<string, RuleText>;

const plainIssue = /* @__PURE__ */ issueFactory({
  ...EVENT_RULES,
  'snomed-inactive': RECORD_RULES['snomed-inactive'],
});

/** The issue of a rule about a field of an event. */
export const eventIssue = (
  rule: Parameters<typeof plainIssue>[0],
  field: string,
): Issue & { element: string } => ({
  ...plainIssue(rule, field),
  element: field,
});

/**
 * Every rule that a check of files can report, by rule id. Where records and extracts share an id, the entry is
 * the records'.
 *
 * @example
 * ```ts
 * import { CHECK_RULES } from 'social-prescribing/conformance';
 *
 * CHECK_RULES['nhs-number-check-digit']?.severity; //=> 'error'
 * ```
 */
export const CHECK_RULES: Readonly<Record<string, RuleText>> = {
  ...READ_RULES,
  ...FHIR_RULES,
  ...FHIR_DOCUMENT_RULES,
  ...SNOMED_RULES,
  ...IDENTIFIER_RULES,
  ...EVENT_RULES,
  ...RECORD_RULES,
};

/** The rules of whatever reading rejects. What it only counts is in these or among those of identifiers. */
const READING: Readonly<Record<string, RuleText>> = { ...SNOMED_RULES, ...FHIR_RULES, ...READ_RULES };

/** How bad a rule is that reading an extract reports: what costs a row is an error. */
export const severityOfReading = (rule: string): Issue['severity'] => READING[rule]!.severity;
/** The message of a rule of which reading tells only how often. */
export const messageOfReading = (rule: string): string => (READING[rule] ?? CHECK_RULES[rule])!.message;
