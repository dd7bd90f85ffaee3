import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { extractFiles } from '../../report/extract-files';
import { faultFiles } from '../../report/fault-files';
import { COMPLETENESS, type CompletenessGrade, generateExtract, generateRecords } from '../../synthetic';
import { validDate, wholeNumber } from '../options';
import { reason, say, UsageError, writeData, writeLines } from '../output';

interface GenerateOptions {
  readonly people?: number;
  readonly records?: number;
  readonly completeness?: CompletenessGrade;
  readonly faults?: true;
  readonly seed: number;
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
}

/** `generate`: a synthetic extract or records to try things on. Nobody in them exists. */
export function generateCommand(): Command {
  return new Command('generate')
    .description(
      'Write a synthetic extract (events, people, practices, workforce, organisations, a comparison group\nand local codes as CSV), synthetic records of the standard (NDJSON), or both.',
    )
    .option('--people <number>', 'an extract of so many people; each has about twenty events', wholeNumber)
    .option('--records <number>', 'so many records of the standard, each of another person', wholeNumber)
    .addOption(
      new Option('--completeness <grade>', 'how much the records hold (default: mixed)').choices(
        COMPLETENESS,
      ),
    )
    .option(
      '--faults',
      'with --records: also faults.ndjson, a record for every fault there is a name for, and faults.csv, which says what is wrong on which line',
    )
    .requiredOption('--out <folder>', 'folder to write to, made when it is not there')
    .option('--seed <number>', 'the same seed gives the same extract and records', wholeNumber, 1)
    .option('--from <date>', 'first day of events, and of referrals in records', validDate)
    .option('--to <date>', 'last day of events, and of referrals and contacts in records', validDate)
    .addHelpText(
      'after',
      `
Every record is valid. mandatory: only what cannot be left out; required: every mandatory and required section;
full: all 355 elements, whether or not they make sense together; mixed: as records come, with gaps.

Examples:
  $ social-prescribing generate --people 500 --seed 1 --out extract
  $ social-prescribing metrics extract/events.csv --people extract/people.csv --codes extract/codes.csv
  $ social-prescribing generate --records 100 --seed 1 --faults --out records`,
    )
    .action((options: GenerateOptions) => {
      const writers = writersOf(options);
      try {
        mkdirSync(options.out, { recursive: true });
      } catch (error) {
        throw new UsageError(`cannot make ${options.out}: ${reason(error)}`);
      }
      for (const write of writers) write();
    });
}

/** What is to be written; wrong options are found before anything is. */
function writersOf(options: GenerateOptions): (() => void)[] {
  const { people, records, completeness, faults } = options;
  if (people === undefined && records === undefined)
    throw new UsageError('say how much to generate: --people, --records or both');
  if (records === undefined && (completeness !== undefined || faults))
    throw new UsageError('--completeness and --faults are of records: give --records too');
  return [
    ...(people === undefined ? [] : [extractWriter({ ...options, people })]),
    ...(records === undefined ? [] : [recordsWriter({ ...options, records })]),
    ...(faults ? [faultsWriter(options)] : []),
  ];
}

function extractWriter({ out, people, ...options }: GenerateOptions & { readonly people: number }) {
  const { seed, from, to } = options;
  const extract = generateExtract({ people, seed, ...(from && { from }), ...(to && { to }) });
  return () => {
    for (const [name, text] of Object.entries(extractFiles(extract))) {
      writeData(text, join(out, name));
      say(`Wrote ${join(out, name)}.`);
    }
    say(`${extract.events.length} events of ${people} synthetic people, seed ${seed}.`);
  };
}

function recordsWriter({ out, records, ...options }: GenerateOptions & { readonly records: number }) {
  const { seed, from, to, completeness = 'mixed' } = options;
  const made = generateRecords({ count: records, seed, completeness, from, to });
  return () => {
    const file = join(out, 'records.ndjson');
    writeLines(asJson(made), file);
    say(`Wrote ${file}.`);
    say(`${records} records of synthetic people, completeness ${completeness}, seed ${seed}.`);
  };
}

function faultsWriter({ out, seed }: GenerateOptions) {
  const { lines, manifest } = faultFiles(seed);
  return () => {
    writeLines(lines, join(out, 'faults.ndjson'));
    writeData(manifest, join(out, 'faults.csv'));
    say(`Wrote ${join(out, 'faults.ndjson')} and ${join(out, 'faults.csv')}.`);
    say(`${lines.length} records with one named fault each, seed ${seed}.`);
  };
}

function* asJson(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value);
}
