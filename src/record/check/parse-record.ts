import * as z from 'zod';
import { STANDARD } from '../profile';
import type { SocialPrescribingRecord } from '../social-prescribing-record';
import { type Checked, check, type RecordResult } from './check';
import { contextOf, type RecordOptions } from './options';

/**
 * Checks a record of the social prescribing information standard and gives it back typed. Never throws,
 * whatever the JSON.
 *
 * - Errors: a mandatory element is missing; a key is no element; a blank; a value of the wrong kind or
 *   length; a date, identifier or code that cannot be right. Required elements are never errors.
 * - Warnings and information: everything else worth knowing, such as a date coarser than the model states.
 * - What is read rather than taken as it stands: Y and N as true and false, national codes of the referral
 *   method as its names, text for the two groups that have no elements of their own, letters of codes and
 *   postcodes as capitals.
 *
 * Source: PRSB social prescribing information model v1.1 (DAPB4066), with the corrections of `codes/errata.csv`.
 *
 * @example
 * ```ts
 * import { parseRecord } from 'social-prescribing/record';
 *
 * const result = parseRecord({
 *   personDemographics: {
 *     personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
 *     dateOfBirth: '1970-02-28',
 *     nhsNumber: '9990000018',
 *   },
 *   gpPractice: { gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99001' }] },
 *   referralDetails: {},
 *   risks: { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] },
 * });
 * result.ok && result.value.personDemographics.dateOfBirth; //=> '1970-02-28'
 * result.issues.map(({ severity, rule }) => [severity, rule]);
 * //=> [['warning', 'nhs-number-test-range'], ['information', 'referral-no-entry'], ['warning', 'care-and-support-plan-missing']]
 * ```
 */
export function parseRecord<Options extends RecordOptions = NoOptions>(
  input: unknown,
  options: Options = {} as Options,
): RecordResult<ParsedRecord<Options>> {
  return check(checkedBy(options), input, contextOf(options), options.showValues);
}

/**
 * The record that parsing with these options gives: with a profile, or where there may be one, sections may
 * be missing.
 *
 * @example
 * ```ts
 * import type { ParsedRecord, SocialPrescribingRecord } from 'social-prescribing/record';
 *
 * const whole = (record: ParsedRecord<{ strict: true }>): SocialPrescribingRecord => record;
 * whole.length; //=> 1
 * ```
 */
export type ParsedRecord<Options extends RecordOptions> = 'profile' extends keyof Options
  ? Options extends { profile?: undefined }
    ? SocialPrescribingRecord
    : Partial<SocialPrescribingRecord>
  : SocialPrescribingRecord;

/** What a call without options is taken to give: the constraint of the type parameter might have a profile. */
type NoOptions = Record<never, never>;

/**
 * How many records are checked.
 *
 * @example
 * ```ts
 * import { parseRecords, type RecordsOptions } from 'social-prescribing/record';
 *
 * const options: RecordsOptions = { compile: true };
 * [...parseRecords([{}, null], options)].map(({ ok }) => ok); //=> [false, false]
 * ```
 */
export interface RecordsOptions extends RecordOptions {
  /**
   * Compile the schema first, which is faster for many valid records. It makes functions from text
   * (`new Function`), which a content security policy may forbid. Default false.
   */
  readonly compile?: boolean | undefined;
}

/**
 * Checks records one by one as they come: each gives its own result, so a bad one costs no other.
 *
 * @example
 * ```ts
 * import { parseRecords } from 'social-prescribing/record';
 *
 * const results = [...parseRecords(['no record', { risks: null }])];
 * results.map(({ ok, issues }) => [ok, issues[0]?.rule]);
 * //=> [[false, 'record-not-an-object'], [false, 'element-missing']]
 * ```
 */
export function* parseRecords<Options extends RecordsOptions = NoOptions>(
  records: Iterable<unknown>,
  options: Options = {} as Options,
): Generator<RecordResult<ParsedRecord<Options>>, void, undefined> {
  const checked = checkedBy(options);
  const context = contextOf(options);
  for (const record of records) yield check(checked, record, context, options.showValues);
}

function checkedBy<Options extends RecordsOptions>({
  profile = STANDARD,
  compile,
}: Options): Checked<ParsedRecord<Options>> {
  const schema = compile ? compiled(profile.schema) : profile.schema;
  return { node: profile.tree, schema: schema as z.ZodType<ParsedRecord<Options>>, path: [] };
}

const cache = new WeakMap<z.ZodType, z.ZodType>();

function compiled(schema: z.ZodType): z.ZodType {
  const made = cache.get(schema) ?? z.compile(schema);
  cache.set(schema, made);
  return made;
}
