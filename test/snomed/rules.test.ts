import { parseSctid, type SctidKind, SNOMED_RULES } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';

type SnomedRule = keyof typeof SNOMED_RULES;

/** Values, by rule, that make it speak. */
const rules: Partial<Record<SnomedRule, unknown[]>> = {
  'sctid-number': [871731000000106, 138875005, Number.NaN, -0, Number.POSITIVE_INFINITY],
  'sctid-not-text': [
    undefined,
    null,
    true,
    871731000000106n,
    ['138875005'],
    { toString: () => '138875005' },
    Object('138875005'),
    Symbol('138875005'),
    () => '138875005',
  ],
  'sctid-empty': ['', '  ', '\u00a0', '|SNOMED CT Concept|'],
  'sctid-scientific-notation': ['8.71731E+14', '8.71731e14', '8,71731E+14', '9E+17'],
  'sctid-not-digits': [
    '13887 5005',
    '138-875-005',
    '138875005.0',
    '-138875005',
    '13887500S',
    '１３８８７５００５',
    '١٣٨٨٧٥٠٠٥',
    '138875005\u200b',
    '\ud800',
    '1387500\udc005',
    'E+14',
  ],
  'sctid-leading-zero': ['0138875005', '01127531000000102', '0'],
  'sctid-length': ['12340', '5', '1234567890123456789', '1234105'],
  'sctid-truncated-digits': [
    '1077201000000100',
    '999000691000001000',
    '999000691000000000',
    '12345678901234500',
  ],
  'sctid-check-digit': ['871731000000107', '138875004', '1077201000000102'],
  'sctid-partition': ['123456038', '123456135'],
  'sctid-white-space': [' 138875005'],
  'sctid-term-notation': ['138875005 |SNOMED CT Concept|'],
};

/** The same for values that are fine in themselves but of another kind than asked for. */
const kindRules: Partial<Record<SnomedRule, [string, SctidKind][]>> = {
  'sctid-concept': [
    ['138875005', 'description'],
    ['871731000000106', 'relationship'],
  ],
  'sctid-description': [
    ['346979010', 'concept'],
    ['346979010', 'relationship'],
  ],
  'sctid-relationship': [
    ['123456029', 'concept'],
    ['8717310000001127', 'description'],
  ],
};

describe('the rules of SNOMED CT identifiers', () => {
  it('are all above', () => {
    expect(Object.keys({ ...rules, ...kindRules }).sort()).toStrictEqual(Object.keys(SNOMED_RULES).sort());
  });

  describe.each(Object.entries(rules))('%s', (rule, values) => {
    it.each(values.map((value) => ({ value })))('$value', ({ value }) => {
      const { severity, message } = SNOMED_RULES[rule as SnomedRule];
      const result = parseSctid(value);
      expect(result.ok).toBe(severity !== 'error');
      expect(result.issues).toStrictEqual([{ severity, rule, path: '', message }]);
    });
  });

  describe.each(Object.entries(kindRules))('%s', (rule, values) => {
    it.each(values)('%s where a %s belongs', (value, kind) => {
      const { severity, message } = SNOMED_RULES[rule as SnomedRule];
      const result = parseSctid(value, { kind });
      expect(result).toStrictEqual({ ok: false, issues: [{ severity, rule, path: '', message }] });
      expect(parseSctid(value).ok).toBe(true);
    });
  });
});
