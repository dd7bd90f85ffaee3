import { type Code, type CodeSet, SNOMED_CT } from 'social-prescribing/codes';
import type { CodedEvent, Person } from 'social-prescribing/events';
import type { GroupBy, GroupColumn, MetricData, MetricOptions } from 'social-prescribing/metrics';

/** The measures that are written here; sql/ holds all of them. */
export const ORACLE_MEASURES = [
  'referrals_received',
  'people_referred',
  'referrals_per_person',
  'referral_rate',
  'referral_share_by_source',
  'decline_rate',
  'annual_caseload',
  'annual_caseload_per_wte',
  'caseload_per_worker',
  'workers_over',
  'equity_share',
];

/*
 * The eleven measures a second time, written from the metric catalogue and decision 4 alone: plain arrays,
 * ISO date strings, one function a measure, and no thought given to speed. It shares no code with src/metrics
 * or src/events, so that a mistake has to be made twice to stay unseen.
 */

export interface OracleRow {
  readonly measure: string;
  readonly interval_start: string;
  readonly interval_end: string;
  readonly groups: Groups;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly missing: number;
}

interface OracleQuality {
  readonly events: number;
  readonly duplicates: number;
  readonly invalid: number;
  readonly unmapped: number;
  readonly preReferral: number;
  readonly unlinked: number;
  readonly episodesWithoutReferral: number;
  readonly peopleConflicts: number;
  readonly amountConflicts: number;
}

export interface OracleResult {
  readonly rows: OracleRow[];
  readonly quality: OracleQuality;
}

type Groups = Partial<Record<GroupColumn, string>>;

interface Interval {
  readonly start: string;
  readonly end: string;
}

/** An event after normalising; text that is absent is ''. */
interface PlainEvent {
  readonly personId: string;
  readonly code: string;
  readonly date: string;
  readonly id: string;
  readonly system: string;
  readonly organisation: string;
  readonly practitioner: string;
  readonly episode: string;
  readonly source: string;
  readonly value: string;
  readonly meaning: Code | undefined;
}

interface PlainPerson {
  readonly birthDate: string;
  readonly gender: string;
  readonly ethnicity: string;
  readonly imdDecile: string;
  readonly organisation: string;
}

/** A list size or a WTE. */
interface Amount {
  readonly organisation: string;
  readonly date: string;
  readonly amount: number;
}

/** What all measures look at. */
interface World {
  readonly events: readonly PlainEvent[];
  readonly linked: ReadonlySet<PlainEvent>;
  readonly people: ReadonlyMap<string, PlainPerson>;
  readonly listSizes: readonly Amount[];
  readonly wtes: readonly Amount[];
  /** Also those whose amounts were all rejected. */
  readonly organisationsWithList: readonly string[];
  readonly organisationsWithWte: readonly string[];
  readonly parents: ReadonlyMap<string, string>;
  readonly codeSet: CodeSet;
  readonly windows: readonly Interval[];
  readonly by: readonly GroupBy[];
  readonly workersOver: { readonly over: number } | { readonly atLeast: number };
  /** The answer made the first time, to be done in seconds. */
  readonly remember: <T>(question: string, make: () => T) => T;
}

