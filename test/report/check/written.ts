import {
  type CheckOptions,
  type ConformanceReport,
  openCheck,
  type Verdict,
} from 'social-prescribing/conformance';
import { openCheckWriter } from '../../../src/report/check/open-writer';
import { type CheckFormat, type Grain, limited, PLAIN } from '../../../src/report/check/writer';

/** What a check of files gave, and the report as written. */
export interface Written {
  readonly text: string;
  readonly report: ConformanceReport;
  readonly verdicts: readonly Verdict[];
}

/** Checks texts by name and writes the report in a format. */
export async function written(
  format: CheckFormat,
  files: Readonly<Record<string, string>>,
  options: CheckOptions & { grain?: Grain; failOn?: 'error' | 'warning'; maxIssues?: number } = {},
): Promise<Written> {
  const { grain, failOn = 'error', maxIssues, ...rest } = options;
  const check = openCheck(rest);
  const writer = openCheckWriter(format, { ...(grain && { grain }), failOn, paint: PLAIN });
  const limit = limited(maxIssues);
  const verdicts: Verdict[] = [];
  let text = '';
  for (const [name, content] of Object.entries(files))
    await check.file(name, content, (verdict) => {
      verdicts.push(verdict);
      text += writer.verdict(limit.take(verdict));
    });
  const report = check.report();
  return { text: text + writer.end(report, limit.unlisted()), report, verdicts };
}

export const ndjson = (values: Iterable<unknown>) =>
  [...values].map((value) => `${JSON.stringify(value)}\n`).join('');
