import { RECORD_RULES, type RecordRule } from '../rules';
import type { Finding } from './element';

/** The finding of a rule; `strict` takes the severity the rule has to the letter of the model. */
export function finding(rule: RecordRule, strict = false): Finding {
  const { severity, message, strict: toTheLetter } = RECORD_RULES[rule] as RuleEntry;
  return { severity: strict && toTheLetter ? toTheLetter : severity, rule, message };
}

type RuleEntry = { severity: Finding['severity']; message: string; strict?: Finding['severity'] };
