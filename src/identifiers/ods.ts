import { failure, type Issue, type Result, success } from '../issue';
import { type IdentifierRule, issue } from './rules';
import type { GpPracticeCode, OdsCode } from './types';

// `i` without `u` folds ASCII letters only, so text such as dotless i or long s cannot pass as I or S.
const ODS_CODE = /^[A-Z0-9]{3,12}$/i;
const GP_PRACTICE_CODE = /^(?:[A-HJ-NP-WY]\d{5}|(?:ALD|GUE|JER)\d{3})$/i;

/** The most characters that the information model allows an organisation. */
const LONGEST_IN_MODEL = 5;

const DEFAULT_CODES: ReadonlyMap<string, IdentifierRule> = new Map<string, IdentifierRule>([
  ['V81997', 'gp-practice-none'],
  ['V81998', 'gp-practice-not-applicable'],
  ['V81999', 'gp-practice-not-known'],
  ['X99998', 'ods-not-applicable'],
  ['X99999', 'ods-not-known'],
]);

/**
 * Reads an organisation code in the form of the Organisation Data Service: 3 to 12 letters and digits,
 * trimmed and put into capitals. Existence needs the register. Never throws, whatever the value.
 *
 * Errors: `ods-not-text`, `ods-empty`, `ods-format`. Information: `ods-case` when capitals were made;
 * `ods-longer-than-model` above the 5 characters of the information model, save for GP practices; and for
 * default codes what they mean (`gp-practice-none`, `gp-practice-not-applicable`, `gp-practice-not-known`,
 * `ods-not-applicable`, `ods-not-known`).
 *
 * Source: NHS Data Dictionary, ORGANISATION CODE, its coding frames and DEFAULT CODES SUMMARY; the
 * information model's own 3 to 5 characters cannot hold a GP practice.
 *
 * @example
 * ```ts
 * import { parseOdsCode } from 'social-prescribing/identifiers';
 *
 * const trust = parseOdsCode(' tak ');
 * trust.ok && trust.value; //=> 'TAK'
 * trust.issues[0]?.rule; //=> 'ods-case'
 *
 * parseOdsCode('EE134290').issues[0]?.rule; //=> 'ods-longer-than-model'
 * ```
 */
export function parseOdsCode(value: unknown): Result<OdsCode> {
  const read = readCode(value, ODS_CODE, 'ods-format');
  if (!read.ok) return read;
  const isLong = read.value.length > LONGEST_IN_MODEL && !GP_PRACTICE_CODE.test(read.value);
  const notices = isLong ? [issue('ods-longer-than-model')] : [];
  return success(read.value as OdsCode, [...read.issues, ...notices, ...meaningOf(read.value)]);
}

/**
 * Reads a GP practice code: six characters, trimmed and put into capitals. Existence needs the register; a
 * U and five digits, which some use for primary care networks, is in the form of a practice too.
 * Never throws, whatever the value.
 *
 * Errors: `ods-not-text`, `ods-empty`, `gp-practice-format`. Information: `ods-case` when capitals were
 * made; for the default codes `gp-practice-none` (V81997), `gp-practice-not-applicable` (V81998) and
 * `gp-practice-not-known` (V81999).
 *
 * Source: NHS Data Dictionary, GENERAL MEDICAL PRACTICE CODE and DEFAULT CODES SUMMARY.
 *
 * @example
 * ```ts
 * import { parseGpPracticeCode } from 'social-prescribing/identifiers';
 *
 * const unknown = parseGpPracticeCode('V81999');
 * unknown.ok; //=> true
 * unknown.issues[0]?.rule; //=> 'gp-practice-not-known'
 *
 * parseGpPracticeCode('TAK').issues[0]?.rule; //=> 'gp-practice-format'
 * ```
 */
export function parseGpPracticeCode(value: unknown): Result<GpPracticeCode> {
  const read = readCode(value, GP_PRACTICE_CODE, 'gp-practice-format');
  if (!read.ok) return read;
  return success(read.value as GpPracticeCode, [...read.issues, ...meaningOf(read.value)]);
}

function readCode(value: unknown, form: RegExp, formRule: IdentifierRule): Result<string> {
  if (typeof value !== 'string') return failure(issue('ods-not-text'));
  const text = value.trim();
  if (text === '') return failure(issue('ods-empty'));
  if (!form.test(text)) return failure(issue(formRule));
  const code = text.toUpperCase();
  return success(code, code === text ? [] : [issue('ods-case')]);
}

function meaningOf(code: string): readonly Issue[] {
  const rule = DEFAULT_CODES.get(code);
  return rule === undefined ? [] : [issue(rule)];
}
