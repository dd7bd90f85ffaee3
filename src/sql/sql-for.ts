import { FORMS } from './dialects';
import { fill, namesIn } from './fill';
import { groupKeys } from './group-keys';
import { inlineTables } from './inline-tables';
import { inputTable, SQL_TABLES, type SqlTable } from './input-tables';
import { MEASURE_FILES } from './measure-files';
import { checkedOptions, type SqlOptions } from './options';
import { PREPARED } from './prepared';
import { rowsQuery } from './rows-query';

/**
 * One statement of a script. They are run in their order, in one session.
 *
 * @example
 * ```ts
 * import { type SqlStatement, sqlFor } from 'social-prescribing/sql';
 *
 * const statements: SqlStatement[] = sqlFor({
 *   ...{ dialect: 'duckdb', measures: ['people_referred'], from: '2024-04-01', to: '2025-03-31' },
 * });
 * statements.filter(({ kind }) => kind === 'rows').map(({ name }) => name); //=> ['referrals']
 * ```
 */
export interface SqlStatement {
  /** The prepared table, or the file of measures. */
  readonly name: string;
  /** `prepare` makes a table of the session, `rows` gives rows of measures, `drop` takes a prepared table away. */
  readonly kind: 'prepare' | 'rows' | 'drop';
  /** Without a semicolon. */
  readonly sql: string;
}

/** What the names of prepared tables begin with, so that they are nobody else's. */
const PREFIX = 'sp_';
/** What the tables of the caller are called in the files. */
const GIVEN = 'given_';

/**
 * Measures as SQL: the statements that prepare what the asked measures need, that give their rows, and that clear
 * up. `rowsFromSql` makes of the rows what `metrics` would give. Throws a RangeError where an option is wrong:
 * an unknown measure, a measure whose table is not named, a date that is none.
 *
 * Names of tables and columns are quoted: they can be no more than names. All else in the SQL is this package's own,
 * or checked.
 *
 * @example
 * ```ts
 * import { sqlFor } from 'social-prescribing/sql';
 *
 * const statements = sqlFor({
 *   ...{ dialect: 'postgresql', measures: ['people_referred'], from: '2024-04-01', to: '2025-03-31' },
 *   tables: { events: 'gp.coded_events' },
 * });
 * statements.some(({ sql }) => sql.includes('from "gp"."coded_events"')); //=> true
 * statements.find(({ kind }) => kind === 'rows')?.sql.split('\n').slice(0, 4);
 * //=> ['select', '  measure,', "  to_char(interval_start, 'YYYY-MM-DD') as interval_start,", "  to_char(interval_end, 'YYYY-MM-DD') as interval_end,"]
 * ```
 */
export function sqlFor(options: SqlOptions): SqlStatement[] {
  const checked = checkedOptions(options);
  const { dialect, measures, by = [] } = checked;
  const forms = FORMS[dialect];
  const files = MEASURE_FILES.filter((file) => file.measures.some((id) => measures.includes(id)));
  const queries: Readonly<Record<string, string>> = { ...inlineTables(checked, forms), ...PREPARED };
  const groups = groupKeys(by);
  const nameOf = (name: string) => {
    if (name in queries) return PREFIX + name;
    if (name in groups) return groups[name];
    const table = name.startsWith(GIVEN) ? name.slice(GIVEN.length) : '';
    return table in SQL_TABLES ? inputTable(table as SqlTable, checked, forms) : undefined;
  };
  const filled = (sql: string) => fill(sql, forms, nameOf).trim();
  const prepared = inOrder(
    files.map(({ sql }) => sql),
    queries,
  );
  const all = (name: string, kind: SqlStatement['kind'], statements: readonly string[]) =>
    statements.map((sql): SqlStatement => ({ name, kind, sql }));
  return [
    ...prepared.flatMap((name) =>
      all(name, 'prepare', forms.createTable(PREFIX + name, filled(queries[name]!))),
    ),
    ...files.flatMap((file) =>
      all(file.name, 'rows', [rowsQuery(file, filled(file.sql), { files, measures, by, forms })]),
    ),
    ...prepared.toReversed().flatMap((name) => all(name, 'drop', forms.dropTable(PREFIX + name))),
  ];
}

/** The tables that some queries need, each after those that it needs itself. */
function inOrder(wanted: readonly string[], queries: Readonly<Record<string, string>>): string[] {
  const order = new Set<string>();
  const add = (sql: string) => {
    for (const name of namesIn(sql)) {
      if (!(name in queries) || order.has(name)) continue;
      add(queries[name]!);
      order.add(name);
    }
  };
  wanted.forEach(add);
  return [...order];
}
