import { issueFactory, type RuleText } from '../issue';

/**
 * Every rule that reading a SNOMED CT identifier can report: its severity and its message, by rule id.
 * Ids are stable. Errors mean there is no usable identifier; `information` rules leave it usable.
 * Source: SNOMED CT Technical Implementation Guide, "Component Identifiers".
 *
 * @example
 * ```ts
 * import { SNOMED_RULES } from 'social-prescribing/snomed';
 *
 * SNOMED_RULES['sctid-check-digit'].severity; //=> 'error'
 * SNOMED_RULES['sctid-term-notation'].severity; //=> 'information'
 * ```
 */
export const SNOMED_RULES = {
  'sctid-number': {
    severity: 'error',
    message:
      'A SNOMED CT identifier was given as a number. Numbers lose digits beyond 15 places: give it as text.',
  },
  'sctid-not-text': {
    severity: 'error',
    message: 'A SNOMED CT identifier must be text. Give it as a string of digits.',
  },
  'sctid-empty': {
    severity: 'error',
    message: 'The SNOMED CT identifier is empty. Give an identifier, or leave the item out.',
  },
  'sctid-scientific-notation': {
    severity: 'error',
    message:
      'The SNOMED CT identifier is in scientific notation, so a spreadsheet has probably dropped digits. ' +
      'Export it again from the source with the column formatted as text.',
  },
  'sctid-not-digits': {
    severity: 'error',
    message:
      'A SNOMED CT identifier has only the digits 0 to 9. Take out letters, punctuation and spaces within it.',
  },
  'sctid-leading-zero': {
    severity: 'error',
    message:
      'A SNOMED CT identifier does not begin with zero. Take out the padding or correct the identifier.',
  },
  'sctid-length': {
    severity: 'error',
    message:
      'A SNOMED CT identifier has 6 to 18 digits, and at least 11 when it holds a namespace. ' +
      'Look for missing or additional digits.',
  },
  'sctid-truncated-digits': {
    severity: 'error',
    message:
      'The SNOMED CT identifier is not valid and every digit beyond the 15th is zero: a spreadsheet has ' +
      'probably replaced them. Export it again from the source with the column formatted as text.',
  },
  'sctid-check-digit': {
    severity: 'error',
    message: 'The check digit of the SNOMED CT identifier is wrong. Look for a mistyped or transposed digit.',
  },
  'sctid-partition': {
    severity: 'error',
    message:
      'The two digits before the check digit are no partition in use: 00 and 10 are concepts, 01 and 11 ' +
      'descriptions, 02 and 12 relationships. Correct the identifier.',
  },
  'sctid-concept': {
    severity: 'error',
    message:
      'This identifies a concept, and another kind of component belongs here. Give an identifier of that kind.',
  },
  'sctid-description': {
    severity: 'error',
    message:
      'This identifies a description (one term of a concept), and another kind of component belongs here. ' +
      'For a coded value, give the identifier of the concept that the term describes.',
  },
  'sctid-relationship': {
    severity: 'error',
    message:
      'This identifies a relationship (a link between two concepts), and another kind of component belongs ' +
      'here. For a coded value, give the identifier of a concept.',
  },
  'sctid-white-space': {
    severity: 'information',
    message: 'White space around the SNOMED CT identifier was removed. Remove it at the source.',
  },
  'sctid-term-notation': {
    severity: 'information',
    message:
      'The SNOMED CT identifier came with a term between vertical bars. The identifier was used and the term ' +
      'set apart, without checking that they belong together.',
  },
} as const satisfies Record<string, RuleText>;

/** The id of one rule of `SNOMED_RULES`. */
export type SnomedRule = keyof typeof SNOMED_RULES;

/** The issue of a rule, without a path: the caller knows where the value stood. */
export const issue = /* @__PURE__ */ issueFactory(SNOMED_RULES);
