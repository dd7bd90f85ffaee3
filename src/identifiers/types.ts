import type { Branded } from '../branded';

/**
 * The canonical text of an NHS number: ten digits, check digit correct. A string at run time; only
 * `parseNhsNumber` makes one. Source: NHS Data Dictionary, NHS NUMBER.
 *
 * @example
 * ```ts
 * import { type NhsNumber, parseNhsNumber } from 'social-prescribing/identifiers';
 *
 * const result = parseNhsNumber('999 000 0018');
 * const number: NhsNumber | undefined = result.ok ? result.value : undefined;
 * number; //=> '9990000018'
 * ```
 */
export type NhsNumber = Branded<'NhsNumber'>;

/**
 * The canonical text of a Scottish Community Health Index number: ten digits that begin with a date of
 * birth, check digit correct. Source: NHS Data Dictionary, COMMUNITY HEALTH INDEX NUMBER.
 *
 * @example
 * ```ts
 * import { type ChiNumber, parseChi } from 'social-prescribing/identifiers';
 *
 * const result = parseChi('0211165794');
 * const number: ChiNumber | undefined = result.ok ? result.value : undefined;
 * number; //=> '0211165794'
 * ```
 */
export type ChiNumber = Branded<'ChiNumber'>;

/**
 * The canonical text of a code in the form of the Organisation Data Service: 3 to 12 capital letters and
 * digits. Whether it is in use, only the register can tell. Source: NHS Data Dictionary, ORGANISATION CODE.
 *
 * @example
 * ```ts
 * import { type OdsCode, parseOdsCode } from 'social-prescribing/identifiers';
 *
 * const result = parseOdsCode('tak');
 * const code: OdsCode | undefined = result.ok ? result.value : undefined;
 * code; //=> 'TAK'
 * ```
 */
export type OdsCode = Branded<'OdsCode'>;

/**
 * An `OdsCode` in the six-character form of GP practices, the default codes included.
 * Source: NHS Data Dictionary, GENERAL MEDICAL PRACTICE CODE and DEFAULT CODES SUMMARY.
 *
 * @example
 * ```ts
 * import { type GpPracticeCode, parseGpPracticeCode } from 'social-prescribing/identifiers';
 *
 * const result = parseGpPracticeCode('V81999');
 * const code: GpPracticeCode | undefined = result.ok ? result.value : undefined;
 * code; //=> 'V81999'
 * ```
 */
export type GpPracticeCode = Branded<'OdsCode' | 'GpPracticeCode'>;

/**
 * The canonical text of a postcode: capitals, one space before the last three characters.
 * Source: NHS Data Dictionary, POSTCODE.
 *
 * @example
 * ```ts
 * import { parsePostcode, type Postcode } from 'social-prescribing/identifiers';
 *
 * const result = parsePostcode('zz993vz');
 * const postcode: Postcode | undefined = result.ok ? result.value : undefined;
 * postcode; //=> 'ZZ99 3VZ'
 * ```
 */
export type Postcode = Branded<'Postcode'>;
