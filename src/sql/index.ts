/**
 * The measures as SQL, for the engine where the data already is.
 *
 * @module social-prescribing/sql
 */
export { CODE_TABLE_COLUMNS, type CodeTableRow, codeTable, codeTableSql } from './code-table';
export { DIALECTS, type Dialect } from './dialects';
export { SQL_TABLES, type SqlTable } from './input-tables';
export type { SqlOptions } from './options';
export { rowsFromSql } from './rows-from-sql';
export { type SqlStatement, sqlFor } from './sql-for';
export { sqlScript } from './sql-script';
