import { NEVER, roleNumber } from '../../events/table';
import { DEFAULTS } from '../options';
import type { GroupColumn } from '../row';
import type { ComparisonRow } from '../run/comparison';
import { UNKNOWN } from '../run/people';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { type Periods, periodsAround, type Service } from '../run/service-use';
import { tabulate } from '../run/tabulation';

/** Somebody whose use of a service may be compared before and after. */
export interface Member {
  readonly group: number;
  /** Number among the people of the events; -1 without an event. */
  readonly person: number;
  readonly personId: string;
  readonly periods: Periods;
  /** Row of the opening referral, and number of the episode, of somebody who was referred. */
  readonly row?: number;
  readonly episode?: number;
}

/** Takes a member of a group that counts, or one that does not with the reason why. */
export type TakeMember = (member: Member, reason: string | undefined) => void;

const REFERRAL = roleNumber('referral');

/** People referred, each once in each group: the first episode that satisfies the rules. */
export function referred(run: Run, service: Service, window: RunWindow, take: TakeMember): void {
  const { journeys, table, options } = run;
  const { groupOf } = tabulate(run, run.by);
  const { days = DEFAULTS.serviceUse.days, after = DEFAULTS.serviceUse.after } = options.serviceUse ?? {};
  const judge = within(service, window);
  const counted = new Set<number>();
  for (let i = 0; i < journeys.length; i++) {
    const episode = journeys.inOrder[i]!;
    const opened = journeys.opened[episode]!;
    if (opened > window.endDay) continue;
    const ended = after === 'closure' ? journeys.endedBy(episode, window.endDay) : opened;
    const row = journeys.opening[episode]!;
    const [group, person] = [groupOf(row, window.number), table.person[row]!];
    const personId = table.persons.texts[person]!;
    const periods = periodsAround(opened, ended, days);
    const key = group * table.persons.texts.length + person;
    const reason = ended === NEVER ? 'not closed' : (judge(periods) ?? taken(counted, key));
    take({ group, person, personId, periods, row, episode }, reason);
  }
}

/** People of the comparison group, each once in each group. */
export function compared(run: Run, service: Service, window: RunWindow, take: TakeMember): void {
  const { comparison, options } = run;
  const { days = DEFAULTS.serviceUse.days } = options.serviceUse ?? {};
  const judge = within(service, window);
  const tabulation = tabulate(run, run.by);
  const textsOf = comparisonTexts(run, window);
  const counted = new Set<number>();
  for (const row of comparison.rows) {
    const periods = periodsAround(row.opened, row.closed, days);
    const group = tabulation.find(Object.fromEntries(run.by.map((column) => [column, textsOf(row, column)])));
    const key = group * comparison.members.texts.length + row.member;
    const reason =
      judge(periods) ?? (isReferred(run, row.person, periods.afterEnd) ? 'referred' : taken(counted, key));
    take({ group, person: row.person, personId: comparison.members.texts[row.member]!, periods }, reason);
  }
}

/** Whether the comparison's rows carry every column that the run is grouped by. */
export const comparisonCarries = ({ by }: Run) =>
  by.every((column) => column !== 'practitioner' && column !== 'source_group');

function comparisonTexts(run: Run, { startDay, endDay }: RunWindow) {
  const { people } = run.comparison;
  const ageBands = people.ageBandOn(run.options.ageAt === 'start' ? startDay : endDay);
  const organisationOf = ({ organisation, member }: ComparisonRow) =>
    organisation ?? run.table.organisations.texts[people.organisation[member]!] ?? UNKNOWN;
  const ofMembers = {
    gender: people.gender,
    age_band: ageBands,
    ethnic_group: people.ethnicGroup,
    imd_quintile: people.imdQuintile,
  };
  return (row: ComparisonRow, column: GroupColumn): string => {
    if (column === 'organisation') return organisationOf(row);
    if (column === 'parent') return run.parentOf.get(organisationOf(row)) ?? UNKNOWN;
    // The comparison carries no other column.
    const { texts, numberOf } = ofMembers[column as keyof typeof ofMembers];
    return texts[numberOf(row.member)]!;
  };
}

function isReferred({ table }: Run, person: number, endDay: number): boolean {
  if (person === -1) return false;
  for (let row = table.personStart[person]!; row < table.personStart[person + 1]!; row++)
    if (table.role[row] === REFERRAL && table.day[row]! <= endDay) return true;
  return false;
}

/** Why periods do not count in a window, if they do not. */
function within({ firstDay, lastDayBy }: Service, { startDay, endDay }: RunWindow) {
  const lastDay = lastDayBy(endDay);
  return ({ beforeStart, afterEnd }: Periods): string | undefined => {
    if (afterEnd < startDay || afterEnd > endDay) return 'the period after does not end in the window';
    return beforeStart < firstDay || afterEnd > lastDay ? 'a period is not observed in full' : undefined;
  };
}

function taken(counted: Set<number>, key: number): string | undefined {
  if (counted.has(key)) return 'an earlier episode of the person counts';
  counted.add(key);
  return undefined;
}
