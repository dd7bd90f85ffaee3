import type { Result } from '../../issue';
import { isConceptId, parseSctid } from '../../snomed';
import type { CodeSet, Role } from '../code';
import { referenceSets } from '../reference-sets';
import type { Release } from '../release';
import { assemble, type Known } from './assemble';
import { withDelta } from './delta';
import { type IssueLog, openIssueLog } from './issue-log';
import type { Draft, Member } from './members';
import { OFFICIAL_SETS, type OfficialSet, type ReleaseOptions } from './options';

/** What is asked of the members of a contact or an assessment besides an id: a reference set does not say it. */
const UNUSABLE: readonly Role[] = ['contact', 'assessment'];

/**
 * The official code set of a SNOMED CT UK Edition release, as `readRelease` gives it: the members of reference
 * sets 1373501000000105 (list `needs`) and 1373511000000107 (`support`), and a list for each further reference
 * set that `roles` gives a role. Of the release it keeps the other reference sets that were read, the inactive
 * concepts with their replacements, and the hierarchy.
 *
 * - A Delta needs the code set that it changes as `base`.
 * - Errors (a reference set without members, a member that is no concept) give no code set. Inactive members,
 *   and bundled codes that are inactive or called otherwise, are named in issues; for the latter, read the
 *   release with the ids of `minimumDataset.index` among its `concepts`.
 * - `withCodeSet` puts it into another code set.
 *
 * @example
 * ```ts
 * import { codeSetFromRelease, type Release } from 'social-prescribing/codes/official';
 *
 * const concept = (id: string, term: string) =>
 *   [id, { id, term, active: true, effectiveTime: '2026-04-01', module: '999000011000000103' }] as const;
 * const release: Release = {
 *   type: 'Snapshot',
 *   date: '2026-04-01',
 *   module: '999000011000000103',
 *   concepts: new Map([concept('422650009', 'Social isolation')]),
 *   referenceSets: new Map([['1373501000000105', new Set(['422650009'])]]),
 *   terms: new Map(),
 *   removed: new Map(),
 *   inactive: new Map(),
 * };
 * const made = codeSetFromRelease(release, { source: 'UK Edition', set: 'needs' });
 * made.ok && made.value.lists.map(({ name, authority, date }) => [name, authority, date]);
 * //=> [['needs', 'official', '2026-04-01']]
 * ```
 */
export function codeSetFromRelease(release: Release, options: ReleaseOptions = {}): Result<CodeSet> {
  const log = openIssueLog();
  const { base } = options;
  if (release.type === 'Delta' && !base) log.report('delta-without-base', '');
  if (release.type !== 'Delta' && base) log.report('base-without-delta', '', { type: release.type });
  const whole = release.type === 'Delta' && base ? withDelta(base, release, log) : release;
  const wanted = setsOf(whole, options, base, log);
  const drafts = log.hasErrors() ? [] : wanted.map((set) => draftOf(set, whole, options, log));
  const { concepts, inactive, hierarchy } = whole;
  // A set without members is none of this release: to hold it would make every concept look wrong.
  const sets = new Map([...whole.referenceSets].filter(([, members]) => members.size > 0));
  const known: Known = {
    ...{ concepts, inactive, referenceSets: sets, isPartial: whole.type === 'Delta' },
    ...(hierarchy && { hierarchy }),
  };
  return assemble(drafts, options, known, log);
}

/** The sets to make lists of: needs and support, those given a role, and those that a base has made lists of. */
function setsOf(
  { concepts }: Release,
  { set, roles = {} }: ReleaseOptions,
  base: CodeSet | undefined,
  log: IssueLog,
): OfficialSet[] {
  const wanted = new Map<string, OfficialSet>();
  for (const standard of OFFICIAL_SETS)
    if ((set ?? standard.name) === standard.name && (!base || holds(base, standard)))
      wanted.set(standard.referenceSet, standard);
  for (const { name, title, authority, codes } of base?.lists ?? [])
    if (authority === 'official' && isConceptId(name) && codes[0])
      wanted.set(name, { referenceSet: name, name, title, role: codes[0].role });
  for (const [id, role] of Object.entries(roles)) {
    if (UNUSABLE.includes(role)) log.report('role-unusable', `roles.${id}`, { role });
    log.add(parseSctid(id, { kind: 'concept' }).issues, `roles.${id}`);
    const title = concepts.get(id)?.term ?? referenceSets.find((known) => known.id === id)?.term ?? id;
    const standard = OFFICIAL_SETS.find(({ referenceSet }) => referenceSet === id);
    if (standard === undefined) wanted.set(id, { referenceSet: id, name: id, title, role });
    else if (standard.role !== role)
      log.report('role-of-standard', `roles.${id}`, { list: standard.name, role: standard.role });
  }
  return [...wanted.values()];
}

/** A Delta changes the lists that its base has. */
const holds = ({ lists }: CodeSet, { name }: OfficialSet) =>
  lists.some((list) => list.name === name && list.authority === 'official');

function draftOf(
  set: OfficialSet,
  release: Release,
  { source = 'release' }: ReleaseOptions,
  log: IssueLog,
): Draft {
  const { concepts, inactive, date, module } = release;
  const members: Member[] = [];
  for (const id of release.referenceSets.get(set.referenceSet) ?? []) {
    const path = `${set.name}.${id.slice(0, 18)}`;
    const concept = concepts.get(id);
    if (!isConceptId(id)) log.add(parseSctid(id, { kind: 'concept' }).issues, path);
    // A Delta may put in a concept that has been there long, and says nothing of it.
    else if (concept === undefined && release.type !== 'Delta')
      log.report('member-unknown', path, { member: id });
    else {
      const isActive = concept?.active !== false && !inactive.has(id);
      members.push({ id, isActive, path, ...(concept?.term !== undefined && { term: concept.term }) });
    }
  }
  return { set, members, date, module, source };
}
