import { failure, type Issue, type Result, success } from '../issue';
import { issue } from './rules';
import type { Postcode } from './types';

// `i` without `u` folds ASCII letters only, so text such as dotless i or long s cannot pass as I or S.
// GIR 0AA is the one genuine postcode outside the general form.
const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|GIR ?0AA)$/i;

/** What people type where they have no postcode. */
const NULL_WORDS: ReadonlySet<string> = new Set(['tba', 'tbc', 'na', 'n/a', 'no valid']);

/**
 * Reads a postcode and returns it in capitals with one space, however many it had or none, before its last
 * three characters. Says nothing about whether it is in use. Never throws, whatever the value.
 *
 * Errors: `postcode-not-text`, `postcode-empty`, `postcode-null-word` (to be advised, not applicable and
 * the like), `postcode-format`. Information, for pseudo-postcodes, which begin with ZZ99:
 * `postcode-no-fixed-abode` (ZZ99 3VZ), `postcode-not-known` (ZZ99 3WZ), `postcode-pseudo` (any other).
 *
 * Source: NHS Data Dictionary, POSTCODE; NHS England Data Validation Engine (form, null words).
 *
 * @example
 * ```ts
 * import { parsePostcode } from 'social-prescribing/identifiers';
 *
 * const result = parsePostcode('zz99   3vz');
 * result.ok && result.value; //=> 'ZZ99 3VZ'
 * result.issues[0]?.rule; //=> 'postcode-no-fixed-abode'
 *
 * parsePostcode('TBC').issues[0]?.rule; //=> 'postcode-null-word'
 * ```
 */
export function parsePostcode(value: unknown): Result<Postcode> {
  if (typeof value !== 'string') return failure(issue('postcode-not-text'));
  const text = value.trim().replace(/\s+/g, ' ');
  if (text === '') return failure(issue('postcode-empty'));
  if (NULL_WORDS.has(text.toLowerCase())) return failure(issue('postcode-null-word'));
  if (!POSTCODE.test(text)) return failure(issue('postcode-format'));

  const letters = text.replace(' ', '').toUpperCase();
  const postcode = `${letters.slice(0, -3)} ${letters.slice(-3)}`;
  return success(postcode as Postcode, meaningOf(postcode));
}

function meaningOf(postcode: string): readonly Issue[] {
  if (postcode === 'ZZ99 3VZ') return [issue('postcode-no-fixed-abode')];
  if (postcode === 'ZZ99 3WZ') return [issue('postcode-not-known')];
  return postcode.startsWith('ZZ99 ') ? [issue('postcode-pseudo')] : [];
}
