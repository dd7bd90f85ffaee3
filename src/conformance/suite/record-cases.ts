import { parseRecord } from '../../record';
import { COMPLETENESS, FAULTS, generateRecords, recordWithFault } from '../../synthetic';
import { CHECK_RULES } from '../rules';
import type { SuiteCase } from './suite-case';

const EACH_GRADE = 3;

/** Valid records of every grade of completeness, and a record for every fault that has a name. */
export function recordCases(seed: number): SuiteCase[] {
  return [...positiveRecords(seed), ...FAULTS.map(({ name }) => negativeRecord(name, seed))];
}

function positiveRecords(seed: number): SuiteCase[] {
  return COMPLETENESS.flatMap((completeness) =>
    [...generateRecords({ count: EACH_GRADE, seed, completeness })].map((record, index): SuiteCase => {
      const name = `valid-${completeness}-${index + 1}`;
      return {
        ...{ id: `record-${name}`, kind: 'record', file: `records/${name}.json`, content: json(record) },
        ...{ title: `A valid record, completeness ${completeness}`, expected: { valid: true }, options: '' },
      };
    }),
  );
}

function negativeRecord(name: (typeof FAULTS)[number]['name'], seed: number): SuiteCase {
  const { fault, record } = recordWithFault(name, { seed });
  const { rule, path, options } = fault;
  const { ok, issues } = parseRecord(record, options);
  // Every fault gives its issue: a test of the faults says so.
  const { severity, element, conformance } = issues.find(
    (issue) => issue.rule === rule && issue.path === path,
  )!;
  return {
    ...{ id: `record-${name}`, kind: 'record', file: `records/${name}.json`, content: json(record) },
    title: titleOf(rule),
    expected: { valid: ok, rule, severity, path, element, conformance },
    options: optionsInWords(options),
  };
}

/** The first sentence of what the rule says. */
export const titleOf = (rule: string): string =>
  `${CHECK_RULES[rule]!.message.split('. ')[0]!.replace(/\.$/, '')}`;

/** What a check must be told, in words; empty when nothing. */
function optionsInWords({
  strict,
  lints = [],
  codeSet,
}: NonNullable<Parameters<typeof parseRecord>[1]> = {}): string {
  return [
    ...(strict ? ['strict'] : []),
    ...lints.map((lint) => `lint ${lint}`),
    ...(codeSet ? ['reference sets loaded'] : []),
  ].join('; ');
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
