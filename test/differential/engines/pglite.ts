import { PGlite } from '@electric-sql/pglite';
import type { Engine } from './engine';

/** PostgreSQL in this process. */
export async function openPGlite(): Promise<Engine> {
  const database = await PGlite.create();
  // Sorted as people sort, as most servers do: the results must not depend on it.
  const text = 'text collate "unicode"';
  return {
    dialect: 'postgresql',
    run: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    load: async (table, columns, rows) => {
      await database.exec(
        `drop table if exists ${table}; create table ${table} (${columns.map((column) => `${column} ${text}`)})`,
      );
      const given = rows.map((row) =>
        Object.fromEntries(
          columns.map((column, index) => [column, row[index] == null ? null : String(row[index])]),
        ),
      );
      await database.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(given),
      ]);
    },
    close: () => database.close(),
  };
}
