import { parsePostcode } from 'social-prescribing/identifiers';
import { describe, expect, it } from 'vitest';
import { describeRules, type RuleCase } from './rule-cases';

const rules: readonly RuleCase[] = [
  {
    rule: 'postcode-not-text',
    severity: 'error',
    message: 'A postcode must be text. Give it as a string.',
    values: [undefined, null, 99, ['ZZ99 3VZ'], { toString: () => 'ZZ99 3VZ' }, Object('ZZ99 3VZ')],
  },
  {
    rule: 'postcode-empty',
    severity: 'error',
    message: 'The postcode is empty. Give a postcode, or leave the item out.',
    values: ['', '  '],
  },
  {
    rule: 'postcode-null-word',
    severity: 'error',
    message:
      'A word stands where a postcode belongs. Leave the item out, or give the pseudo-postcode for an address that is not known.',
    values: ['tba', 'TBC', 'na', 'N/A', 'No  Valid'],
  },
  {
    rule: 'postcode-format',
    severity: 'error',
    message:
      'This is not in the form of a postcode: one or two letters, a digit and perhaps one more letter or digit, then a digit and two letters. Correct the postcode.',
    values: [
      'ZZ',
      'Z Z99 3VZ',
      'ZZ99 3V Z',
      'ZZ999 3VZ',
      'ZZZ9 3VZ',
      'ZZ99-3VZ',
      'ZZ99 33Z',
      '9Z 3VZ',
      'ZZ99',
      'GIR 0AB',
      'ſw1a 1aa',
      'ZZ９9 3VZ',
      '\ud800',
    ],
  },
  {
    rule: 'postcode-no-fixed-abode',
    severity: 'information',
    message: 'This pseudo-postcode means no fixed abode. It is no place on a map.',
    values: ['ZZ99 3VZ', 'zz993vz'],
  },
  {
    rule: 'postcode-not-known',
    severity: 'information',
    message: 'This pseudo-postcode means that the address is not known. Give the postcode if you can.',
    values: ['ZZ99 3WZ', 'zz99  3wz'],
  },
  {
    rule: 'postcode-pseudo',
    severity: 'information',
    message: 'This is a pseudo-postcode, for instance for a country overseas. It is no place on a map.',
    values: ['ZZ99 6CZ', 'ZZ996cz', 'ZZ99 3AA'],
  },
];

describeRules(parsePostcode, rules);

describe('parsePostcode', () => {
  it.each([
    ['A1 1AA', 'A1 1AA'],
    ['A1   1AA', 'A1 1AA'],
    ['a11aa', 'A1 1AA'],
    ['A11 1AA', 'A11 1AA'],
    ['A1A 1AA', 'A1A 1AA'],
    ['AA1 1AA', 'AA1 1AA'],
    ['AA11 1AA', 'AA11 1AA'],
    ['AA111AA', 'AA11 1AA'],
    ['aa1a 1aa', 'AA1A 1AA'],
    [' AA1A\u00a01AA\n', 'AA1A 1AA'],
    ['GIR 0AA', 'GIR 0AA'],
    ['gir0aa', 'GIR 0AA'],
  ])('takes %j as %s', (text, value) => {
    expect(parsePostcode(text)).toStrictEqual({ ok: true, value, issues: [] });
  });

  it('puts pseudo-postcodes into canonical form too', () => {
    const result = parsePostcode('zz993vz');
    expect(result.ok && result.value).toBe('ZZ99 3VZ');
  });
});
