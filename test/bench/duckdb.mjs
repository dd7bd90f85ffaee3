// DuckDB: its own reader of CSV, and the package's SQL. All columns are read as text, as the SQL expects.
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { codeTableSql, rowsFromSql, sqlFor } from 'social-prescribing/sql';
import { codeSetOf } from './code-set.mjs';

const dialect = 'duckdb';
const THREADS = 2;
const TABLES = ['events', 'people', 'practices', 'workforce', 'organisations', 'comparison'];

export async function read(folder) {
  const database = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const connection = await database.connect();
  for (const table of TABLES)
    await connection.run(
      `create table ${table} as from read_csv('${join(folder, `${table}.csv`)}', header = true, all_varchar = true)`,
    );
  for (const statement of codeTableSql(await codeSetOf(folder), { dialect })) await connection.run(statement);
  return connection;
}

export async function measure(connection, options) {
  const rows = [];
  const statements = sqlFor({
    ...options,
    dialect,
    tables: Object.fromEntries(TABLES.map((table) => [table, table])),
    columns: { events: { id: 'event_id' } },
  });
  for (const { kind, sql } of statements) {
    if (kind === 'rows') rows.push(...(await connection.runAndReadAll(sql)).getRowObjectsJS());
    else await connection.run(sql);
  }
  return rowsFromSql(rows);
}
