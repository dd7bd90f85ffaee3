import { clean } from '../../clean';
import type { CodeSet, Role } from '../../codes';
import { bundledRoles } from '../../codes/bundled-roles';
import type { Organisation, Person } from '../../events';
import {
  ATTENDED,
  asEventTable,
  type CodedTable,
  type Dictionary,
  dictionary,
  type EpisodeTable,
  type EventTable,
  episodeTable,
  roleNumber,
  scopedPersonId,
  withRoles,
} from '../../events/table';
import type { MetricData } from '../metric-data';
import { DEFAULTS, type MetricOptions, requireChoices } from '../options';
import type { GroupBy } from '../row';
import { type ComparisonGroup, comparisonGroup } from './comparison';
import { type HeldFrom, heldFrom } from './held-from';
import { type Journeys, journeysOf } from './journeys';
import { type PeopleColumns, peopleColumns } from './people';
import { type RunWindow, twelveMonths, windowsOf } from './run-windows';
import { type Scores, scoresOf } from './scores';

/** Everything a measure works on, prepared once for all measures of a run. */
export interface Run {
  readonly table: CodedTable;
  readonly episodes: EpisodeTable;
  readonly journeys: Journeys;
  readonly scores: Scores;
  /** Whether a row is a contact at which the person was seen. */
  readonly attended: (row: number) => boolean;
  readonly people: PeopleColumns;
  readonly codeSet: CodeSet;
  readonly listSizes: HeldFrom;
  readonly wte: HeldFrom;
  readonly parentOf: ReadonlyMap<string, string>;
  readonly comparison: ComparisonGroup;
  readonly windows: readonly RunWindow[];
  /** The rows that a measure of this run can count: of its windows, and of the 12 months before their ends. */
  readonly reach: Int32Array;
  /** Those of some roles. */
  readonly rowsOf: (roles: readonly Role[]) => Int32Array;
  readonly by: readonly GroupBy[];
  readonly options: MetricOptions;
  readonly notes: readonly string[];
}

export function prepareRun(data: MetricData, options: MetricOptions): Run {
  requireChoices(options);
  const { codeSet = bundledRoles, personScope } = options;
  const table = withRoles(withOwnPlaces(asEventTable(data.events, personScope)), codeSet);
  const { windows, notes } = windowsOf(table, options);
  const lastDay = windows.at(-1)?.endDay ?? 0;
  const episodes = episodeTable(table, {
    inactiveDays: options.inactiveDays ?? DEFAULTS.inactiveDays,
    asOf: lastDay,
  });
  const attendedCode = Uint8Array.from(table.codes, (code) => Number(ATTENDED.has(code?.attendance ?? '')));
  const attended = (row: number) => attendedCode[table.code[row]!] === 1;
  const reach = reachOf(table, windows);
  const personIdOf = personIds(table.personScope);
  const peopleOf = (persons: Dictionary) =>
    peopleColumns(data.people ?? [], persons, table.organisations, personIdOf);
  return {
    table,
    episodes,
    journeys: journeysOf(table, episodes, attended),
    scores: scoresOf(table, episodes),
    attended,
    people: peopleOf(table.persons),
    comparison: comparisonGroup(data.comparison ?? [], table.persons, personIdOf, peopleOf),
    codeSet,
    listSizes: heldFrom((data.practices ?? []).map((row) => ({ ...row, amount: row?.registered }))),
    wte: heldFrom((data.workforce ?? []).map((row) => ({ ...row, amount: row?.wte }))),
    parentOf: parentsOf(data.organisations ?? []),
    windows,
    reach,
    rowsOf: rowsByRoles(table, reach),
    by: options.by ?? [],
    options,
    notes,
  };
}

/** The table of people may name organisations that no event does. */
const withOwnPlaces = (table: EventTable): EventTable => ({
  ...table,
  organisations: dictionary(table.organisations.texts),
});

/** A person's id across inputs, where ids are unique only within an organisation. */
const personIds = (personScope: 'organisation' | undefined) => (row: Partial<Person>) => {
  const personId = clean(row.personId);
  if (personId === undefined || personScope !== 'organisation') return personId;
  return scopedPersonId(personId, clean(row.organisation));
};

function parentsOf(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const row of organisations) {
    const organisation = clean(row?.organisation);
    const parent = clean(row?.parent);
    if (organisation !== undefined && parent !== undefined) parents.set(organisation, parent);
  }
  return parents;
}

function reachOf(table: CodedTable, windows: readonly RunWindow[]): Int32Array {
  const first = Math.min(...windows.flatMap((window) => [window.startDay, twelveMonths(window).startDay]));
  const last = Math.max(...windows.map((window) => window.endDay));
  const { day, length } = table;
  let count = 0;
  for (let row = 0; row < length; row++) if (day[row]! >= first && day[row]! <= last) count++;
  const rows = new Int32Array(count);
  for (let row = 0, at = 0; row < length; row++)
    if (day[row]! >= first && day[row]! <= last) rows[at++] = row;
  return rows;
}

/** Finds the rows of some roles once for all measures that ask for them. */
function rowsByRoles({ role }: CodedTable, reach: Int32Array) {
  const kept = new Map<string, Int32Array>();
  return (roles: readonly Role[]): Int32Array => {
    const isWanted = new Uint8Array(256);
    for (const one of roles) isWanted[roleNumber(one)] = 1;
    const known = kept.get(roles.join());
    if (known !== undefined) return known;
    // Counted first: the filter of a typed array holds what it finds in a list several times as large.
    let count = 0;
    for (let i = 0; i < reach.length; i++) count += isWanted[role[reach[i]!]!]!;
    const rows = new Int32Array(count);
    for (let i = 0, at = 0; at < count; i++) if (isWanted[role[reach[i]!]!] === 1) rows[at++] = reach[i]!;
    kept.set(roles.join(), rows);
    return rows;
  };
}