export function oracle(
  data: MetricData,
  options: MetricOptions & { readonly codeSet: CodeSet },
): OracleResult {
  const scoped = options.personScope === 'organisation';
  const read = readEvents(data.events as readonly CodedEvent[], options.codeSet, scoped);
  const { linked } = linkEvents(read.events, options.inactiveDays ?? 365);
  const { people, conflicts } = readPeople(data.people ?? [], scoped, peopleOf(read.events));
  const listSizes = readAmounts((data.practices ?? []).map((row) => ({ ...row, amount: row.registered })));
  const wtes = readAmounts((data.workforce ?? []).map((row) => ({ ...row, amount: row.wte })));
  const world: World = {
    events: read.events,
    linked,
    people,
    listSizes: listSizes.amounts,
    wtes: wtes.amounts,
    organisationsWithList: listSizes.organisations,
    organisationsWithWte: wtes.organisations,
    parents: new Map((data.organisations ?? []).map(({ organisation, parent }) => [organisation, parent])),
    codeSet: options.codeSet,
    windows: windowsOf(options, datesCovered(read.events)),
    by: options.by ?? [],
    workersOver: options.workersOver ?? { over: 250 },
    remember: memory(),
  };
  const before = (event: PlainEvent) => hasRole(event, 'offer', 'decline', 'source');
  const lastEnd =
    world.windows
      .map((window) => window.end)
      .sort()
      .at(-1) ?? '';
  const asOf = linkEvents(
    read.events.filter((event) => event.date <= lastEnd),
    options.inactiveDays ?? 365,
  );
  return {
    rows: [
      ...referralsReceived(world),
      ...peopleReferred(world),
      ...referralsPerPerson(world),
      ...(data.practices ? referralRate(world) : []),
      ...referralShareBySource(world),
      ...declineRate(world),
      ...annualCaseload(world),
      ...(data.workforce ? annualCaseloadPerWte(world) : []),
      ...caseloadPerWorker(world),
      ...workersOver(world),
      ...(data.people ? equityShare(world) : []),
    ],
    quality: {
      events: read.events.length,
      duplicates: read.duplicates,
      invalid: read.invalid,
      unmapped: read.events.filter((event) => event.meaning === undefined).length,
      preReferral: asOf.outside.filter(before).length,
      unlinked: asOf.outside.filter((event) => !before(event)).length,
      episodesWithoutReferral: asOf.episodesWithoutReferral,
      peopleConflicts: conflicts,
      amountConflicts: listSizes.conflicts + wtes.conflicts,
    },
  };
}

// ---- The measures

function referralsReceived(world: World): OracleRow[] {
  return rowsOf(
    world,
    'referrals_received',
    (events, window) => ({
      numerator: referrals(events, window).length,
      denominator: null,
    }),
    isReferral,
  );
}

function peopleReferred(world: World): OracleRow[] {
  return rowsOf(
    world,
    'people_referred',
    (events, window) => ({
      numerator: peopleOf(referrals(events, window)).length,
      denominator: null,
    }),
    isReferral,
  );
}

function referralsPerPerson(world: World): OracleRow[] {
  return rowsOf(
    world,
    'referrals_per_person',
    (events, window) => ({
      numerator: referrals(events, window).length,
      denominator: peopleOf(referrals(events, window)).length,
    }),
    isReferral,
  );
}

function referralRate(world: World): OracleRow[] {
  return rowsOf(
    world,
    'referral_rate',
    (events, window, group) => {
      const inForce = (organisation: string) => amountOn(world.listSizes, organisation, window.end);
      const all = referrals(events, window);
      const counted = all.filter((event) => inForce(organisationOf(world, event)) !== undefined);
      return {
        numerator: peopleOf(counted).length,
        denominator: carriesOnlyPlaces(world.by)
          ? sum(organisationsIn(world, world.listSizes, group).map((name) => inForce(name) ?? 0))
          : null,
        missing: peopleOf(all).length - peopleOf(counted).length,
        multiplier: 1000,
      };
    },
    isReferral,
    (window) => window,
    world.organisationsWithList,
  );
}

function referralShareBySource(world: World): OracleRow[] {
  const by = withColumn(world.by, 'source_group');
  const rows: OracleRow[] = [];
  const seen = groupsSeen(world, by, isReferral);
  const rest = world.by.filter((column) => column !== 'source_group');
  for (const window of world.windows) {
    for (const group of seen) {
      const all = referrals(partOf(world, window, rest, only(group, rest)), window);
      const ofSource = all.filter((event) => sourceGroupOf(world, event, window.end) === group.source_group);
      rows.push(
        row('referral_share_by_source', window, group, {
          numerator: ofSource.length,
          denominator: all.length,
        }),
      );
    }
  }
  return rows;
}

function declineRate(world: World): OracleRow[] {
  return rowsOf(
    world,
    'decline_rate',
    (events, window) => {
      const inWindow = events.filter((event) => isIn(event, window));
      const asked = peopleOf(inWindow.filter((event) => hasRole(event, 'offer', 'referral', 'decline')));
      const declined = asked.filter((personId) => {
        const own = inWindow.filter((event) => event.personId === personId);
        const declines = own.filter((event) => hasRole(event, 'decline')).map((event) => event.date);
        const last = declines.sort().at(-1);
        return last !== undefined && !own.some((event) => hasRole(event, 'referral') && event.date >= last);
      });
      return { numerator: declined.length, denominator: asked.length };
    },
    (event) => hasRole(event, 'offer', 'referral', 'decline'),
  );
}

