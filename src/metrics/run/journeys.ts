import { type CodedTable, type EpisodeTable, NEVER, roleNumber } from '../../events/table';
import type { RunWindow } from './run-windows';

/** What measures ask of episodes, by episode number, as of the end of a window: a day number. */
export interface Journeys {
  readonly length: number;
  /** Row of the referral that opened it. */
  readonly opening: Int32Array;
  readonly opened: Int32Array;
  /** Row of the first attended contact, and its day; -1 and `NEVER` without one. */
  readonly firstContact: Int32Array;
  readonly firstAttended: Int32Array;
  /** The first linked row for which this holds, if any, dated on or before a day. */
  readonly firstRow: (episode: number, endDay: number, holds: (row: number) => boolean) => number | undefined;
  /** The episodes that a measure can count in a window. */
  readonly among: Readonly<Record<Stage, (window: RunWindow) => Int32Array>>;
  /** The day it closed, as known at the end of a day; `NEVER` while open. */
  readonly closedBy: (episode: number, endDay: number) => number;
  /** The row of the closure that closed it by then; -1 for inactivity, and while open. */
  readonly closureBy: (episode: number, endDay: number) => number;
  /** The day on which it ended: closed, or the last event where it closed for inactivity. */
  readonly endedBy: (episode: number, endDay: number) => number;
  /** Episode numbers by person, then by opening, then by episode id, none before any. */
  readonly inOrder: Int32Array;
  /** Attended contacts up to a day. */
  readonly attendedBy: (episode: number, endDay: number) => number;
}

/** Where an episode stands in a window: opened in it, first met in it, closed in it, or open at its end. */
export type Stage = 'opened' | 'met' | 'closed' | 'open';

const CLOSURE = roleNumber('closure');

export function journeysOf(
  table: CodedTable,
  episodes: EpisodeTable,
  attended: (row: number) => boolean,
): Journeys {
  const { length, opening, closed, closure, start, rows } = episodes;
  const { day, role } = table;
  const opened = opening.map((row) => day[row]!);
  const firstRow = (episode: number, endDay: number, holds: (row: number) => boolean) => {
    for (let at = start[episode]!; at < start[episode + 1]! && day[rows[at]!]! <= endDay; at++)
      if (holds(rows[at]!)) return rows[at]!;
    return undefined;
  };
  const firstContact = opening.map((_, episode) => firstRow(episode, NEVER, attended) ?? -1);
  const firstAttended = firstContact.map((row) => (row === -1 ? NEVER : day[row]!));
  /** The first by code of the closures on the last day on which there is one; -1 without any. */
  const lastClosure = (episode: number, endDay: number) => {
    let found = -1;
    for (let at = start[episode]!; at < start[episode + 1]! && day[rows[at]!]! <= endDay; at++)
      if (role[rows[at]!] === CLOSURE && (found === -1 || day[found] !== day[rows[at]!])) found = rows[at]!;
    return found;
  };
  // An episode that names itself may have been closed before, and reopened.
  const closureBy = (episode: number, endDay: number) => {
    if (closed[episode]! <= endDay) return closure[episode]!;
    const mayReopen = closed[episode] !== NEVER && table.episode[opening[episode]!] !== -1;
    return mayReopen ? lastClosure(episode, endDay) : -1;
  };
  const closedBy = (episode: number, endDay: number) => {
    if (closed[episode]! <= endDay) return closed[episode]!;
    const row = closureBy(episode, endDay);
    return row === -1 ? NEVER : day[row]!;
  };
  const inWindow = (on: number, { startDay, endDay }: RunWindow) => on >= startDay && on <= endDay;
  const select = (holds: (episode: number, window: RunWindow) => boolean) => {
    const kept = new Map<RunWindow, Int32Array>();
    return (window: RunWindow) => {
      const found = kept.get(window) ?? episodesWhere(length, (episode) => holds(episode, window));
      kept.set(window, found);
      return found;
    };
  };
  return {
    length,
    opening,
    opened,
    firstContact,
    firstAttended,
    firstRow,
    among: {
      opened: select((episode, window) => inWindow(opened[episode]!, window)),
      met: select((episode, window) => inWindow(firstAttended[episode]!, window)),
      closed: select((episode, window) => inWindow(closedBy(episode, window.endDay), window)),
      open: select(
        (episode, { endDay }) => opened[episode]! <= endDay && closedBy(episode, endDay) === NEVER,
      ),
    },
    closedBy,
    closureBy,
    endedBy: (episode, endDay) => {
      const on = closedBy(episode, endDay);
      if (on === NEVER || closureBy(episode, endDay) !== -1) return on;
      return day[rows[start[episode + 1]! - 1]!]!;
    },
    inOrder: byOpening(table, opening),
    attendedBy: (episode, endDay) => {
      let contacts = 0;
      for (let at = start[episode]!; at < start[episode + 1]! && day[rows[at]!]! <= endDay; at++)
        if (attended(rows[at]!)) contacts++;
      return contacts;
    },
  };
}

function episodesWhere(length: number, holds: (episode: number) => boolean): Int32Array {
  let count = 0;
  const found = new Int32Array(length);
  for (let episode = 0; episode < length; episode++) if (holds(episode)) found[count++] = episode;
  return found.slice(0, count);
}

/** Episodes come person by person, so that only those of one person need sorting. */
function byOpening({ person, day, episode: idOf, episodes }: CodedTable, opening: Int32Array): Int32Array {
  const inOrder = opening.map((_, episode) => episode);
  const textOf = (episode: number) => episodes.texts[idOf[opening[episode]!]!] ?? '';
  const compare = (a: number, b: number) =>
    day[opening[a]!]! - day[opening[b]!]! || (textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b)));
  for (let from = 0, to = 0; from < opening.length; from = to) {
    while (to < opening.length && person[opening[to]!] === person[opening[from]!]) to++;
    if (to - from > 1) inOrder.subarray(from, to).sort(compare);
  }
  return inOrder;
}
