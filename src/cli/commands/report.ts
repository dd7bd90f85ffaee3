import { Command } from 'commander';
import { bundledCodeSet } from '../../codes';
import { metricsPage } from '../../report/html/metrics/page';
import { checkRequest, type MetricsRequest } from '../metrics-request';
import { say, writeData } from '../output';
import { readRun } from '../read-run';
import { withRunOptions } from '../run-options';

type ReportRequest = Omit<MetricsRequest, 'files' | 'codeSet' | 'format'> & { readonly title?: string };

/** `report`: coded events in, one page of charts and tables out. */
export function reportCommand(): Command {
  return withRunOptions(new Command('report'))
    .description(
      'Write the measures of an extract as one self-contained HTML page: charts, a table behind each, definitions, data quality. It needs no network and no script, and small counts are suppressed.',
    )
    .option('--title <text>', 'title of the page')
    .option('-o, --output <file>', 'write the page to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ social-prescribing generate --people 500 --seed 1 --out extract
  $ social-prescribing report extract/events.csv --people extract/people.csv --practices extract/practices.csv --workforce extract/workforce.csv --codes extract/codes.csv -o report.html`,
    )
    .action(async (files: string[], { title, ...options }: ReportRequest) => {
      process.exitCode = await report({ ...options, files, codeSet: bundledCodeSet, format: 'table' }, title);
    });
}

async function report(request: MetricsRequest, title: string | undefined): Promise<0 | 1> {
  checkRequest(request);
  const run = await readRun(request);
  if (run === undefined) return 1;
  const page = metricsPage(run.data, { ...run.options, title, disclosure: request.disclosure });
  if (page === undefined) {
    say('There is nothing to report of: no event lies in the days asked for.');
    return 1;
  }
  writeData(page, request.output);
  if (request.output) say(`Wrote ${request.output}.`);
  return 0;
}
