import { parseSctid, type SctidKind, SNOMED_RULES } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';

/** What each rule says, and values that make it say so. */
const rules: { rule: string; severity: string; message: string; values: unknown[] }[] = [
  {
    rule: 'sctid-number',
    severity: 'error',
    message:
      'A SNOMED CT identifier was given as a number. Numbers lose digits beyond 15 places: give it as text.',
    values: [871731000000106, 138875005, Number.NaN, -0, Number.POSITIVE_INFINITY],
  },
  {
    rule: 'sctid-not-text',
    severity: 'error',
    message: 'A SNOMED CT identifier must be text. Give it as a string of digits.',
    values: [
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
  },
  {
    rule: 'sctid-empty',
    severity: 'error',
    message: 'The SNOMED CT identifier is empty. Give an identifier, or leave the item out.',
    values: ['', '  ', '\u00a0', '|SNOMED CT Concept|'],
  },
  {
    rule: 'sctid-scientific-notation',
    severity: 'error',
    message:
      'The SNOMED CT identifier is in scientific notation, so a spreadsheet has probably dropped digits. Export it again from the source with the column formatted as text.',
    values: ['8.71731E+14', '8.71731e14', '8,71731E+14', '9E+17'],
  },
  {
    rule: 'sctid-not-digits',
    severity: 'error',
    message:
      'A SNOMED CT identifier has only the digits 0 to 9. Take out letters, punctuation and spaces within it.',
    values: [
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
  },
  {
    rule: 'sctid-leading-zero',
    severity: 'error',
    message:
      'A SNOMED CT identifier does not begin with zero. Take out the padding or correct the identifier.',
    values: ['0138875005', '01127531000000102', '0'],
  },
  {
    rule: 'sctid-length',
    severity: 'error',
    message:
      'A SNOMED CT identifier has 6 to 18 digits, and at least 11 when it holds a namespace. Look for missing or additional digits.',
    values: ['12340', '5', '1234567890123456789', '1234105'],
  },
  {
    rule: 'sctid-truncated-digits',
    severity: 'error',
    message:
      'The SNOMED CT identifier is not valid and every digit beyond the 15th is zero: a spreadsheet has probably replaced them. Export it again from the source with the column formatted as text.',
    values: ['1077201000000100', '999000691000001000', '999000691000000000', '12345678901234500'],
  },
  {
    rule: 'sctid-check-digit',
    severity: 'error',
    message: 'The check digit of the SNOMED CT identifier is wrong. Look for a mistyped or transposed digit.',
    values: ['871731000000107', '138875004', '1077201000000102'],
  },
  {
    rule: 'sctid-partition',
    severity: 'error',
    message:
      'The two digits before the check digit are no partition in use: 00 and 10 are concepts, 01 and 11 descriptions, 02 and 12 relationships. Correct the identifier.',
    values: ['123456038', '123456135'],
  },
  {
    rule: 'sctid-white-space',
    severity: 'information',
    message: 'White space around the SNOMED CT identifier was removed. Remove it at the source.',
    values: [' 138875005'],
  },
  {
    rule: 'sctid-term-notation',
    severity: 'information',
    message:
      'The SNOMED CT identifier came with a term between vertical bars. The identifier was used and the term set apart, without checking that they belong together.',
    values: ['138875005 |SNOMED CT Concept|'],
  },
];

/** The same for values that are fine in themselves but of another kind than asked for. */
const kindRules: { rule: string; severity: string; message: string; values: [string, SctidKind][] }[] = [
  {
    rule: 'sctid-concept',
    severity: 'error',
    message:
      'This identifies a concept, and another kind of component belongs here. Give an identifier of that kind.',
    values: [
      ['138875005', 'description'],
      ['871731000000106', 'relationship'],
    ],
  },
  {
    rule: 'sctid-description',
    severity: 'error',
    message:
      'This identifies a description (one term of a concept), and another kind of component belongs here. For a coded value, give the identifier of the concept that the term describes.',
    values: [
      ['346979010', 'concept'],
      ['346979010', 'relationship'],
    ],
  },
  {
    rule: 'sctid-relationship',
    severity: 'error',
    message:
      'This identifies a relationship (a link between two concepts), and another kind of component belongs here. For a coded value, give the identifier of a concept.',
    values: [
      ['123456029', 'concept'],
      ['8717310000001127', 'description'],
    ],
  },
];

describe('the rules of SNOMED CT identifiers', () => {
  it('are all below', () => {
    const tested = [...rules, ...kindRules].map(({ rule }) => rule);
    expect(tested.sort()).toStrictEqual(Object.keys(SNOMED_RULES).sort());
  });

  describe.each(rules)('$rule', ({ rule, severity, message, values }) => {
    it.each(values.map((value) => ({ value })))('$value', ({ value }) => {
      const result = parseSctid(value);
      expect(result.ok).toBe(severity !== 'error');
      expect(result.issues).toStrictEqual([{ severity, rule, path: '', message }]);
    });
  });

  describe.each(kindRules)('$rule', ({ rule, severity, message, values }) => {
    it.each(values)('%s where a %s belongs', (value, kind) => {
      const result = parseSctid(value, { kind });
      expect(result).toStrictEqual({ ok: false, issues: [{ severity, rule, path: '', message }] });
      expect(parseSctid(value).ok).toBe(true);
    });
  });
});
