import { toDay } from '../../calendar';
import { clean } from '../../clean';
import type { Comparison } from '../../events';
import { type Dictionary, dictionary } from '../../events/table';
import type { PeopleColumns } from './people';

/** Somebody of the comparison group. */
export interface ComparisonRow {
  /** Number among the people of the comparison group. */
  readonly member: number;
  /** Number among the people of the events; -1 without an event. */
  readonly person: number;
  /** The days that stand in for the opening and the closing. */
  readonly opened: number;
  readonly closed: number;
  readonly organisation: string | undefined;
}

/** The comparison group of a run. */
export interface ComparisonGroup {
  readonly members: Dictionary;
  readonly people: PeopleColumns;
  /** By person, then by day of opening, then of closing. */
  readonly rows: readonly ComparisonRow[];
}

/** Rows with a person and two calendar dates in order; others are left out. */
export function comparisonGroup(
  given: readonly Comparison[],
  persons: Dictionary,
  personIdOf: (row: Partial<Comparison>) => string | undefined,
  peopleOf: (members: Dictionary) => PeopleColumns,
): ComparisonGroup {
  const members = dictionary();
  const rows: ComparisonRow[] = [];
  for (const row of given) {
    const personId = personIdOf(row ?? {});
    const opened = dayOf(row?.date);
    const closed = clean(row?.until) === undefined ? opened : dayOf(row?.until);
    if (personId === undefined || opened === undefined || closed === undefined || closed < opened) continue;
    rows.push({
      member: members.encode(personId),
      person: persons.find(personId) ?? -1,
      opened,
      closed,
      organisation: clean(row.organisation),
    });
  }
  rows.sort((a, b) => a.member - b.member || a.opened - b.opened || a.closed - b.closed);
  return { members, people: peopleOf(members), rows };
}

const dayOf = (date: unknown) => toDay(clean(date)?.slice(0, 10) ?? '');
