import { CHECK_RULES, type CheckIssue, type ConformanceReport, type Verdict } from '../../conformance';
import { printable } from '../printable';
import type { CheckWriter } from './writer';

const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Static Analysis Results Interchange Format 2.1.0 (OASIS): a result for each issue. */
export function sarifWriter(): CheckWriter {
  let separator = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[\n`;
  const next = () => {
    const now = separator;
    separator = ',\n';
    return now;
  };
  return {
    verdict: (verdict) =>
      verdict.issues.map((issue) => `${next()}${JSON.stringify(resultOf(verdict, issue))}`).join(''),
    end: (report, { issues }) => {
      const opening = separator === ',\n' ? '' : next();
      const properties = { issuesNotListed: issues };
      const run = {
        ...runOf(report),
        ...(issues > 0 && { properties: { ...runOf(report).properties, ...properties } }),
      };
      return `${opening}\n],${JSON.stringify(run).slice(1)}]}\n`;
    },
  };
}

function resultOf(
  { file, kind, number, line }: Verdict,
  { severity, rule, path, message }: CheckIssue,
): object {
  const startLine = kind === 'event' ? number : line;
  const unit = kind === 'record' ? `record[${number}]` : `row[${number}]`;
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: messageText(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(startLine !== undefined && startLine > 0 && { region: { startLine } }),
        },
        logicalLocations: [{ fullyQualifiedName: printable(path === '' ? unit : `${unit}.${path}`) }],
      },
    ],
  };
}

function runOf({ rules, files, digest, standard, codeSet, package: made, strict }: ConformanceReport) {
  const ids = [...new Set(rules.map(({ rule }) => rule))].sort();
  return {
    tool: {
      driver: {
        name: 'social-prescribing',
        version: made.split(' ').at(-1)!,
        rules: ids.map((id) => ({
          id,
          shortDescription: { text: messageText(CHECK_RULES[id]?.message ?? id) },
          defaultConfiguration: { level: LEVELS[CHECK_RULES[id]?.severity ?? 'warning'] },
        })),
      },
    },
    artifacts: files.map(({ file, sha256, bytes }) => ({
      location: { uri: uriOf(file) },
      length: bytes,
      hashes: { 'sha-256': sha256 },
    })),
    invocations: [{ executionSuccessful: true }],
    columnKind: 'utf16CodeUnits',
    properties: { digest, standard, strict, codeSet },
  };
}

/** Braces and brackets mean something in the messages of SARIF (3.11.5, 3.11.6). */
const messageText = (text: string) =>
  printable(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/[[\]\\]/g, '\\$&');

/** A file's name as a relative reference. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  const path = file
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(printable(part)))
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
