import type { CodeSet } from '../codes';
import { type Dialect, FORMS } from './dialects';
import { tableName } from './input-tables';
import { requireDialect } from './options';

/**
 * A row of the table of codes. The SQL reads all but term and set, which are there for people.
 *
 * @example
 * ```ts
 * import { bundledCodeSet } from 'social-prescribing/codes';
 * import { type CodeTableRow, codeTable } from 'social-prescribing/sql';
 *
 * const row: CodeTableRow | undefined = codeTable(bundledCodeSet).find(({ code }) => code === '267076002');
 * [row?.term, row?.role, row?.category]; //=> ['Feeling lonely', 'need', 'loneliness']
 * ```
 */
export type CodeTableRow = Readonly<Record<(typeof CODE_TABLE_COLUMNS)[number], string | null>>;

/**
 * The columns of the table of codes, all text.
 *
 * @example
 * ```ts
 * import { CODE_TABLE_COLUMNS } from 'social-prescribing/sql';
 *
 * CODE_TABLE_COLUMNS.slice(0, 3); //=> ['system', 'code', 'term']
 * ```
 */
export const CODE_TABLE_COLUMNS = [
  ...(['system', 'code', 'term', 'set', 'role', 'category', 'attendance', 'instrument'] as const),
] as const;

/**
 * A code set as a table to load, so that the SQL knows what codes mean: every code once.
 *
 * @example
 * ```ts
 * import { bundledCodeSet } from 'social-prescribing/codes';
 * import { codeTable } from 'social-prescribing/sql';
 *
 * codeTable(bundledCodeSet).length === bundledCodeSet.index.size; //=> true
 * ```
 */
export const codeTable = ({ index }: CodeSet): CodeTableRow[] =>
  [...index.values()].map(
    ({ system, id, term, set, role, category, attendance = null, instrument = null }) => ({
      ...{ system, code: id, term, set, role, category, attendance, instrument },
    }),
  );

const ROWS_AT_ONCE = 500;

/**
 * The statements that make the table of codes and fill it. It must not exist yet.
 *
 * @example
 * ```ts
 * import { bundledCodeSet } from 'social-prescribing/codes';
 * import { codeTableSql } from 'social-prescribing/sql';
 *
 * const [create] = codeTableSql(bundledCodeSet, { dialect: 'duckdb', table: 'reference.codes' });
 * create?.startsWith('create table "reference"."codes" ("system" text,'); //=> true
 * ```
 */
export function codeTableSql(
  codeSet: CodeSet,
  { dialect, table = 'codes' }: { readonly dialect: Dialect; readonly table?: string | undefined },
): string[] {
  requireDialect(dialect);
  const forms = FORMS[dialect];
  const name = tableName(table, forms);
  const columns = CODE_TABLE_COLUMNS.map((column) => `${forms.identifier(column)} ${forms.textType}`);
  const rows = codeTable(codeSet).map((row) => {
    const cells = CODE_TABLE_COLUMNS.map((column) => row[column]);
    return `(${cells.map((cell) => (cell === null ? 'null' : forms.literal(cell))).join(', ')})`;
  });
  const statements = [`create table ${name} (${columns.join(', ')})`];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    statements.push(`insert into ${name} values\n  ${rows.slice(from, from + ROWS_AT_ONCE).join(',\n  ')}`);
  return statements;
}
