import { IDENTIFIER_RULES } from 'social-prescribing/identifiers';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/issue';

type IdentifierRule = keyof typeof IDENTIFIER_RULES;

/** Values, by rule, that make a parser say that and nothing else. */
export type RuleValues = { readonly [Rule in IdentifierRule]?: readonly unknown[] };

export function describeRules(parse: (value: unknown) => Result<string>, values: RuleValues): void {
  const rules = Object.keys(values) as IdentifierRule[];
  describe.each(rules)('%s', (rule) => {
    it.each(values[rule]!.map((value) => ({ value })))('$value', ({ value }) => {
      const { severity, message } = IDENTIFIER_RULES[rule];
      const result = parse(value);
      expect(result.ok).toBe(severity !== 'error');
      expect(result.issues).toStrictEqual([{ severity, rule, path: '', message }]);
    });
  });
}
