import { issueFactory, type RuleText } from '../../issue';

/**
 * Every rule that reading the hierarchy of a code set file can report: its severity and its message, by rule id.
 *
 * @example
 * ```ts
 * import { HIERARCHY_RULES } from 'social-prescribing/codes/official';
 *
 * HIERARCHY_RULES['hierarchy-twice'].severity; //=> 'error'
 * ```
 */
export const HIERARCHY_RULES = {
  'hierarchy-shape': {
    severity: 'error',
    message:
      'This is no hierarchy as `codes import` writes it: roots, and groups of concepts under some of them. Make the code set again of the release.',
  },
  'hierarchy-concept': {
    severity: 'error',
    message:
      'Here stands something else than the id of a SNOMED CT concept, as text. Make the code set again of the release.',
  },
  'hierarchy-under': {
    severity: 'error',
    message:
      'A group states what it is under by the positions of roots, at least one, each once and rising, and no concept is under itself. Make the code set again of the release.',
  },
  'hierarchy-twice': {
    severity: 'error',
    message: 'This concept stands twice. Make the code set again of the release.',
  },
} as const satisfies Record<string, RuleText>;

export const hierarchyIssue = /* @__PURE__ */ issueFactory(HIERARCHY_RULES);
