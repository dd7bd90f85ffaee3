import { type EpisodeTable, type EventTable, roleNumber } from '../../events/table';
import type { RunWindow } from './run-windows';

/** A day that has not come. */
export const NEVER = 2 ** 31 - 1;

/** What measures ask of episodes, by episode number, as of the end of a window: a day number. */
export interface Journeys {
  readonly length: number;
  /** Row of the referral that opened it. */
  readonly opening: Int32Array;
  readonly opened: Int32Array;
  /** Day of the first attended contact; `NEVER` without one. */
  readonly firstAttended: Int32Array;
  /** Row of the first attended contact; -1 without one. */
  readonly firstContact: (episode: number) => number;
  /** Linked rows, by day. */
  readonly rowsOf: (episode: number) => readonly number[];
  /** The episodes that a measure can count in a window: not closed before it, or first met in it. */
  readonly during: (window: RunWindow) => Int32Array;
  /** The day it closed, as known at the end of a day; `NEVER` while open. */
  readonly closedBy: (episode: number, endDay: number) => number;
  /** The row of the closure that closed it by then; -1 for inactivity. */
  readonly closureBy: (episode: number, endDay: number) => number;
  /** The day on which it ended: closed, or the last event where it closed for inactivity. */
  readonly endedBy: (episode: number, endDay: number) => number;
  /** Episode numbers by person, then by opening, then by episode id, none before any. */
  readonly inOrder: readonly number[];
  /** Attended contacts up to a day. */
  readonly attendedBy: (episode: number, endDay: number) => number;
}

const CLOSURE = roleNumber('closure');

export function journeysOf(table: EventTable, { episodes }: EpisodeTable, attended: Uint8Array): Journeys {
  const length = episodes.length;
  const opening = Int32Array.from(episodes, (episode) => episode.opening);
  const contacts = episodes.map(({ rows }) => rows.filter((row) => attended[row] === 1));
  const dayOf = (row: number | undefined) => (row === undefined ? NEVER : table.day[row]!);
  const closure = (episode: number, endDay: number): { day: number; row: number } | undefined => {
    const { explicit, closed, closure: row, rows } = episodes[episode]!;
    if (closed === undefined) return undefined;
    // One that names itself may have been closed before, and reopened.
    if (closed <= endDay) return { day: closed, row: row! };
    return explicit === -1 ? undefined : lastClosure(table, rows, endDay);
  };
  const idOf = (episode: number) => table.episodes.texts[episodes[episode]!.explicit] ?? '';
  const openedOn = (episode: number) => table.day[opening[episode]!]!;
  const byOpening = (a: number, b: number) =>
    episodes[a]!.person - episodes[b]!.person ||
    openedOn(a) - openedOn(b) ||
    (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b)));
  const firstAttended = Int32Array.from(contacts, ([first]) => dayOf(first));
  const opened = opening.map((row) => table.day[row]!);
  const closedBy = (episode: number, endDay: number) => closure(episode, endDay)?.day ?? NEVER;
  const kept = new Map<RunWindow, Int32Array>();
  const find = ({ startDay, endDay }: RunWindow) =>
    Int32Array.from(episodes, (_, episode) => episode).filter(
      (episode) =>
        opened[episode]! <= endDay &&
        (closedBy(episode, endDay) >= startDay ||
          (firstAttended[episode]! >= startDay && firstAttended[episode]! <= endDay)),
    );
  return {
    length,
    opening,
    opened,
    firstAttended,
    during: (window) => {
      const found = kept.get(window) ?? find(window);
      kept.set(window, found);
      return found;
    },
    firstContact: (episode) => contacts[episode]![0] ?? -1,
    rowsOf: (episode) => episodes[episode]!.rows,
    closedBy,
    closureBy: (episode, endDay) => closure(episode, endDay)?.row ?? -1,
    endedBy: (episode, endDay) => {
      const closed = closure(episode, endDay);
      if (closed === undefined) return NEVER;
      return closed.row === -1 ? table.day[episodes[episode]!.rows.at(-1)!]! : closed.day;
    },
    inOrder: Array.from(episodes, (_, episode) => episode).sort(byOpening),
    attendedBy: (episode, endDay) => contacts[episode]!.filter((row) => table.day[row]! <= endDay).length,
  };
}

/** The first by code of the closures on the last day on which there is one. */
function lastClosure(table: EventTable, rows: readonly number[], endDay: number) {
  let found: { day: number; row: number } | undefined;
  for (const row of rows) {
    const day = table.day[row]!;
    if (day > endDay) break;
    if (table.role[row] === CLOSURE && found?.day !== day) found = { day, row };
  }
  return found;
}
