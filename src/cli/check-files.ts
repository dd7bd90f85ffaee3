import packageJson from '../../package.json';
import type { CodeSet } from '../codes';
import { type RecordInFile, streamRecords } from '../events';
import { type Lint, parseRecords, type RecordsOptions } from '../record';
import { checkReport } from '../report/check-report';
import { type CheckSummary, openTally, type TalliedIssue } from '../report/check-tally';
import { printable } from '../report/printable';
import { describeCodeSet } from './describe';
import { fileBytes } from './input';
import {
  type OutputFile,
  openOutput,
  reason,
  requireDistinct,
  requireWritable,
  say,
  UsageError,
} from './output';
import { readCodes } from './tables';

export const CHECK_FORMATS = ['text', 'json'] as const;

/** What the command line asks of a check. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly codeSet: CodeSet;
  readonly codes?: readonly string[];
  readonly strict?: true;
  readonly lint?: readonly Lint[];
  readonly showValues?: true;
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly output?: string;
}

const STANDARD = 'PRSB social prescribing information model v1.1 (DAPB4066)';

/** Checks the records of files. Gives the exit code: 1 where a record is invalid. */
export async function checkFiles(request: CheckRequest): Promise<0 | 1> {
  const { files, codes = [], output } = request;
  requireDistinct([...files, ...codes], output === undefined ? [] : [output]);
  if (output !== undefined) requireWritable(output);
  const codeSet = await readCodes(request.codeSet, codes);
  say(
    `Checked against the ${STANDARD}, ${request.strict ? 'to the letter' : 'with the corrections of errata.csv'}.`,
  );
  for (const line of describeCodeSet(codeSet)) say(line);
  const opened = output === undefined ? STANDARD_OUTPUT : openOutput(output);
  let summary: CheckSummary;
  try {
    summary = await writeChecked(request, codeSet, opened);
  } catch (error) {
    // What was written to standard output stays, so it must be JSON all the same.
    if (request.format === 'json') opened.write(`\n],"unfinished":${JSON.stringify(reason(error))}}\n`);
    opened.abort();
    throw error;
  }
  opened.close();
  if (request.format === 'json') say(`${summary.records} records: ${summary.valid} valid.`);
  return summary.valid === summary.records ? 0 : 1;
}

const STANDARD_OUTPUT: OutputFile = {
  write: (text) => void process.stdout.write(text),
  close: () => undefined,
  abort: () => undefined,
};

/** Records are written as they are checked, so that memory does not grow with the file. */
async function writeChecked(
  request: CheckRequest,
  codeSet: CodeSet,
  { write }: OutputFile,
): Promise<CheckSummary> {
  const { strict, lint: lints, showValues, format } = request;
  const tally = openTally();
  const isJson = format === 'json';
  let separator = '';
  if (isJson) write(`${JSON.stringify(preamble(request, codeSet)).slice(0, -1)},"records":[`);
  for (const file of request.files) {
    let inFile = 0;
    for await (const found of streamRecords(fileBytes(file))) {
      if (found.number === 0 && 'wrong' in found)
        throw new UsageError(`cannot use ${file}: ${found.wrong.message}`);
      const { ok, issues } = verdictOf(found, { strict, lints, showValues, codeSet, compile: true });
      tally.add(file, found.number, ok, issues);
      if (isJson) write(`${separator}\n${JSON.stringify({ file, record: found.number, valid: ok, issues })}`);
      separator = ',';
      inFile++;
    }
    if (inFile === 0) throw new UsageError(`cannot use ${file}: it holds no record.`);
    say(`Read ${printable(file)}: ${inFile} ${inFile === 1 ? 'record' : 'records'}.`);
  }
  const summary = tally.summary();
  write(isJson ? `\n],"summary":${JSON.stringify(summary)}}\n` : checkReport(summary));
  return summary;
}

/** What a report must name to be evidence: what was checked against what, by which version. */
const preamble = ({ strict, lint = [] }: CheckRequest, { lists }: CodeSet) => ({
  standard: STANDARD,
  strict: strict ?? false,
  lints: lint,
  package: `social-prescribing ${packageJson.version}`,
  codeSet: lists.map(({ name, authority, version, date, module }) => ({
    ...{ name, authority, version, date },
    ...(module && { module }),
  })),
});

/** What is said of a record, or of what stands in a record's place. */
function verdictOf(
  found: RecordInFile,
  options: RecordsOptions,
): { ok: boolean; issues: readonly TalliedIssue[] } {
  if ('wrong' in found) return { ok: false, issues: [found.wrong] };
  const [verdict] = parseRecords([found.record], options);
  return verdict!;
}
