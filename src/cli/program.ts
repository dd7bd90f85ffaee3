import { Command } from 'commander';
import { version } from '../../package.json';
import { bundledCodeSet } from '../codes';
import { STANDARD_NAME } from '../conformance';
import { describeCodeSet } from '../report/describe-codes';
import { checkCommand } from './commands/check';
import { codesCommand } from './commands/codes';
import { demoCommand } from './commands/demo';
import { generateCommand } from './commands/generate';
import { metricsCommand } from './commands/metrics';
import { reportCommand } from './commands/report';
import { sqlCommand } from './commands/sql';
import { suiteCommand } from './commands/suite';

/** What a bug report or a filed result must name: package, standard, code set. */
const versions = [`social-prescribing ${version}`, STANDARD_NAME, ...describeCodeSet(bundledCodeSet)].join(
  '\n',
);

export const program = new Command('social-prescribing')
  .description(
    "England's social prescribing information standard (DAPB4066): records, codes, coded events and metrics.\nData goes to standard output, everything else to standard error.",
  )
  .version(versions)
  .showHelpAfterError('(add --help for what it takes and an example)')
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  $ social-prescribing demo
  $ social-prescribing metrics events.csv --people people.csv --by organisation
  $ social-prescribing check records.ndjson
  $ social-prescribing report events.csv -o report.html

Exit codes: 0 done, 1 nothing usable in the input (check: an invalid record), 2 wrong usage or a file that cannot be used.`,
  );

for (const command of [
  metricsCommand(),
  reportCommand(),
  checkCommand(),
  suiteCommand(),
  sqlCommand(),
  codesCommand(),
  generateCommand(),
  demoCommand(),
])
  program.addCommand(inheriting(command, program));

/** A command and those within it with the program's ways of exiting and of showing help. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const child of command.commands) inheriting(child, command);
  return command;
}
