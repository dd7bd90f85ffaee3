import { parseRecord, type RecordIssue, type RecordOptions } from '../record';
import { FAULTS, type FaultyRecord, recordWithFault } from '../synthetic';
import { toCsv } from './csv';

/** A record for every fault, line by line, and a table that says what is wrong on which line. */
export interface FaultFiles {
  readonly lines: readonly string[];
  readonly manifest: string;
}

export function faultFiles(seed: number): FaultFiles {
  const faulty = FAULTS.map(({ name }) => recordWithFault(name, { seed }));
  const rows = faulty.map(({ fault, record }, index) => {
    const { severity, element } = issueOf({ fault, record });
    const { name, rule, path, options } = fault;
    return { line: index + 1, fault: name, rule, severity, path, element, options: optionsInWords(options) };
  });
  return {
    lines: faulty.map(({ record }) => JSON.stringify(record)),
    manifest: toCsv(['line', 'fault', 'rule', 'severity', 'path', 'element', 'options'], rows),
  };
}

/** Every fault gives its issue: a test says so. */
const issueOf = ({ fault, record }: Pick<FaultyRecord, 'fault' | 'record'>): RecordIssue =>
  parseRecord(record, fault.options).issues.find(
    ({ rule, path }) => rule === fault.rule && path === fault.path,
  )!;

/** What the check must be told for the issue to appear; empty when nothing. */
function optionsInWords({ strict, lints = [], codeSet }: RecordOptions = {}): string {
  return [
    ...(strict ? ['strict'] : []),
    ...lints.map((lint) => `lint ${lint}`),
    ...(codeSet ? ['reference sets loaded'] : []),
  ].join('; ');
}
