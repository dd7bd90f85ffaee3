import { parsePostcode } from 'social-prescribing/identifiers';
import { describe, expect, it } from 'vitest';
import { describeRules, type RuleValues } from './rule-cases';

const rules: RuleValues = {
  'postcode-not-text': [
    undefined,
    null,
    99,
    ['ZZ99 3VZ'],
    { toString: () => 'ZZ99 3VZ' },
    Object('ZZ99 3VZ'),
  ],
  'postcode-empty': ['', '  '],
  'postcode-null-word': ['tba', 'TBC', 'na', 'N/A', 'No  Valid'],
  'postcode-format': [
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
  'postcode-no-fixed-abode': ['ZZ99 3VZ', 'zz993vz'],
  'postcode-not-known': ['ZZ99 3WZ', 'zz99  3wz'],
  'postcode-pseudo': ['ZZ99 6CZ', 'ZZ996cz', 'ZZ99 3AA'],
};

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
