import { clean } from '../../clean';
import type { Result } from '../../issue';
import { parseSctid } from '../../snomed';
import type { CodeSet } from '../code';
import { assemble } from './assemble';
import { type IssueLog, openIssueLog } from './issue-log';
import type { Member } from './members';
import { OFFICIAL_SETS, type OfficialOptions, type OfficialSet } from './options';

/**
 * One row of a table of official members, all text. `readTable('members', …)` of
 * `social-prescribing/events` reads such rows from CSV.
 *
 * @example
 * ```ts
 * import type { MemberRow } from 'social-prescribing/codes/official';
 *
 * const row: MemberRow = { id: '422650009', term: 'Social isolation', set: 'needs', active: '1' };
 * row.set; //=> 'needs'
 * ```
 */
export interface MemberRow {
  readonly id: string;
  readonly term?: string;
  /** The preferred term, where `term` is another. */
  readonly preferredTerm?: string;
  /** The fully specified name, used without its ending in brackets where there is no other term. */
  readonly fullySpecifiedName?: string;
  /** `needs`, `support` or the id of their reference set. */
  readonly set?: string;
  /** 1 or 0, true or false, yes or no. Of the member where `set` is the id of a reference set, else of the concept. */
  readonly active?: string;
  readonly category?: string;
}

/**
 * What a table of official members does not say itself.
 *
 * @example
 * ```ts
 * import type { RowOptions } from 'social-prescribing/codes/official';
 *
 * const options: RowOptions = { source: 'needs.csv', set: 'needs', date: '2026-04-01' };
 * options.date; //=> '2026-04-01'
 * ```
 */
export interface RowOptions extends OfficialOptions {
  /** Date of the release the rows are from, `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * The official code set of table rows: lists `needs` and `support`, as each row's `set` or the option `set`
 * says. A table does not name its release, so `date` does. Errors, with the row's index as path, refuse the
 * whole table.
 *
 * @example
 * ```ts
 * import { codeSetFromRows } from 'social-prescribing/codes/official';
 *
 * const made = codeSetFromRows([{ id: '422650009', term: 'Social isolation' }], { set: 'needs' });
 * made.ok && made.value.lists[0]?.authority; //=> 'official'
 * codeSetFromRows([{ id: '4226500', term: 'x' }], { set: 'needs' }).issues[0]?.path; //=> '0.id'
 * ```
 */
export function codeSetFromRows(rows: readonly MemberRow[], options: RowOptions = {}): Result<CodeSet> {
  const log = openIssueLog();
  const members = new Map<OfficialSet, Member[]>();
  const counts = { takenOut: 0, fromName: 0 };
  rows.forEach((given, index) => {
    const row: Partial<MemberRow> = given ?? {};
    const set = setOf(row, options, index, log);
    const member = readRow(row, index, counts, log);
    if (set && member) {
      members.set(set, take(members, set));
      take(members, set).push(member);
    }
  });
  if (counts.takenOut > 0) log.report('row-member-taken-out', '', { count: counts.takenOut });
  if (counts.fromName > 0) log.report('row-term-from-fsn', '', { count: counts.fromName });
  const { source = 'table', date = '', set: only } = options;
  const sets = OFFICIAL_SETS.filter((set) => members.has(set) || set.name === only);
  if (sets.length === 0 && !log.hasErrors()) log.report('set-empty', '', { list: 'any list' });
  const drafts = sets.map((set) => ({ set, members: take(members, set), date, source }));
  return assemble(drafts, { ...options, categories: categoriesOf(rows, options) }, {}, log);
}

const take = (members: ReadonlyMap<OfficialSet, Member[]>, set: OfficialSet) => members.get(set) ?? [];

function setOf({ set }: Partial<MemberRow>, options: OfficialOptions, index: number, log: IssueLog) {
  const text = clean(set)?.toLowerCase();
  const named = OFFICIAL_SETS.find(
    ({ name, referenceSet }) => (text ?? options.set) === name || text === referenceSet,
  );
  if (named === undefined)
    log.report(text === undefined ? 'row-set-unknown' : 'row-set-other', `${index}.set`);
  return named;
}

const YES = ['', '1', 'true', 'yes', 'y', 'active'];
const NO = ['0', 'false', 'no', 'n', 'inactive'];

function readRow(
  row: Partial<MemberRow>,
  index: number,
  counts: { takenOut: number; fromName: number },
  log: IssueLog,
): Member | undefined {
  const parsed = parseSctid(row.id, { kind: 'concept' });
  log.add(parsed.issues, `${index}.id`);
  const active = clean(row.active)?.toLowerCase() ?? '';
  const isActive = !NO.includes(active);
  if (isActive && !YES.includes(active)) log.report('row-active-unknown', `${index}.active`);
  if (!isActive && /^\d+$/.test(clean(row.set) ?? '')) {
    counts.takenOut++;
    return undefined;
  }
  if (!parsed.ok) return undefined;
  const preferred = clean(row.preferredTerm) ?? clean(row.term) ?? parsed.value.term;
  const name = preferred === undefined ? clean(row.fullySpecifiedName) : undefined;
  if (name !== undefined) counts.fromName++;
  const term = preferred ?? withoutTag(name);
  return { id: parsed.value.id, isActive, path: String(index), ...(term !== undefined && { term }) };
}

/** A fully specified name ends with its semantic tag: `Social isolation (finding)`. */
function withoutTag(name: string | undefined): string | undefined {
  if (name === undefined || !name.endsWith(')')) return name;
  return name.slice(0, name.lastIndexOf('(')).trim() || name;
}

/** A table may give the categories itself; those given beside it come after, and agree. */
const categoriesOf = (rows: readonly MemberRow[], { categories = [] }: OfficialOptions) => [
  ...rows.flatMap((row) => {
    const [id, category] = [clean(row?.id), clean(row?.category)];
    return id && category ? [{ id, category }] : [];
  }),
  ...categories,
];
