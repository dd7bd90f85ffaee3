import { IDENTIFIER_RULES } from 'social-prescribing/identifiers';
import { parseRecord, RECORD_RULES, type RecordIssue } from 'social-prescribing/record';
import { SNOMED_RULES } from 'social-prescribing/snomed';
import { FAULTS, type FaultName, recordWithFault } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';

const SEEDS = [1, 2, 3, -7, 2 ** 40];
const said = ({ rule, path }: Pick<RecordIssue, 'rule' | 'path'>) => `${rule} at ${path}`;

/** What one list of issues has and another has not, counting. */
function more(issues: readonly RecordIssue[], than: readonly RecordIssue[]): string[] {
  const left = than.map(said);
  return issues.map(said).filter((issue) => {
    const index = left.indexOf(issue);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

describe.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', (name, fault) => {
  it.each(SEEDS)('gives its rule at its path and nothing else, seed %i', (seed) => {
    const { clean, record } = recordWithFault(name, { seed });
    const before = parseRecord(clean, fault.options);
    const after = parseRecord(record, fault.options);
    expect(before.ok).toBe(true);
    expect(more(after.issues, before.issues).sort()).toEqual([fault, ...fault.alongside].map(said).sort());
    const found = after.issues.find((issue) => said(issue) === said(fault))!;
    expect(after.ok).toBe(
      found.severity !== 'error' && after.issues.every(({ severity }) => severity !== 'error'),
    );
    expect(before.issues.map(said)).not.toContain(said(fault));
  });

  it('is what JSON can say', () => {
    const { record } = recordWithFault(name, { seed: 1 });
    expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
  });
});

describe('FAULTS', () => {
  it('breaks every rule of records', () => {
    const broken = new Set<string>(FAULTS.map(({ rule }) => rule));
    expect(Object.keys(RECORD_RULES).filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it('leaves out only the rules of identifiers that no record can break, or that could be somebody', () => {
    const broken = new Set<string>(FAULTS.map(({ rule }) => rule));
    const others = Object.keys({ ...IDENTIFIER_RULES, ...SNOMED_RULES }).filter((rule) => !broken.has(rule));
    expect(others.filter((rule) => !rule.startsWith('chi-')).sort()).toEqual([
      // A record says that it is no text, or blank, before an identifier is looked for.
      'nhs-number-empty',
      'nhs-number-ireland',
      'nhs-number-northern-ireland',
      'nhs-number-not-text',
      'nhs-number-number',
      'ods-empty',
      'ods-not-text',
      'postcode-empty',
      'postcode-not-text',
      // A coded value is a concept's.
      'sctid-concept',
      'sctid-not-text',
    ]);
  });

  it('has a name for each', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    for (const { name } of FAULTS) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

it('has a base without any issue but the one that no synthetic record is without', () => {
  for (const { name, given, options } of FAULTS.filter((fault) => fault.given.length === 0)) {
    const { issues } = parseRecord(recordWithFault(name, { seed: 9 }).clean, options);
    expect([name, given, issues.map(({ rule }) => rule)]).toEqual([name, [], ['nhs-number-test-range']]);
  }
});

it('leaves the clean record as it was', () => {
  const { clean, record } = recordWithFault('unknown-key', { seed: 1 });
  expect(record).not.toEqual(clean);
  expect(clean).toEqual(recordWithFault('blank-list', { seed: 1 }).clean);
});

it('throws for a fault that there is not, and for a seed that is none', () => {
  expect(() => recordWithFault('no-such-fault' as FaultName, { seed: 1 })).toThrow(RangeError);
  expect(() => recordWithFault('blank-text', { seed: 0.5 })).toThrow(RangeError);
});
