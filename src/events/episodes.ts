import { fromDay, requireDay } from '../calendar';
import type { CodeSet } from '../codes';
import { bundledRoles } from '../codes/bundled-roles';
import type { CodedEvent } from './coded-event';
import { NEVER, PLACE } from './table/episode-book';
import { DEFAULT_INACTIVE_DAYS, type EpisodeTable, episodeTable } from './table/episode-table';
import { growingColumns } from './table/event-columns';
import { tableOf } from './table/event-table';
import { type CodedTable, withRoles } from './table/roles';

/**
 * How episodes are built.
 *
 * @example
 * ```ts
 * import type { EpisodeOptions } from 'social-prescribing/events';
 *
 * const options: EpisodeOptions = { asOf: '2025-03-31', inactiveDays: 180 };
 * options.inactiveDays; //=> 180
 * ```
 */
export interface EpisodeOptions {
  /** The codes that carry roles; the bundled code set unless given. */
  readonly codeSet?: CodeSet;
  /** The journey as seen at the end of this day, `YYYY-MM-DD`; unless given, the day of the last event. */
  readonly asOf?: string;
  /** Days without a linked event after which an open episode closes; 365 unless given. */
  readonly inactiveDays?: number;
  /** `'organisation'` when person ids are unique only within an organisation. */
  readonly personScope?: 'organisation';
}

/**
 * One person's journey from referral to closure.
 *
 * @example
 * ```ts
 * import { type Episode, episodes } from 'social-prescribing/events';
 *
 * const referral = { personId: 'A', code: '871731000000106', date: '2024-04-02' };
 * const episode: Episode | undefined = episodes([referral], { asOf: '2024-12-31' }).episodes[0];
 * episode; //=> { personId: 'A', opened: '2024-04-02', lastEvent: '2024-04-02', repeatReferrals: 0, events: [referral] }
 * ```
 */
export interface Episode {
  readonly personId: string;
  /** The source system's id, where the events name one. */
  readonly episode?: string;
  /** Date of the referral that opened it. */
  readonly opened: string;
  /** Date it closed; absent while open. */
  readonly closed?: string;
  /** Category of the closure's code, or `inactive`. */
  readonly closureReason?: string;
  /** Date of the last linked event: where the duration of an inactive episode ends. */
  readonly lastEvent: string;
  /** Referrals received while it was open. */
  readonly repeatReferrals: number;
  /** Linked events by date, the opening referral among them. */
  readonly events: readonly CodedEvent[];
}

/**
 * Episodes, and the events that belong to none.
 *
 * @example
 * ```ts
 * import { type Episodes, episodes } from 'social-prescribing/events';
 *
 * const result: Episodes = episodes([{ personId: 'A', code: '267076002', date: '2024-04-02' }]);
 * [result.episodes.length, result.unlinked.length]; //=> [0, 1]
 * ```
 */
export interface Episodes {
  readonly episodes: readonly Episode[];
  /** Offers, declines and sources of referral outside any episode. */
  readonly preReferral: readonly CodedEvent[];
  /** Other events with a role (demographics aside) outside any episode. */
  readonly unlinked: readonly CodedEvent[];
  /** Number of episode ids on events of which none is a referral. */
  readonly withoutReferral: number;
  /** Number of events equal to another in every field, left out. */
  readonly duplicates: number;
}

/**
 * Builds episodes from coded events, by the metric catalogue's rules: one per episode id where events carry
 * one, else by date. A referral opens an episode unless one is open (then it is a repeat), a closure closes
 * it, and so do 365 days without activity. Neither the order of the events nor duplicates matter, and events
 * after `asOf` change nothing.
 *
 * @example
 * ```ts
 * import { episodes } from 'social-prescribing/events';
 *
 * const result = episodes(
 *   [
 *     { personId: 'A', code: '871731000000106', date: '2023-01-10' },
 *     { personId: 'A', code: '267076002', date: '2023-01-20' },
 *   ],
 *   { asOf: '2024-12-31' },
 * );
 * result.episodes[0]?.closed; //=> '2024-01-21'
 * result.episodes[0]?.closureReason; //=> 'inactive'
 * ```
 */
export function episodes(events: readonly CodedEvent[], options: EpisodeOptions = {}): Episodes {
  const { codeSet = bundledRoles, personScope } = options;
  const growing = growingColumns(personScope);
  const taken = events.filter((event) => growing.add(event));
  const table = withRoles(tableOf(growing, events.length - taken.length), codeSet);
  const eventOf = (row: number) => taken[table.origin[row]!]!;
  const asOf = options.asOf === undefined ? lastDay(table) : requireDay('asOf', options.asOf);
  const built = episodeTable(table, { inactiveDays: options.inactiveDays ?? DEFAULT_INACTIVE_DAYS, asOf });
  const ofPlace = (place: number) => rowsWhere(table, (row) => built.place[row] === place).map(eventOf);
  return {
    episodes: Array.from({ length: built.length }, (_, episode) =>
      describe(episode, built, table, eventOf),
    ).sort(byPersonThenOpened),
    preReferral: ofPlace(PLACE.preReferral),
    unlinked: ofPlace(PLACE.unlinked),
    withoutReferral: built.withoutReferral,
    duplicates: table.duplicates,
  };
}

function describe(
  episode: number,
  { opening, closed, closure, start, rows }: EpisodeTable,
  table: CodedTable,
  eventOf: (row: number) => CodedEvent,
): Episode {
  const dateAt = (row: number) => fromDay(table.day[row]!);
  const opener = opening[episode]!;
  const linked = [...rows.subarray(start[episode], start[episode + 1])];
  const id = table.episode[opener]!;
  const closer = closure[episode]!;
  return {
    personId: table.persons.texts[table.person[opener]!]!,
    ...(id !== -1 && { episode: table.episodes.texts[id]! }),
    opened: dateAt(opener),
    ...(closed[episode] !== NEVER && {
      closed: fromDay(closed[episode]!),
      closureReason: closer === -1 ? 'inactive' : table.codes[table.code[closer]!]!.category,
    }),
    lastEvent: dateAt(linked.at(-1)!),
    repeatReferrals: linked.filter((row) => table.role[row] === table.role[opener]).length - 1,
    events: linked.map(eventOf),
  };
}

const lastDay = (table: CodedTable) =>
  table.day.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY);

function rowsWhere(table: CodedTable, keep: (row: number) => boolean): number[] {
  return Array.from({ length: table.length }, (_, row) => row).filter(keep);
}

/** No two are the same in all three: a person's referrals of one day that name no episode open one. */
function byPersonThenOpened(a: Episode, b: Episode): number {
  const left = [a.personId, a.opened, a.episode ?? ''];
  const right = [b.personId, b.opened, b.episode ?? ''];
  const at = left.findIndex((text, index) => text !== right[index]);
  return left[at]! < right[at]! ? -1 : 1;
}
