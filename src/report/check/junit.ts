import { CHECK_RULES, type ConformanceReport, type RuleTally } from '../../conformance';
import { printable } from '../printable';
import { type CheckWriter, counted, NO_VERDICT, placeOf, type WriterOptions } from './writer';

/** JUnit XML: a test case for each rule, which fails where a record breaks it. */
export function junitWriter({ failOn }: WriterOptions): CheckWriter {
  return { verdict: NO_VERDICT, end: (report) => suites(report, failOn) };
}

function suites(report: ConformanceReport, failOn: WriterOptions['failOn']): string {
  const reported = new Map<string, RuleTally[]>();
  for (const tally of report.rules) reported.set(tally.rule, [...(reported.get(tally.rule) ?? []), tally]);
  const rules = [...new Set([...Object.keys(CHECK_RULES), ...reported.keys()])].sort();
  const fails = ({ severity }: RuleTally) =>
    severity === 'error' || (failOn === 'warning' && severity === 'warning');
  const failures = rules.filter((rule) => reported.get(rule)?.some(fails)).length;
  const cases = rules.map((rule) => testCase(rule, reported.get(rule) ?? [], fails));
  const counts = `tests="${rules.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="social-prescribing check" ${counts}>`,
    `  <testsuite name="${escaped(report.standard)}" ${counts} skipped="0">`,
    '    <properties>',
    ...Object.entries({ digest: report.digest, package: report.package, strict: String(report.strict) }).map(
      ([name, value]) => `      <property name="${name}" value="${escaped(value)}"/>`,
    ),
    '    </properties>',
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(rule: string, tallies: readonly RuleTally[], fails: (tally: RuleTally) => boolean): string {
  const open = `    <testcase name="${escaped(rule)}" classname="social-prescribing.check"`;
  if (tallies.length === 0) return `${open}/>`;
  const failing = tallies.find(fails);
  const told = escaped(tallies.flatMap(places).join('\n'));
  if (failing === undefined) return `${open}>\n      <system-out>${told}</system-out>\n    </testcase>`;
  const { message, severity } = failing;
  return `${open}>\n      <failure message="${escaped(message)}" type="${severity}">${told}</failure>\n    </testcase>`;
}

const places = ({ severity, issues, affected, first, message }: RuleTally): string[] => [
  `${severity}: ${counted(issues, 'time')} in ${affected} records or rows. ${message}`,
  ...first.map((place) => `${placeOf(place)}${place.path === '' ? '' : `: ${place.path}`}`),
];

/** Text inside XML: what XML cannot hold becomes a visible escape. */
const escaped = (text: string): string =>
  text
    .split('\n')
    .map(printable)
    .join('\n')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
