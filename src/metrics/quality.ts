import { type CodedTable, PLACE, roleNumber } from '../events/table';
import type { MetricData } from './metric-data';
import type { Run } from './run/run';
import { windowsByDay } from './run/run-windows';
import { INVALID, MISSING, sourceGroup, sourceGroups } from './run/source-group';

/**
 * What the events of a run were like, as numbers of events unless another unit is named.
 *
 * @example
 * ```ts
 * import { type DataQuality, metrics } from 'social-prescribing/metrics';
 *
 * const event = { personId: 'A', code: '73211009', date: '2024-05-01' };
 * const quality: DataQuality = metrics({ events: [event, event] }).quality;
 * [quality.events, quality.duplicates, quality.unmapped]; //=> [1, 1, 1]
 * ```
 */
export interface DataQuality {
  /** Distinct events read. */
  readonly events: number;
  /** Equal to another event in every field, left out. */
  readonly duplicates: number;
  /** Without a person, a code or a calendar date, left out. */
  readonly invalid: number;
  /** With a code that has no role in the code set: kept, and ignored by the measures. */
  readonly unmapped: number;
  /** The codes most often among those: at most ten, by number of events. */
  readonly unmappedCodes: readonly UnmappedCode[];
  /** With a role, dated in none of the run's windows. */
  readonly outsideWindows: number;
  /** Offers, declines and sources of referral outside any episode. */
  readonly preReferral: number;
  /** Other events with a role (demographics aside) outside any episode. */
  readonly unlinked: number;
  /** Episode ids on events of which none is a referral. */
  readonly episodesWithoutReferral: number;
  /** Referrals in the windows without a source of referral, and with one that is in no loaded table. */
  readonly missingSources: number;
  readonly invalidSources: number;
  /** Scores of linked assessments that were dropped: no number, outside the instrument's range, or conflicting. */
  readonly scoresNotNumbers: number;
  readonly scoresOutOfRange: number;
  readonly scoresConflicting: number;
  /** Attributes on which two rows of one person disagree, counted as Unknown. */
  readonly peopleConflicts: number;
  /** People of the events who have no row in the table of people; 0 where there is no such table. */
  readonly peopleUnmatched: number;
  /** Organisation and date with two list sizes or two WTEs: none of them used. */
  readonly amountConflicts: number;
}

/**
 * A code without a role, and how many events carry it.
 *
 * @example
 * ```ts
 * import { metrics, type UnmappedCode } from 'social-prescribing/metrics';
 *
 * const events = [{ personId: 'A', code: '73211009', date: '2024-05-01' }];
 * const codes: readonly UnmappedCode[] = metrics({ events }).quality.unmappedCodes;
 * codes; //=> [{ system: 'http://snomed.info/sct', code: '73211009', events: 1 }]
 * ```
 */
export interface UnmappedCode {
  readonly system: string;
  readonly code: string;
  readonly events: number;
}

export function qualityOf(run: Run, data: Omit<MetricData, 'events'>): DataQuality {
  const { table, episodes, people, listSizes, wte, scores } = run;
  return {
    events: table.length,
    duplicates: table.duplicates,
    invalid: table.invalid,
    unmapped: rowsWith(table.role, 0),
    unmappedCodes: unmappedCodes(table),
    outsideWindows: outsideWindows(run),
    preReferral: rowsWith(episodes.place, PLACE.preReferral),
    unlinked: rowsWith(episodes.place, PLACE.unlinked),
    episodesWithoutReferral: episodes.withoutReferral,
    ...sourcesOf(run),
    scoresNotNumbers: scores.dropped.notNumbers,
    scoresOutOfRange: scores.dropped.outOfRange,
    scoresConflicting: scores.dropped.conflicting,
    peopleConflicts: people.conflicts,
    peopleUnmatched: data.people === undefined ? 0 : people.unmatched,
    amountConflicts: listSizes.conflicts.length + wte.conflicts.length,
  };
}

function rowsWith(column: Uint8Array, value: number): number {
  let rows = 0;
  for (let row = 0; row < column.length; row++) if (column[row] === value) rows++;
  return rows;
}

const MOST_CODES = 10;

/** By number of events, then by code and system as text. */
function unmappedCodes({ length, role, code, codings }: CodedTable): UnmappedCode[] {
  const events = new Int32Array(codings.length);
  for (let row = 0; row < length; row++) if (role[row] === 0) events[code[row]!]!++;
  return codings
    .map((coding, number) => ({ ...coding, events: events[number]! }))
    .filter((coding) => coding.events > 0)
    .sort((a, b) => b.events - a.events || compareTexts(a.code, b.code) || compareTexts(a.system, b.system))
    .slice(0, MOST_CODES);
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function outsideWindows({ table, windows }: Run): number {
  const windowOf = windowsByDay(windows);
  let outside = 0;
  for (let row = 0; row < table.length; row++)
    if (table.role[row] !== 0 && windowOf(table.day[row]!) === undefined) outside++;
  return outside;
}

const REFERRAL = roleNumber('referral');

function sourcesOf({ table, windows, codeSet }: Run) {
  const groups = sourceGroups(table, codeSet);
  const windowOf = windowsByDay(windows);
  let [missingSources, invalidSources] = [0, 0];
  for (let row = 0; row < table.length; row++) {
    if (table.role[row] !== REFERRAL) continue;
    const window = windowOf(table.day[row]!);
    if (window === undefined) continue;
    const group = sourceGroup(table, groups, row, window.endDay);
    if (group === MISSING) missingSources++;
    if (group === INVALID) invalidSources++;
  }
  return { missingSources, invalidSources };
}
