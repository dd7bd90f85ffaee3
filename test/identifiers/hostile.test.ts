import fc from 'fast-check';
import * as identifiers from 'social-prescribing/identifiers';
import { describe, expect, it } from 'vitest';

const { IDENTIFIER_RULES, parseChi, parseGpPracticeCode, parseNhsNumber, parseOdsCode, parsePostcode } =
  identifiers;
const parsers = { parseChi, parseGpPracticeCode, parseNhsNumber, parseOdsCode, parsePostcode };

describe.each(Object.entries(parsers))('%s', (_, parse) => {
  it('never throws, and its value is a string only when it is ok', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        const result = parse(value);
        expect(result.ok).toBe('value' in result);
        if (!result.ok) expect(result.issues).toHaveLength(1);
      }),
    );
  });

  it('never repeats the value in a message', () => {
    const digits = fc.stringMatching(/^[0-9]{6,12}$/);
    const codes = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,3} ?[0-9][A-Za-z]{2,4}$/);
    const anything = fc.string({ minLength: 6, unit: 'binary' });
    fc.assert(
      fc.property(fc.oneof(digits, codes, anything), (value) => {
        fc.pre(value.trim().length > 5);
        for (const { message } of parse(value).issues) expect(message).not.toContain(value.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves its own canonical value as it is', () => {
    const text = fc.stringMatching(/^ ?[A-Za-z0-9]{1,6} ?[0-9][A-Za-z0-9]{2,4} ?$/);
    fc.assert(
      fc.property(text, (value) => {
        const first = parse(value);
        const second = first.ok ? parse(first.value) : first;
        expect(first.ok && first.value).toBe(second.ok && second.value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['9', 'a', ' ', '-', '\u00a0', 'e', '9e', '9 ', '9.', '\ud800', 'A1 A'])(
    'is quick about a million characters of %j',
    (piece) => {
      const million = piece.repeat(1_000_000 / piece.length);
      const started = performance.now();
      parse(million);
      parse(`9${million}x`);
      parse(`${million}3VZ`);
      // A pattern that backtracks would take minutes; a busy machine is not what this is about.
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});

it('no message holds a default code or a pseudo-postcode, which are values', () => {
  const messages = Object.values(IDENTIFIER_RULES).map(({ message }) => message);
  expect(messages.filter((message) => /[VX]\d{5}|ZZ99/.test(message))).toStrictEqual([]);
});
