import type { Result } from '../../issue';
import { isObject } from '../../json-object';
import type { CodeSet } from '../code';
import { assemble } from './assemble';
import { type Page, readPage } from './expansion';
import { type IssueLog, openIssueLog } from './issue-log';
import type { Draft } from './members';
import { OFFICIAL_SETS, type OfficialOptions, type OfficialSet } from './options';
import { setOfValueSet, versionOf } from './value-set-list';

/**
 * The official code set of FHIR R4 ValueSets, expanded by a terminology server. Each says by its url or
 * definition that it is reference set 1373501000000105 (list `needs`) or 1373511000000107 (`support`);
 * where one does not, `set` does. Several pages of one expansion are joined, in any order; gaps, overlaps and
 * pages of another expansion are reported.
 *
 * Nested entries are read, abstract ones left out, inactive ones kept and reported. The term is `display`, or
 * the one en-GB designation. Data never makes it throw, whatever is passed.
 * Source: HL7 FHIR R4, ValueSet and Using SNOMED CT with FHIR.
 *
 * @example
 * ```ts
 * import { codeSetFromValueSets } from 'social-prescribing/codes/official';
 *
 * const made = codeSetFromValueSets([
 *   {
 *     resourceType: 'ValueSet',
 *     url: 'http://snomed.info/sct?fhir_vs=refset/1373501000000105',
 *     expansion: {
 *       total: 1,
 *       contains: [{ system: 'http://snomed.info/sct', code: '422650009', display: 'Social isolation' }],
 *     },
 *   },
 * ]);
 * made.ok && made.value.index.get('422650009')?.role; //=> 'need'
 * ```
 */
export function codeSetFromValueSets(
  resources: readonly unknown[],
  options: OfficialOptions = {},
): Result<CodeSet> {
  const log = openIssueLog();
  const bySet = new Map<OfficialSet, Found[]>();
  resources.forEach((resource, index) => {
    const found = readResource(resource, index, options, log);
    if (found) bySet.set(found.set, [...(bySet.get(found.set) ?? []), found]);
  });
  if (resources.length === 0) log.report('value-set-not-one', '');
  const ordered = OFFICIAL_SETS.filter((set) => bySet.has(set));
  const drafts = ordered.map((set) => joined(set, bySet.get(set)!, options, log));
  return assemble(drafts, options, {}, log);
}

interface Found {
  readonly set: OfficialSet;
  readonly page: Page;
  readonly version: ReturnType<typeof versionOf>;
}

function readResource(
  resource: unknown,
  index: number,
  { set }: OfficialOptions,
  log: IssueLog,
): Found | undefined {
  const path = String(index);
  if (!isObject(resource) || resource.resourceType !== 'ValueSet') {
    const isOutcome = isObject(resource) && resource.resourceType === 'OperationOutcome';
    log.report(isOutcome ? 'value-set-outcome' : 'value-set-not-one', path);
    return undefined;
  }
  const { expansion } = resource;
  if (!isObject(expansion)) {
    log.report('value-set-not-expanded', path);
    return undefined;
  }
  const named = setOfValueSet(resource);
  const of = named ?? OFFICIAL_SETS.find(({ name }) => name === set);
  if (of === undefined || (set !== undefined && of.name !== set)) {
    log.report(of === undefined ? 'value-set-list-unknown' : 'value-set-list-other', path);
    return undefined;
  }
  return { set: of, page: readPage(expansion, index, log), version: versionOf(expansion) };
}

/** The pages of one expansion, in the order of their offsets. */
function joined(
  set: OfficialSet,
  found: readonly Found[],
  { source = 'ValueSet' }: OfficialOptions,
  log: IssueLog,
): Draft {
  const pages = found.map(({ page }) => page).sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
  const version = found[0]!.version;
  const same = (value: (one: Found) => unknown) => new Set(found.map(value)).size === 1;
  const areOfOne =
    same(({ page }) => page.total) && same(({ version }) => `${version?.module} ${version?.date}`);
  if (!areOfOne) log.report('value-set-page-foreign', set.name);
  else reportPaging(set.name, pages, log);
  if (version === undefined) log.report('value-set-version-unknown', set.name);
  const members = pages.flatMap((page) => page.members);
  return {
    set,
    members: once(members),
    date: version?.date ?? '',
    source,
    ...(version?.module && { module: version.module }),
  };
}

/** A member on two pages, the same on both, is said by the overlap already. */
function once(members: Draft['members']): Draft['members'] {
  const seen = new Set<string>();
  return members.filter(({ id, term, isActive, path }) => {
    const key = JSON.stringify([id, term, isActive]);
    const page = path.slice(0, path.indexOf('.'));
    const isOnAnotherPage = seen.has(key) && !seen.has(`${page} ${id}`);
    seen.add(key);
    seen.add(`${page} ${id}`);
    return !isOnAnotherPage;
  });
}

function reportPaging(path: string, pages: readonly Page[], log: IssueLog): void {
  const total = pages[0]!.total;
  const end = coveredTo(path, pages, log);
  if (total === undefined || end === total) return;
  // Whether headings without a code are in the total is left to the server.
  const withHeadings = pages.reduce((sum, { entries }) => sum + entries, 0);
  if (withHeadings !== total) log.report('value-set-total', path, { total, count: end });
}

function coveredTo(path: string, pages: readonly Page[], log: IssueLog): number {
  let end = 0;
  for (const page of pages) {
    const from = page.offset ?? 0;
    if (from > end) log.report('value-set-page-gap', path, { count: from - end, from: end + 1 });
    if (from < end) log.report('value-set-page-overlap', path, { from: from + 1 });
    end = Math.max(end, from + page.codes);
  }
  return end;
}
