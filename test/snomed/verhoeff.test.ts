import fc from 'fast-check';
import { verhoeffCheckDigit } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';
import { dihedralCheckDigit } from './dihedral';

describe('verhoeffCheckDigit', () => {
  it.each([
    ['87173100000010', '6'],
    ['13887500', '5'],
    ['34697901', '0'],
    ['107720100000010', '1'],
    ['236', '3'],
    ['0', '4'],
  ])('of %s is %s', (digits, checkDigit) => {
    expect(verhoeffCheckDigit(digits)).toBe(checkDigit);
    expect(dihedralCheckDigit(digits)).toBe(checkDigit);
  });

  it('is the same as by composing the symmetries of a pentagon', () => {
    const digits = fc.stringMatching(/^[0-9]{1,30}$/);
    fc.assert(
      fc.property(digits, (text) => verhoeffCheckDigit(text) === dihedralCheckDigit(text)),
      { numRuns: 2000 },
    );
  });

  it.each(['', '12a', ' 12', '-1', '１２'])('throws for %j, a mistake in the program', (notDigits) => {
    expect(() => verhoeffCheckDigit(notDigits)).toThrow(RangeError);
  });
});
