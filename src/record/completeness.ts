import type { ElementNode } from './model/tree';
import { type Profile, STANDARD } from './profile';
import type { Conformance } from './vocabulary/element';
import { isGiven } from './vocabulary/given';

/**
 * Paths of elements by whether a record holds them. An element within an absent group is in neither: the
 * group is counted for it.
 *
 * @example
 * ```ts
 * import { completeness, type Presence } from 'social-prescribing/record';
 *
 * const presence: Presence = completeness({ consent: { consentForInformationSharing: 'Given' } }).mustHave;
 * [presence.present, presence.absent.length]; //=> [['consent'], 2]
 * ```
 */
export interface Presence {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/**
 * How complete one section is: its elements by conformance.
 *
 * @example
 * ```ts
 * import { completeness, type SectionCompleteness } from 'social-prescribing/record';
 *
 * const risks: SectionCompleteness | undefined = completeness({ risks: { risksRecordEntry: [{}] } }).sections.find(
 *   ({ section }) => section === 'risks',
 * );
 * risks?.M; //=> { present: ['risks'], absent: ['risks.risksRecordEntry'] }
 * ```
 */
export interface SectionCompleteness extends Readonly<Record<Conformance, Presence>> {
  /** The section's key in the record. */
  readonly section: string;
  /** Its name in the standard. */
  readonly name: string;
  readonly conformance: Conformance;
  readonly isPresent: boolean;
}

/**
 * How complete a record is, section by section, and in the elements that the guidance calls "must have".
 *
 * @example
 * ```ts
 * import { type Completeness, completeness } from 'social-prescribing/record';
 *
 * const report: Completeness = completeness({});
 * report.sections.length; //=> 19
 * ```
 */
export interface Completeness {
  readonly sections: readonly SectionCompleteness[];
  /** "Must have" elements of whatever conformance; their absence is never an error. */
  readonly mustHave: Presence;
}

interface Counted {
  readonly node: ElementNode;
  readonly isPresent: boolean;
}

/**
 * Which elements of the standard a record holds, whether it is valid or not. An element is present where any
 * occurrence of it holds more than white space; one that may repeat is counted once. Elements within an
 * absent group are not counted beside it. Absence of a required element is never an error: this is where it shows.
 * Source: PRSB social prescribing information model v1.1, conformance and guidance.
 *
 * @example
 * ```ts
 * import { completeness } from 'social-prescribing/record';
 *
 * const { sections } = completeness({ consent: { consentForInformationSharing: 'Given' } });
 * sections.filter(({ isPresent }) => isPresent).map(({ name }) => name); //=> ['Consent']
 * sections.filter(({ M }) => M.absent.length > 0).map(({ name }) => name);
 * //=> ['Person demographics', 'GP practice', 'Referral details', 'Risks']
 * ```
 */
export function completeness(
  record: unknown,
  { profile = STANDARD }: { profile?: Profile | undefined } = {},
): Completeness {
  const sections = [...profile.tree.children.values()].map((node) => ({
    node,
    counted: count(node, valuesOf(node, [record])),
  }));
  return {
    sections: sections.map(({ node, counted }) => ({
      section: node.key,
      name: node.meta.name,
      conformance: node.conformance,
      isPresent: counted[0]!.isPresent,
      M: presence(counted.filter((one) => one.node.conformance === 'M')),
      R: presence(counted.filter((one) => one.node.conformance === 'R')),
      O: presence(counted.filter((one) => one.node.conformance === 'O')),
    })),
    mustHave: presence(sections.flatMap(({ counted }) => counted).filter(({ node }) => node.meta.mustHave)),
  };
}

/** An element and, where it is present, those within it. */
function count(node: ElementNode, values: readonly unknown[]): Counted[] {
  if (!values.some((value) => isPresent(node, value))) return [{ node, isPresent: false }];
  return [
    { node, isPresent: true },
    ...[...node.children.values()].flatMap((child) => count(child, valuesOf(child, values))),
  ];
}

/** Every occurrence of an element in the occurrences of its group. */
function valuesOf(node: ElementNode, groups: readonly unknown[]): unknown[] {
  return groups.flatMap((group) => {
    if (typeof group !== 'object' || group === null) return [];
    const value: unknown = (group as Record<string, unknown>)[node.key];
    return Array.isArray(value) && node.repeats ? value : [value];
  });
}

const isPresent = ({ meta }: ElementNode, value: unknown): boolean =>
  isGiven(value) || (meta.mayBeEmpty === true && typeof value === 'object' && value !== null);

function presence(counted: readonly Counted[]): Presence {
  const paths = (wanted: boolean) =>
    counted.filter(({ isPresent }) => isPresent === wanted).map(({ node }) => node.path);
  return { present: paths(true), absent: paths(false) };
}
