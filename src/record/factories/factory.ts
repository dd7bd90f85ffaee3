import type * as z from 'zod';
import type { BuildOptions } from '../builder/build-options';
import { check, type RecordResult } from '../check/check';
import { contextOf } from '../check/options';
import { type SectionKey, STANDARD } from '../profile';
import type { SocialPrescribingRecord } from '../social-prescribing-record';

/**
 * Checks a section by itself. The paths of its issues start at the record, as those of `parseRecord` do.
 *
 * @example
 * ```ts
 * import { type Consent, consent, type SectionFactory } from 'social-prescribing/record';
 *
 * const factory: SectionFactory<Consent> = consent;
 * factory({ consentForInformationSharing: 'Given' }).ok; //=> true
 * ```
 */
export type SectionFactory<Section> = (section: Section, options?: BuildOptions) => RecordResult<Section>;

type SectionOf<Key extends SectionKey> = NonNullable<SocialPrescribingRecord[Key]>;

/** The factory of a section. */
export const factory =
  <Key extends SectionKey>(key: Key): SectionFactory<SectionOf<Key>> =>
  (section, options = {}) => {
    const node = STANDARD.tree.children.get(key)!;
    const schema = node.single as z.ZodType<SectionOf<Key>>;
    return check({ node, schema, path: [key] }, section, contextOf(options), options.showValues);
  };
