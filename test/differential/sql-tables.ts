import type { CodeSet } from 'social-prescribing/codes';
import type { CodedEvent } from 'social-prescribing/events';
import type { MetricData } from 'social-prescribing/metrics';
import type { Cell } from './engines/engine';

export interface LoadedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables of an extract as somebody would load them: nothing cleaned, and only those that there are. */
export function tablesOf(data: MetricData, codeSet: CodeSet): Readonly<Record<string, LoadedTable>> {
  const all: Readonly<Record<string, LoadedTable | undefined>> = {
    events: {
      columns: [
        ...['person_id', 'code', 'date', 'id', 'system', 'organisation', 'practitioner', 'episode', 'source'],
        'value',
      ],
      rows: (data.events as readonly CodedEvent[]).map((e) => [
        ...[e.personId, e.code, e.date, e.id, e.system, e.organisation, e.practitioner, e.episode, e.source],
        e.value,
      ]),
    },
    people: data.people && {
      columns: ['person_id', 'birth_date', 'gender', 'ethnicity', 'imd_decile', 'organisation'],
      rows: data.people.map((p) => [
        ...[p.personId, p.birthDate, p.gender, p.ethnicity, p.imdDecile, p.organisation],
      ]),
    },
    practices: data.practices && {
      columns: ['organisation', 'date', 'registered'],
      rows: data.practices.map((p) => [p.organisation, p.date, p.registered]),
    },
    workforce: data.workforce && {
      columns: ['organisation', 'date', 'wte'],
      rows: data.workforce.map((w) => [w.organisation, w.date, w.wte]),
    },
    organisations: data.organisations && {
      columns: ['organisation', 'parent'],
      rows: data.organisations.map((o) => [o.organisation, o.parent]),
    },
    comparison: data.comparison && {
      columns: ['person_id', 'date', 'until', 'organisation'],
      rows: data.comparison.map((c) => [c.personId, c.date, c.until, c.organisation]),
    },
    codes: {
      columns: ['system', 'code', 'role', 'category', 'attendance', 'instrument'],
      rows: [...codeSet.index.values()].map((c) => [
        ...[c.system, c.id, c.role, c.category, c.attendance, c.instrument],
      ]),
    },
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, LoadedTable] => entry[1] !== undefined),
  );
}
