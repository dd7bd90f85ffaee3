/**
 * Permitted values: the NHS Data Dictionary lists and others that are complete in public sources.
 *
 * @module social-prescribing/codes/data-dictionary
 */
import { dataDictionaryLists } from '../generated/data-dictionary';

/**
 * The complete lists of permitted values that the standard points at and whose codes are public: mostly NHS
 * Data Dictionary attributes. A list's `id` is that of its entry in `SOURCES`. Lists that could not be read
 * whole are left out rather than guessed.
 *
 * @example
 * ```ts
 * import { dataDictionary } from 'social-prescribing/codes/data-dictionary';
 *
 * dataDictionary.ethnicCategory.codes.find(({ code }) => code === 'R')?.meaning;
 * //=> 'Other Ethnic Groups - Chinese'
 * ```
 */
export const dataDictionary = dataDictionaryLists;

/**
 * A permitted code of a Data Dictionary list, as a literal type.
 *
 * @example
 * ```ts
 * import type { DataDictionaryCode } from 'social-prescribing/codes/data-dictionary';
 *
 * const gender: DataDictionaryCode<'personStatedGenderCode'> = '2';
 * gender; //=> '2'
 * ```
 */
export type DataDictionaryCode<List extends keyof typeof dataDictionary> =
  (typeof dataDictionary)[List]['codes'][number]['code'];
