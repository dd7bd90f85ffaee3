import { bundledCodeSet, minimumDataset } from '../bundled';
import type { Code, CodeList } from '../code';
import { SNOMED_CT } from '../system';
import { keepsItsCodes } from './combine';
import { type IssueLog, named } from './issue-log';
import type { CategoryRow, OfficialSet } from './options';
import { byNumber } from './order';

/** A member as its source has it; its id is that of a concept. */
export interface Member {
  readonly id: string;
  readonly term?: string;
  readonly isActive: boolean;
  readonly path: string;
}

/** The members of one set, and which release they are of. */
export interface Draft {
  readonly set: OfficialSet;
  readonly members: readonly Member[];
  readonly date: string;
  readonly module?: string;
  readonly source: string;
}

/** Official terms have at most 255 bytes (SNOMED CT Release File Specification); a server may add to them. */
const LONGEST_TERM = 1000;

/** The list that the members make, each once, in the order of their ids. */
export function officialList(
  { set, members, ...origin }: Draft,
  categories: Categories,
  log: IssueLog,
): CodeList {
  const { name, title } = set;
  if (members.length === 0) log.report('set-empty', name, { list: listName(set) });
  const codes = [...membersOnce(members, log).values()]
    .sort((a, b) => byNumber(a.id, b.id))
    .map((member) => asCode(member, set, categories, log));
  const uncategorised = codes.filter(({ category }) => category === UNCATEGORISED).length;
  if (uncategorised > 0) log.report('members-uncategorised', name, { count: uncategorised, list: name });
  const { date, module, source } = origin;
  return {
    name,
    title,
    authority: 'official',
    version: date,
    date,
    ...(module && { module }),
    source,
    codes,
  };
}

const UNCATEGORISED = 'Uncategorised';

const listName = ({ name, referenceSet }: OfficialSet) =>
  name === referenceSet ? `reference set ${name}` : `${name} (reference set ${referenceSet})`;

function membersOnce(members: readonly Member[], log: IssueLog): Map<string, Member> {
  const once = new Map<string, Member>();
  for (const member of members) {
    const earlier = once.get(member.id);
    if (earlier === undefined) {
      once.set(member.id, member);
      continue;
    }
    const isSame = earlier.term === member.term && earlier.isActive === member.isActive;
    log.report(isSame ? 'member-twice' : 'member-conflict', member.path, {
      member: named(member.id, earlier.term),
    });
  }
  return once;
}

function asCode({ id, term, path }: Member, set: OfficialSet, categories: Categories, log: IssueLog): Code {
  const bundled = bundledCodeSet.index.get(id);
  const isTooLong = term !== undefined && term.length > LONGEST_TERM;
  const ownTerm = isTooLong ? undefined : term?.trim() || undefined;
  if (isTooLong) log.report('member-term-too-long', path, { member: id });
  else if (ownTerm === undefined)
    log.report('member-term-missing', path, { member: named(id, bundled?.term) });
  const shown = ownTerm ?? bundled?.term ?? id;
  for (const list of bundledCodeSet.lists) {
    const other = list.name === set.name ? undefined : list.codes.find((code) => code.id === id);
    if (other === undefined) continue;
    const role = keepsItsCodes(list) ? other.role : set.role;
    log.report('member-in-other-list', path, { list: list.name, member: named(id, shown), role });
  }
  return {
    id,
    system: SNOMED_CT,
    term: shown,
    set: set.name,
    role: set.role,
    category: categories.of(set.name, id) ?? UNCATEGORISED,
  };
}

/** Rows may come from plain JavaScript, with objects that cannot be made text. */
const plainText = (value: unknown) =>
  value === undefined || typeof value === 'object' ? '' : String(value).trim();

/** The categories of members: those given, else those of the bundled list of the same name. */
export interface Categories {
  readonly of: (list: string, id: string) => string | undefined;
  /** Reports categories that no member had a use for. */
  readonly end: () => void;
}

export function openCategories(rows: readonly CategoryRow[], log: IssueLog): Categories {
  const given = new Map<string, string>();
  const used = new Set<string>();
  rows.forEach((row, index) => {
    const [id, category] = [plainText(row?.id), plainText(row?.category)];
    if (id === '' || category === '') return;
    if ((given.get(id) ?? category) !== category)
      log.report('category-conflict', `categories.${index}`, { member: id.slice(0, 18) });
    given.set(id, category);
  });
  return {
    of: (list, id) => {
      used.add(id);
      const bundled = minimumDataset.index.get(id);
      return given.get(id) ?? (bundled?.set === list ? bundled.category : undefined);
    },
    end: () => {
      for (const id of given.keys())
        if (!used.has(id)) log.report('category-unused', 'categories', { member: id.slice(0, 18) });
    },
  };
}
