import { Command, Option } from 'commander';
import { bundledCodeSet } from '../../codes';
import { LINTS } from '../../record';
import { CHECK_FORMATS, type CheckRequest, checkFiles } from '../check-files';
import { collect, listOf } from '../options';

/** `check`: are these records of the standard? */
export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Check records of the information standard: one JSON document, an array of records, or one record per line.',
    )
    .argument('<records...>', 'files of records; - for standard input')
    .option('--strict', 'apply the information model to the letter, without the corrections of errata.csv')
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
    .option('--show-values', 'put values of the records into messages: they may be personal data')
    .addOption(
      new Option('--format <format>', 'how the report is written').choices(CHECK_FORMATS).default('text'),
    )
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ social-prescribing generate --records 100 --seed 1 --out synthetic
  $ social-prescribing check synthetic/records.ndjson
  $ social-prescribing check export.json --strict --format json -o report.json

Exit codes: 0 no record is invalid, 1 some are, 2 wrong usage or a file that cannot be used.`,
    )
    .action(async (files: string[], { lint, ...options }: Omit<CheckRequest, 'files' | 'codeSet'>) => {
      process.exitCode = await checkFiles({
        ...options,
        ...(lint && { lint }),
        files,
        codeSet: bundledCodeSet,
      });
    });
}
