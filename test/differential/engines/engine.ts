import type { Dialect } from 'social-prescribing/sql';

export type Cell = string | number | boolean | null | undefined;
export type ResultRow = Readonly<Record<string, unknown>>;

/** A database in the state it is in when somebody has loaded nothing yet. */
export interface Engine {
  readonly dialect: Dialect;
  /** Runs one statement; gives its rows, where it has any. */
  readonly run: (sql: string) => Promise<readonly ResultRow[]>;
  /** Makes a table anew, with columns of text, unless they are named as numbers. */
  readonly load: (
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Cell[])[],
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}
