import { failure, type Result, success } from '../issue';
import { findDefect, isLongFormat, kindOf, partitionOf } from './format';
import { issue } from './rules';
import type { SctConceptId, Sctid, SctidKind } from './types';

/**
 * Reads a SNOMED CT identifier and takes it apart. Accepts the bare digits, white space around them
 * (information `sctid-white-space`) and the notation with a term, `id |term|`, closing bar optional
 * (information `sctid-term-notation`). Never throws, whatever the value.
 *
 * With `kind`, an identifier of any other kind is an error named after what was given: `sctid-concept`,
 * `sctid-description` or `sctid-relationship`. The other errors are of form: `sctid-number`,
 * `sctid-not-text`, `sctid-empty`, `sctid-scientific-notation`, `sctid-not-digits`, `sctid-leading-zero`,
 * `sctid-length`, `sctid-truncated-digits`, `sctid-check-digit`, `sctid-partition`. The first one is given.
 *
 * A valid form does not mean that the component exists. A spreadsheet that zeroed the last digits can, one
 * time in ten, leave an identifier that is valid by chance.
 * Source: SNOMED CT Technical Implementation Guide, "Component Identifiers".
 *
 * @example
 * ```ts
 * import { parseSctid } from 'social-prescribing/snomed';
 *
 * const root = parseSctid(' 138875005 |SNOMED CT Concept|', { kind: 'concept' });
 * root.ok && root.value.id; //=> '138875005'
 * root.ok && root.value.term; //=> 'SNOMED CT Concept'
 * root.issues.map((issue) => issue.rule); //=> ['sctid-white-space', 'sctid-term-notation']
 *
 * const description = parseSctid('346979010', { kind: 'concept' });
 * description.issues[0]?.rule; //=> 'sctid-description'
 * ```
 */
export function parseSctid<Kind extends SctidKind = SctidKind>(
  value: unknown,
  options: { readonly kind?: Kind } = {},
): Result<Sctid<Kind>> {
  if (typeof value === 'number') return failure(issue('sctid-number'));
  if (typeof value !== 'string') return failure(issue('sctid-not-text'));

  const text = value.trim();
  const { id, term } = splitTerm(text);
  const defect = findDefect(id);
  if (defect !== undefined) return failure(issue(defect));
  const kind = kindOf(id);
  if (options.kind !== undefined && kind !== options.kind) return failure(issue(`sctid-${kind}`));

  const notices = [
    ...(text === value ? [] : [issue('sctid-white-space')]),
    ...(term === undefined ? [] : [issue('sctid-term-notation')]),
  ];
  return success({ ...takeApart(id), ...(term ? { term } : {}) } as Sctid<Kind>, notices);
}

/**
 * Whether a value is the bare, canonical text of a concept identifier: nothing around it, right length,
 * check digit and partition. Gives no issues; use `parseSctid` to learn what is wrong.
 * Source: SNOMED CT Technical Implementation Guide, "Component Identifiers".
 *
 * @example
 * ```ts
 * import { isConceptId } from 'social-prescribing/snomed';
 *
 * isConceptId('871731000000106'); //=> true
 * isConceptId(' 871731000000106'); //=> false
 * isConceptId('346979010'); //=> false
 * ```
 */
export function isConceptId(value: unknown): value is SctConceptId {
  return typeof value === 'string' && findDefect(value) === undefined && kindOf(value) === 'concept';
}

/** Sets the term apart. Text with more bars is no single identifier (an expression, say) and stays whole. */
function splitTerm(text: string): { readonly id: string; readonly term?: string } {
  const bar = text.indexOf('|');
  if (bar === -1) return { id: text };
  const rest = text.slice(bar + 1);
  const term = rest.endsWith('|') ? rest.slice(0, -1) : rest;
  return term.includes('|') ? { id: text } : { id: text.slice(0, bar).trimEnd(), term: term.trim() };
}

function takeApart(id: string) {
  const stem = id.slice(0, -3);
  const parts = { id, kind: kindOf(id), partition: partitionOf(id), checkDigit: id.slice(-1) };
  return isLongFormat(id)
    ? { ...parts, namespace: stem.slice(-7), item: stem.slice(0, -7) }
    : { ...parts, item: stem };
}
