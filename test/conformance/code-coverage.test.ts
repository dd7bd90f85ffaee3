import { concept, minimumDataset } from 'social-prescribing/codes';
import { verhoeffCheckDigit } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';
import { openCodeCoverage } from '../../src/conformance/tally/code-coverage';

const event = (code: string) => ({ personId: 'A', date: '2024-05-01', code });
/** Identifiers in the form of concepts; whether they exist does not matter here. */
const id = (at: number) => {
  const digits = `${1_000_000_000 + at}00`;
  return `${digits}${verhoeffCheckDigit(digits)}`;
};

describe('codes outside every list', () => {
  it('are counted one by one up to a bound, and altogether beyond it', () => {
    const coverage = openCodeCoverage(minimumDataset);
    for (let at = 0; at < 100_001; at++) coverage.addEvent(event(id(at)));
    for (const at of [0, 100_000, 100_000]) coverage.addEvent(event(id(at)));
    const { times, codes } = coverage.coverage().outside;
    expect([times, codes[0]]).toEqual([100_004, { id: id(0), times: 2 }]);
    expect(codes.some((code) => code.id === id(100_000))).toBe(false);
  });

  it('count as the concept they are each time, however much stands around it', () => {
    const coverage = openCodeCoverage(minimumDataset);
    const padded = `${' '.repeat(200)}${concept.feelingLonely}`;
    for (const code of [padded, concept.feelingLonely, padded, 'x'.repeat(200)])
      coverage.addEvent(event(code));
    const { lists, outside } = coverage.coverage();
    expect(lists.flatMap(({ occurring }) => occurring)).toEqual([
      { id: concept.feelingLonely, term: 'Feeling lonely', times: 3 },
    ]);
    expect(outside).toEqual({ times: 1, codes: [] });
  });
});
