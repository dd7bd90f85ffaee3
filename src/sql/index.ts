/**
 * The measures as SQL, for the engine where the data already is.
 *
 * @module sql
 */
export { DIALECTS, type Dialect } from './dialects';
export type { SqlTable } from './input-tables';
export type { SqlOptions } from './options';
export { type SqlStatement, sqlFor } from './sql-for';
