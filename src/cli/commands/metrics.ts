import { Command, Option } from 'commander';
import { bundledCodeSet } from '../../codes';
import { DISCLOSURE_POLICIES, GROUP_BY, MEASURES, PERIODS } from '../../metrics';
import { ROW_FORMATS } from '../../report/metric-rows';
import { calculate, type MetricsRequest } from '../calculate';
import { headingMapping } from '../fields';
import { collect, listOf, validDate } from '../options';

/** `metrics`: coded events in, measures out. */
export function metricsCommand(): Command {
  return new Command('metrics')
    .description(
      'Calculate measures over coded events (CSV, NDJSON, FHIR JSON or records of the standard; several files are one extract).',
    )
    .argument('<events...>', 'files of coded events; - for standard input')
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
      'local codes: id, term, set, category, role, system, attendance, instrument (repeatable)',
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
Measures:
${MEASURES.map(({ id, title }) => `  ${id.padEnd(26)}${title}`).join('\n')}

Examples:
  $ social-prescribing generate --people 500 --seed 1 --out extract
  $ social-prescribing metrics extract/events.csv --people extract/people.csv --codes extract/codes.csv --by organisation
  $ social-prescribing metrics events.csv --map personId="Client Ref" --from 2024-04-01 --to 2025-03-31 --every month --format csv -o monthly.csv`,
    )
    .action(async (files: string[], options: Omit<MetricsRequest, 'files' | 'codeSet'>) => {
      process.exitCode = await calculate({ ...options, files, codeSet: bundledCodeSet });
    });
}
