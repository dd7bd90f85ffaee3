import type { Forms } from './dialects';

/**
 * The tables that the SQL reads, and their columns. Each is read as text, so that text, numbers and dates will all do.
 *
 * @example
 * ```ts
 * import { SQL_TABLES } from 'social-prescribing/sql';
 *
 * SQL_TABLES.organisations; //=> ['organisation', 'parent']
 * ```
 */
export const SQL_TABLES = {
  events: [
    ...['person_id', 'code', 'date', 'id', 'system', 'organisation', 'practitioner', 'episode', 'source'],
    'value',
  ],
  people: ['person_id', 'birth_date', 'gender', 'ethnicity', 'imd_decile', 'organisation'],
  practices: ['organisation', 'date', 'registered'],
  workforce: ['organisation', 'date', 'wte'],
  organisations: ['organisation', 'parent'],
  comparison: ['person_id', 'date', 'until', 'organisation'],
  codes: ['system', 'code', 'role', 'category', 'attendance', 'instrument'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * A table that the SQL reads.
 *
 * @example
 * ```ts
 * import type { SqlTable } from 'social-prescribing/sql';
 *
 * const table: SqlTable = 'events';
 * table; //=> 'events'
 * ```
 */
export type SqlTable = keyof typeof SQL_TABLES;

/** What the caller's tables and columns are called. */
export interface Naming {
  readonly tables?: Readonly<Partial<Record<SqlTable, string>>> | undefined;
  readonly columns?: Readonly<Partial<Record<SqlTable, Readonly<Record<string, string | null>>>>> | undefined;
}

/** Reads a table of the caller's under the names of the standard; one that there is not has no rows. */
export function inputTable(table: SqlTable, { tables = {}, columns = {} }: Naming, forms: Forms): string {
  const named = tables[table];
  const absent = (column: string) => `cast(null as ${forms.textType}) as ${column}`;
  const read = SQL_TABLES[table].map((column) => {
    const given = columns[table]?.[column];
    if (named === undefined || given === null) return absent(column);
    return `${forms.clean(forms.identifier(given ?? column))} as ${column}`;
  });
  const from = named === undefined ? '\n  where 1 = 0' : `\n  from ${tableName(named, forms)}`;
  return `(\n  select\n    ${read.join(',\n    ')}${from}\n)`;
}

/** `catalogue.schema.table`, each part quoted: no name can be more than a name. */
export const tableName = (name: string, { identifier }: Forms): string =>
  name.split('.').map(identifier).join('.');

/** Names that there are not, or that are no names, are a programmer's mistake. */
export function requireNaming({ tables = {}, columns = {} }: Naming): void {
  for (const [table, name] of Object.entries(tables)) {
    requireTable(table);
    if (name?.split('.').some((part) => part === ''))
      throw new RangeError(`the name of table ${table} has an empty part`);
  }
  for (const [table, named] of Object.entries(columns)) {
    requireTable(table);
    const known: readonly string[] = SQL_TABLES[table as SqlTable];
    for (const [column, name] of Object.entries(named ?? {})) {
      if (!known.includes(column)) throw new RangeError(`there is no column ${table}.${column}`);
      if (name === '') throw new RangeError(`the name of column ${table}.${column} is empty`);
    }
  }
}

function requireTable(table: string): void {
  if (!(table in SQL_TABLES)) throw new RangeError(`there is no table ${table}`);
}
