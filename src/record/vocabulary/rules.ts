import { RECORD_RULES, type RecordRule } from '../rules';
import type { Finding } from './element';

type RuleEntry = { severity: Finding['severity']; message: string; strict?: Finding['severity'] };

const findingsOf = (isStrict: boolean): Readonly<Record<string, Finding>> =>
  Object.fromEntries(
    Object.entries<RuleEntry>(RECORD_RULES).map(([rule, { severity, message, strict }]) => [
      rule,
      { severity: (isStrict && strict) || severity, rule, message },
    ]),
  );

// Made once: a finding is asked for at every value that has one.
const FINDINGS = findingsOf(false);
const FINDINGS_TO_THE_LETTER = findingsOf(true);

/** The finding of a rule; `strict` takes the severity the rule has to the letter of the model. */
export const finding = (rule: RecordRule, strict = false): Finding =>
  (strict ? FINDINGS_TO_THE_LETTER : FINDINGS)[rule]!;

/** The finding of a rule about an element within the group that is looked at. */
export const findingAt = (path: string, rule: RecordRule, strict = false): Finding => ({
  ...finding(rule, strict),
  path,
});
