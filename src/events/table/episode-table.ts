import { bookOfEpisodes, type EpisodeBook, type EpisodeColumns } from './episode-book';
import { type CodedTable, roleNumber } from './roles';

/** Days without a linked event after which an open episode counts as closed, unless told otherwise. */
export const DEFAULT_INACTIVE_DAYS = 365;

/** When an open episode without activity closes, and as of which day the journey is seen. */
export interface EpisodeTableOptions {
  readonly inactiveDays: number;
  /** Last day that counts, as a day number. */
  readonly asOf: number;
}

/**
 * Episodes as of a day, person by person: of each first those that their events name, in the order of their
 * first referrals, then the others by date.
 */
export interface EpisodeTable extends EpisodeColumns {
  /** Episode ids on events of which none is a referral. */
  readonly withoutReferral: number;
}

const REFERRAL = roleNumber('referral');
const CLOSURE = roleNumber('closure');
const NONE = -1;

/**
 * The catalogue's episodes. Because a row's place depends only on rows of the same or earlier days, it is the
 * same for a day whatever later `asOf` it is computed for.
 */
export function episodeTable(table: CodedTable, { inactiveDays, asOf }: EpisodeTableOptions): EpisodeTable {
  const { personStart, day, role, episode } = table;
  const book = bookOfEpisodes(table);
  let withoutReferral = 0;
  for (let person = 0; person + 1 < personStart.length; person++) {
    const from = personStart[person]!;
    let [to, named, dated] = [from, false, false];
    for (; to < personStart[person + 1]! && day[to]! <= asOf; to++) {
      if (role[to] === 0) continue;
      if (episode[to] === NONE) dated = true;
      else named = true;
    }
    if (named) withoutReferral += namedEpisodes(table, book, from, to);
    if (dated) datedEpisodes(table, book, { inactiveDays, asOf }, from, to);
  }
  return { ...book.columns(), withoutReferral };
}

/** Events that name their episode: it opens on its first referral and closes on its last closure. */
function namedEpisodes(
  { day, role, episode: idOf }: CodedTable,
  book: EpisodeBook,
  from: number,
  to: number,
) {
  const episodeWithId = new Map<number, number>();
  const isNamed = (row: number) => role[row] !== 0 && idOf[row] !== NONE;
  for (let row = from; row < to; row++) {
    if (!isNamed(row)) continue;
    const id = idOf[row]!;
    if ((episodeWithId.get(id) ?? NONE) !== NONE) continue;
    episodeWithId.set(id, role[row] === REFERRAL ? book.open(row) : NONE);
  }
  for (let row = from; row < to; row++) {
    if (!isNamed(row)) continue;
    const episode = episodeWithId.get(idOf[row]!)!;
    if (episode === NONE || day[row]! < book.openedOn(episode)) {
      book.leaveOut(row);
      continue;
    }
    book.link(row, episode);
    if (role[row] === CLOSURE && book.closedOn(episode) !== day[row]) book.close(episode, day[row]!, row);
  }
  let withoutReferral = 0;
  for (const episode of episodeWithId.values()) if (episode === NONE) withoutReferral++;
  return withoutReferral;
}

/** Events that name no episode: a referral opens one unless one is open. */
function datedEpisodes(
  { day, role, episode: idOf }: CodedTable,
  book: EpisodeBook,
  { inactiveDays, asOf }: EpisodeTableOptions,
  from: number,
  to: number,
): void {
  let current = NONE;
  let lastDay = 0;
  const closeIfInactive = (today: number) => {
    const due = lastDay + inactiveDays + 1;
    if (current === NONE || today < due) return;
    book.close(current, due, NONE);
    current = NONE;
  };
  const linkNow = (row: number) => {
    if (current === NONE) book.leaveOut(row);
    else if (book.link(row, current)) lastDay = day[row]!;
  };
  const closeNow = (first: number, end: number) => {
    let closure = NONE;
    for (let row = first; row < end; row++) {
      if (role[row] !== CLOSURE || idOf[row] !== NONE) continue;
      linkNow(row);
      if (closure === NONE) closure = row;
    }
    if (current === NONE || closure === NONE) return;
    book.close(current, day[closure]!, closure);
    current = NONE;
  };
  for (let first = from, end = from; first < to; first = end) {
    let [any, referrals] = [false, false];
    for (; end < to && day[end] === day[first]; end++) {
      if (role[end] === 0 || idOf[end] !== NONE) continue;
      any = true;
      if (role[end] === REFERRAL) referrals = true;
    }
    if (!any) continue;
    closeIfInactive(day[first]!);
    // Of a journey that ends and begins on one day, the closure belongs to the one that was open.
    const closesFirst = current !== NONE && referrals;
    if (closesFirst) closeNow(first, end);
    for (let row = first; referrals && row < end; row++) {
      if (role[row] !== REFERRAL || idOf[row] !== NONE) continue;
      if (current === NONE) current = book.open(row);
      linkNow(row);
    }
    for (let row = first; row < end; row++)
      if (role[row] !== 0 && idOf[row] === NONE && role[row] !== REFERRAL && role[row] !== CLOSURE)
        linkNow(row);
    if (!closesFirst) closeNow(first, end);
  }
  closeIfInactive(asOf);
}
