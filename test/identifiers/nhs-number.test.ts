import fc from 'fast-check';
import { parseNhsNumber } from 'social-prescribing/identifiers';
import { describe, expect, it } from 'vitest';
import { describeRules, type RuleValues } from './rule-cases';
import { completeWithCheckDigit, isDivisibleBy11 } from './running-sums';

const rules: RuleValues = {
  'nhs-number-number': [9990000018, Number.NaN],
  'nhs-number-not-text': [
    undefined,
    null,
    9990000018n,
    ['9990000018'],
    { toString: () => '9990000018' },
    Object('9990000018'),
  ],
  'nhs-number-empty': ['', '  ', '\u00a0'],
  'nhs-number-scientific-notation': ['9.99E+09', '9.990000018e9', '9,99E+09'],
  'nhs-number-not-digits': ['999000001X', '９９９００００018', '9990000018.0', '999/000/0018', '-', '\ud800'],
  'nhs-number-length': ['999000001', '99900000180', '9'],
  'nhs-number-check-digit': ['9990000019', '9990000108', '4500000020'],
  'nhs-number-sentinel': ['0000000000', '9999999999', '1111111111', '0123456789', '012 345 6789'],
  'nhs-number-palindrome': ['4000000004', '4444444444', '6000000006', '7001221007'],
  'nhs-number-test-range': [
    '9990000018',
    '9990000026',
    '999 000 0034',
    '999-000-0042',
    '9434765919',
    '9876543210',
  ],
  'nhs-number-reserved': ['5000000013', '5999999987'],
  'nhs-number-unallocated': ['0099999994', '3113000009', '3199999999', '8600000009', '8999999971'],
  'nhs-number-scotland': ['0100000002', '0211165794', '3112999991'],
  'nhs-number-northern-ireland': ['3200000007', '3999999985'],
  'nhs-number-ireland': ['8429141456', '8599999990'],
};

describeRules(parseNhsNumber, rules);

const rulesOf = (value: unknown) => parseNhsNumber(value).issues.map((issue) => issue.rule);
const nineDigits = fc.stringMatching(/^[0-9]{9}$/);
const validNumber = nineDigits.map(completeWithCheckDigit).filter((number) => number !== undefined);

describe('parseNhsNumber', () => {
  it.each([
    '9990000018',
    '999 000 0018',
    '999-000-0018',
    ' 9990000018\n',
    '999\u00a0000\u00a00018',
    '9-9-9-0 0 0 0 0 1 8',
  ])('takes %j as ten digits', (text) => {
    const result = parseNhsNumber(text);
    expect(result.ok && result.value).toBe('9990000018');
  });

  it.each(['4000000012', '4999999986', '6000000014', '7999999989'])('has nothing to say of %s', (number) => {
    expect(parseNhsNumber(number)).toStrictEqual({ ok: true, value: number, issues: [] });
  });

  it.each([
    ['4999999994', ['nhs-number-palindrome']],
    ['8999999998', ['nhs-number-palindrome', 'nhs-number-unallocated']],
    ['5000000005', ['nhs-number-palindrome', 'nhs-number-reserved']],
    ['5999999995', ['nhs-number-palindrome', 'nhs-number-reserved']],
    ['7999999997', ['nhs-number-palindrome']],
    ['9000000009', ['nhs-number-palindrome', 'nhs-number-test-range']],
    ['2222222222', ['nhs-number-palindrome', 'nhs-number-scotland']],
  ])('says of %s: %j', (number, rules) => {
    expect(rulesOf(number)).toStrictEqual(rules);
  });

  it('takes ten digits exactly when their running sums add up to a multiple of 11', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{10}$/), (digits) => {
        expect(parseNhsNumber(digits).ok).toBe(isDivisibleBy11(digits));
      }),
      { numRuns: 5000 },
    );
  });

  it('takes at most one tenth digit', () => {
    fc.assert(
      fc.property(nineDigits, (nine) => {
        const taken = [...'0123456789'].filter((tenth) => parseNhsNumber(nine + tenth).ok);
        expect(taken).toStrictEqual([completeWithCheckDigit(nine)?.at(-1)].filter(Boolean));
      }),
    );
  });

  it('notices every wrong digit and every two neighbours that changed places', () => {
    fc.assert(
      fc.property(validNumber, fc.integer({ min: 1, max: 9 }), (number, shift) => {
        for (let i = 0; i < 10; i++) {
          const wrong = `${number.slice(0, i)}${(Number(number[i]) + shift) % 10}${number.slice(i + 1)}`;
          expect(parseNhsNumber(wrong).ok).toBe(false);
          if (i === 9 || number[i] === number[i + 1]) continue;
          const swapped = `${number.slice(0, i)}${number[i + 1]}${number[i]}${number.slice(i + 2)}`;
          expect(parseNhsNumber(swapped).ok).toBe(false);
        }
      }),
    );
  });

  it('warns of every palindrome, all of which have a correct check digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{5}$/), (half) => {
        const rules = rulesOf(half + [...half].reverse().join(''));
        expect(rules.some((rule) => /palindrome|sentinel/.test(rule))).toBe(true);
      }),
    );
  });

  it('warns of a range by the first digits', () => {
    const expected = (number: string): string | undefined => {
      const first = Number(number.slice(0, 4));
      if (first < 100 || (first > 3112 && first < 3200) || (first >= 8600 && first < 9000))
        return 'unallocated';
      if (first < 3200) return 'scotland';
      if (first < 4000) return 'northern-ireland';
      if (first >= 5000 && first < 6000) return 'reserved';
      if (first >= 9000) return 'test-range';
      return first >= 8000 ? 'ireland' : undefined;
    };
    fc.assert(
      fc.property(validNumber, (number) => {
        const ranges = rulesOf(number).filter((rule) => !/palindrome|sentinel/.test(rule));
        if (rulesOf(number).includes('nhs-number-sentinel')) return;
        const range = expected(number);
        expect(ranges).toStrictEqual(range === undefined ? [] : [`nhs-number-${range}`]);
      }),
      { numRuns: 2000 },
    );
  });
});
