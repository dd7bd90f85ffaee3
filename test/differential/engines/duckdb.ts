import { DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import type { Engine } from './engine';

/** DuckDB in memory. */
export async function openDuckDB(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    load: async (table, columns, rows) => {
      await connection.run(`create or replace table ${table} (${columns.map((column) => `${column} text`)})`);
      const appender = await connection.createAppender(table);
      for (let from = 0; from < rows.length; from += 2048) {
        const chunk = DuckDBDataChunk.create(columns.map(() => VARCHAR));
        chunk.setRows(
          rows.slice(from, from + 2048).map((row) => row.map((cell) => (cell == null ? null : String(cell)))),
        );
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    close: async () => connection.closeSync(),
  };
}
