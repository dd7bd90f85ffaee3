import { Command, Option } from 'commander';
import { bundledCodeSet } from '../../codes';
import { GROUP_BY, MEASURES, PERIODS } from '../../metrics';
import { renderMeasureList } from '../../report/measure-list';
import { ROW_FORMATS } from '../../report/metric-rows';
import { calculate } from '../calculate';
import { ENGINES, type MetricsRequest } from '../metrics-request';
import { listOf, rowValues } from '../options';
import { writeData } from '../output';
import { withRunOptions } from '../run-options';

/** `metrics`: coded events in, measures out. */
export function metricsCommand(): Command {
  return withRunOptions(new Command('metrics'))
    .description(
      'Calculate measures over coded events (CSV, NDJSON, FHIR as JSON or XML, or records of the standard; several files are one extract).',
    )
    .option('--list', 'list the measures, with what each needs; --format json for their definitions')
    .addOption(new Option('--every <period>', 'cut the days into whole periods').choices(PERIODS))
    .option('--by <columns>', `group by, parted by commas: ${GROUP_BY.join(', ')}`, listOf(GROUP_BY))
    .option('--measure <ids>', 'only these measures, parted by commas', listOf(MEASURES.map(({ id }) => id)))
    .addOption(
      new Option(
        '--explain <measure>',
        'instead of rows, every candidate: whether it counts, or why not (needs --disclosure none)',
      ).choices(MEASURES.map(({ id }) => id)),
    )
    .option('--row <column=value>', 'explain only rows with this value (repeatable)', rowValues)
    .addOption(
      new Option(
        '--engine <engine>',
        'what counts: this program, in memory, or DuckDB on disk, for more events than memory holds (npm install @duckdb/node-api)',
      )
        .choices(ENGINES)
        .default('memory'),
    )
    .addOption(new Option('--format <format>', 'how rows are written').choices(ROW_FORMATS).default('table'))
    .option('-o, --output <file>', 'write rows to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ social-prescribing generate --people 500 --seed 1 --out extract
  $ social-prescribing metrics extract/events.csv --people extract/people.csv --codes extract/codes.csv --by organisation
  $ social-prescribing metrics events.csv --map personId="Client Ref" --from 2024-04-01 --to 2025-03-31 --every month --format csv -o monthly.csv
  $ social-prescribing metrics extract/events.csv --codes extract/codes.csv --engine duckdb --format csv -o measures.csv
  $ social-prescribing metrics --list
  $ social-prescribing metrics extract/events.csv --codes extract/codes.csv --explain waiting --disclosure none --format csv -o waiting.csv`,
    )
    .action(async (files: string[], options: Omit<MetricsRequest, 'files' | 'codeSet'> & { list?: true }) => {
      if (options.list) writeData(renderMeasureList(options.format), options.output);
      else process.exitCode = await calculate({ ...options, files, codeSet: bundledCodeSet });
    });
}
