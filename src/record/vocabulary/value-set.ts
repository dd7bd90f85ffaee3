import type { CodeSet } from '../../codes';
import { type Context, type Finding, NOTHING } from './element';
import { finding } from './rules';

/** One operand of a value set: a concept, its descendants (`<`, `<<` with itself), or a reference set's members (`^`). */
interface Operand {
  readonly operator: '' | '<' | '<<' | '^';
  readonly id: string;
}

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
  const operands = example ? [] : operandsOf(valueSet);
  if (list !== undefined) {
    const ids = operands.map(({ id }) => id);
    return (concept, { codeSet, strict }) => checkList(concept, list, ids, codeSet, strict);
  }
  if (operands.length === 0) return () => NOTHING;
  if (operands.every(({ operator }) => operator === '')) {
    return (concept, { strict }) =>
      operands.some(({ id }) => id === concept) ? NOTHING : [finding('snomed-outside-value-set', strict)];
  }
  return (concept, { codeSet, strict }) => checkOperands(concept, operands, codeSet, strict);
}

function operandsOf(valueSet: string): Operand[] {
  return [...valueSet.matchAll(/([<^]*)(\d{6,18})/g)].map(([, operator, id]) => ({
    operator: operator as Operand['operator'],
    id: id!,
  }));
}

/** Severity follows authority: only what is official can make a concept look wrong. */
function checkList(
  concept: string,
  name: string,
  referenceSets: readonly string[],
  { lists, referenceSets: loaded }: CodeSet,
  strict: boolean,
): readonly Finding[] {
  // The members of a release have the last word, whatever a list that is compiled or local holds.
  const members = loaded === undefined ? [] : referenceSets.flatMap((id) => loaded.get(id) ?? []);
  const named = lists.filter((list) => list.name === name);
  const isMember =
    members.length > 0
      ? members.some((set) => set.has(concept))
      : named.some(({ codes }) => codes.some(({ id }) => id === concept));
  if (isMember) return NOTHING;
  const isOfficial = members.length > 0 || named.some(({ authority }) => authority === 'official');
  return [
    isOfficial ? finding('snomed-outside-official-set', strict) : finding('snomed-outside-compiled-set'),
  ];
}

/** Hierarchies need a release; a concept that an operand itself names is inside all the same. */
function checkOperands(
  concept: string,
  operands: readonly Operand[],
  { referenceSets }: CodeSet,
  strict: boolean,
): readonly Finding[] {
  let isCertain = true;
  for (const { operator, id } of operands) {
    const members = operator === '^' ? referenceSets?.get(id) : undefined;
    if (members?.has(concept)) return NOTHING;
    if ((operator === '' || operator === '<<') && id === concept) return NOTHING;
    const isExcludedItself = operator === '<' && id === concept;
    if (operator !== '' && members === undefined && !isExcludedItself) isCertain = false;
  }
  return [isCertain ? finding('snomed-outside-reference-set', strict) : finding('snomed-not-checked')];
}
