import type { CodeSet } from '../codes';
import { CHECK_RULES, type CheckOptions } from '../conformance';
import type { Lint, Profile } from '../record';
import type { CheckFormat, Grain, WriterOptions } from '../report/check/writer';
import { printable } from '../report/printable';
import type { HeadingMap } from './fields';
import { requireDistinct, requireWritable, UsageError } from './output';

/** What the command line asks of a check. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly codeSet: CodeSet;
  readonly codes?: readonly string[];
  readonly strict?: true;
  readonly profile?: string;
  readonly lint?: readonly Lint[];
  readonly rule?: readonly string[];
  readonly ignore?: readonly string[];
  readonly showValues?: true;
  readonly failOn: WriterOptions['failOn'];
  readonly maxIssues?: number;
  readonly format: CheckFormat;
  readonly grain?: Grain;
  readonly map?: HeadingMap;
  readonly dateFormat?: 'dmy' | 'mdy';
  readonly output?: string;
}

/** What can be known wrong before anything is read. */
export function requireUsable(request: CheckRequest): void {
  const { files, codes = [], profile, output, rule = [], ignore = [], format, grain, maxIssues } = request;
  for (const id of [...rule, ...ignore])
    if (!Object.hasOwn(CHECK_RULES, id))
      throw new UsageError(`${printable(id)} is no rule. Rules are listed in docs/guide/rules.md`);
  if (grain !== undefined && (['sarif', 'junit', 'html'] as CheckFormat[]).includes(format))
    throw new UsageError(`--grain is of text, json, ndjson and csv: ${format} has one grain of its own`);
  if (maxIssues !== undefined && !listsIssues(format, grain))
    throw new UsageError('--max-issues is of reports that list every issue: add --grain record');
  const inputs = [...files, ...codes, ...(profile === undefined ? [] : [profile])];
  if (inputs.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input (-) can be read once only');
  requireDistinct(inputs, output === undefined ? [] : [output]);
  if (output !== undefined) requireWritable(output);
}

function listsIssues(format: CheckFormat, grain: Grain | undefined): boolean {
  if (format === 'sarif') return true;
  return grain === 'record' || (grain === undefined && ['json', 'ndjson', 'csv'].includes(format));
}

/** The options of the run, as the library takes them. */
export function checkOptions(request: CheckRequest, codeSet: CodeSet, profile?: Profile): CheckOptions {
  const { strict, lint: lints, showValues, rule: rules, ignore, map, dateFormat } = request;
  return {
    ...{ strict, lints, showValues, codeSet, rules, ignore, compile: true },
    ...(profile && { profile }),
    events: { ...(map?.events && { map: map.events }), ...(dateFormat && { dateFormat }) },
  };
}
