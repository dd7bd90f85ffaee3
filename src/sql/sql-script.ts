import type { SqlStatement } from './sql-for';

/**
 * Statements as one script, to be run in one session.
 *
 * @example
 * ```ts
 * import { sqlFor, sqlScript } from 'social-prescribing/sql';
 *
 * const year = { from: '2024-04-01', to: '2025-03-31' };
 * const script = sqlScript(sqlFor({ dialect: 'duckdb', measures: ['waiting'], ...year }));
 * script.split('\n').slice(0, 2);
 * //=> ['-- prepare windows', 'create or replace temporary table sp_windows as']
 * ```
 */
export function sqlScript(statements: readonly SqlStatement[]): string {
  const titleOf = ({ kind, name }: SqlStatement) => `-- ${kind} ${name}\n`;
  return statements
    .map((statement, index) => {
      const before = statements[index - 1];
      const isSame = before !== undefined && titleOf(before) === titleOf(statement);
      return `${isSame ? '' : `\n${titleOf(statement)}`}${statement.sql};\n`;
    })
    .join('')
    .trimStart();
}
