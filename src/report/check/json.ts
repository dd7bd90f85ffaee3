import type { ConformanceReport, Verdict } from '../../conformance';
import type { CheckWriter, Unlisted, WriterOptions } from './writer';

/** The report as one JSON document; verdicts come first, so that they need not be kept. */
export function jsonWriter({ grain = 'record' }: WriterOptions): CheckWriter {
  let separator = '{"records":[\n';
  const opened = () => {
    const now = separator;
    separator = ',\n';
    return now;
  };
  if (grain !== 'record')
    return {
      verdict: () => '',
      end: (report) => `${JSON.stringify(atGrain(report, grain), null, 2)}\n`,
    };
  return {
    verdict: (verdict) => (isTold(verdict) ? `${opened()}${JSON.stringify(verdictJson(verdict))}` : ''),
    end: (report, unlisted) =>
      `${separator === ',\n' ? '' : opened()}\n],${JSON.stringify({ ...unlistedJson(unlisted), ...report }).slice(1)}\n`,
    unfinished: (why) => `${separator === ',\n' ? '' : opened()}\n],"unfinished":${JSON.stringify(why)}}\n`,
  };
}

/** One JSON object a line: records and rows, then rules, elements, and the summary last. */
export function ndjsonWriter({ grain = 'record' }: WriterOptions): CheckWriter {
  const line = (type: string, value: object) => `${JSON.stringify({ type, ...value })}\n`;
  return {
    verdict: (verdict) =>
      grain === 'record' && isTold(verdict) ? line(verdict.kind, verdictJson(verdict)) : '',
    end: ({ rules, elements, codes, ...rest }, unlisted) => {
      const told = grain === 'record' || grain === 'rule';
      return [
        ...(told ? rules.map((rule) => line('rule', rule)) : []),
        ...(grain === 'record' || grain === 'element' ? elements.map((each) => line('element', each)) : []),
        ...(grain === 'record' || grain === 'element' ? [line('codes', codes)] : []),
        line('summary', { ...unlistedJson(unlisted), ...rest }),
      ].join('');
    },
    unfinished: (why) => line('unfinished', { why }),
  };
}

/** Rows of an extract that nothing is said of are left out: they may be many millions. */
const isTold = ({ kind, issues, valid }: Verdict) => kind === 'record' || !valid || issues.length > 0;

const verdictJson = ({ file, kind, number, line, valid, issues }: Verdict) => ({
  file,
  [kind === 'record' ? 'record' : 'row']: number,
  ...(line !== undefined && { line }),
  ...{ valid, issues },
});

const unlistedJson = ({ issues }: Unlisted) => (issues > 0 ? { issuesNotListed: issues } : {});

function atGrain(report: ConformanceReport, grain: 'summary' | 'rule' | 'element'): object {
  const { rules, elements, codes, ...rest } = report;
  if (grain === 'summary') return rest;
  return grain === 'rule' ? { ...rest, rules } : { ...rest, elements, codes };
}
