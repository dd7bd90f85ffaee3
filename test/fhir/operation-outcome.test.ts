import fc from 'fast-check';
import { fromOperationOutcome, toOperationOutcome } from 'social-prescribing/fhir';
import { parseRecord } from 'social-prescribing/record';
import { FAULTS, recordWithFault } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';

const roundTrip = (issues: Parameters<typeof toOperationOutcome>[0]) => {
  const reading = fromOperationOutcome(JSON.parse(JSON.stringify(toOperationOutcome(issues))));
  return reading.ok ? reading.value : reading.issues;
};

const issue = fc.record({
  severity: fc.constantFrom('error' as const, 'warning' as const, 'information' as const),
  rule: fc.stringMatching(/^[a-z]+(-[a-z]+){0,3}$/),
  path: fc
    .array(fc.oneof(fc.stringMatching(/^[a-z][A-Za-z]*$/), fc.nat(99).map(String)), { maxLength: 4 })
    .map((keys) =>
      // A path begins with a key of the record.
      (/^\d/.test(keys[0] ?? '') ? ['list', ...keys] : keys).join('.'),
    ),
  message: fc.string({ minLength: 1 }),
});

describe('issues as OperationOutcome', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(issue), (issues) => {
        expect(roundTrip(issues)).toEqual(issues);
      }),
    );
  });

  it('come back with element, conformance and detail, for every fault of a record', () => {
    let seen = 0;
    for (const { name } of FAULTS) {
      const { issues } = parseRecord(recordWithFault(name, { seed: 3 }).record);
      expect(roundTrip(issues)).toEqual(issues);
      seen += issues.length;
    }
    expect(seen).toBeGreaterThan(FAULTS.length);
  });

  it.each([
    [
      'an absent element',
      [{ severity: 'error', rule: 'element-missing', path: 'risks', message: 'm' }],
      ['error', 'required', ['risks']],
    ],
    [
      'a place in a list',
      [{ severity: 'warning', rule: 'x', path: 'a.0.b.12', message: 'm' }],
      ['warning', 'invalid', ['a[0].b[12]']],
    ],
    [
      'worth knowing',
      [{ severity: 'information', rule: 'x-missing', path: '', message: 'm' }],
      ['information', 'informational', undefined],
    ],
    ['nothing at all', [], ['information', 'informational', undefined]],
  ] as const)('%s', (_, issues, expected) => {
    const [first] = toOperationOutcome(issues).issue;
    expect([first?.severity, first?.code, first?.expression]).toEqual(expected);
  });

  it.each([
    ['no OperationOutcome', { resourceType: 'Bundle', issue: [] }],
    ['no list of issues', { resourceType: 'OperationOutcome', issue: {} }],
    ['nothing', null],
    ['a list', []],
  ])('refuses %s', (_, outcome) => {
    expect(fromOperationOutcome(outcome).issues.map(({ rule }) => rule)).toEqual([
      'fhir-not-an-operation-outcome',
    ]);
  });

  it('reads whatever stands in the issues of others, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.object({
            key: fc.constantFrom('severity', 'code', 'details', 'coding', 'expression', 'extension', 'url'),
          }),
        ),
        (given) => {
          const reading = fromOperationOutcome({ resourceType: 'OperationOutcome', issue: given });
          expect(reading.ok).toBe(true);
        },
      ),
    );
  });
});
