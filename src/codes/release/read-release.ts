import { failure, type Issue, type Result, success } from '../../issue';
import { isConceptId } from '../../snomed';
import type { Replacement } from '../terminology';
import { openAssociations } from './associations';
import { type ConceptStates, openConceptStates } from './concept-states';
import { type FileKind, KIND_NAMES, type ReleaseView, viewOf } from './file-kinds';
import { type MemberRows, openMembers } from './members';
import { dateOf, readRows, type TakeRow } from './read-rows';
import { openRelationships } from './relationships';
import { releaseIssue } from './rules';
import { openTerms } from './terms';
import type { Release, ReleaseConcept, ReleaseFile, ReleaseRequest } from './types';

const SOCIAL_PRESCRIBING = ['1373501000000105', '1373511000000107'];
const MOST_ISSUES = 50;

/**
 * Reads a SNOMED CT release in RF2, as TRUD publishes the UK Edition: the members of reference sets, the state
 * and preferred term of concepts, what stands for inactive ones, and the IS A hierarchy where it is asked for.
 *
 * - Of the views the Snapshot is read, else Full, else Delta. Whatever the order of files and rows, the row with
 *   the latest effective time says how a component is.
 * - Files are streamed: what is held grows with what is asked for, and with ten bytes a concept. More rows than
 *   any release has are refused.
 * - A fault in a file (wrong header, cut off, not UTF-8) gives no release: half a release misleads. Nothing
 *   throws, also where the source of the bytes does.
 *
 * Source: SNOMED CT Release File Specifications (RF2).
 *
 * @example
 * ```ts
 * import { readRelease } from 'social-prescribing/codes/official';
 *
 * const nothing = await readRelease([]);
 * nothing.issues.map(({ rule }) => rule); //=> ['release-empty']
 * ```
 */
export async function readRelease(
  files: readonly ReleaseFile[],
  request: ReleaseRequest = {},
): Promise<Result<Release>> {
  const view = viewOf(files);
  if (view === undefined) return failure(releaseIssue('release-empty'));
  const { referenceSets = SOCIAL_PRESCRIBING, concepts: asked = [], hierarchy = false } = request;
  const missing = missingOf(view, hierarchy);
  if (missing.some(({ severity }) => severity === 'error')) return failure(...missing);

  const { read, newest } = reader(view, request);
  const concepts = openConceptStates();
  const members = openMembers(referenceSets);
  const associations = openAssociations(concepts, view.type);
  const relationships = openRelationships(view);
  const first =
    (await read('concept', concepts.take)) ??
    (await read('simple', members.take)) ??
    (await read('association', associations.take)) ??
    (hierarchy ? await read('relationship', relationships.take) : undefined);
  if (first) return failure(...missing, first);

  const { sets, issues } = checkedMembers(members, concepts, view.type);
  const replacements = associations.replacements();
  const wanted = wantedOf(
    [...referenceSets, ...asked, ...[...sets.values()].flatMap((set) => [...set])],
    replacements,
  );
  const terms = openTerms(wanted, view.type);
  const second =
    (await read('description', terms.takeDescription)) ?? (await read('language', terms.takeLanguage));
  if (second) return failure(...missing, second);

  const preferred = terms.terms();
  const release: Release = {
    type: view.type,
    date: dateOf(newest()),
    module: members.module(),
    concepts: conceptsOf(wanted, concepts, preferred),
    terms: preferred,
    referenceSets: sets,
    removed: view.type === 'Delta' ? members.removed() : new Map(),
    inactive: new Map([
      ...[...concepts.inactive()].map((id) => [id, replacements.get(id) ?? []] as const),
      ...replacements,
    ]),
    ...(hierarchy && view.files.relationship.length > 0 && { hierarchy: relationships.hierarchy() }),
  };
  return success(release, [...missing, ...issues]);
}

/** Reads all files of a kind in turn, up to the first fault, and keeps the newest effective time. */
function reader({ files }: ReleaseView, { onFile }: ReleaseRequest) {
  let newest = 0;
  return {
    newest: () => newest,
    read: async (kind: FileKind, take: TakeRow): Promise<Issue | undefined> => {
      for (const file of files[kind]) {
        onFile?.(file.path);
        const fault = await readRows(kind, file, (fields, time) => {
          if (time > newest) newest = time;
          return take(fields, time);
        });
        if (fault) return fault;
      }
      return undefined;
    },
  };
}

function missingOf({ files, type }: ReleaseView, hierarchy: boolean): Issue[] {
  const without = (kinds: readonly FileKind[]) => kinds.filter((kind) => files[kind].length === 0);
  const helpful: FileKind[] = ['language', 'association', ...(hierarchy ? (['relationship'] as const) : [])];
  return [
    ...without(['concept', 'description', 'simple']).map((kind) =>
      releaseIssue('release-file-missing', `${KIND_NAMES[kind]} ${type}`),
    ),
    ...without(helpful).map((kind) => releaseIssue('release-file-absent', `${KIND_NAMES[kind]} ${type}`)),
    ...(type === 'Delta' ? [releaseIssue('release-delta-partial')] : []),
  ];
}

/** Members that are concepts. A Delta holds few concepts, so there only the form of an id can tell. */
function checkedMembers(members: MemberRows, concepts: ConceptStates, type: Release['type']) {
  const issues: Issue[] = [];
  const sets = members.active();
  for (const [referenceSet, set] of sets) {
    for (const member of set) {
      if (isConceptId(member) && (type === 'Delta' || concepts.of(member) !== undefined)) continue;
      set.delete(member);
      if (issues.length < MOST_ISSUES)
        issues.push(releaseIssue('release-member-no-concept', `${referenceSet}.${member.slice(0, 18)}`));
    }
    if (set.size === 0 && type !== 'Delta') issues.push(releaseIssue('release-set-empty', referenceSet));
  }
  return { sets, issues };
}

/** What was asked for, and what stands for that, and for that in turn. */
function wantedOf(
  ids: readonly string[],
  replacements: ReadonlyMap<string, readonly Replacement[]>,
): Set<string> {
  const wanted = new Set(ids);
  for (const id of wanted) for (const replacement of replacements.get(id) ?? []) wanted.add(replacement.id);
  return wanted;
}

function conceptsOf(
  wanted: ReadonlySet<string>,
  concepts: ConceptStates,
  terms: ReadonlyMap<string, string>,
): Map<string, ReleaseConcept> {
  const known = new Map<string, ReleaseConcept>();
  for (const id of wanted) {
    const state = concepts.of(id);
    const term = terms.get(id);
    if (state) known.set(id, { id, ...state, ...(term !== undefined && { term }) });
  }
  return known;
}