function annualCaseload(world: World): OracleRow[] {
  return rowsOf(
    world,
    'annual_caseload',
    (events, year) => ({ numerator: peopleOf(caseload(world, events, year)).length, denominator: null }),
    (event) => isReferral(event) || isWork(world, event),
    twelveMonthsBefore,
  );
}

function annualCaseloadPerWte(world: World): OracleRow[] {
  return rowsOf(
    world,
    'annual_caseload_per_wte',
    (events, year, group) => {
      const all = caseload(world, events, year);
      const counted = all.filter(
        (event) => amountOn(world.wtes, organisationOf(world, event), year.end) !== undefined,
      );
      const days = daysOf(year);
      const total = sum(
        organisationsIn(world, world.wtes, group).map((name) =>
          sum(days.map((day) => amountOn(world.wtes, name, day) ?? 0)),
        ),
      );
      return {
        numerator: peopleOf(counted).length,
        denominator: carriesOnlyPlaces(world.by) ? total / days.length : null,
        missing: peopleOf(all).length - peopleOf(counted).length,
      };
    },
    (event) => isReferral(event) || isWork(world, event),
    twelveMonthsBefore,
    world.organisationsWithWte,
  );
}

function caseloadPerWorker(world: World): OracleRow[] {
  const by = withColumn(world.by, 'practitioner');
  const seen = groupsSeen(world, by, (event) => isWork(world, event));
  return world.windows.flatMap((window) =>
    seen.map((group) => {
      const year = twelveMonthsBefore(window);
      const part = partOf(world, window, by, group);
      const people = peopleOf(workersEvents(world, part, year));
      return row('caseload_per_worker', year, group, { numerator: people.length, denominator: null });
    }),
  );
}

function workersOver(world: World): OracleRow[] {
  const isOver = (size: number) =>
    'over' in world.workersOver ? size > world.workersOver.over : size >= world.workersOver.atLeast;
  return rowsOf(
    world,
    'workers_over',
    (events, year) => {
      const entered = workersEvents(world, events, year).filter((event) => event.practitioner !== '');
      const workers = distinct(entered.map((event) => event.practitioner));
      const sizes = workers.map(
        (worker) => peopleOf(entered.filter((event) => event.practitioner === worker)).length,
      );
      return { numerator: sizes.filter(isOver).length, denominator: workers.length };
    },
    (event) => isWork(world, event),
    twelveMonthsBefore,
  );
}

function equityShare(world: World): OracleRow[] {
  const ofPeople = world.by.filter(isOfPeople);
  const ofEvents = world.by.filter((column) => !isOfPeople(column));
  const share = (strata: readonly GroupBy[], stratum: string) =>
    world.windows.flatMap((window) =>
      groupsSeenBy(world, [...ofEvents, ...strata], isReferral).map((group) => {
        const whole = partOf(world, window, ofEvents, only(group, ofEvents));
        const part = partOf(world, window, [...ofEvents, ...strata], group);
        return row(
          'equity_share',
          window,
          { ...group, stratum },
          {
            numerator: peopleOf(referrals(part, window)).length,
            denominator: peopleOf(referrals(whole, window)).length,
          },
        );
      }),
    );
  if (ofPeople.length > 0) return share(ofPeople, ofPeople.join('+'));
  return PEOPLE_COLUMNS.flatMap((column) => share([column], column));
}

// ---- What measures count

const hasRole = (event: PlainEvent, ...roles: string[]) => roles.includes(event.meaning?.role ?? '');

const isIn = (event: PlainEvent, { start, end }: Interval) => event.date >= start && event.date <= end;

const isReferral = (event: PlainEvent) => hasRole(event, 'referral');

const referrals = (events: readonly PlainEvent[], window: Interval) =>
  events.filter((event) => isReferral(event) && isIn(event, window));

const isAttended = (event: PlainEvent) =>
  hasRole(event, 'contact') && (event.meaning?.attendance === '5' || event.meaning?.attendance === '6');

/** An attended contact, or a linked need, support, outcome or assessment. */
const isWork = (world: World, event: PlainEvent) =>
  isAttended(event) ||
  (world.linked.has(event) && hasRole(event, 'need', 'support', 'outcome', 'assessment'));

const workersEvents = (world: World, events: readonly PlainEvent[], year: Interval) =>
  events.filter((event) => isIn(event, year) && isWork(world, event));

