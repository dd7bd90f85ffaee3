import { descendants, type ElementNode } from './model/tree';
import { STANDARD } from './profile';
import type { Conformance, JsonForm, Precision } from './vocabulary/element';

/**
 * One element of the information model.
 *
 * @example
 * ```ts
 * import { elements, type InformationModelElement } from 'social-prescribing/record';
 *
 * const gender: InformationModelElement | undefined = elements.find(({ name }) => name === 'Gender');
 * [gender?.path, gender?.conformance, gender?.mustHave]; //=> ['personDemographics.gender', 'R', true]
 * ```
 */
export interface InformationModelElement {
  /** Keys of the record, joined by dots. */
  readonly path: string;
  /** The element's name in the standard. */
  readonly name: string;
  readonly kind: 'group' | 'item';
  readonly conformance: Conformance;
  /** Whether it may repeat, and so is a list. */
  readonly repeats: boolean;
  /** The model's own minimum; `codes/errata.csv` says where it is not enforced. */
  readonly minimum: 0 | 1;
  readonly json: JsonForm;
  /** Lengths as the model gives them. */
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly precision?: Precision | undefined;
  /** The value set that is checked, where one is named. */
  readonly valueSet?: string | undefined;
  /** The permitted codes, where the list is complete and enforced: what a form may offer. */
  readonly codes?: readonly string[] | undefined;
  /** The guidance calls it a "must have", which is no conformance of its own. */
  readonly mustHave: boolean;
}

/**
 * All 355 elements of the information model, each before those within it, as the schemas have them.
 * `codes/information-model.csv` holds the same facts; a test holds the two equal.
 * Source: PRSB social prescribing information model v1.1.
 *
 * @example
 * ```ts
 * import { elements } from 'social-prescribing/record';
 *
 * elements.length; //=> 355
 * elements.filter(({ conformance }) => conformance === 'M').length; //=> 19
 * ```
 */
export const elements: readonly InformationModelElement[] = descendants(STANDARD.tree).map(describe);

function describe({ path, meta, conformance, modelMinimum, repeats }: ElementNode): InformationModelElement {
  const { name, json, minLength, maxLength, precision, valueSet, codes, mustHave = false } = meta;
  const minimum = conformance === 'M' ? 1 : (modelMinimum ?? 0);
  const kind = json === 'group' ? 'group' : 'item';
  return {
    path,
    name,
    kind,
    conformance,
    repeats,
    minimum,
    json,
    minLength,
    maxLength,
    precision,
    valueSet,
    codes,
    mustHave,
  };
}
