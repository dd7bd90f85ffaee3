import fc from 'fast-check';
import { parseChi } from 'social-prescribing/identifiers';
import { describe, expect, it } from 'vitest';
import { describeRules, type RuleCase } from './rule-cases';
import { completeWithCheckDigit } from './running-sums';

const rules: readonly RuleCase[] = [
  {
    rule: 'chi-number',
    severity: 'error',
    message: 'The CHI number was given as a number. Numbers lose leading zeros: give it as text.',
    values: [9990000018, Number.NaN],
  },
  {
    rule: 'chi-not-text',
    severity: 'error',
    message: 'A CHI number must be text. Give it as a string of ten digits.',
    values: [
      undefined,
      null,
      9990000018n,
      ['0211165794'],
      { toString: () => '0211165794' },
      Object('0211165794'),
    ],
  },
  {
    rule: 'chi-empty',
    severity: 'error',
    message: 'The CHI number is empty. Give ten digits, or leave the item out.',
    values: ['', '  ', '\u00a0'],
  },
  {
    rule: 'chi-scientific-notation',
    severity: 'error',
    message:
      'The CHI number is in scientific notation, so a spreadsheet has probably dropped digits. Export it again from the source with the column formatted as text.',
    values: ['9.99E+09', '9.990000018e9', '9,99E+09'],
  },
  {
    rule: 'chi-not-digits',
    severity: 'error',
    message: 'A CHI number has only the digits 0 to 9, spaces and hyphens. Take out everything else.',
    values: ['999000001X', '９９９００００018', '0211165794.0', '999/000/0018', '-', '\ud800'],
  },
  {
    rule: 'chi-length',
    severity: 'error',
    message:
      'A CHI number has ten digits. Look for missing or additional digits; with nine, a leading zero was probably lost.',
    values: ['999000001', '02111657940', '9'],
  },
  {
    rule: 'chi-date',
    severity: 'error',
    message: 'A CHI number begins with a date of birth as DDMMYY, and this is no date. Correct the number.',
    values: ['3002011002', '2902011008', '3104991006', '0001001000', '0113001002', '9999999999'],
  },
  {
    rule: 'chi-check-digit',
    severity: 'error',
    message: 'The check digit of the CHI number is wrong. Look for a mistyped or transposed digit.',
    values: ['0101010000', '0211165795'],
  },
];

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
