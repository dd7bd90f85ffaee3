/**
 * What is wrong with a value, how bad it is, and what to do about it. Issues are values: data never makes
 * this package throw. A message never contains the value it is about, because that may be a person's data.
 *
 * @example
 * ```ts
 * import { parseSctid } from 'social-prescribing/snomed';
 *
 * const result = parseSctid(871731000000106);
 * result.issues[0]?.rule; //=> 'sctid-number'
 * ```
 */
export interface Issue {
  /** `error`: the value cannot be used. `warning`: usable, but look. `information`: worth knowing. */
  readonly severity: Severity;
  /** A stable kebab-case id; every rule has an entry in `docs/guide/rules.md`. */
  readonly rule: string;
  /** Where it is, as keys and indices joined by dots; empty for the value itself. */
  readonly path: string;
  /** What is wrong and what to do, without the value. */
  readonly message: string;
}

/**
 * How bad an issue is.
 *
 * @example
 * ```ts
 * import type { Severity } from 'social-prescribing';
 *
 * const severity: Severity = 'warning';
 * severity; //=> 'warning'
 * ```
 */
export type Severity = 'error' | 'warning' | 'information';

/**
 * The outcome of reading a value: the value with any warnings, or the errors.
 *
 * @example
 * ```ts
 * import { parseNhsNumber } from 'social-prescribing/identifiers';
 *
 * const result = parseNhsNumber('943 476 5919');
 * result.ok && result.value; //=> '9434765919'
 * ```
 */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A rule's severity and message, as each folder's `rules.ts` lists them. */
export interface RuleText {
  readonly severity: Severity;
  readonly message: string;
}

/** A table of rules as a function from rule id to issue, so that no message is written twice. */
export function issueFactory<const Rules extends Record<string, RuleText>>(
  rules: Rules,
): (rule: keyof Rules & string, path?: string) => Issue {
  return (rule, path = '') => {
    const { severity, message } = rules[rule]!;
    return { severity, rule, path, message };
  };
}

export const success = <Value>(value: Value, issues: readonly Issue[] = []): Result<Value> => ({
  ok: true,
  value,
  issues,
});

export const failure = (...issues: readonly Issue[]): { ok: false; issues: readonly Issue[] } => ({
  ok: false,
  issues,
});
