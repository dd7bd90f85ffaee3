import { Command, Option } from 'commander';
import { conformanceSuite } from '../../conformance';
import { suiteFiles } from '../../report/suite-files';
import { SCORE_FORMATS, type ScoreFormat } from '../../report/suite-score';
import { wholeNumber } from '../options';
import { say, UsageError } from '../output';
import { verifySuite } from '../verify-suite';
import { writeSuite } from '../write-suite';

interface SuiteOptions {
  readonly out?: string;
  readonly seed: number;
  readonly verify?: string;
  readonly format: ScoreFormat;
  readonly output?: string;
}

/** `suite`: cases to test other software with, and a score of what it made of them. */
export function suiteCommand(): Command {
  return new Command('suite')
    .description(
      'Write files with the verdict that conforming software comes to: valid ones, and one for every rule of the record and many others. Or score what other software said of them.',
    )
    .argument('[results]', 'with --verify: verdicts as CSV or JSON, with case and valid')
    .option('--out <folder>', 'write the suite to a folder')
    .option('--seed <number>', 'the same seed gives the same suite', wholeNumber, 1)
    .option('--verify <folder>', 'score verdicts against the suite in this folder')
    .addOption(
      new Option('--format <format>', 'how the score is written').choices(SCORE_FORMATS).default('text'),
    )
    .option('-o, --output <file>', 'write the score to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ social-prescribing suite --out suite
  $ social-prescribing suite --verify suite suite/manifest.csv

The second scores the suite's own expectations, so that all agree. Put your verdicts in a copy of results-template.csv.

Exit codes: 0 every verdict agrees, 1 some do not, 2 wrong usage or a file that cannot be used.`,
    )
    .action(async (results: string | undefined, { out, seed, verify, format, output }: SuiteOptions) => {
      if ((out === undefined) === (verify === undefined))
        throw new UsageError('say what to do: --out FOLDER to write the suite, or --verify FOLDER RESULTS');
      if (verify !== undefined) {
        if (results === undefined)
          throw new UsageError('--verify needs a file of verdicts: suite --verify FOLDER RESULTS');
        const answer = { folder: verify, results, format, ...(output !== undefined && { output }) };
        process.exitCode = await verifySuite(answer);
        return;
      }
      const cases = conformanceSuite({ seed });
      writeSuite(out!, suiteFiles(cases, seed));
      const positive = cases.filter(({ expected }) => expected.rule === undefined).length;
      say(`Wrote ${out}: ${positive} positive and ${cases.length - positive} negative cases, seed ${seed}.`);
      say(
        `Next: put each file through your software, fill in ${out}/results-template.csv, and score it with --verify.`,
      );
    });
}
