import { fromDay } from '../../calendar';
import { type EventTable, NEVER } from '../../events/table';
import type { Counting, Particulars } from '../count/counting';
import type { Verdict } from '../count/verdict';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import type { Explanation } from './explanation';

/** A candidate as a table shows it. */
export interface Candidate {
  readonly row: number;
  readonly verdict: Verdict;
  readonly particulars: Particulars;
  readonly group: number;
}

type Who = Pick<
  Explanation,
  'person_id' | 'episode' | 'opened' | 'closed' | 'date' | 'system' | 'code' | 'event_id'
> &
  Pick<Explanation, 'event_organisation' | 'event_practitioner'>;

/** Whose it is, which episode and which event. */
export function describeCandidate(run: Run, window: RunWindow, { row, particulars }: Candidate): Who {
  const { table } = run;
  const { episode, evidence = row, personId } = particulars;
  return {
    person_id: personId ?? table.persons.texts[table.person[row]!]!,
    ...(episode !== undefined && describeEpisode(run, window, episode)),
    ...(evidence >= 0 && {
      date: fromDay(table.day[evidence]!),
      ...codeOf(table, evidence),
    }),
  };
}

function describeEpisode({ journeys, table }: Run, { endDay }: RunWindow, episode: number) {
  const id = table.episode[journeys.opening[episode]!]!;
  const closed = journeys.closedBy(episode, endDay);
  return {
    ...(id !== -1 && { episode: table.episodes.texts[id]! }),
    opened: fromDay(journeys.opened[episode]!),
    ...(closed !== NEVER && { closed: fromDay(closed) }),
  };
}

function codeOf(table: EventTable, row: number) {
  const eventId = table.idOf(row);
  const place = table.organisations.texts[table.organisation[row]!];
  const worker = table.practitioners.texts[table.practitioner[row]!];
  return {
    ...table.codings[table.code[row]!]!,
    ...(eventId && { event_id: eventId }),
    ...(place && { event_organisation: place }),
    ...(worker && { event_practitioner: worker }),
  };
}

/** Where it stands in the row of a group, its own or another part of the same whole. */
export function describePlace(
  { below, statistic }: Counting,
  { group, verdict, particulars }: Candidate,
  ofRow: number,
): Pick<Explanation, 'in_numerator' | 'in_denominator' | 'worth' | 'reason'> {
  const own = group === ofRow;
  const reason = own ? verdict.reason : 'of another group';
  return {
    in_numerator: own && verdict.above && statistic === undefined,
    in_denominator: below !== undefined && verdict.below,
    ...(particulars.value !== undefined && { worth: particulars.value }),
    ...(reason !== undefined && { reason }),
  };
}
