import fc from 'fast-check';
import { parseChi } from 'social-prescribing/identifiers';
import { describe, expect, it } from 'vitest';
import { describeRules, type RuleValues } from './rule-cases';
import { completeWithCheckDigit } from './running-sums';

const rules: RuleValues = {
  'chi-number': [9990000018, Number.NaN],
  'chi-not-text': [
    undefined,
    null,
    9990000018n,
    ['0211165794'],
    { toString: () => '0211165794' },
    Object('0211165794'),
  ],
  'chi-empty': ['', '  ', '\u00a0'],
  'chi-scientific-notation': ['9.99E+09', '9.990000018e9', '9,99E+09'],
  'chi-not-digits': ['999000001X', '９９９００００018', '0211165794.0', '999/000/0018', '-', '\ud800'],
  'chi-length': ['999000001', '02111657940', '9'],
  'chi-date': ['3002011002', '2902011008', '3104991006', '0001001000', '0113001002', '9999999999'],
  'chi-check-digit': ['0101010000', '0211165795'],
};

describeRules(parseChi, rules);

describe('parseChi', () => {
  it.each([
    ['0211165794', '0211165794'],
    ['021116 5794', '0211165794'],
    [' 021116-5794 ', '0211165794'],
    ['0402070763', '0402070763'],
    ['3112991001', '3112991001'],
  ])('takes %j', (text, value) => {
    expect(parseChi(text)).toStrictEqual({ ok: true, value, issues: [] });
  });

  it.each([
    ['29 February 1996', '2902961006', true],
    ['29 February 2004', '2902041004', true],
    ['29 February of 1900, which had none, or 2000', '2902001002', true],
    ['29 February 1901 or 2001', '2902011008', false],
    ['31 April', '3104991006', false],
    ['day 0', '0001001000', false],
    ['month 13', '0113001002', false],
  ])('%s: %s is %s', (_, number, ok) => {
    expect(parseChi(number).ok).toBe(ok);
  });

  it('takes any date of the century with a correct check digit', () => {
    const pad = (part: number) => String(part).padStart(2, '0');
    const part = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(part(1, 28), part(1, 12), part(0, 99), part(0, 999), (day, month, year, serial) => {
        const number = completeWithCheckDigit(
          `${pad(day)}${pad(month)}${pad(year)}${String(serial).padStart(3, '0')}`,
        );
        if (number !== undefined)
          expect(parseChi(number)).toStrictEqual({ ok: true, value: number, issues: [] });
      }),
    );
  });
});
