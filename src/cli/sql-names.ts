import { InvalidArgumentError } from 'commander';
import { SQL_TABLES, type SqlOptions, type SqlTable } from '../sql';

/** One `table=NAME`, added to those so far. */
export function namedTable(value: string, tables: SqlOptions['tables'] = {}): SqlOptions['tables'] {
  const [, table, name] = /^(\w+)=(.+)$/.exec(value) ?? [];
  if (table === undefined || name === undefined)
    throw new InvalidArgumentError('Write it as table=NAME, such as events=gp.coded_events.');
  return { ...tables, [requireTable(table)]: name };
}

/** One `table.column=NAME`, added to those so far; without a name, there is no such column. */
export function namedColumn(value: string, columns: SqlOptions['columns'] = {}): SqlOptions['columns'] {
  const [, table, column, name] = /^(\w+)\.(\w+)=(.*)$/.exec(value) ?? [];
  if (table === undefined || column === undefined || name === undefined)
    throw new InvalidArgumentError(
      'Write it as table.column=NAME, such as events.person_id=nhs_number; events.source= where there is none.',
    );
  const known: readonly string[] = SQL_TABLES[requireTable(table)];
  if (!known.includes(column))
    throw new InvalidArgumentError(`There is no such column. Those of ${table} are: ${known.join(', ')}.`);
  const others = columns[table as SqlTable];
  return { ...columns, [table]: { ...others, [column]: name === '' ? null : name } };
}

function requireTable(name: string): SqlTable {
  if (!(name in SQL_TABLES))
    throw new InvalidArgumentError(
      `There is no table of that name. There are: ${Object.keys(SQL_TABLES).join(', ')}.`,
    );
  return name as SqlTable;
}
