import type { CodeSet } from '../code';
import { referenceSetIds } from '../generated/reference-sets';
import { type EclExpression, type EclOperand, parseEcl } from './parse-ecl';

/** What evaluating an expression needs of a code set. */
type Terminology = Pick<CodeSet, 'referenceSets' | 'hierarchy'>;

const KNOWN_REFERENCE_SETS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ referenceSetIds.split('\n'),
);

/**
 * Whether a concept is within an expression, as text or as `parseEcl` gives it: `true` or `false` where that is
 * certain, `undefined` where the code set cannot tell, because the reference set or the hierarchy is not loaded or
 * the expression is of a form that is not evaluated.
 *
 * - `A OR B` is true when either is, and false only when both are.
 * - Some things need no release: a concept is in `<<` of itself and not in `<` of itself.
 * - The id of a reference set without `^` is read as its members, as the model means it (`codes/errata.csv`).
 *
 * Source: SNOMED CT Expression Constraint Language Specification; the forms are those of PRSB model v1.1.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, type CodeSet } from 'social-prescribing/codes';
 * import { isWithin, openHierarchy } from 'social-prescribing/codes/official';
 *
 * // A relationship for show, not one of a release.
 * const builder = openHierarchy();
 * builder.add('267076002', '404684003');
 * const loaded: CodeSet = { ...bundledCodeSet, hierarchy: builder.close() };
 * isWithin('267076002', '<404684003', loaded); //=> true
 * isWithin('422650009', '<404684003', loaded); //=> false
 * isWithin('267076002', '<404684003', bundledCodeSet); //=> undefined
 * isWithin('267076002', '<404684003 OR 267076002', bundledCodeSet); //=> true
 * ```
 */
export function isWithin(
  concept: string,
  expression: string | EclExpression,
  codeSet: Terminology,
): boolean | undefined {
  const operands = typeof expression === 'string' ? parseEcl(expression) : expression;
  if (operands === undefined) return undefined;
  let isCertain = true;
  for (const operand of operands) {
    const holds = isWithinOperand(concept, operand, codeSet);
    if (holds) return true;
    if (holds === undefined) isCertain = false;
  }
  return isCertain ? false : undefined;
}

function isWithinOperand(
  concept: string,
  { operator, id }: EclOperand,
  { referenceSets: loaded, hierarchy }: Terminology,
): boolean | undefined {
  if (operator === '<' || operator === '<<') {
    if (concept === id) return operator === '<<';
    return hierarchy?.knows(id) ? hierarchy.isDescendant(concept, id) : undefined;
  }
  const members = loaded?.get(id);
  if (members !== undefined) return members.has(concept);
  return operator === '^' || KNOWN_REFERENCE_SETS.has(id) ? undefined : concept === id;
}
