import { RECORD_RULES, type RecordRule, type RecordRuleText } from '../rules';
import type { Finding } from './element';

const findingsOf = (isStrict: boolean): Readonly<Record<string, Finding>> =>
  Object.fromEntries(
    Object.entries<RecordRuleText>(RECORD_RULES).map(([rule, { severity, message, strict }]) => [
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

/** Findings of a part of the value that is looked at, by its path within it. */
export const at = (path: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((found) => ({ ...found, path }));
