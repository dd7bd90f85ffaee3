// DuckDB: its own reader of CSV, and the package's SQL. All columns are read as text, as the SQL expects.
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { sqlFor } from 'social-prescribing/sql';
import { codeSetOf } from './code-set.mjs';

export const THREADS = 2;
const TABLES = ['events', 'people', 'practices', 'workforce', 'organisations', 'comparison'];

export async function read(folder) {
  const database = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const connection = await database.connect();
  for (const table of TABLES)
    await connection.run(
      `create table ${table} as from read_csv(${literal(join(folder, `${table}.csv`))}, header = true, all_varchar = true)`,
    );
  const codes = [...(await codeSetOf(folder)).index.values()].map(
    ({ system, id, role, category, attendance, instrument }) =>
      `(${[system, id, role, category, attendance, instrument].map(literal).join(', ')})`,
  );
  await connection.run(
    `create table codes as from (values ${codes.join(', ')}) as t (system, code, role, category, attendance, instrument)`,
  );
  return connection;
}

export async function measure(connection, options) {
  const rows = [];
  for (const { kind, sql } of sqlFor(undefined, {
    ...options,
    dialect: 'duckdb',
    tables: Object.fromEntries([...TABLES, 'codes'].map((table) => [table, table])),
    columns: { events: { id: 'event_id' } },
  })) {
    if (kind !== 'rows') await connection.run(sql);
    else rows.push(...(await connection.runAndReadAll(sql)).getRowObjectsJS().map(withNumbers));
  }
  return rows;
}

const literal = (text) => (text === undefined ? 'null' : `'${text.replaceAll("'", "''")}'`);

const withNumbers = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  );
