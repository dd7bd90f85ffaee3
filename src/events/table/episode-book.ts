import { type CodedTable, roleNumber } from './roles';

/** A day that has not come. */
export const NEVER = 2 ** 31 - 1;

/** Where a row stands in relation to the episodes. */
export const PLACE = { none: 0, linked: 1, preReferral: 2, unlinked: 3 } as const;

/** Episodes as columns, by rows of the event table they were built from. */
export interface EpisodeColumns {
  readonly length: number;
  /** The row of the referral that opened it. */
  readonly opening: Int32Array;
  /** The day it closed; `NEVER` while open. */
  readonly closed: Int32Array;
  /** Row of the closure that closed it; -1 for inactivity, and while open. */
  readonly closure: Int32Array;
  /**
   * Linked rows in their order, the opening referral and its repeats among them: those of episode e are
   * `rows[start[e]]` up to but not including `rows[start[e + 1]]`.
   */
  readonly rows: Int32Array;
  readonly start: Int32Array;
  /** For every row of the event table, a value of `PLACE`. */
  readonly place: Uint8Array;
}

/** Takes down what becomes of episodes and of the rows of a table. */
export interface EpisodeBook {
  /** The number of the episode that a referral opens. */
  readonly open: (row: number) => number;
  readonly openedOn: (episode: number) => number;
  /** A later closing takes the place of an earlier one. */
  readonly close: (episode: number, day: number, closure: number) => void;
  readonly closedOn: (episode: number) => number;
  /** Whether a row is of a role that links it to an episode. */
  readonly link: (row: number, episode: number) => boolean;
  readonly leaveOut: (row: number) => void;
  readonly columns: () => EpisodeColumns;
}

const OFFER = roleNumber('offer');
const REFERRAL = roleNumber('referral');
const DECLINE = roleNumber('decline');
const SOURCE = roleNumber('source');
const DEMOGRAPHIC = roleNumber('demographic');
const SERVICE = roleNumber('service');

const links = (role: number) => role !== 0 && role !== DEMOGRAPHIC && role !== SOURCE && role !== SERVICE;
const beforeReferral = (role: number) => role === OFFER || role === DECLINE || role === SOURCE;

export function bookOfEpisodes({ length: rowCount, role, day }: CodedTable): EpisodeBook {
  let most = 0;
  for (let row = 0; row < rowCount; row++) if (role[row] === REFERRAL) most++;
  const opening = new Int32Array(most);
  const closed = new Int32Array(most).fill(NEVER);
  const closure = new Int32Array(most).fill(-1);
  const start = new Int32Array(most + 1);
  const episodeOf = new Int32Array(rowCount).fill(-1);
  const place = new Uint8Array(rowCount);
  let length = 0;
  return {
    open: (row) => {
      opening[length] = row;
      return length++;
    },
    openedOn: (episode) => day[opening[episode]!]!,
    close: (episode, on, row) => {
      closed[episode] = on;
      closure[episode] = row;
    },
    closedOn: (episode) => closed[episode]!,
    link: (row, episode) => {
      if (!links(role[row]!)) return false;
      episodeOf[row] = episode;
      place[row] = PLACE.linked;
      start[episode + 1]!++;
      return true;
    },
    leaveOut: (row) => {
      if (beforeReferral(role[row]!)) place[row] = PLACE.preReferral;
      else if (links(role[row]!)) place[row] = PLACE.unlinked;
    },
    columns: () => {
      for (let episode = 0; episode < length; episode++) start[episode + 1]! += start[episode]!;
      const rows = new Int32Array(start[length]!);
      const next = start.slice(0, length);
      for (let row = 0; row < rowCount; row++)
        if (episodeOf[row] !== -1) rows[next[episodeOf[row]!]!++] = row;
      return {
        length,
        opening: opening.slice(0, length),
        closed: closed.slice(0, length),
        closure: closure.slice(0, length),
        rows,
        start: start.slice(0, length + 1),
        place,
      };
    },
  };
}
