import { readFileSync } from 'node:fs';
import { BOOLEAN, DOUBLE, type DuckDBType, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { CodeSet } from 'social-prescribing/codes';
import type { CodedEvent } from 'social-prescribing/events';
import { INSTRUMENTS } from 'social-prescribing/instruments';
import type { GroupBy, MetricData, MetricOptions, Window } from 'social-prescribing/metrics';

export type Options = MetricOptions & { readonly codeSet: CodeSet };

type Columns = Readonly<Record<string, DuckDBType>>;
export type Cell = string | number | boolean | null | undefined;

const texts = (...names: string[]): Columns => Object.fromEntries(names.map((name) => [name, VARCHAR]));

/** The input tables of the SQL. */
export const TABLES = {
  events_given: texts(
    ...['person_id', 'code', 'date', 'id', 'system', 'organisation', 'practitioner', 'episode', 'source'],
    'value',
  ),
  people_given: {
    ...texts('person_id', 'birth_date', 'gender', 'ethnicity'),
    imd_decile: INTEGER,
    organisation: VARCHAR,
  },
  practices_given: { organisation: VARCHAR, date: VARCHAR, registered: DOUBLE },
  workforce_given: { organisation: VARCHAR, date: VARCHAR, wte: DOUBLE },
  organisations: texts('organisation', 'parent'),
  comparison: texts('person_id', 'date', 'until', 'organisation'),
  codes: texts('system', 'code', 'role', 'category', 'attendance', 'instrument'),
  instruments: { id: VARCHAR, min: DOUBLE, max: DOUBLE, better: VARCHAR, threshold: DOUBLE },
  swemwbs: { raw: DOUBLE, metric: DOUBLE },
  windows: texts('interval_start', 'interval_end'),
  parameters: {
    inactive_days: INTEGER,
    follow_up_days: INTEGER,
    linked_only: BOOLEAN,
    caseload_over: DOUBLE,
    caseload_at_least: DOUBLE,
    service_days: INTEGER,
    service_after: VARCHAR,
    age_at: VARCHAR,
    person_scope: VARCHAR,
    grouped: BOOLEAN,
    grouped_by_source: BOOLEAN,
    person_columns: VARCHAR,
    grouped_by_place_only: BOOLEAN,
    comparison_has_groups: BOOLEAN,
  },
} satisfies Record<string, Columns>;
export type Table = keyof typeof TABLES;

/** The tables of a run. Options are the one row of `parameters`. */
export function tablesOf(data: MetricData, options: Options, windows: readonly Window[]) {
  const by: readonly GroupBy[] = options.by ?? [];
  const only = (...columns: GroupBy[]) => by.every((column) => columns.includes(column));
  const { workersOver = { over: 250 }, serviceUse = {} } = options;
  return {
    events_given: (data.events as readonly CodedEvent[]).map((e) => [
      ...[e.personId, e.code, e.date, e.id, e.system, e.organisation, e.practitioner, e.episode, e.source],
      e.value === undefined ? null : String(e.value),
    ]),
    people_given: (data.people ?? []).map((p) => [
      ...[p.personId, p.birthDate, p.gender, p.ethnicity, p.imdDecile, p.organisation],
    ]),
    practices_given: (data.practices ?? []).map((p) => [p.organisation, p.date, p.registered]),
    workforce_given: (data.workforce ?? []).map((w) => [w.organisation, w.date, w.wte]),
    organisations: (data.organisations ?? []).map((o) => [o.organisation, o.parent]),
    comparison: (data.comparison ?? []).map((c) => [c.personId, c.date, c.until, c.organisation]),
    codes: [...options.codeSet.index.values()].map((c) => [
      ...[c.system, c.id, c.role, c.category, c.attendance, c.instrument],
    ]),
    windows: windows.map((window) => [window.start, window.end]),
    parameters: [
      [
        options.inactiveDays ?? 365,
        options.followUpDays ?? 90,
        options.linked ?? true,
        'over' in workersOver ? workersOver.over : null,
        'atLeast' in workersOver ? workersOver.atLeast : null,
        serviceUse.days ?? 91,
        serviceUse.after ?? 'closure',
        options.ageAt ?? 'end',
        options.personScope ?? null,
        by.length > 0,
        by.includes('source_group'),
        by.filter((column) => OF_PEOPLE.includes(column)).join('+') || null,
        only('organisation', 'parent'),
        only('organisation', 'parent', ...OF_PEOPLE),
      ],
    ],
  } satisfies Partial<Record<Table, (readonly Cell[])[]>>;
}

export const OF_PEOPLE: readonly GroupBy[] = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'];

/** The tables that are the same in every run. */
export function fixedTables(): Partial<Record<Table, (readonly Cell[])[]>> {
  return {
    instruments: INSTRUMENTS.map((i) => [i.id, i.min, i.max, i.better, i.threshold?.value]),
    swemwbs: swemwbs(),
  };
}

function swemwbs(): number[][] {
  const [, ...rows] = readFileSync(new URL('sql/swemwbs.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => row.split(',').map(Number));
}