const caseload = (world: World, events: readonly PlainEvent[], year: Interval) => [
  ...referrals(events, year),
  ...workersEvents(world, events, year),
];

const peopleOf = (events: readonly PlainEvent[]) => distinct(events.map((event) => event.personId));

// ---- Rows

interface Counted {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly missing?: number;
  readonly multiplier?: number;
}

const COUNTS = ['referrals_received', 'people_referred', 'annual_caseload', 'caseload_per_worker'];

function row(measure: string, interval: Interval, groups: Groups, counted: Counted): OracleRow {
  const { numerator, denominator, missing = 0, multiplier = 1 } = counted;
  return {
    measure,
    interval_start: interval.start,
    interval_end: interval.end,
    groups,
    numerator,
    denominator,
    value: COUNTS.includes(measure) ? numerator : denominator ? (numerator / denominator) * multiplier : null,
    missing,
  };
}

/** The measure on each part as if it were alone. */
function rowsOf(
  world: World,
  measure: string,
  count: (events: readonly PlainEvent[], interval: Interval, group: Groups) => Counted,
  counts: (event: PlainEvent) => boolean,
  intervalOf: (window: Interval) => Interval = (window) => window,
  organisations: readonly string[] = [],
): OracleRow[] {
  const seen = [
    ...groupsSeenBy(world, world.by, counts),
    ...(carriesOnlyPlaces(world.by)
      ? organisations.map((organisation) => placeOf(world, organisation, world.by))
      : []),
  ];
  return world.windows.flatMap((window) =>
    distinctGroups(seen).map((group) => {
      const counted = count(partOf(world, window, world.by, group), intervalOf(window), group);
      return row(measure, intervalOf(window), group, counted);
    }),
  );
}

function partOf(
  world: World,
  window: Interval,
  by: readonly GroupBy[],
  group: Groups,
): readonly PlainEvent[] {
  const parts = world.remember(`parts ${window.start} ${window.end} ${by.join()}`, () => {
    const found = new Map<string, PlainEvent[]>();
    for (const event of world.events) {
      const text = groupText(groupOf(world, event, window, by));
      const part = found.get(text);
      if (part === undefined) found.set(text, [event]);
      else part.push(event);
    }
    return found;
  });
  return parts.get(groupText(group)) ?? [];
}

// ---- Groups

const UNKNOWN = 'Unknown';
const PEOPLE_COLUMNS: readonly GroupBy[] = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'];
const isOfPeople = (column: GroupBy) => PEOPLE_COLUMNS.includes(column);
const carriesOnlyPlaces = (by: readonly GroupBy[]) =>
  by.every((column) => column === 'organisation' || column === 'parent');

/**
 * Groups that an event of the windows, or of the twelve months before their ends, carries. Of such an event,
 * its groups at the end of each window from its date on count: people grow older. By source group, only the
 * events that the measure counts: on others the group says nothing about a referral.
 */
function groupsSeenBy(world: World, by: readonly GroupBy[], counts: (event: PlainEvent) => boolean) {
  return groupsSeen(world, by, by.includes('source_group') ? counts : () => true);
}

function groupsSeen(
  world: World,
  by: readonly GroupBy[],
  counts: (event: PlainEvent) => boolean,
): readonly Groups[] {
  if (by.length === 0) return [{}];
  const reach = world.windows.flatMap((window) => [window, twelveMonthsBefore(window)]);
  const reached = world.events
    .filter((event) => reach.some((interval) => isIn(event, interval)))
    .filter(counts);
  return distinctGroups(
    world.windows.flatMap((window) =>
      reached.filter((event) => event.date <= window.end).map((event) => groupOf(world, event, window, by)),
    ),
  );
}

function groupOf(world: World, event: PlainEvent, window: Interval, by: readonly GroupBy[]): Groups {
  return Object.fromEntries(by.map((column) => [column, columnOf(world, event, window, column)]));
}

function placeOf(world: World, organisation: string, by: readonly GroupBy[]): Groups {
  const values: Groups = { organisation, parent: world.parents.get(organisation) ?? UNKNOWN };
  return only(values, by);
}

/** The organisations of a table that belong to a group of organisations or parents. */
const organisationsIn = (world: World, table: readonly Amount[], group: Groups) =>
  distinct(table.map(({ organisation }) => organisation)).filter((organisation) =>
    sameGroup(placeOf(world, organisation, world.by), group),
  );

