import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { extractFiles } from '../../report/extract-files';
import { generateExtract } from '../../synthetic';
import { validDate, wholeNumber } from '../options';
import { reason, say, UsageError, writeData } from '../output';

interface GenerateOptions {
  readonly people: number;
  readonly seed: number;
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
}

/** `generate`: a synthetic extract to try things on. Nobody in it exists. */
export function generateCommand(): Command {
  return new Command('generate')
    .description(
      'Write a synthetic extract: events, people, practices, workforce, organisations and local codes as CSV.',
    )
    .requiredOption('--people <number>', 'how many people; each has about a dozen events', wholeNumber)
    .requiredOption('--out <folder>', 'folder to write to, made when it is not there')
    .option('--seed <number>', 'the same seed gives the same extract', wholeNumber, 1)
    .option('--from <date>', 'first day of events', validDate)
    .option('--to <date>', 'last day of events', validDate)
    .addHelpText(
      'after',
      `
Example:
  $ social-prescribing generate --people 500 --seed 1 --out extract
  $ social-prescribing metrics extract/events.csv --people extract/people.csv --codes extract/codes.csv`,
    )
    .action(({ out, ...options }: GenerateOptions) => {
      const extract = generateExtract(options);
      try {
        mkdirSync(out, { recursive: true });
      } catch (error) {
        throw new UsageError(`cannot make ${out}: ${reason(error)}`);
      }
      for (const [name, text] of Object.entries(extractFiles(extract))) {
        writeData(text, join(out, name));
        say(`Wrote ${join(out, name)}.`);
      }
      say(`${extract.events.length} events of ${options.people} synthetic people, seed ${options.seed}.`);
    });
}
