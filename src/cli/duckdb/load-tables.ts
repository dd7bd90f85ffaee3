import type { CodeSet } from '../../codes';
import type { MetricData } from '../../metrics';
import { codeTable, SQL_TABLES, type SqlTable } from '../../sql';
import type { Database } from './database';

/** Loads the code set and the tables that there are, and gives the name of each. */
export async function loadTables(
  database: Database,
  codeSet: CodeSet,
  { organisations, ...tables }: Omit<MetricData, 'events'>,
): Promise<Readonly<Partial<Record<SqlTable, string>>>> {
  // Of two parents the last row's counts, as in memory: the SQL would take the last by name.
  const given = {
    ...tables,
    organisations: organisations && [
      ...new Map(organisations.map((row) => [row.organisation, row])).values(),
    ],
    codes: codeTable(codeSet),
  };
  const names: Partial<Record<SqlTable, string>> = {};
  for (const [name, rows] of Object.entries(given) as [keyof typeof given, readonly object[] | undefined][]) {
    if (rows === undefined) continue;
    await load(database, name, rows as readonly Readonly<Record<string, unknown>>[]);
    names[name] = name;
  }
  return names;
}

function load(
  database: Database,
  table: SqlTable,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = SQL_TABLES[table].map((column) => {
    const property = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const cells = (from: number, to: number) => rows.slice(from, to).map((row) => cellText(row[property]));
    return [column, { type: 'text' as const, cells }] as const;
  });
  return database.make(table, rows.length, Object.fromEntries(columns));
}

/** A value as text, null where there is none. SQL reads no exponents, so a number is written out. */
export function cellText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number') return String(value).trim();
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(100) : String(BigInt(value));
}
