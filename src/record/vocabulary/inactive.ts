import { findCode, type Replacement } from '../../codes';
import { type Context, type Finding, NOTHING } from './element';
import { finding } from './rules';

const MOST_NAMED = 10;

/** A concept that a loaded release has made inactive, and what the release has in its place. */
export function checkActive(concept: string, { codeSet }: Context): readonly Finding[] {
  const replacements = codeSet.inactive?.get(concept);
  if (replacements === undefined) return NOTHING;
  const { length } = replacements;
  if (length === 0)
    return [{ ...finding('snomed-inactive'), detail: 'The release names no concept in its place.' }];
  const associations = [...new Set(replacements.map(({ association }) => association))].join(', ');
  const named = replacements.slice(0, MOST_NAMED).map((replacement) => nameOf(replacement, codeSet));
  const more = length > MOST_NAMED ? `; ${length - MOST_NAMED} more` : '';
  return [
    {
      ...finding('snomed-inactive'),
      detail:
        length === 1
          ? `The release names a concept in its place (${associations}).`
          : `The release names ${length} concepts that may take its place (${associations}): choose.`,
      // What stands for a concept tells what was recorded of the person.
      detailWithValues: `In its place: ${named.join('; ')}${more}.`,
    },
  ];
}

function nameOf({ association, id }: Replacement, codeSet: Context['codeSet']): string {
  const term = findCode(codeSet, id)?.term;
  return `${association} ${id}${term === undefined ? '' : ` |${term}|`}`;
}
