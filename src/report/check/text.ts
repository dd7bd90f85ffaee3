import type { CheckIssue, ConformanceReport, Place, RuleTally, Verdict } from '../../conformance';
import { printable } from '../printable';
import { statementText } from './statement-text';
import { type CheckWriter, counted, type Paint, placeOf, type WriterOptions } from './writer';

const MOST_PLACES_SHOWN = 3;
const MOST_ELEMENTS_SHOWN = 4;

/** A report for a terminal: errors first, what is wrong, where, and what to do. */
export function textWriter({ grain = 'rule', paint }: WriterOptions): CheckWriter {
  return {
    verdict: (verdict) => (grain === 'record' ? verdictText(verdict, paint) : ''),
    end: (report, unlisted) =>
      [
        ...(grain === 'rule' ? report.rules.flatMap((rule) => [...ruleLines(rule, paint), '']) : []),
        ...(grain === 'rule' || grain === 'element' ? statementText(report, grain) : []),
        ...(unlisted.issues > 0
          ? [`${counted(unlisted.issues, 'more issue')} not listed (--max-issues).`]
          : []),
        ...summaryLines(report, paint),
        '',
      ].join('\n'),
  };
}

function verdictText(verdict: Verdict, paint: Paint): string {
  return verdict.issues.map((issue) => `${issueLines(verdict, issue, paint).join('\n')}\n\n`).join('');
}

function issueLines(verdict: Verdict, issue: CheckIssue, paint: Paint): string[] {
  const { severity, rule, path, element, conformance, message } = issue;
  const about = element === undefined ? '' : `${element}${conformance ? ` (${conformance})` : ''}`;
  return [
    `${paint[severity](`${severity}[${rule}]`)}${about && `: ${paint.strong(printable(about))}`}`,
    `  ${paint.faint('-->')} ${printable(placeOf(verdict))}${path === '' ? '' : `: ${printable(path)}`}`,
    `  ${printable(message)}`,
  ];
}

function ruleLines(tally: RuleTally, paint: Paint): string[] {
  const { rule, severity, message, issues, affected, elements, first } = tally;
  const named = elements.filter(({ element }) => element !== '');
  const shown = named
    .slice(0, MOST_ELEMENTS_SHOWN)
    .map(({ element, issues: times }) => `${element} (${times})`);
  const others = named.length - shown.length;
  const more = issues - Math.min(first.length, MOST_PLACES_SHOWN);
  const unit = first[0]?.kind === 'record' ? 'record' : 'row';
  return [
    `${paint[severity](`${severity}[${rule}]`)}: ${counted(issues, 'time')} in ${counted(affected, unit)}`,
    `  ${printable(message)}`,
    ...(shown.length > 0
      ? [`  in ${printable(shown.join(', '))}${others > 0 ? ` and ${counted(others, 'other element')}` : ''}`]
      : []),
    ...first.slice(0, MOST_PLACES_SHOWN).map((place) => `  ${paint.faint('-->')} ${placeText(place)}`),
    ...(more > 0 ? [`      and ${more} more`] : []),
  ];
}

const placeText = ({ path, detail, ...place }: Place) =>
  printable(`${placeOf(place)}${path === '' ? '' : `: ${path}`}${detail === undefined ? '' : `. ${detail}`}`);

function summaryLines({ summary, digest }: ConformanceReport, paint: Paint): string[] {
  const { records, events, leftOut } = summary;
  const line = ({ checked, valid }: { checked: number; valid: number }, unit: string) => {
    const share = ((valid / checked) * 100).toFixed(1);
    const text = `${counted(checked, unit)}: ${valid} valid (${share} %), ${checked - valid} invalid.`;
    return valid === checked ? paint.good(text) : paint.strong(text);
  };
  return [
    ...(records.checked > 0 ? [line(records, 'record')] : []),
    ...(events.checked > 0 ? [line(events, 'row')] : []),
    ...(leftOut > 0 ? [`${counted(leftOut, 'issue')} of rules left out of this report, as asked.`] : []),
    paint.faint(`Report ${digest}`),
  ];
}
