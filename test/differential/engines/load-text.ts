import type { Cell } from './engine';

/** Makes a table of texts anew in PostgreSQL and fills it. */
export async function loadText(
  run: (sql: string, values?: string[]) => Promise<unknown>,
  type: string,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  await run(`drop table if exists ${table}`);
  await run(`create table ${table} (${columns.map((column) => `${column} ${type}`)})`);
  const given = rows.map((row) =>
    Object.fromEntries(
      columns.map((column, index) => [column, row[index] == null ? null : String(row[index])]),
    ),
  );
  await run(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(given),
  ]);
}
