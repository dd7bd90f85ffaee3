import { type Check, openCheck, type Verdict } from '../conformance';
import { openCheckWriter } from '../report/check/open-writer';
import { type CheckWriter, counted, limited } from '../report/check/writer';
import { describeCodeSet } from '../report/describe-codes';
import { printable } from '../report/printable';
import { type CheckRequest, checkOptions, requireUsable } from './check-request';
import { fileBytes } from './input';
import { type OutputFile, openOutput, reason, STANDARD_OUTPUT, say, UsageError } from './output';
import { paintFor } from './paint';
import { readProfile } from './profile-file';
import { readCodes } from './tables';

/** Checks files and writes the report. Gives the exit code: 1 where something is as bad as `failOn`. */
export async function checkFiles(request: CheckRequest): Promise<0 | 1> {
  requireUsable(request);
  const { output, profile, format } = request;
  const codeSet = await readCodes(request.codeSet, request.codes);
  const options = checkOptions(
    request,
    codeSet,
    profile === undefined ? undefined : await readProfile(profile),
  );
  const check = openCheck(options);
  say(
    `Checked against the ${check.report().standard}, ${request.strict ? 'to the letter' : 'with the corrections of errata.csv'}.`,
  );
  for (const line of describeCodeSet(codeSet)) say(line);
  const opened = output === undefined ? STANDARD_OUTPUT : openOutput(output);
  const writer = openCheckWriter(format, { ...request, paint: paintFor(output) });
  try {
    await writeChecked(request, check, writer, opened);
  } catch (error) {
    opened.abort();
    throw error;
  }
  opened.close();
  const { rules, summary } = check.report();
  if (format !== 'text' || output !== undefined)
    for (const [unit, { checked, valid }] of Object.entries(summary).slice(0, 2) as [string, Counts][])
      if (checked > 0) say(`${checked} ${unit}: ${valid} valid.`);
  if (output !== undefined) say(`Wrote ${printable(output)}.`);
  const failing = request.failOn === 'warning' ? ['error', 'warning'] : ['error'];
  return rules.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

interface Counts {
  readonly checked: number;
  readonly valid: number;
}

const LONGEST_HELD = 1 << 16;

/** Verdicts are written as they come, so that memory does not grow with the file. */
async function writeChecked(
  request: CheckRequest,
  check: Check,
  writer: CheckWriter,
  { write }: OutputFile,
): Promise<void> {
  const limit = limited(request.maxIssues);
  let held = '';
  const onVerdict = (verdict: Verdict) => {
    held += writer.verdict(limit.take(verdict));
    if (held.length < LONGEST_HELD) return;
    write(held);
    held = '';
  };
  try {
    for (const file of request.files) await checkFile(file, check, onVerdict);
  } catch (error) {
    // What was written to standard output stays, so it must be readable all the same.
    if (request.output === undefined) write(held + (writer.unfinished?.(reason(error)) ?? ''));
    throw error;
  }
  write(held + writer.end(check.report(), limit.unlisted()));
}

async function checkFile(file: string, check: Check, onVerdict: (verdict: Verdict) => void): Promise<void> {
  const { refused, checked, kind, understoodAs } = await check.file(file, fileBytes(file), onVerdict);
  const unit = kind === 'events' ? 'row' : 'record';
  if (refused.length > 0)
    throw new UsageError(`cannot use ${printable(file)}: ${refused.map(({ message }) => message).join(' ')}`);
  if (checked === 0) throw new UsageError(`cannot use ${printable(file)}: it holds no ${unit}.`);
  say(`Read ${printable(file)}: ${counted(checked, unit)}.`);
  for (const line of understoodAs) say(`  ${printable(line)}`);
}