function columnOf(world: World, event: PlainEvent, window: Interval, column: GroupBy): string {
  const person = world.people.get(event.personId);
  switch (column) {
    case 'organisation':
      return organisationOf(world, event) || UNKNOWN;
    case 'parent':
      return world.parents.get(organisationOf(world, event)) ?? UNKNOWN;
    case 'practitioner':
      return event.practitioner || UNKNOWN;
    case 'source_group':
      return sourceGroupOf(world, event, window.end);
    case 'gender':
      return GENDERS.get(person?.gender ?? '') ?? UNKNOWN;
    case 'age_band':
      return ageBand(person?.birthDate ?? '', window.end);
    case 'ethnic_group':
      return ETHNIC_GROUPS.find(([codes]) => codes.includes(person?.ethnicity ?? ''))?.[1] ?? UNKNOWN;
    case 'imd_quintile':
      return QUINTILES.get(person?.imdDecile ?? '') ?? UNKNOWN;
  }
}

const organisationOf = (world: World, event: PlainEvent) =>
  event.organisation || world.people.get(event.personId)?.organisation || '';

const GENDERS = new Map([
  ['1', 'Male'],
  ['2', 'Female'],
  ['9', 'Indeterminate'],
  ['X', 'Not known'],
]);

const ETHNIC_GROUPS: readonly [readonly string[], string][] = [
  [['A', 'B', 'C'], 'White'],
  [['D', 'E', 'F', 'G'], 'Mixed'],
  [['H', 'J', 'K', 'L'], 'Asian'],
  [['M', 'N', 'P'], 'Black'],
  [['R', 'S'], 'Other'],
  [['Z'], 'Not stated'],
  [['99'], 'Not known'],
];

const QUINTILES = new Map(
  ['1', '1', '2', '2', '3', '3', '4', '4', '5', '5'].map((quintile, index) => [String(index + 1), quintile]),
);

function ageBand(birthDate: string, on: string): string {
  const born = /^\d{4}$/.test(birthDate)
    ? `${birthDate}-07-01`
    : /^\d{4}-\d{2}$/.test(birthDate)
      ? `${birthDate}-15`
      : birthDate;
  if (!isCalendarDate(born) || born > on) return UNKNOWN;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  const age = on.slice(5) < born.slice(5) ? years - 1 : years;
  if (age >= 90) return '90 and over';
  const from = age - (age % 5);
  return `${from}-${from + 4}`;
}

