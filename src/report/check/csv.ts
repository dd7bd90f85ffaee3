import type { ConformanceReport } from '../../conformance';
import { toCsv } from '../csv';
import { printable } from '../printable';
import { type CheckWriter, NO_VERDICT, type WriterOptions } from './writer';

const ISSUE_COLUMNS = [
  ...['file', 'kind', 'number', 'severity', 'rule', 'path', 'element', 'conformance', 'message'],
];

/** The report as CSV: a row for each issue, rule, element or count. Text that a spreadsheet would run is made inert. */
export function csvWriter({ grain = 'record' }: WriterOptions): CheckWriter {
  if (grain !== 'record') return { verdict: NO_VERDICT, end: (report) => tableAt(report, grain) };
  let isFirst = true;
  const rows = (some: readonly Readonly<Record<string, unknown>>[]) => {
    if (some.length === 0 && !isFirst) return '';
    const text = toCsv(ISSUE_COLUMNS, some);
    const told = isFirst ? text : text.slice(text.indexOf('\n') + 1);
    isFirst = false;
    return told;
  };
  return {
    verdict: ({ file, kind, number, issues }) =>
      issues.length === 0
        ? ''
        : rows(
            issues.map(({ message, ...issue }) => ({
              ...{ file: printable(file), kind, number, message: printable(message) },
              ...issue,
            })),
          ),
    end: () => rows([]),
  };
}

function tableAt(report: ConformanceReport, grain: 'summary' | 'rule' | 'element'): string {
  if (grain === 'rule') return rulesCsv(report);
  return grain === 'element' ? elementsCsv(report) : summaryCsv(report);
}

/** A row for each rule that was reported. */
export const rulesCsv = ({ rules }: ConformanceReport): string =>
  toCsv(
    ['severity', 'rule', 'issues', 'affected', 'elements', 'message'],
    rules.map(({ elements, ...rule }) => ({
      ...rule,
      elements: elements.map(({ element, issues }) => `${element} (${issues})`).join('; '),
    })),
  );

/** The conformance statement: a row for each element. */
export const elementsCsv = ({ elements, summary }: ConformanceReport): string =>
  toCsv(
    ['path', 'name', 'conformance', 'must_have', 'records', 'carried', 'right'],
    elements.map(({ mustHave, ...element }) => ({
      ...element,
      must_have: mustHave,
      records: summary.records.checked,
    })),
  );

function summaryCsv({ summary: { records, events, issues, leftOut }, digest, ...about }: ConformanceReport) {
  const values: readonly (readonly [string, unknown])[] = [
    ['report', digest],
    ['standard', about.standard],
    ['package', about.package],
    ['strict', about.strict],
    ...about.codeSet.map(
      ({ name, authority, version, date }) =>
        [`code list ${name}`, `${authority} ${version} ${date}`.trim()] as const,
    ),
    ['records checked', records.checked],
    ['records valid', records.valid],
    ['rows checked', events.checked],
    ['rows valid', events.valid],
    ['errors', issues.error],
    ['warnings', issues.warning],
    ['information', issues.information],
    ['issues left out', leftOut],
  ];
  return toCsv(
    ['item', 'value'],
    values.map(([item, value]) => ({ item, value })),
  );
}
