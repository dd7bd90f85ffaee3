import { findMeasure, GROUP_COLUMNS, type GroupBy, MEASURES } from '../metrics';
import { FORMS, type Forms } from './dialects';
import { fill, namesIn } from './fill';
import { inlineTables, OF_PEOPLE } from './inline-tables';
import { INPUT_TABLES, inputTable, requireNaming, type SqlTable } from './input-tables';
import { MEASURE_FILES, type MeasureFile } from './measure-files';
import type { SqlOptions } from './options';
import { PREPARED } from './prepared';

export interface SqlStatement {
  readonly name: string;
  /** `prepare` makes a table of the session, `rows` gives rows of measures, `drop` takes a prepared table away. */
  readonly kind: 'prepare' | 'rows' | 'drop';
  /** One statement, without a semicolon. */
  readonly sql: string;
}

/** What the names of prepared tables begin with, so that they are not taken for anybody else's. */
const PREFIX = 'sp_';
/** What the tables of the caller are called in the files. */
const GIVEN = 'given_';

export function sqlFor(measures: readonly string[] | undefined, options: SqlOptions): SqlStatement[] {
  requireNaming(options);
  const { tables = {} } = options;
  const naming = { ...options, tables: { events: 'events', codes: 'codes', ...tables } };
  const forms = FORMS[options.dialect];
  const asked = (measures ?? MEASURES.map(({ id }) => id)).filter((id) =>
    findMeasure(id)!.inputs.every((table) => naming.tables[table as SqlTable] !== undefined),
  );
  const files = MEASURE_FILES.filter((file) => file.measures.some((id) => asked.includes(id)));
  const queries: Readonly<Record<string, string>> = { ...inlineTables(options, forms), ...PREPARED };
  const groups = groupKeys(options.by ?? []);
  const names = (name: string) => {
    if (name in queries) return PREFIX + name;
    if (name in groups) return groups[name];
    const table = name.startsWith(GIVEN) ? name.slice(GIVEN.length) : '';
    return table in INPUT_TABLES ? inputTable(table as SqlTable, naming, forms) : undefined;
  };
  const prepared = inOrder(
    files.map(({ sql }) => sql),
    queries,
  );
  return [
    ...prepared.flatMap((name) =>
      forms
        .createTable(PREFIX + name, fill(queries[name]!, forms, names).trim())
        .map((sql): SqlStatement => ({ name, kind: 'prepare', sql })),
    ),
    ...files.map((file): SqlStatement => {
      return {
        name: file.name,
        kind: 'rows',
        sql: rowsQuery(file, files, asked, options.by ?? [], forms, names),
      };
    }),
    ...prepared
      .toReversed()
      .flatMap((name) =>
        forms.dropTable(PREFIX + name).map((sql): SqlStatement => ({ name, kind: 'drop', sql })),
      ),
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

/** What parts the values of a group. */
const SEPARATOR = 'chr(31)';

/** The group columns asked for, joined into one text. */
function groupKeys(by: readonly GroupBy[]): Readonly<Record<string, string>> {
  const key = (columns: readonly GroupBy[]) =>
    columns.length === 0 ? "''" : `concat_ws(${SEPARATOR}, ${columns.join(', ')})`;
  const ofPlace = by.every((column) => column === 'organisation' || column === 'parent');
  return {
    group_key: key(by),
    group_key_without_source: key(by.filter((column) => column !== 'source_group')),
    group_key_without_person: key(by.filter((column) => !OF_PEOPLE.includes(column))),
    group_key_of_place: key(ofPlace ? by : []),
  };
}

/** The rows of a file with the same columns as those of the other files of the script. */
function rowsQuery(
  file: MeasureFile,
  files: readonly MeasureFile[],
  asked: readonly string[],
  by: readonly GroupBy[],
  forms: Forms,
  names: (name: string) => string | undefined,
): string {
  const shown = GROUP_COLUMNS.filter(
    (column) =>
      (by as readonly string[]).includes(column) || files.some(({ columns }) => columns.includes(column)),
  );
  const groups = shown.map((column) => {
    const place = (by as readonly string[]).indexOf(column) + 1;
    if (file.columns.includes(column))
      return place > 0
        ? `coalesce(${column}, split_part(group_key, ${SEPARATOR}, ${place})) as ${column}`
        : column;
    if (place > 0) return `split_part(group_key, ${SEPARATOR}, ${place}) as ${column}`;
    return `cast(null as ${forms.textType}) as ${column}`;
  });
  const number = (column: string) => `cast(${column} as ${forms.numberType}) as ${column}`;
  const deviation = file.counts.includes('deviation') ? 'deviation' : 'null';
  const missing = file.counts.includes('missing') ? 'missing' : '0';
  const columns = [
    'measure',
    `${forms.dayText('interval_start')} as interval_start`,
    `${forms.dayText('interval_end')} as interval_end`,
    ...groups,
    'cast(numerator as bigint) as numerator',
    number('denominator'),
    number('value'),
    `cast(${deviation} as ${forms.numberType}) as deviation`,
    `cast(${missing} as bigint) as missing`,
  ];
  const wanted = file.measures.filter((id) => asked.includes(id));
  const where =
    wanted.length === file.measures.length
      ? ''
      : `\nwhere measure in (${wanted.map(forms.literal).join(', ')})`;
  return `select\n  ${columns.join(',\n  ')}\nfrom (\n${fill(file.sql, forms, names).trim()}\n) as counted${where}`;
}