/** A referral's source as of the window's end; of any other event, the group of its own source field. */
function sourceGroupOf(world: World, event: PlainEvent, windowEnd: string): string {
  if (event.source !== '') {
    const entry = world.codeSet.index.get(event.source);
    return entry?.role === 'source' ? entry.category : 'Invalid';
  }
  if (!hasRole(event, 'referral')) return UNKNOWN;
  const near = world
    .remember('sources', () => world.events.filter((other) => hasRole(other, 'source')))
    .filter((other) => other.personId === event.personId)
    .filter((other) => other.date <= windowEnd && Math.abs(daysBetween(event.date, other.date)) <= 7)
    .map((other) => ({ other, distance: Math.abs(daysBetween(event.date, other.date)) }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        compareText(a.other.date, b.other.date) ||
        compareText(a.other.id, b.other.id) ||
        compareText(a.other.code, b.other.code),
    );
  return near[0]?.other.meaning?.category ?? 'Missing';
}

const withColumn = (by: readonly GroupBy[], column: GroupBy) => (by.includes(column) ? by : [...by, column]);

const only = (group: Groups, by: readonly GroupBy[]): Groups =>
  Object.fromEntries(by.map((column) => [column, group[column]]));

const groupText = (group: Groups) => JSON.stringify(Object.entries(group).sort());
const sameGroup = (one: Groups, other: Groups) => groupText(one) === groupText(other);
const distinctGroups = (groups: readonly Groups[]) => [
  ...new Map(groups.map((group) => [groupText(group), group])).values(),
];

// ---- Episodes

interface Links {
  readonly linked: ReadonlySet<PlainEvent>;
  /** With a role other than `demographic`, in no episode. */
  readonly outside: readonly PlainEvent[];
  readonly episodesWithoutReferral: number;
}

function linkEvents(events: readonly PlainEvent[], inactiveDays: number): Links {
  const inside = new Set<PlainEvent>();
  const mapped = events.filter(
    (event) => event.meaning !== undefined && !hasRole(event, 'demographic', 'service'),
  );
  let episodesWithoutReferral = 0;
  for (const personId of peopleOf(events)) {
    const own = mapped.filter((event) => event.personId === personId);
    const named = events.filter(
      (event) => event.personId === personId && event.meaning !== undefined && event.episode !== '',
    );
    for (const episode of distinct(named.map((event) => event.episode))) {
      const ofEpisode = own.filter((event) => event.episode === episode);
      const opened = ofEpisode
        .filter((event) => hasRole(event, 'referral'))
        .map((event) => event.date)
        .sort()[0];
      if (opened === undefined) episodesWithoutReferral++;
      for (const event of ofEpisode) if (opened !== undefined && event.date >= opened) inside.add(event);
    }
    const unnamed = own.filter((event) => event.episode === '');
    for (const event of insideByDate(unnamed, inactiveDays)) inside.add(event);
  }
  return {
    linked: new Set([...inside].filter((event) => !hasRole(event, 'source'))),
    outside: mapped.filter((event) => !inside.has(event)),
    episodesWithoutReferral,
  };
}

/** The events dated within one of the person's episodes; a source there is no activity. */
function insideByDate(events: readonly PlainEvent[], inactiveDays: number): PlainEvent[] {
  const inside: PlainEvent[] = [];
  let lastEvent: string | undefined; // of the open episode; undefined while none is open
  let closed = ''; // the day it was last closed: two closures on one day are one closing
  for (const day of distinct(events.map((event) => event.date)).sort()) {
    if (lastEvent !== undefined && daysBetween(lastEvent, day) >= inactiveDays + 1) lastEvent = undefined;
    const today = events.filter((event) => event.date === day);
    const referred = today.filter((event) => hasRole(event, 'referral'));
    const closures = today.filter((event) => hasRole(event, 'closure'));
    const rest = today.filter((event) => !hasRole(event, 'referral', 'closure'));
    let order = [...referred, ...rest, ...closures];
    if (lastEvent !== undefined) {
      order = referred.length === 0 ? [...rest, ...closures] : [...closures, ...referred, ...rest];
    }
    for (const event of order) {
      if (hasRole(event, 'referral')) lastEvent = day;
      if (lastEvent === undefined && !(hasRole(event, 'closure') && closed === day)) continue;
      inside.push(event);
      if (hasRole(event, 'closure')) [lastEvent, closed] = [undefined, day];
      else if (!hasRole(event, 'source')) lastEvent = day;
    }
  }
  return inside;
}

// ---- Inputs

function readEvents(rows: readonly CodedEvent[], codeSet: CodeSet, scoped: boolean) {
  const kept = new Map<string, PlainEvent>();
  let invalid = 0;
  let duplicates = 0;
  for (const given of rows) {
    const text = (value: string | undefined) => (value ?? '').trim();
    const system = text(given.system) || SNOMED_CT;
    const code = text(given.code);
    const plain = {
      personId: scoped ? `${text(given.organisation)}|${text(given.personId)}` : text(given.personId),
      code,
      date: cutDate(text(given.date)),
      id: text(given.id),
      system,
      organisation: text(given.organisation),
      practitioner: text(given.practitioner),
      episode: text(given.episode),
      source: text(given.source),
      value: given.value === undefined ? '' : String(given.value).trim(),
    };
    if (text(given.personId) === '' || code === '' || !isCalendarDate(plain.date)) {
      invalid++;
      continue;
    }
    const key = JSON.stringify(plain);
    if (kept.has(key)) duplicates++;
    else kept.set(key, { ...plain, meaning: meaningOf(codeSet, code, system) });
  }
  return { events: [...kept.values()], duplicates, invalid };
}

const meaningOf = (codeSet: CodeSet, code: string, system: string) =>
  [...codeSet.index.values()].find((entry) => entry.id === code && entry.system === system);

const cutDate = (date: string) => (/^\d{4}-\d{2}-\d{2}T/.test(date) ? date.slice(0, 10) : date);

/** Conflicts are counted of those who have an event. */
function readPeople(rows: readonly Person[], scoped: boolean, withEvents: readonly string[]) {
  const byId = new Map<string, Person[]>();
  for (const person of rows) {
    const personId = scoped ? `${person.organisation ?? ''}|${person.personId}` : person.personId;
    byId.set(personId, [...(byId.get(personId) ?? []), person]);
  }
  const conflicts = new Set<string>();
  const agreed = (personId: string, own: readonly Person[], field: keyof Person) => {
    const values = distinct(own.map((person) => String(person[field] ?? '')).filter((value) => value !== ''));
    if (values.length > 1 && withEvents.includes(personId)) conflicts.add(`${field} ${personId}`);
    return values.length === 1 ? values[0]! : '';
  };
  const people = new Map<string, PlainPerson>();
  for (const [personId, own] of byId) {
    people.set(personId, {
      birthDate: agreed(personId, own, 'birthDate'),
      gender: agreed(personId, own, 'gender'),
      ethnicity: agreed(personId, own, 'ethnicity'),
      imdDecile: agreed(personId, own, 'imdDecile'),
      organisation: agreed(personId, own, 'organisation'),
    });
  }
  return { people, conflicts: conflicts.size };
}

/** Two amounts for one organisation and date: neither is used. */
function readAmounts(rows: readonly Amount[]) {
  const same = (one: Amount) =>
    rows.filter((other) => other.organisation === one.organisation && other.date === one.date);
  const twice = rows.filter((one) => same(one).length > 1);
  return {
    organisations: distinct(rows.map(({ organisation }) => organisation)),
    amounts: rows.filter((one) => same(one).length === 1),
    conflicts: distinct(twice.map(({ organisation, date }) => `${organisation}|${date}`)).length,
  };
}

function amountOn(table: readonly Amount[], organisation: string, day: string): number | undefined {
  return table
    .filter((entry) => entry.organisation === organisation && entry.date <= day)
    .sort((a, b) => compareText(a.date, b.date))
    .at(-1)?.amount;
}

// ---- Windows and days

function windowsOf({ from, to, every }: MetricOptions, dates: readonly string[]): Interval[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (from === undefined && to === undefined && every === undefined) {
    if (first === undefined || last === undefined) return [];
    const covered = periods('financial-year', first, last);
    return [covered.at(-1) ?? { start: first, end: last }];
  }
  const [start, end] = [from ?? first, to ?? last];
  if (start === undefined || end === undefined) return [];
  return every === undefined ? [{ start, end }] : periods(every, start, end);
}

/** Of the events of the journey, which have a role; where none has one, of all. */
function datesCovered(events: readonly PlainEvent[]): string[] {
  const mapped = events.filter((event) => event.meaning !== undefined && !hasRole(event, 'service'));
  return (mapped.length > 0 ? mapped : events).map((event) => event.date).sort();
}

/** The whole periods from one day to another. */
function periods(
  every: 'month' | 'quarter' | 'year' | 'financial-year',
  from: string,
  to: string,
): Interval[] {
  const months = { month: 1, quarter: 3, year: 12, 'financial-year': 12 }[every];
  const firstMonth = every === 'financial-year' ? 4 : 1;
  const found: Interval[] = [];
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year++) {
    for (let month = firstMonth; month < firstMonth + 12; month += months) {
      const start = isoOf(Date.UTC(year, month - 1, 1));
      const end = isoOf(Date.UTC(year, month - 1 + months, 0));
      if (start >= from && end <= to) found.push({ start, end });
    }
  }
  return found;
}

/** From the day after the same day a year earlier. */
function twelveMonthsBefore({ end }: Interval): Interval {
  const sameDay = `${Number(end.slice(0, 4)) - 1}${end.slice(4)}`;
  const yearEarlier = isCalendarDate(sameDay) ? sameDay : sameDay.replace('-02-29', '-02-28');
  return { start: addDays(yearEarlier, 1), end };
}

const DAY = 24 * 60 * 60 * 1000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
const addDays = (day: string, count: number) => isoOf(timeOf(day) + count * DAY);
const daysBetween = (from: string, to: string) => (timeOf(to) - timeOf(from)) / DAY;
const isCalendarDate = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isoOf(timeOf(day)) === day;

function daysOf({ start, end }: Interval): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

// ---- Small things

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function memory(): World['remember'] {
  const answers = new Map<string, unknown>();
  return <T>(question: string, make: () => T): T => {
    if (!answers.has(question)) answers.set(question, make());
    return answers.get(question) as T;
  };
}
