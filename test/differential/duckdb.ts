import { readFileSync } from 'node:fs';
import { DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api';
import type { GroupBy, MetricData, Window } from 'social-prescribing/metrics';
import { type Cell, fixedTables, OF_PEOPLE, type Options, TABLES, type Table, tablesOf } from './sql-tables';

/** A row of a measure as the SQL gives it: its own columns, then its numbers. */
export type SqlRow = Readonly<Record<string, string | number | null>>;

/** Each file is one query and makes the table of its name, in this order. */
const PREPARE = [
  'intervals',
  'events',
  'people',
  'comparison_rows',
  'people_in_intervals',
  'parents',
  'list_sizes',
  'list_sizes_in_force',
  'wte',
  'wte_in_force',
  'referral_sources',
  'dated_episodes',
  'episode_openings',
  'linked_events',
  'events_in_intervals',
  'organisation_groups',
  'episodes',
  'scores',
  'paired_scores',
  'service_days',
  'service_users',
  'comparison_users',
  'cells',
];

/** Each file is one query and gives the rows of the measures it names. */
const MEASURES = [
  'referrals',
  'referral_rate',
  'referral_share_by_source',
  'decline_rate',
  'annual_caseload',
  'caseload_per_worker',
  'equity_share',
  'open_cases',
  'wait_to_first_contact',
  'closed_episodes',
  'did_not_attend_rate',
  'closure_share',
  'shares',
  'engagement',
  'outcomes',
  'service_use',
];

/** DuckDB in memory, and every measure of the SQL over one extract after another. */
export async function openDuckDB() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const [name, columns] of Object.entries(TABLES))
    await connection.run(
      `create table ${name} (${Object.entries(columns).map(([column, type]) => `${column} ${type}`)})`,
    );
  await loadAll(fixedTables());

  async function load(table: Table, rows: readonly (readonly Cell[])[]): Promise<void> {
    await connection.run(`delete from ${table}`);
    const appender = await connection.createAppender(table);
    for (let from = 0; from < rows.length; from += 2048) {
      const chunk = DuckDBDataChunk.create(Object.values(TABLES[table]));
      chunk.setRows(rows.slice(from, from + 2048).map((row) => row.map((cell) => cell ?? null)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  async function loadAll(tables: Partial<Record<Table, readonly (readonly Cell[])[]>>): Promise<void> {
    for (const [table, rows] of Object.entries(tables)) await load(table as Table, rows);
  }

  async function measures(data: MetricData, options: Options, windows: readonly Window[]): Promise<SqlRow[]> {
    await loadAll(tablesOf(data, options, windows));
    const query = (file: string) => withGroups(readSql(file), options.by ?? []);
    for (const table of PREPARE)
      await connection.run(`create or replace temp table ${table} as ${query(`prepare/${table}`)}`);
    const found: SqlRow[] = [];
    for (const measure of MEASURES) {
      const reader = await connection.runAndReadAll(
        `select * replace (cast(interval_start as varchar) as interval_start,
           cast(interval_end as varchar) as interval_end) from (${query(`measures/${measure}`)})`,
      );
      for (const row of reader.getRowObjectsJS())
        found.push(
          Object.fromEntries(
            Object.entries(row).map(([column, value]) => [
              column,
              typeof value === 'string' || value === null ? value : Number(value),
            ]),
          ),
        );
    }
    return found;
  }

  return { measures, close: () => connection.closeSync() };
}

/** What parts the values of a group key. */
export const SEPARATOR = '\u001f';

/** The only text put into the SQL: the group columns asked for, as one key. */
function withGroups(sql: string, by: readonly GroupBy[]): string {
  const key = (columns: readonly GroupBy[]) =>
    columns.length === 0 ? "''" : `concat_ws(chr(31), ${columns.join(', ')})`;
  const ofPlace = by.every((column) => column === 'organisation' || column === 'parent');
  return sql
    .replaceAll('{{group_key}}', key(by))
    .replaceAll('{{group_key_without_source}}', key(by.filter((column) => column !== 'source_group')))
    .replaceAll('{{group_key_without_person}}', key(by.filter((column) => !OF_PEOPLE.includes(column))))
    .replaceAll('{{group_key_of_place}}', key(ofPlace ? by : []));
}

const files = new Map<string, string>();

function readSql(name: string): string {
  const known = files.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`sql/${name}.sql`, import.meta.url), 'utf8');
  files.set(name, text);
  return text;
}
