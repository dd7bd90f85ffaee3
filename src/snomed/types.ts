import type { Branded } from '../branded';

/**
 * The canonical text of a valid SNOMED CT identifier: 6 to 18 ASCII digits, nothing around them. A string
 * at run time; only `parseSctid` and `isConceptId` make one, so holding it means it was checked.
 * Never a number: identifiers exceed 2^53.
 *
 * @example
 * ```ts
 * import { parseSctid, type SctId } from 'social-prescribing/snomed';
 *
 * const result = parseSctid('138875005');
 * const id: SctId | undefined = result.ok ? result.value.id : undefined;
 * id; //=> '138875005'
 * ```
 */
export type SctId = Branded<'SctId'>;

/**
 * An `SctId` that identifies a concept (partition 00 or 10): what a coded value holds. It says nothing
 * about whether the concept exists or is active, which only a release of SNOMED CT can tell.
 *
 * @example
 * ```ts
 * import { isConceptId, type SctConceptId } from 'social-prescribing/snomed';
 *
 * const concepts: SctConceptId[] = ['138875005', '346979010'].filter(isConceptId);
 * concepts; //=> ['138875005']
 * ```
 */
export type SctConceptId = Branded<'SctId' | 'SctConceptId'>;

/**
 * What an identifier identifies, told by its partition.
 *
 * @example
 * ```ts
 * import { parseSctid, type SctidKind } from 'social-prescribing/snomed';
 *
 * const result = parseSctid('346979010');
 * const kind: SctidKind | undefined = result.ok ? result.value.kind : undefined;
 * kind; //=> 'description'
 * ```
 */
export type SctidKind = 'concept' | 'description' | 'relationship';

/**
 * The two digits before the check digit. A first digit of 1 means the long format, which has a namespace.
 * Source: SNOMED CT Technical Implementation Guide, "Partition Identifier".
 *
 * @example
 * ```ts
 * import { parseSctid, type SctidPartition } from 'social-prescribing/snomed';
 *
 * const result = parseSctid('871731000000106');
 * const partition: SctidPartition | undefined = result.ok ? result.value.partition : undefined;
 * partition; //=> '10'
 * ```
 */
export type SctidPartition = '00' | '10' | '01' | '11' | '02' | '12';

/**
 * A SNOMED CT identifier taken apart: item, namespace (long format only), partition, check digit.
 * Source: SNOMED CT Technical Implementation Guide, "Component Identifiers".
 *
 * @example
 * ```ts
 * import { parseSctid, type Sctid } from 'social-prescribing/snomed';
 *
 * const result = parseSctid('871731000000106');
 * const parts: Sctid | undefined = result.ok ? result.value : undefined;
 * parts?.item; //=> '87173'
 * parts?.namespace; //=> '1000000'
 * parts?.checkDigit; //=> '6'
 * ```
 */
export interface Sctid<Kind extends SctidKind = SctidKind> {
  /** The bare identifier. */
  readonly id: Kind extends 'concept' ? SctConceptId : SctId;
  readonly kind: Kind;
  readonly partition: SctidPartition;
  /** Seven digits naming the organisation that made it: 1000000 is the United Kingdom. Long format only. */
  readonly namespace?: string;
  /** The digits before the namespace, or in the short format before the partition. */
  readonly item: string;
  readonly checkDigit: string;
  /** The term of the `id |term|` notation, as given but trimmed. Not compared with SNOMED CT. */
  readonly term?: string;
}
