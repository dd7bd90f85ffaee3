import { type EventTable, roleNumber } from './event-table';

/** Days without a linked event after which an open episode counts as closed, unless told otherwise. */
export const DEFAULT_INACTIVE_DAYS = 365;

/** When an open episode without activity closes, and as of which day the journey is seen. */
export interface EpisodeTableOptions {
  readonly inactiveDays: number;
  /** Last day that counts, as a day number. */
  readonly asOf: number;
}

/** One episode, by rows of the event table it was built from. */
export interface EpisodeRow {
  readonly person: number;
  /** Index into the table's `episodes` where the events name it; -1 where it was built from dates. */
  readonly explicit: number;
  /** The row of the referral that opened it. */
  readonly opening: number;
  /** Linked rows, the opening referral and its repeats among them. */
  readonly rows: number[];
  closed: number | undefined;
  /** Row of the closure that closed it; -1 for inactivity. */
  closure: number | undefined;
}

/** Where a row stands in relation to the episodes. */
export const OUTSIDE = { no: 0, preReferral: 1, unlinked: 2 } as const;

/** Episodes as of a day, and for every row of the event table whether it belongs to one. */
export interface EpisodeTable {
  readonly episodes: readonly EpisodeRow[];
  /** 1 where the row is linked to an episode. */
  readonly linked: Uint8Array;
  /** A value of `OUTSIDE`, for rows with a role. */
  readonly outside: Uint8Array;
  /** Episode ids on events of which none is a referral. */
  readonly withoutReferral: number;
}

const OFFER = roleNumber('offer');
const REFERRAL = roleNumber('referral');
const DECLINE = roleNumber('decline');
const SOURCE = roleNumber('source');
const DEMOGRAPHIC = roleNumber('demographic');
const CLOSURE = roleNumber('closure');
const SERVICE = roleNumber('service');

const links = (role: number) => role !== 0 && role !== DEMOGRAPHIC && role !== SOURCE && role !== SERVICE;
const beforeReferral = (role: number) => role === OFFER || role === DECLINE || role === SOURCE;

/**
 * The catalogue's episodes. Because a row's place depends only on rows of the same or earlier days, `linked`
 * for a day is the same whatever later `asOf` it is computed for.
 */
export function episodeTable(table: EventTable, options: EpisodeTableOptions): EpisodeTable {
  const episodes: EpisodeRow[] = [];
  const linked = new Uint8Array(table.length);
  const outside = new Uint8Array(table.length);
  let withoutReferral = 0;
  const leaveOut = (row: number) => {
    const role = table.role[row]!;
    if (beforeReferral(role)) outside[row] = OUTSIDE.preReferral;
    else if (links(role)) outside[row] = OUTSIDE.unlinked;
  };
  const link = (row: number, episode: EpisodeRow) => {
    if (!links(table.role[row]!)) return;
    episode.rows.push(row);
    linked[row] = 1;
  };
  const steps = { table, options, episodes, link, leaveOut };
  for (let person = 0; person + 1 < table.personStart.length; person++) {
    const named: number[] = [];
    const unnamed: number[] = [];
    for (let row = table.personStart[person]!; row < table.personStart[person + 1]!; row++)
      if (table.day[row]! <= options.asOf && table.role[row] !== 0)
        (table.episode[row] === -1 ? unnamed : named).push(row);
    if (named.length > 0) withoutReferral += namedEpisodes(named, steps);
    if (unnamed.length > 0) datedEpisodes(unnamed, steps);
  }
  return { episodes, linked, outside, withoutReferral };
}

interface Steps {
  readonly table: EventTable;
  readonly options: EpisodeTableOptions;
  readonly episodes: EpisodeRow[];
  readonly link: (row: number, episode: EpisodeRow) => void;
  readonly leaveOut: (row: number) => void;
}

function open(row: number, { table, episodes }: Steps): EpisodeRow {
  const episode: EpisodeRow = {
    person: table.person[row]!,
    explicit: table.episode[row]!,
    opening: row,
    rows: [],
    closed: undefined,
    closure: undefined,
  };
  episodes.push(episode);
  return episode;
}

function close(episode: EpisodeRow, day: number, closure: number): void {
  episode.closed = day;
  episode.closure = closure;
}

/** Events that name their episode: it opens on its first referral and closes on its last closure. */
function namedEpisodes(rows: readonly number[], steps: Steps): number {
  const { table, link, leaveOut } = steps;
  const byId = new Map<number, EpisodeRow | undefined>();
  for (const row of rows) {
    const id = table.episode[row]!;
    if (byId.get(id) !== undefined) continue;
    byId.set(id, table.role[row] === REFERRAL ? open(row, steps) : undefined);
  }
  for (const row of rows) {
    const episode = byId.get(table.episode[row]!);
    const day = table.day[row]!;
    if (episode === undefined || day < table.day[episode.opening]!) {
      leaveOut(row);
      continue;
    }
    link(row, episode);
    if (table.role[row] === CLOSURE && episode.closed !== day) close(episode, day, row);
  }
  return [...byId.values()].filter((episode) => episode === undefined).length;
}

/** Events that name no episode: a referral opens one unless one is open. */
function datedEpisodes(rows: readonly number[], steps: Steps): void {
  const { table, options, leaveOut } = steps;
  let current: EpisodeRow | undefined;
  let lastDay = 0;
  const closeIfInactive = (day: number) => {
    const due = lastDay + options.inactiveDays + 1;
    if (current === undefined || day < due) return;
    close(current, due, -1);
    current = undefined;
  };
  const linkNow = (row: number) => {
    if (current === undefined) return leaveOut(row);
    steps.link(row, current);
    if (links(table.role[row]!)) lastDay = table.day[row]!;
  };
  const closeNow = (from: number, to: number) => {
    let first = -1;
    for (let i = from; i < to; i++) {
      if (table.role[rows[i]!] !== CLOSURE) continue;
      linkNow(rows[i]!);
      if (first === -1) first = rows[i]!;
    }
    if (current === undefined || first === -1) return;
    close(current, table.day[first]!, first);
    current = undefined;
  };
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const day = table.day[rows[from]!]!;
    let referrals = 0;
    for (; to < rows.length && table.day[rows[to]!] === day; to++)
      if (table.role[rows[to]!] === REFERRAL) referrals++;
    closeIfInactive(day);
    // Of a journey that ends and begins on one day, the closure belongs to the one that was open.
    const closesFirst = current !== undefined && referrals > 0;
    if (closesFirst) closeNow(from, to);
    for (let i = from; referrals > 0 && i < to; i++) {
      if (table.role[rows[i]!] !== REFERRAL) continue;
      current ??= open(rows[i]!, steps);
      linkNow(rows[i]!);
    }
    for (let i = from; i < to; i++)
      if (table.role[rows[i]!] !== REFERRAL && table.role[rows[i]!] !== CLOSURE) linkNow(rows[i]!);
    if (!closesFirst) closeNow(from, to);
  }
  closeIfInactive(options.asOf);
}
