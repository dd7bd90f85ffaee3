import { descendants, type ElementNode } from './model/tree';
import { presentNodes } from './presence';
import { type Profile, STANDARD } from './profile';
import type { Conformance } from './vocabulary/element';

/**
 * Paths of elements by whether a record holds them.
 *
 * @example
 * ```ts
 * import { completeness, type Presence } from 'social-prescribing/record';
 *
 * const presence: Presence = completeness({ consent: { consentForInformationSharing: 'Given' } }).mustHave;
 * [presence.present, presence.absent.length]; //=> [['consent'], 11]
 * ```
 */
export interface Presence {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/**
 * How complete one section is: its elements by conformance. An element within an absent group is neither
 * present nor absent: the group is counted for it.
 *
 * @example
 * ```ts
 * import { completeness, type SectionCompleteness } from 'social-prescribing/record';
 *
 * const risks: SectionCompleteness | undefined = completeness({ risks: { risksRecordEntry: [{ comment: 'Old' }] } }).sections.find(
 *   ({ section }) => section === 'risks',
 * );
 * risks?.M;
 * //=> { present: ['risks', 'risks.risksRecordEntry'], absent: ['risks.risksRecordEntry.risk'] }
 * ```
 */
export interface SectionCompleteness extends Readonly<Record<Conformance, Presence>> {
  /** The section's key in the record. */
  readonly section: string;
  /** Its name in the standard. */
  readonly name: string;
  readonly conformance: Conformance;
  readonly isPresent: boolean;
  /** Its "must have" elements, of whatever conformance, also where their group is absent. */
  readonly mustHave: Presence;
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
  /** All "must have" elements of whatever conformance; their absence is never an error. */
  readonly mustHave: Presence;
}

interface Counted {
  readonly node: ElementNode;
  readonly isPresent: boolean;
}

/**
 * Which elements of the standard a record holds, whether it is valid or not. An item is present where any
 * occurrence of it holds more than white space, a group where any item in it is; what may repeat counts once. Absence of a required element is never an error: this is where it shows.
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
  const present = presentNodes(profile.tree, record);
  const sections = [...profile.tree.children.values()].map((node) => {
    const counted = count(node, present);
    const of = (conformance: Conformance) =>
      presence(counted.filter(({ node: { conformance: own } }) => own === conformance));
    const mustHave = [node, ...descendants(node)]
      .filter(({ meta }) => meta.mustHave)
      .map((one) => ({ node: one, isPresent: present.has(one) }));
    return {
      section: node.key,
      name: node.meta.name,
      conformance: node.conformance,
      isPresent: present.has(node),
      M: of('M'),
      R: of('R'),
      O: of('O'),
      mustHave: presence(mustHave),
    };
  });
  return {
    sections,
    mustHave: {
      present: sections.flatMap(({ mustHave }) => mustHave.present),
      absent: sections.flatMap(({ mustHave }) => mustHave.absent),
    },
  };
}

/** An element and, where it is present, those within it. */
function count(node: ElementNode, present: ReadonlySet<ElementNode>): Counted[] {
  const isPresent = present.has(node);
  const within = isPresent ? [...node.children.values()].flatMap((child) => count(child, present)) : [];
  return [{ node, isPresent }, ...within];
}

function presence(counted: readonly Counted[]): Presence {
  const paths = (wanted: boolean) =>
    counted.filter(({ isPresent }) => isPresent === wanted).map(({ node }) => node.path);
  return { present: paths(true), absent: paths(false) };
}
