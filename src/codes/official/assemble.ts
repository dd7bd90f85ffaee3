import { failure, type Result, success } from '../../issue';
import { bundledCodeSet } from '../bundled';
import type { CodeList, CodeSet } from '../code';
import { codeSetOf } from '../code-set';
import type { Replacement } from '../terminology';
import { type ConceptState, compareWithBundled, replacementsInWords } from './compare';
import { type IssueLog, named, shortened } from './issue-log';
import { type Draft, officialList, openCategories } from './members';
import type { OfficialOptions } from './options';

/** What a source knows besides the members. */
export interface Known {
  readonly referenceSets?: CodeSet['referenceSets'];
  readonly inactive?: CodeSet['inactive'];
  readonly hierarchy?: CodeSet['hierarchy'];
  readonly concepts?: ReadonlyMap<string, ConceptState>;
  /** It knows only what changed. */
  readonly isPartial?: boolean;
}

/** The code set of the drafts, checked; no code set at all where anything is wrong. */
export function assemble(
  drafts: readonly Draft[],
  { categories = [] }: OfficialOptions,
  known: Known,
  log: IssueLog,
): Result<CodeSet> {
  const given = openCategories(categories, log);
  const lists = drafts.map((draft) => officialList(draft, given, log));
  given.end();
  const inactive = new Map(known.inactive);
  for (const { id, isActive } of drafts.flatMap(({ members }) => members))
    if (!isActive && !inactive.has(id)) inactive.set(id, []);
  const { hierarchy } = known;
  const codeSet: CodeSet = {
    ...codeSetOf(lists),
    referenceSets: new Map([...membersOf(drafts), ...(known.referenceSets ?? [])]),
    ...(inactive.size > 0 && { inactive }),
    ...(hierarchy && { hierarchy }),
  };
  reportInactive(codeSet, known, log);
  reportCount(lists, log);
  reportBundled(codeSet, known, log);
  return log.hasErrors() ? failure(...log.issues()) : success(codeSet, log.issues());
}

const membersOf = (drafts: readonly Draft[]): [string, ReadonlySet<string>][] =>
  drafts.map(({ set, members }) => [set.referenceSet, new Set(members.map(({ id }) => id))]);

function wordsFor({ concepts }: Known) {
  const termOf = (id: string) => concepts?.get(id)?.term ?? bundledCodeSet.index.get(id)?.term;
  return (replacements: readonly Replacement[] = []) => replacementsInWords(replacements, termOf);
}

function reportInactive(codeSet: CodeSet, known: Known, log: IssueLog): void {
  const inWords = wordsFor(known);
  for (const { name, codes } of codeSet.lists)
    for (const { id, term } of codes) {
      const replacements = codeSet.inactive?.get(id);
      if (replacements === undefined) continue;
      const details = { member: named(id, term), replacements: inWords(replacements) };
      log.report('member-inactive', `${name}.${id}`, details);
    }
}

/** How many codes needs and support are, beside the number that the standard states. */
function reportCount(lists: readonly CodeList[], log: IssueLog): void {
  const codesOf = (name: string) => lists.find((list) => list.name === name)?.codes;
  const [needs, support] = [codesOf('needs'), codesOf('support')];
  if (!needs || !support) return;
  const total = new Set([...needs, ...support].map(({ id }) => id)).size;
  log.report('set-count', '', { needs: needs.length, support: support.length, total });
}

function reportBundled(codeSet: CodeSet, known: Known, log: IssueLog): void {
  const { inactive, termsDiffer, unknown } = compareWithBundled(codeSet, known.concepts);
  const inWords = wordsFor(known);
  for (const { code, replacements } of inactive)
    log.report('bundled-inactive', `${code.set}.${code.id}`, {
      member: named(code.id, code.term),
      replacements: inWords(replacements),
    });
  for (const { code, term } of termsDiffer)
    log.report('bundled-term-differs', `${code.set}.${code.id}`, {
      member: named(code.id, code.term),
      term: shortened(term),
    });
  for (const code of known.isPartial ? [] : unknown)
    log.report('bundled-unknown', `${code.set}.${code.id}`, { member: named(code.id, code.term) });
}
