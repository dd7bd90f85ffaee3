import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBValue } from '@duckdb/node-api';
import { begun, ended, reason, UsageError } from '../output';

/** A database that lasts as long as a run, in a folder of its own. */
export interface Database {
  readonly folder: string;
  readonly run: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Makes a table, whose rows are given column by column. */
  readonly make: (table: string, rows: number, columns: Readonly<Record<string, Column>>) => Promise<void>;
  readonly close: () => void;
}

/** A column of a table: its type, and its cells from one row up to, but not including, another. */
export interface Column {
  readonly type: 'text' | 'integer';
  readonly cells: (from: number, to: number) => readonly DuckDBValue[];
}

/** DuckDB takes no more rows at once. */
const ROWS_A_CHUNK = 2048;

/** Nothing is fetched over the network, and the order of rows, which no query needs, costs no memory. */
const SETTINGS = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  preserve_insertion_order: 'false',
};

/** Opens a database beside its own room to spill: what memory cannot hold goes there. */
export async function openDatabase(settings: Readonly<Record<string, string>> = {}): Promise<Database> {
  const { DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } = await loadDuckDB();
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-duckdb-'));
  begun(folder);
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    ended(folder);
  };
  try {
    const spill = { temp_directory: join(folder, 'spill') };
    const instance = await trying(() =>
      DuckDBInstance.create(join(folder, 'events.duckdb'), { ...SETTINGS, ...spill, ...settings }),
    );
    const connection = await instance.connect();
    const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
    return {
      folder,
      run: (sql) => trying(() => run(sql)),
      make: (table, rows, columns) =>
        trying(async () => {
          const named = Object.entries(columns);
          await run(
            `create or replace table ${table} (${named.map(([name, { type }]) => `${name} ${type}`).join(', ')})`,
          );
          const types = named.map(([, { type }]) => (type === 'text' ? VARCHAR : INTEGER));
          const appender = await connection.createAppender(table);
          for (let from = 0; from < rows; from += ROWS_A_CHUNK) {
            const to = Math.min(from + ROWS_A_CHUNK, rows);
            const chunk = DuckDBDataChunk.create(types);
            chunk.setColumns(named.map(([, { cells }]) => cells(from, to)));
            appender.appendDataChunk(chunk);
          }
          appender.closeSync();
        }),
      close: () => {
        connection.closeSync();
        instance.closeSync();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function loadDuckDB() {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    throw new UsageError(
      isMissing
        ? '--engine duckdb needs the package @duckdb/node-api: npm install @duckdb/node-api'
        : `--engine duckdb cannot load @duckdb/node-api: ${reason(error)}`,
    );
  }
}

/** Of other errors only the kind is said: their texts may quote a value. */
const SAYABLE = /^(?:Out of Memory|IO) Error: .*/;

async function trying<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const text = reason(error);
    const [said = text.split(':', 1)[0]!] = SAYABLE.exec(text) ?? [];
    throw new UsageError(
      `DuckDB cannot go on: ${said}${said.startsWith('Out of Memory') ? '. Ask for fewer measures, windows or groups at once' : ''}`,
    );
  }
}
