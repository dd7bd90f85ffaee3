import { Argument, Command, Option } from 'commander';
import { bundledCodeSet } from '../../codes';
import { findMeasure, GROUP_BY, type InputTable, MEASURES, PERIODS } from '../../metrics';
import { notesOfLacking } from '../../metrics/lacking-tables';
import { plainCsv } from '../../report/csv';
import {
  CODE_TABLE_COLUMNS,
  codeTable,
  codeTableSql,
  DIALECTS,
  type Dialect,
  type SqlOptions,
  sqlFor,
  sqlScript,
} from '../../sql';
import { type CalculationRequest, checkCalculation, metricOptions } from '../metrics-request';
import { collect, listOf, validDate } from '../options';
import { requireDistinct, requireWritable, say, UsageError, writeData } from '../output';
import { withCalculation } from '../run-options';
import { namedColumn, namedTable } from '../sql-names';
import { readCodes } from '../tables';

interface SqlRequest extends CalculationRequest {
  readonly dialect?: Dialect;
  readonly table?: SqlOptions['tables'];
  readonly column?: SqlOptions['columns'];
  readonly codeTable?: true;
  readonly codes?: readonly string[];
  readonly format: 'sql' | 'json' | 'csv';
  readonly output?: string;
}

/** `sql`: the measures, or the codes that they look up, for a database. */
export function sqlCommand(): Command {
  const command = new Command('sql')
    .description(
      'Write measures as SQL, for the database where the data is: statements that prepare, that give rows, and that clear up. With --code-table, the table of codes that they read.',
    )
    .addArgument(
      new Argument('[measures...]', 'ids of measures (default: all whose tables are named)').choices(
        MEASURES.map(({ id }) => id),
      ),
    )
    .addOption(new Option('--dialect <dialect>', 'whose SQL').choices(DIALECTS))
    .option('--from <date>', 'first day, YYYY-MM-DD', validDate)
    .option('--to <date>', 'last day, YYYY-MM-DD', validDate)
    .addOption(new Option('--every <period>', 'cut the days into whole periods').choices(PERIODS))
    .option('--by <columns>', `group by, parted by commas: ${GROUP_BY.join(', ')}`, listOf(GROUP_BY));
  return withCalculation(command)
    .option(
      '--table <table=name>',
      'what a table is called; events and codes are called so unless told otherwise, others are taken to be absent (repeatable)',
      namedTable,
    )
    .option(
      '--column <table.column=name>',
      'what a column is called; nothing after the = where there is none (repeatable)',
      namedColumn,
    )
    .option('--code-table', 'instead of measures, the table of codes: SQL that makes and fills it, or CSV')
    .option(
      '--codes <file>',
      'with --code-table: a code set of `codes import`, or local codes (repeatable)',
      collect,
    )
    .addOption(
      new Option('--format <format>', 'sql; json: statements one by one; csv: of the table of codes')
        .choices(['sql', 'json', 'csv'])
        .default('sql'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ social-prescribing sql people_referred waiting --dialect spark --from 2024-04-01 --to 2025-03-31 --by organisation
  $ social-prescribing sql --dialect postgresql --from 2024-04-01 --to 2025-03-31 --every month --table events=gp.coded_events --column events.person_id=nhs_number --table people=gp.patients -o measures.sql
  $ social-prescribing sql --code-table --dialect postgresql -o codes.sql
  $ social-prescribing sql --code-table --format csv -o codes.csv`,
    )
    .action(async (measures: string[], request: SqlRequest) => {
      if (request.output !== undefined) requireWritable(request.output);
      writeData(
        request.codeTable ? await codesText(measures, request) : measuresText(measures, request),
        request.output,
      );
      if (request.output !== undefined) say(`Wrote ${request.output}.`);
    });
}

function measuresText(asked: readonly string[], request: SqlRequest): string {
  const { from, to, table: tables, column: columns, format } = request;
  if (request.codes !== undefined)
    throw new UsageError('--codes is for --code-table: measures read that table');
  if (format === 'csv') throw new UsageError('--format csv is for --code-table');
  if (from === undefined || to === undefined)
    throw new UsageError('give --from and --to: SQL cannot look first which days the events cover');
  checkCalculation(request);
  const lacks = (table: string) => tables?.[table as InputTable] === undefined;
  for (const id of asked)
    for (const table of findMeasure(id)!.inputs.filter(lacks))
      throw new UsageError(`${id} needs --table ${table}=NAME`);
  const statements = sqlFor({
    ...metricOptions(request),
    ...{ dialect: dialectOf(request), from, to, tables, columns },
    measures: asked.length === 0 ? undefined : asked,
  });
  const notes = notesOfLacking(asked.length === 0 ? MEASURES : [], request.by ?? [], lacks);
  for (const note of notes) say(`Note: ${note}`);
  if (notes.length > 0) say('--table TABLE=NAME names a table.');
  say('No disclosure control is applied to rows in a database: see the guide on SQL for rows with limits.');
  return format === 'json' ? `${JSON.stringify(statements, null, 2)}\n` : sqlScript(statements);
}

async function codesText(asked: readonly string[], request: SqlRequest): Promise<string> {
  if (asked.length > 0) throw new UsageError('--code-table writes the table of codes: name no measures');
  const { codes = [], output, format } = request;
  if (format === 'json') throw new UsageError('--format json is for measures: give sql or csv');
  requireDistinct(codes, output === undefined ? [] : [output]);
  const codeSet = await readCodes(bundledCodeSet, codes);
  if (format === 'csv') return plainCsv(CODE_TABLE_COLUMNS, codeTable(codeSet));
  const statements = codeTableSql(codeSet, { dialect: dialectOf(request), table: request.table?.codes });
  return statements.map((sql) => `${sql};\n`).join('\n');
}

function dialectOf({ dialect }: SqlRequest): Dialect {
  if (dialect === undefined) throw new UsageError(`give --dialect: ${DIALECTS.join(', ')}`);
  return dialect;
}
