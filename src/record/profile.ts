import type * as z from 'zod';
import { descendants, type ElementNode, treeOf } from './model/tree';
import { SocialPrescribingRecord } from './social-prescribing-record';
import { type Conformance, elementMeta } from './vocabulary/element';
import { type GroupOptions, group, M, many, O, R } from './vocabulary/structure';

/**
 * A subset of the standard's sections, with elements that are more than it makes them.
 *
 * @example
 * ```ts
 * import { type Profile, profile } from 'social-prescribing/record';
 *
 * const referral: Profile = profile(['personDemographics', 'referralDetails']);
 * referral.tree.children.size; //=> 2
 * ```
 */
export interface Profile {
  readonly schema: z.ZodType;
  /** The elements of the profile. */
  readonly tree: ElementNode;
}

/**
 * A section by its key.
 *
 * @example
 * ```ts
 * import type { SectionKey } from 'social-prescribing/record';
 *
 * const section: SectionKey = 'aboutMe';
 * section; //=> 'aboutMe'
 * ```
 */
export type SectionKey = keyof SocialPrescribingRecord;

/** Conformances by path. */
type Overrides = Readonly<Record<string, Conformance>>;

/** The whole standard. */
export const STANDARD: Profile = {
  schema: SocialPrescribingRecord,
  tree: treeOf(SocialPrescribingRecord),
};

/**
 * A profile of your own: these sections only, and elements by path that are made mandatory (`M`), required or
 * optional. What the standard makes mandatory in a section stays so. The standard's own two messages,
 * referral and message back, are not public, so no profile is shipped.
 *
 * @throws RangeError when there is no such section or element, or when a mandatory element is to be less.
 *
 * @example
 * ```ts
 * import { parseRecord, profile } from 'social-prescribing/record';
 *
 * const ours = profile(['personDemographics', 'consent'], { consent: 'M', 'personDemographics.nhsNumber': 'M' });
 * const { issues } = parseRecord({ personDemographics: { pronoun: 'she/her' } }, { profile: ours });
 * issues.map(({ path }) => path);
 * //=> ['personDemographics.personName', 'personDemographics.dateOfBirth', 'personDemographics.nhsNumber', 'consent']
 * ```
 */
export function profile(sections: readonly SectionKey[], overrides: Overrides = {}): Profile {
  const chosen = new Set<string>(sections);
  const children = [...STANDARD.tree.children.values()].filter(({ key }) => chosen.has(key));
  if (children.length < chosen.size) throw new RangeError('There is no section of that name in the standard');
  const standard = { ...STANDARD.tree, children: new Map(children.map((node) => [node.key, node])) };
  requireTighter(standard, overrides);
  const schema = overridden(standard, overrides);
  return { schema, tree: treeOf(schema) };
}

/** Throws where an override names no element, or would make a mandatory one less. */
function requireTighter(standard: ElementNode, overrides: Overrides): void {
  const byPath = new Map(descendants(standard).map((node) => [node.path, node]));
  for (const [path, conformance] of Object.entries(overrides)) {
    const node = byPath.get(path);
    if (node === undefined) throw new RangeError(`${path} is no element of the chosen sections`);
    if (node.conformance === 'M' && conformance !== 'M')
      throw new RangeError(`${path} is mandatory in the standard and cannot be less in a profile`);
  }
}

function overridden(node: ElementNode, overrides: Overrides): z.ZodType {
  const isChanged =
    node.depth === 0 || Object.keys(overrides).some((path) => path.startsWith(`${node.path}.`));
  if (!isChanged || node.children.size === 0) return node.single;
  const shape = [...node.children.values()].map((child) => {
    const single = overridden(child, overrides);
    const conformance = overrides[child.path] ?? child.conformance;
    return [child.key, inUse(child, conformance, child.repeats ? many(single) : single)] as const;
  });
  const options = node.meta as GroupOptions;
  // A record with nothing mandatory in it may be empty.
  return group(
    node.meta.name,
    Object.fromEntries(shape),
    node.depth === 0 ? { ...options, mayBeEmpty: true } : options,
  );
}

function inUse(
  { modelMinimum, absent }: ElementNode,
  conformance: Conformance,
  schema: z.ZodType,
): z.ZodType {
  if (conformance === 'M') return M(copyOf(schema));
  return conformance === 'R' ? R(schema, { modelMinimum, absent }) : O(schema);
}

/** What is said of a schema is kept by instance: what is said of this one must not be said of the standard's. */
function copyOf(schema: z.ZodType): z.ZodType {
  const copy = schema.clone();
  const meta = elementMeta.get(schema);
  if (meta !== undefined) elementMeta.set(copy, meta);
  return copy;
}
