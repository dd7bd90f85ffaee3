import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/issue';

/** What a rule says, and values that make a parser say that and nothing else. */
export interface RuleCase {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly values: readonly unknown[];
}

export function describeRules(parse: (value: unknown) => Result<string>, cases: readonly RuleCase[]): void {
  describe.each(cases)('$rule', ({ rule, severity, message, values }) => {
    it.each(values.map((value) => ({ value })))('$value', ({ value }) => {
      const result = parse(value);
      expect(result.ok).toBe(severity !== 'error');
      expect(result.issues).toStrictEqual([{ severity, rule, path: '', message }]);
    });
  });
}
