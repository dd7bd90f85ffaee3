import { conformanceSuite } from '../conformance';
import { toCsv } from './csv';

/** A record for every fault, line by line, and a table that says what is wrong on which line. */
export interface FaultFiles {
  readonly lines: readonly string[];
  readonly manifest: string;
}

/** The negative records of the conformance suite as one file. */
export function faultFiles(seed: number): FaultFiles {
  const cases = conformanceSuite({ seed }).filter(({ kind, expected }) => kind === 'record' && expected.rule);
  const rows = cases.map(({ id, expected, options }, index) => ({
    ...{ line: index + 1, fault: id.replace(/^record-/, ''), options },
    ...expected,
  }));
  return {
    lines: cases.map(({ content }) => JSON.stringify(JSON.parse(content))),
    manifest: toCsv(['line', 'fault', 'rule', 'severity', 'path', 'element', 'options'], rows),
  };
}
