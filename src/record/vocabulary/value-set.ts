import type { CodeSet } from '../../codes';
import { type EclExpression, isWithin, parseEcl } from '../../codes/official';
import { type Context, type Finding, NOTHING } from './element';
import { finding } from './rules';

export interface SnomedOptions {
  /** As the model names it, `SNOMED CT: …`. */
  readonly valueSet?: string;
  /** The list of the code set that stands for the value set: the official one, where it is loaded. */
  readonly list?: 'needs' | 'support';
  /** The model gives an example expression for a value set, so nothing is enforced. */
  readonly example?: true;
}

/** What there is to say of a concept's place in a value set. */
export type MembershipCheck = (concept: string, context: Context) => readonly Finding[];

/** How membership of a concept in a value set is checked. */
export function membershipCheck({ valueSet = '', list, example }: SnomedOptions): MembershipCheck {
  // No expression at all means any concept of SNOMED CT.
  const expression = example ? undefined : parseEcl(valueSet);
  if (expression === undefined) return () => NOTHING;
  if (list !== undefined)
    return (concept, { codeSet, strict }) => checkList(concept, list, expression, codeSet, strict);
  const outside = expression.every(({ operator }) => operator === '')
    ? 'snomed-outside-value-set'
    : 'snomed-outside-reference-set';
  return (concept, { codeSet, strict }) => {
    const isMember = isWithin(concept, expression, codeSet);
    if (isMember) return NOTHING;
    return [isMember === undefined ? finding('snomed-not-checked') : finding(outside, strict)];
  };
}

/** Severity follows authority: only what is official can make a concept look wrong. */
function checkList(
  concept: string,
  name: string,
  expression: EclExpression,
  codeSet: CodeSet,
  strict: boolean,
): readonly Finding[] {
  // The members of a release have the last word, whatever a list that is compiled or local holds.
  const isInRelease = isWithin(concept, expression, codeSet);
  const named = codeSet.lists.filter((list) => list.name === name);
  if (isInRelease ?? named.some(({ codes }) => codes.some(({ id }) => id === concept))) return NOTHING;
  const isOfficial = isInRelease === false || named.some(({ authority }) => authority === 'official');
  return [
    isOfficial ? finding('snomed-outside-official-set', strict) : finding('snomed-outside-compiled-set'),
  ];
}
