import { issueFactory, type RuleText } from '../../issue';

const error = /* @__NO_SIDE_EFFECTS__ */ (message: string): RuleText => ({ severity: 'error', message });
const warning = /* @__NO_SIDE_EFFECTS__ */ (message: string): RuleText => ({ severity: 'warning', message });
const information = /* @__NO_SIDE_EFFECTS__ */ (message: string): RuleText => ({
  severity: 'information',
  message,
});

/**
 * Every rule that making a code set of a release, a ValueSet, a table or `codes.json` can report, besides those
 * of `SNOMED_RULES`: its severity and its message, by rule id. `{…}` in a message stands for a code with its
 * term, a list or a number. Errors refuse the whole code set, because a measure over half of one would mislead.
 *
 * @example
 * ```ts
 * import { CODE_SET_RULES } from 'social-prescribing/codes/official';
 *
 * CODE_SET_RULES['bundled-inactive'].severity; //=> 'warning'
 * ```
 */
export const CODE_SET_RULES = {
  // Members, wherever they come from
  'set-empty': error(
    'There are no members of {list}. Look whether this is the UK Edition, whole, and recent enough to hold the reference set.',
  ),
  'set-count': information(
    'Needs: {needs}, support: {support}, together {total} different codes. The standard states 78 for the whole minimum dataset, and these two sets cover needs and support only, so they do not by themselves account for the 78.',
  ),
  'member-unknown': error(
    'A member is in none of the concept files: {member}. Load the whole edition, not an extension by itself.',
  ),
  'member-inactive': warning('A member is inactive: {member}. {replacements}'),
  'member-twice': warning('A member stands twice: {member}. It is kept once; take one out at the source.'),
  'member-conflict': error(
    'A member stands twice, with different terms or states: {member}. Keep the row that is right.',
  ),
  'member-term-missing': warning(
    'A member has no term: {member}. It is shown by the term this package has, or by its id.',
  ),
  'member-term-too-long': warning(
    'The term of a member is longer than any SNOMED CT term: {member}. It is left out; look at the source.',
  ),
  'member-in-other-list': information(
    'A member also stands in the list {list}: {member}. It counts as {role}.',
  ),
  'members-uncategorised': information(
    '{count} members of {list} have no category and count as Uncategorised. Give a table of categories (id, category).',
  ),
  'category-unused': warning(
    'A category is given for a concept that is no member: {member}. Look at its id.',
  ),
  'category-conflict': error('Two categories are given for one concept: {member}. Keep one.'),

  // The bundled codes, in the light of what was loaded
  'bundled-inactive': warning('A bundled code is inactive in what was loaded: {member}. {replacements}'),
  'bundled-term-differs': information(
    'The term of a bundled code differs from what was loaded: {member}. There: {term}.',
  ),
  'bundled-unknown': warning('A bundled code is not in what was loaded: {member}. Do not rely on it.'),

  // Releases
  'delta-without-base': error(
    'This is a Delta: it holds only what changed. Give the code set it changes as the base, or load a Snapshot.',
  ),
  'delta-not-later': error(
    'This Delta, of {date}, is not later than the base it is to change. Apply each Delta once, in order of date.',
  ),
  'delta-without-hierarchy': warning(
    'The base holds a hierarchy, which a Delta cannot bring up to date. It is left out: load a Snapshot to have it again.',
  ),
  'base-without-delta': error('A base is only for a Delta, and this is a {type}. Leave the base out.'),
  'role-unusable': error(
    'A reference set cannot have the role {role}, which needs more than an id. List its codes as local codes.',
  ),

  'role-of-standard': error(
    'The standard says what this reference set is: the list {list}, with the role {role}. Give it no other role.',
  ),

  // FHIR ValueSet expansions
  'value-set-partial': error(
    'The expansion is a part of its set: it was filtered, or the server says it is unclosed or too costly to give whole. Ask for it whole, page by page if need be.',
  ),
  'value-set-maybe-page': warning(
    'The expansion has as many entries as were asked for and states no total, so there may be more. Ask for the next page, or for more at once.',
  ),
  'value-set-not-one': error(
    'This is no FHIR R4 ValueSet. Ask the terminology server for ValueSet/$expand, as JSON.',
  ),
  'value-set-outcome': error(
    'The terminology server answered with an OperationOutcome, an error of its own, instead of a ValueSet. Ask it again.',
  ),
  'value-set-not-expanded': error(
    'The ValueSet has no expansion: it says what belongs to it, not what that is. Ask the terminology server for ValueSet/$expand.',
  ),
  'value-set-list-unknown': error(
    'The ValueSet does not name reference set 1373501000000105 (needs) or 1373511000000107 (support). Say which of the two lists it is.',
  ),
  'value-set-list-other': error(
    'The ValueSet names the other of the two reference sets than the list asked for. Leave out which list it is.',
  ),
  'value-set-page-gap': error(
    'The pages of an expansion leave a gap: {count} codes from number {from} are missing. Load every page.',
  ),
  'value-set-page-overlap': warning(
    'Two pages of an expansion overlap from number {from}. Codes that stand twice are kept once.',
  ),
  'value-set-page-foreign': error(
    'These pages are of different expansions: their SNOMED CT versions or totals differ. Load the pages of one expansion.',
  ),
  'value-set-total': error(
    'The expansion states {total} codes and holds {count}. Load every page, or expand it without a limit.',
  ),
  'value-set-entry': error('An entry of the expansion is no object. Export it again.'),
  'value-set-other-system': warning('{count} codes of the expansion are not SNOMED CT. They are left out.'),
  'value-set-abstract': information(
    '{count} entries of the expansion are abstract, headings rather than codes. They are left out.',
  ),
  'value-set-version-unknown': information(
    'The expansion does not state the SNOMED CT release it was made from, so neither does the code set.',
  ),

  // Tables
  'row-set-unknown': error(
    'The row does not say whether it is of needs or support. Add a column "set", or say which list the table is.',
  ),
  'row-set-other': error(
    'The set of the row is neither needs nor support, nor the id of their reference sets.',
  ),
  'row-active-unknown': error('Whether the row is active is neither 1 nor 0, true nor false, yes nor no.'),
  'row-member-taken-out': information(
    '{count} rows are inactive members of a reference set: taken out of it since. They are left out.',
  ),
  'row-term-from-fsn': information(
    '{count} terms are fully specified names without their ending in brackets, because the table has no preferred term.',
  ),

  // codes.json
  'json-not-a-code-set': error(
    'This is no code set as `codes import` writes it. Make one of a release, a ValueSet or a table with `codes import`.',
  ),
  'json-version': error(
    'The code set is in a version of the format that this package does not know. Update the package, or make the code set again with `codes import`.',
  ),
  'json-shape': error(
    'Here stands something else than {expected}. Make the code set again with `codes import`.',
  ),
  'json-key': error(
    'There is no such key in a code set. Take it out, or make the code set again with `codes import`.',
  ),
  'json-twice': error('This stands twice. Make the code set again with `codes import`.'),
} as const satisfies Record<string, RuleText>;

export type CodeSetRule = keyof typeof CODE_SET_RULES;

export const plainIssue = /* @__PURE__ */ issueFactory(CODE_SET_RULES);
