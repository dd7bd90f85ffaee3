import { clean } from '../clean';
import { failure, type Issue, issueFactory, type Result, success } from '../issue';
import { parseSctid } from '../snomed';
import {
  ATTENDANCES,
  type Attendance,
  type Code,
  type CodeList,
  type CodeSet,
  ROLES,
  type Role,
} from './code';
import { CODE_RULES } from './rules';
import { SNOMED_CT } from './system';

/**
 * One row of a local code list, as a CSV gives it: columns `id, term, set, category, role, system,
 * attendance, instrument`, all text, all but id, term and role optional.
 *
 * @example
 * ```ts
 * import type { CodeRow } from 'social-prescribing/codes';
 *
 * const row: CodeRow = { id: 'SPCLOSE', term: 'Case closed', role: 'closure', system: 'urn:example:local' };
 * row.role; //=> 'closure'
 * ```
 */
export interface CodeRow {
  readonly id: string;
  readonly term: string;
  readonly role: string;
  readonly set?: string;
  readonly category?: string;
  readonly system?: string;
  readonly attendance?: string;
  readonly instrument?: string;
}

/**
 * Where local codes come from, for reports.
 *
 * @example
 * ```ts
 * import type { CodeListOrigin } from 'social-prescribing/codes';
 *
 * const origin: CodeListOrigin = { source: 'our-codes.csv', version: '3', date: '2026-04-01' };
 * origin.version; //=> '3'
 * ```
 */
export interface CodeListOrigin {
  readonly source: string;
  readonly version?: string;
  readonly date?: string;
}

/**
 * A code set of a user's own rows, authority `local`. Issues give the row's index as path; errors refuse the
 * whole list, because a measure over half a list would mislead.
 *
 * @example
 * ```ts
 * import { defineCodeSet } from 'social-prescribing/codes';
 *
 * const made = defineCodeSet([{ id: '871731000000106', term: 'Referral', role: 'referral' }]);
 * made.ok && made.value.lists[0]?.authority; //=> 'local'
 * defineCodeSet([{ id: '123', term: 'x', role: 'referral' }]).issues[0]?.path; //=> '0.id'
 * ```
 */
export function defineCodeSet(
  rows: readonly CodeRow[],
  origin: CodeListOrigin = { source: 'local' },
): Result<CodeSet> {
  return extendCodeSet({ lists: [], index: new Map() }, rows, origin);
}

/**
 * A code set with a user's own rows added. A row for a code the base holds replaces the base's entry
 * (information issue `code-replaces-bundled`).
 *
 * @example
 * ```ts
 * import { bundledCodeSet, extendCodeSet, findCode } from 'social-prescribing/codes';
 *
 * const extended = extendCodeSet(bundledCodeSet, [
 *   { id: 'SPCLOSE', term: 'Case closed', role: 'closure', system: 'urn:example:local' },
 * ]);
 * extended.ok && findCode(extended.value, 'SPCLOSE', 'urn:example:local')?.role; //=> 'closure'
 * ```
 */
export function extendCodeSet(
  base: CodeSet,
  rows: readonly CodeRow[],
  origin: CodeListOrigin = { source: 'local' },
): Result<CodeSet> {
  const issues: Issue[] = [];
  const local = new Map<string, Code>();
  rows.forEach((row, index) => {
    const code = readRow(row, String(index), issues);
    if (code === undefined) return;
    const key = codeKey(code.id, code.system);
    const earlier = local.get(key);
    if (earlier && JSON.stringify(earlier) !== JSON.stringify(code))
      issues.push(codeIssue('code-conflict', String(index)));
    if (!earlier && base.index.has(key)) issues.push(codeIssue('code-replaces-bundled', String(index)));
    local.set(key, code);
  });
  if (issues.some((issue) => issue.severity === 'error')) return failure(...issues);
  const lists = [...base.lists, ...localLists([...local.values()], origin)];
  return success({ ...base, ...codeSetOf(lists) }, issues);
}

/** Lists as one code set; where two hold a code, the later list's entry stands. */
export function codeSetOf(lists: readonly CodeList[]): CodeSet {
  const index = new Map<string, Code>();
  for (const list of lists) for (const code of list.codes) index.set(codeKey(code.id, code.system), code);
  return { lists, index };
}

/**
 * The key of a code in `CodeSet.index`: the bare id for SNOMED CT, `system|id` for any other system.
 *
 * @example
 * ```ts
 * import { codeKey } from 'social-prescribing/codes';
 *
 * codeKey('871731000000106'); //=> '871731000000106'
 * codeKey('5', 'nhs-dd:attended-or-did-not-attend'); //=> 'nhs-dd:attended-or-did-not-attend|5'
 * ```
 */
export function codeKey(id: string, system: string = SNOMED_CT): string {
  return system === SNOMED_CT ? id : `${system}|${id}`;
}

function localLists(codes: readonly Code[], origin: CodeListOrigin): CodeList[] {
  return [...new Set(codes.map((code) => code.set))].map((name) => ({
    name,
    title: `${name} (${origin.source})`,
    authority: 'local',
    version: origin.version ?? '',
    date: origin.date ?? '',
    source: origin.source,
    codes: codes.filter((code) => code.set === name),
  }));
}

const codeIssue = /* @__PURE__ */ issueFactory(CODE_RULES);
const CATEGORISED = new Set<Role>(['need', 'support', 'outcome', 'source', 'service']);

function readRow(given: CodeRow, path: string, issues: Issue[]): Code | undefined {
  const row: Partial<CodeRow> = given ?? {};
  const before = issues.length;
  const field = (name: keyof CodeRow) => clean(row[name]) ?? '';
  const report = (rule: keyof typeof CODE_RULES, name: keyof CodeRow) =>
    issues.push(codeIssue(rule, `${path}.${name}`));
  const system = field('system') || SNOMED_CT;
  const id = readId(row.id, system, `${path}.id`, issues);
  const role = field('role') as Role;
  const attendance = field('attendance') as Attendance;
  const instrument = field('instrument');
  if (!field('term')) report('code-term-missing', 'term');
  if (!ROLES.includes(role)) report('code-role-unknown', 'role');
  if (role === 'contact' && !ATTENDANCES.includes(attendance))
    report('code-attendance-missing', 'attendance');
  if (role === 'assessment' && !instrument) report('code-instrument-missing', 'instrument');
  if (issues.slice(before).some((issue) => issue.severity === 'error')) return undefined;
  if (CATEGORISED.has(role) && !field('category')) report('code-uncategorised', 'category');
  return {
    id,
    system,
    term: field('term'),
    set: field('set') || 'local',
    role,
    category: field('category') || 'Uncategorised',
    ...(role === 'contact' && { attendance }),
    ...(role === 'assessment' && { instrument }),
  };
}

function readId(value: unknown, system: string, path: string, issues: Issue[]): string {
  const id = clean(value);
  if (id === undefined && typeof value !== 'number') {
    issues.push(codeIssue('code-id-missing', path));
    return '';
  }
  if (system !== SNOMED_CT && id !== undefined) return id;
  const parsed = parseSctid(value, { kind: 'concept' });
  if (parsed.ok) return parsed.value.id;
  issues.push(...parsed.issues.map((issue) => ({ ...issue, path })));
  return '';
}
