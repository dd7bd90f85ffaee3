import fc from 'fast-check';
import { isConceptId, parseSctid } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';

const kind = fc.constantFrom('concept' as const, 'description' as const, 'relationship' as const);

describe('parseSctid', () => {
  it('never throws, and gives one error or a value', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), kind, (value, kind) => {
        const result = parseSctid(value, { kind });
        expect(result.ok).toBe('value' in result);
        if (!result.ok) expect(result.issues).toHaveLength(1);
        if (isConceptId(value)) expect(parseSctid(value).ok).toBe(true);
      }),
    );
  });

  it('never repeats the value in a message', () => {
    const digits = fc.stringMatching(/^[0-9]{6,18}$/);
    const anything = fc.string({ minLength: 6, unit: 'binary' });
    fc.assert(
      fc.property(fc.oneof(digits, anything), kind, (value, kind) => {
        fc.pre(value.trim().length > 5);
        for (const { message } of parseSctid(value, { kind }).issues) {
          expect(message).not.toContain(value.trim());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes what isConceptId takes, as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{5,17}$/), (id) => {
        const result = parseSctid(id, { kind: 'concept' });
        expect(isConceptId(id)).toBe(result.ok);
        if (result.ok) expect(result.value.id).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['9', ' ', '\u00a0', '|', '9|', 'e', '9e', '9.', '\ud800', '0'])(
    'is quick about a million characters of %j',
    (piece) => {
      const million = piece.repeat(1_000_000 / piece.length);
      const started = performance.now();
      parseSctid(million);
      parseSctid(`9${million}x`);
      parseSctid(`138875005|${million}`);
      isConceptId(million);
      // A pattern that backtracks would take minutes; a busy machine is not what this is about.
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
