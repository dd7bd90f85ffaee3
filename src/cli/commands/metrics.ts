import { Command, Option } from 'commander';
import { bundledCodeSet } from '../../codes';
import { DISCLOSURE_POLICIES, GROUP_BY, MEASURES, PERIODS } from '../../metrics';
import { renderMeasureList } from '../../report/measure-list';
import { ROW_FORMATS } from '../../report/metric-rows';
import { calculate } from '../calculate';
import { headingMapping } from '../fields';
import type { MetricsRequest } from '../metrics-request';
import { collect, count, listOf, rowValues, validDate } from '../options';
import { writeData } from '../output';

/** `metrics`: coded events in, measures out. */
export function metricsCommand(): Command {
  return new Command('metrics')
    .description(
      'Calculate measures over coded events (CSV, NDJSON, FHIR as JSON or XML, or records of the standard; several files are one extract).',
    )
    .argument('[events...]', 'files of coded events; - for standard input')
    .option('--list', 'list the measures, with what each needs; --format json for their definitions')
    .option('--people <file>', 'people: person_id, birth_date, gender, ethnicity, imd_decile, organisation')
    .option('--practices <file>', 'list sizes: organisation, date, registered')
    .option('--workforce <file>', 'link workers: organisation, date, wte')
    .option('--organisations <file>', 'parents: organisation, parent')
    .option(
      '--comparison <file>',
      'people to compare the use of services with: person_id, date, until, organisation',
    )
    .option(
      '--codes <file>',
      'a code set of `codes import`, or local codes: id, term, set, category, role, system, attendance, instrument (repeatable)',
      collect,
    )
    .option(
      '--from <date>',
      'first day, YYYY-MM-DD (default: of the last complete financial year covered)',
      validDate,
    )
    .option('--to <date>', 'last day, YYYY-MM-DD', validDate)
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
    .option('--follow-up-days <days>', 'engagement within so many days of opening (default: 90)', count)
    .option(
      '--inactive-days <days>',
      'an episode ends after so many days without event (default: 365)',
      count,
    )
    .option('--no-linked', 'count needs, support and outcomes outside an episode too')
    .option('--over <people>', 'workers_over: caseloads over this (default: 250)', count)
    .option('--at-least <people>', 'workers_over: caseloads of at least this', count)
    .option('--service-days <days>', 'use of services in so many days before and after (default: 91)', count)
    .addOption(
      new Option('--service-after <event>', 'what the days after follow (default: closure)').choices([
        'closure',
        'referral',
      ]),
    )
    .addOption(
      new Option('--age-at <day>', 'ages at the start or end of the window (default: end)').choices([
        'start',
        'end',
      ]),
    )
    .addOption(
      new Option('--disclosure <policy>', 'disclosure control of the rows')
        .choices(DISCLOSURE_POLICIES)
        .default('ehrql'),
    )
    .addOption(new Option('--format <format>', 'how rows are written').choices(ROW_FORMATS).default('table'))
    .option('-o, --output <file>', 'write rows to a file instead of standard output')
    .option('--rejects <file>', 'write rejected records to a CSV file (it holds the data as read)')
    .option(
      '--map <field=heading>',
      'read a field from a heading of another name; table.field=heading for another table than events (repeatable)',
      headingMapping,
    )
    .addOption(
      new Option('--date-format <order>', 'whether slashed dates are day or month first').choices([
        'dmy',
        'mdy',
      ]),
    )
    .addOption(
      new Option('--person-scope <scope>', 'when person ids are unique only within an organisation').choices([
        'organisation',
      ]),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ social-prescribing generate --people 500 --seed 1 --out extract
  $ social-prescribing metrics extract/events.csv --people extract/people.csv --codes extract/codes.csv --by organisation
  $ social-prescribing metrics events.csv --map personId="Client Ref" --from 2024-04-01 --to 2025-03-31 --every month --format csv -o monthly.csv
  $ social-prescribing metrics --list
  $ social-prescribing metrics extract/events.csv --codes extract/codes.csv --explain waiting --disclosure none --format csv -o waiting.csv`,
    )
    .action(async (files: string[], options: Omit<MetricsRequest, 'files' | 'codeSet'> & { list?: true }) => {
      if (options.list) writeData(renderMeasureList(options.format), options.output);
      else process.exitCode = await calculate({ ...options, files, codeSet: bundledCodeSet });
    });
}
