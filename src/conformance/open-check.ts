import { bundledCodeSet } from '../codes';
import { type EventInput, fileContent } from '../events';
import type { CheckOptions } from './check-options';
import { digesting } from './digest';
import { checkEvents, type EventSink } from './read/check-events';
import { type CheckedRecord, checkRecords } from './read/check-records';
import { aboutCheck, type ConformanceReport, type FileSummary, reportDigest } from './report';
import { messageOfReading } from './rules';
import { openCodeCoverage } from './tally/code-coverage';
import { openElementCoverage } from './tally/element-coverage';
import { openRuleTally } from './tally/rule-tally';
import type { CheckIssue, Verdict } from './verdict';

/**
 * A check of files that is under way.
 *
 * @example
 * ```ts
 * import { type Check, openCheck } from 'social-prescribing/conformance';
 *
 * const check: Check = openCheck();
 * await check.file('export.ndjson', '{}\n');
 * check.report().summary.records; //=> { checked: 1, valid: 0 }
 * ```
 */
export interface Check {
  /**
   * Reads one file to its end: records (JSON, NDJSON, FHIR documents) or coded events (CSV, NDJSON, FHIR), told
   * apart by how it begins. Each verdict is given as it comes and not kept. Of a refused file, forget them.
   */
  readonly file: (
    name: string,
    input: EventInput,
    onVerdict?: (verdict: Verdict) => void,
  ) => Promise<FileSummary>;
  /** What all files so far came to. */
  readonly report: () => ConformanceReport;
}

/**
 * Opens a conformance check: files go in one by one, a report comes out. Memory does not grow with files of one
 * record or row a line. Data never makes it throw; only an error of the input itself, such as a broken stream,
 * is thrown on.
 *
 * Source: PRSB social prescribing information model v1.1 (DAPB4066), with the corrections of `codes/errata.csv`.
 *
 * @example
 * ```ts
 * import { openCheck } from 'social-prescribing/conformance';
 *
 * const check = openCheck();
 * await check.file('export.ndjson', '{"risks": {}}\nnot JSON\n');
 * const { summary, rules } = check.report();
 * summary.records; //=> { checked: 2, valid: 0 }
 * rules[0]?.rule; //=> 'element-missing'
 * ```
 */
export function openCheck(options: CheckOptions = {}): Check {
  const { codeSet = bundledCodeSet, profile } = options;
  const isReported = ruleFilter(options);
  const files: FileSummary[] = [];
  const tally = openRuleTally();
  const coverage = openElementCoverage(profile);
  const codes = openCodeCoverage(codeSet);
  const counts = { records: { checked: 0, valid: 0 }, events: { checked: 0, valid: 0 } };
  const issuesBySeverity = { error: 0, warning: 0, information: 0 };
  let leftOut = 0;

  async function file(name: string, input: EventInput, onVerdict: (verdict: Verdict) => void = () => {}) {
    const digest = digesting(input);
    const { content, input: whole } = await fileContent(digest.input);
    const here = { checked: 0, valid: 0 };
    const take = (place: Pick<Verdict, 'kind' | 'number' | 'line'>, issues: readonly CheckIssue[]) => {
      const valid = issues.every(({ severity }) => severity !== 'error');
      const total = place.kind === 'record' ? counts.records : counts.events;
      for (const each of [here, total]) {
        each.checked++;
        if (valid) each.valid++;
      }
      const reported = issues.filter(({ rule }) => isReported(rule));
      leftOut += issues.length - reported.length;
      const verdict: Verdict = { file: name, ...place, valid, issues: reported };
      for (const issue of issues) issuesBySeverity[issue.severity]++;
      for (const issue of reported) tally.add(verdict, issue);
      onVerdict(verdict);
    };
    const onRecord = ({ number, line, issues, ...held }: CheckedRecord) => {
      if ('record' in held) {
        coverage.add(held.record, issues);
        codes.addRecord(held.record);
      }
      take({ kind: 'record', number, ...(line !== undefined && { line }) }, issues);
    };
    const sink: EventSink = {
      onEvent: (number, issues, event) => {
        if (event) codes.addEvent(event);
        take({ kind: 'event', number }, issues);
      },
      onNoticed: (rule, times) => {
        issuesBySeverity.information += times;
        if (isReported(rule)) tally.notice(rule, 'information', messageOfReading(rule), times);
        else leftOut += times;
      },
    };
    const read =
      content === 'events'
        ? await checkEvents(whole, options, sink)
        : { refused: await checkRecords(whole, options, onRecord, sink), understoodAs: [] };
    const { sha256, bytes } = digest.result();
    // A refused file is not read to its end.
    const whose = read.refused.length > 0 ? '' : sha256;
    const summary: FileSummary = { file: name, kind: content, sha256: whose, bytes, ...here, ...read };
    files.push(summary);
    return summary;
  }

  return {
    file,
    report: () => ({
      digest: reportDigest(options, files),
      ...aboutCheck(options),
      files: [...files],
      summary: {
        records: { ...counts.records },
        events: { ...counts.events },
        issues: { ...issuesBySeverity },
        leftOut,
      },
      rules: tally.rules(),
      elements: coverage.elements(),
      codes: codes.coverage(),
    }),
  };
}

function ruleFilter({ rules, ignore = [] }: CheckOptions): (rule: string) => boolean {
  const only = rules && new Set(rules);
  const without = new Set(ignore);
  return (rule) => (only?.has(rule) ?? true) && !without.has(rule);
}
