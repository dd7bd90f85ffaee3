import { Command, Option } from 'commander';
import { bundledCodeSet } from '../../codes';
import { LINTS } from '../../record';
import { CHECK_FORMATS, GRAINS } from '../../report/check/writer';
import { checkFiles } from '../check-files';
import type { CheckRequest } from '../check-request';
import { headingMapping } from '../fields';
import { collect, count, listOf, listOfNames } from '../options';

/** `check`: do these files conform to the standard? */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Check files against the information standard: records (JSON, one per line, or FHIR documents) and extracts of coded events (CSV, NDJSON, FHIR), told apart by how each begins. Several files are one report.',
    )
    .argument('<files...>', 'files to check; - for standard input')
    .option(
      '--strict',
      'apply the information model to the letter where it can be met, without the other corrections of errata.csv',
    )
    .option(
      '--profile <file>',
      'a profile of your own: JSON with the sections, and what is mandatory beyond the standard',
    )
    .option(
      '--codes <file>',
      'compare coded values with a code set of `codes import`, or with local codes as well (repeatable)',
      collect,
    )
    .option(
      '--lint <names>',
      `also apply rules that are off by default, parted by commas: ${LINTS.join(', ')}`,
      listOf(LINTS),
    )
    .option('--rule <ids>', 'report only these rules, parted by commas', listOfNames)
    .option('--ignore <ids>', 'leave these rules out of the report, parted by commas', listOfNames)
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .addOption(
      new Option('--format <format>', 'how the report is written').choices(CHECK_FORMATS).default('text'),
    )
    .addOption(
      new Option(
        '--grain <grain>',
        'how fine it is: counts, by rule, by record, or element by element (default: rule for text, record for json, ndjson and csv)',
      ).choices(GRAINS),
    )
    .option('--max-issues <number>', 'list no more issues than this; all are counted', count)
    .option('--show-values', 'put values of the records into messages: they may be personal data')
    .option(
      '--map <field=heading>',
      'read a field of an extract from a heading of another name (repeatable)',
      headingMapping,
    )
    .addOption(
      new Option(
        '--date-format <order>',
        'whether slashed dates of an extract are day or month first',
      ).choices(['dmy', 'mdy']),
    )
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
    .addHelpText(
      'after',
      `
A rule that is left out by --rule or --ignore no longer fails the check, but a record that breaks it stays invalid.

Examples:
  $ social-prescribing generate --records 100 --people 50 --seed 1 --out synthetic
  $ social-prescribing check synthetic/records.ndjson
  $ social-prescribing check synthetic/records.ndjson --grain element
  $ social-prescribing check synthetic/events.csv --codes synthetic/codes.csv --ignore event-code-not-in-set --grain record --max-issues 20
  $ social-prescribing check synthetic/records.ndjson --format html -o report.html
  $ social-prescribing check synthetic/records.ndjson --format sarif -o report.sarif

Exit codes: 0 nothing as bad as --fail-on, 1 something is, 2 wrong usage or a file that cannot be used.`,
    )
    .action(async (files: string[], options: Omit<CheckRequest, 'files' | 'codeSet'>) => {
      process.exitCode = await checkFiles({ ...options, files, codeSet: bundledCodeSet });
    });
}
