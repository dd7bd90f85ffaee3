/**
 * An SQL engine that the measures are written for.
 *
 * @example
 * ```ts
 * import { DIALECTS, type Dialect } from 'social-prescribing/sql';
 *
 * const dialect: Dialect = 'postgresql';
 * DIALECTS.includes(dialect); //=> true
 * ```
 */
export type Dialect = (typeof DIALECTS)[number];

/**
 * Every engine that the measures are written for. `spark` is Apache Spark SQL and Databricks.
 *
 * @example
 * ```ts
 * import { DIALECTS } from 'social-prescribing/sql';
 *
 * DIALECTS; //=> ['duckdb', 'postgresql', 'spark']
 * ```
 */
export const DIALECTS = ['duckdb', 'postgresql', 'spark'] as const;

/** What engines write differently. All else is written once, in what they have in common. */
export interface Forms {
  readonly identifier: (name: string) => string;
  readonly literal: (text: string) => string;
  readonly textType: string;
  readonly numberType: string;
  /** Any value as text without white space around it (what JavaScript trims), null where nothing is left. */
  readonly clean: (value: string) => string;
  /** The first ten characters of a text as a calendar date, null where they are none. */
  readonly date: (text: string) => string;
  readonly matches: (text: string, pattern: string) => string;
  /** A text that matches as a number, null where it does not: no engine may fail on a value. */
  readonly numberWhere: (condition: string, text: string) => string;
  readonly daysBetween: (later: string, earlier: string) => string;
  readonly addDays: (date: string, days: string) => string;
  readonly dayText: (date: string) => string;
  /** Makes a table, as statements: of the session, where the engine has such tables. */
  readonly createTable: (name: string, query: string) => readonly string[];
  readonly dropTable: (name: string) => readonly string[];
}

const DATE = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'";
// PostgreSQL before version 16 cannot try: only what is a date may be cast.
const TRUE_DATE =
  "'^(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))" +
  "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$'";

const inQuotes = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
const firstTen = (text: string) => `substr(${text}, 1, 10)`;

/** What DuckDB and PostgreSQL write alike. */
const common = {
  identifier: inQuotes('"'),
  textType: 'text',
  numberType: 'double precision',
  daysBetween: (later: string, earlier: string) => `(${later} - ${earlier})`,
  addDays: (date: string, days: string) => `(${date} + (${days}))`,
};

const duckdb: Forms = {
  ...common,
  literal: inQuotes("'"),
  clean: (value) =>
    `nullif(regexp_replace(cast(${value} as text), '^[\\s\\x0b\\p{Z}\\x{FEFF}]+|[\\s\\x0b\\p{Z}\\x{FEFF}]+$', '', 'g'), '')`,
  date: (text) =>
    `case when regexp_matches(${firstTen(text)}, ${DATE}) and ${text} >= '0001' then try_cast(${firstTen(text)} as date) end`,
  matches: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
  numberWhere: (condition, text) => `case when ${condition} then try_cast(${text} as double precision) end`,
  dayText: (date) => `cast(${date} as text)`,
  createTable: (name, query) => [`create or replace temporary table ${name} as\n${query}`],
  dropTable: (name) => [`drop table if exists temp.${name}`],
};

const WHITE_SPACE =
  '\\t\\n\\u000b\\f\\r \\u00a0\\u1680\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';

const postgresql: Forms = {
  ...common,
  // Of text with a backslash, E'' says the same whatever standard_conforming_strings is.
  literal: (text) =>
    text.includes('\\') ? `E${inQuotes("'")(text.replaceAll('\\', '\\\\'))}` : inQuotes("'")(text),
  // Sorted by bytes, as the other engines do, whatever the collation of the database.
  clean: (value) => `nullif(trim(both E'${WHITE_SPACE}' from cast(${value} as text)), '') collate "C"`,
  date: (text) => `case when ${firstTen(text)} ~ ${TRUE_DATE} then cast(${firstTen(text)} as date) end`,
  matches: (text, pattern) => `(${text} ~ ${pattern})`,
  numberWhere: (condition, text) => `case when ${condition} then cast(${text} as double precision) end`,
  dayText: (date) => `to_char(${date}, 'YYYY-MM-DD')`,
  // Without statistics of its own tables PostgreSQL joins them as if they were small.
  createTable: (name, query) => [
    ...postgresql.dropTable(name),
    `create temporary table ${name} as\n${query}`,
    `analyze ${name}`,
  ],
  // Only its own: a table of this name elsewhere is left alone.
  dropTable: (name) => [`drop table if exists pg_temp.${name}`],
};

const spark: Forms = {
  identifier: inQuotes('`'),
  literal: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  textType: 'string',
  numberType: 'double',
  clean: (value) =>
    `nullif(trim(both '${WHITE_SPACE.replace('\\f', '\\u000c')}' from cast(${value} as string)), '')`,
  date: (text) =>
    `case when ${firstTen(text)} rlike ${DATE} and ${text} >= '0001' then try_cast(${firstTen(text)} as date) end`,
  matches: (text, pattern) => `(${text} rlike ${pattern})`,
  numberWhere: (condition, text) => `case when ${condition} then try_cast(${text} as double) end`,
  daysBetween: (later, earlier) => `datediff(${later}, ${earlier})`,
  addDays: (date, days) => `date_add(${date}, ${days})`,
  dayText: (date) => `cast(${date} as string)`,
  // It has no tables of a session, and a view, cached or not, is planned again wherever it is used.
  createTable: (name, query) => [`create table ${name} as\n${query}`],
  dropTable: (name) => [`drop table if exists ${name}`],
};

/** What each engine writes in its own way: the one place where dialects differ. */
export const FORMS: Readonly<Record<Dialect, Forms>> = { duckdb, postgresql, spark };
