import type * as z from 'zod';
import type { CodeSet } from '../../codes';
import type { Issue } from '../../issue';
import type { RecordRule } from '../rules';

/**
 * Whether an element must be there. `M` mandatory: the record cannot be sent without it. `R` required: to be
 * sent where the sender has it. `O` optional: as the implementation needs; the model marks these with nothing.
 * Source: PRSB standards, "Mandatory, Required, Optional".
 *
 * @example
 * ```ts
 * import { type Conformance, elements } from 'social-prescribing/record';
 *
 * const conformance: Conformance | undefined = elements.find(({ path }) => path === 'risks')?.conformance;
 * conformance; //=> 'M'
 * ```
 */
export type Conformance = 'M' | 'R' | 'O';

/**
 * The JSON form of an element. `snomed` is an object with a `code` and perhaps a `display`; `code` is text of
 * a list, `date` text as `date` reads it.
 *
 * @example
 * ```ts
 * import { elements, type JsonForm } from 'social-prescribing/record';
 *
 * const form: JsonForm | undefined = elements.find(({ name }) => name === 'Religion')?.json;
 * form; //=> 'snomed'
 * ```
 */
export type JsonForm = 'group' | 'text' | 'code' | 'snomed' | 'date' | 'boolean' | 'number';

/**
 * How precise a date the model asks for: year, month, day, hour and minute; `YMD!` is exactly a day.
 *
 * @example
 * ```ts
 * import { elements, type Precision } from 'social-prescribing/record';
 *
 * const precision: Precision | undefined = elements.find(({ name }) => name === 'Date of birth')?.precision;
 * precision; //=> 'YMD!'
 * ```
 */
export type Precision = 'YM' | 'YMD' | 'YMD!' | 'YMDHM';

/** What a value is looked at with. */
export interface Context {
  readonly strict: boolean;
  readonly codeSet: CodeSet;
  /** Rules that are only applied when asked for. */
  readonly lints: ReadonlySet<Lint>;
}

/**
 * A rule that is applied only when asked for. `sex-and-gender`: both are given, which may disclose gender
 * reassignment (Gender Recognition Act 2004, section 22). `address-missing`: there is no address.
 *
 * @example
 * ```ts
 * import { type Lint, parseRecord } from 'social-prescribing/record';
 *
 * const lints: Lint[] = ['address-missing'];
 * const { issues } = parseRecord({ personDemographics: { pronoun: 'they/them' } }, { lints });
 * issues.some(({ rule }) => rule === 'address-missing'); //=> true
 * ```
 */
export type Lint = (typeof LINTS)[number];

/**
 * The rules that are applied only when asked for.
 *
 * @example
 * ```ts
 * import { LINTS } from 'social-prescribing/record';
 *
 * LINTS; //=> ['sex-and-gender', 'address-missing']
 * ```
 */
export const LINTS = ['sex-and-gender', 'address-missing'] as const;

/** What is found of a value, without saying where it stood. */
export interface Finding extends Omit<Issue, 'path'> {
  readonly path?: string;
  /** What is said of this value beyond the rule's message. */
  readonly detail?: string;
  /** What is said instead of `detail` when values may be shown, because it tells of the value. */
  readonly detailWithValues?: string;
  /** What it is about, where that is not the value looked at: shown only when values may be. */
  readonly about?: unknown;
}

/** Everything there is to say of a value that is present; `NOTHING` when there is nothing. */
export type Look = (value: unknown, context: Context) => readonly Finding[];

export const NOTHING: readonly Finding[] = [];

/** What the information model says of one element, and how its values are looked at. */
export interface ElementMeta {
  /** The element's name in the standard. */
  readonly name: string;
  readonly json: JsonForm;
  /** Lengths of the model, which `strict` applies to the letter. */
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly precision?: Precision | undefined;
  /** As the model names it, corrected by `codes/errata.csv`; absent for free text. */
  readonly valueSet?: string | undefined;
  /** The model's guidance calls it a "must have", which is no conformance of its own. */
  readonly mustHave?: true | undefined;
  /** What there is to say of a value; of a group, beyond what there is to say of its elements. */
  readonly look?: Look | undefined;
  /** Its look only ever says what its schema refuses, so of a value that holds there is nothing to say. */
  readonly saysOnlyErrors?: true | undefined;
  /** The one group that may be empty: see `codes/errata.csv`. */
  readonly mayBeEmpty?: true | undefined;
  /** The permitted codes, where the list is complete and enforced. */
  readonly codes?: readonly string[] | undefined;
  /** A JSON Schema for what zod cannot say. */
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
}

/** What a use of an element adds to it. */
export interface UseMeta {
  readonly conformance: Conformance;
  /** The model's minimum, where it is one although the element is not mandatory: `strict` enforces it. */
  readonly modelMinimum?: 1 | undefined;
  /** The rule to report where it is absent, although it is not mandatory. */
  readonly absent?: RecordRule | undefined;
}

/** What the model says of the element of a schema. */
export const elementMeta = new WeakMap<z.ZodType, ElementMeta>();

/** What the use of an element in a group adds. */
export const useMeta = new WeakMap<z.core.$ZodType, UseMeta>();
