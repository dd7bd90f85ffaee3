import { PGlite } from '@electric-sql/pglite';
import type { Engine, ResultRow } from './engine';
import { loadText } from './load-text';

/** PostgreSQL in this process. */
export async function openPGlite(): Promise<Engine> {
  const database = await PGlite.create();
  const run = async (sql: string, values?: string[]) => (await database.query<ResultRow>(sql, values)).rows;
  return {
    dialect: 'postgresql',
    run: (sql) => run(sql),
    // Sorted as people sort, as most servers do: the results must not depend on it.
    load: (...table) => loadText(run, 'text collate "unicode"', ...table),
    close: () => database.close(),
  };
}
