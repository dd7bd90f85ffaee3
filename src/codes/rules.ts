import type { RuleText } from '../issue';

/**
 * Every rule that reading a row of a local code list can report: its severity and its message, by rule id.
 *
 * @example
 * ```ts
 * import { CODE_RULES } from 'social-prescribing/codes';
 *
 * CODE_RULES['code-role-unknown'].severity; //=> 'error'
 * ```
 */
export const CODE_RULES = {
  'code-id-missing': {
    severity: 'error',
    message: 'No id. Give the SNOMED CT concept id or the local code.',
  },
  'code-term-missing': { severity: 'error', message: 'No term. Say in words what the code means.' },
  'code-role-unknown': {
    severity: 'error',
    message:
      'The role is not one of offer, referral, decline, source, demographic, need, support, outcome, assessment, contact, closure.',
  },
  'code-attendance-missing': {
    severity: 'error',
    message: 'A contact code states its attendance: 2, 3, 4, 5, 6, 7 or unknown.',
  },
  'code-instrument-missing': {
    severity: 'error',
    message: 'An assessment code names its instrument, such as SWEMWBS.',
  },
  'code-conflict': {
    severity: 'error',
    message: 'The same code stands twice in this list with different meanings. Keep one row.',
  },
  'code-uncategorised': {
    severity: 'information',
    message: 'No category: counted as Uncategorised. Give one to see it apart.',
  },
  'code-replaces-bundled': {
    severity: 'information',
    message: 'This row replaces the entry held for the same code, bundled or official.',
  },
} as const satisfies Record<string, RuleText>;
