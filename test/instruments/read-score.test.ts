import fc from 'fast-check';
import { INSTRUMENTS, readScore, swemwbsMetric } from 'social-prescribing/instruments';
import { describe, expect, it } from 'vitest';
import { spec } from '../support/spec-table';

const read = (instrument: string, value: unknown) => {
  const reading = readScore(instrument, value);
  return reading.ok ? String(reading.score) : reading.reason;
};

/** Values as JSON, `bare` for what JSON has no word for. */
const TABLE = `
  case                                 | instrument  | value     | reading
  a number                             | PHQ-9       | 12        | 12
  text of one                          | PHQ-9       | "12"      | 12
  white space around it                | PHQ-9       | " 12 "    | 12
  the lowest                           | PHQ-9       | 0         | 0
  the highest                          | PHQ-9       | 27        | 27
  below the lowest                     | PHQ-9       | -1        | out-of-range
  above the highest                    | PHQ-9       | 28        | out-of-range
  a little above the highest           | PHQ-9       | "27.01"   | out-of-range
  a fraction within the range          | PHQ-9       | 6.5       | 6.5
  a plus sign                          | PHQ-9       | "+6"      | 6
  nothing before or after the point    | PHQ-9       | "5."      | 5
  no text is no score of nothing       | PHQ-9       | ""        | not-a-number
  nor are blanks                       | PHQ-9       | "  "      | not-a-number
  a missing value                      | PHQ-9       | null      | not-a-number
  an exponent                          | PHQ-9       | "1e1"     | not-a-number
  hexadecimal                          | PHQ-9       | "0x10"    | not-a-number
  a decimal comma                      | PHQ-9       | "6,5"     | not-a-number
  a fraction bar                       | PHQ-9       | "12/27"   | not-a-number
  words                                | PHQ-9       | "Infinity"| not-a-number
  a truth value                        | PHQ-9       | true      | not-a-number
  a list of one                        | PHQ-9       | [12]      | not-a-number
  the lowest is not nothing            | SWEMWBS     | 0         | out-of-range
  SWEMWBS: a whole number is raw       | SWEMWBS     | 20        | 20
  SWEMWBS: written with a point        | SWEMWBS     | "20.00"   | 20
  SWEMWBS: lowest                      | SWEMWBS     | 7         | 7
  SWEMWBS: below                       | SWEMWBS     | 6         | out-of-range
  SWEMWBS: highest                     | SWEMWBS     | 35        | 35
  SWEMWBS: above                       | SWEMWBS     | 36        | out-of-range
  SWEMWBS: metric becomes raw          | SWEMWBS     | 20.73     | 23
  SWEMWBS: metric as text              | SWEMWBS     | "12.40"   | 10
  SWEMWBS: not in the table            | SWEMWBS     | 20.74     | out-of-range
  SWEMWBS: the faulty copy of 29       | SWEMWBS     | 25.99     | out-of-range
  SWEMWBS: a mean                      | SWEMWBS     | 23.5      | out-of-range
  WEMWBS has no metric scores          | WEMWBS      | 20.73     | 20.73
  PAM: tenths                          | PAM         | "55.1"    | 55.1
  unknown: no range                    | Local scale | -400.5    | -400.5
  unknown: still a number              | Local scale | "n/a"     | not-a-number
`;

describe('reading a score', () => {
  spec('score', TABLE, ({ instrument, value }) => read(instrument!, JSON.parse(value!)), 'reading');

  it.each([
    Number.NaN,
    Infinity,
    -Infinity,
    undefined,
    12n,
    Symbol('12'),
    () => 12,
    Object(12),
    '9'.repeat(400),
  ])('takes no %s', (value) => {
    expect(read('PHQ-9', value)).toBe('not-a-number');
    expect(read('Local scale', value)).toBe('not-a-number');
  });

  it.each(INSTRUMENTS.map(({ id, min, max }) => [id, min, max] as const))(
    'holds %s to %d to %d, both included',
    (id, min, max) => {
      expect([min, max].map((score) => read(id, score))).toEqual([String(min), String(max)]);
      for (const outside of [min - 1, max + 1, min - 1e-9, max + 1e-9])
        expect(read(id, outside)).toBe('out-of-range');
    },
  );

  it('gives a finite score within the range or a reason, whatever the value', () => {
    const instrument = fc.oneof(fc.constantFrom(...INSTRUMENTS.map(({ id }) => id)), fc.string());
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true }),
      fc.double(),
      fc.double({ min: -10, max: 110 }).map(String),
      fc.integer({ min: -10, max: 110 }).map(String),
    );
    fc.assert(
      fc.property(instrument, value, (id, value) => {
        const reading = readScore(id, value);
        if (!reading.ok) {
          expect(['not-a-number', 'out-of-range']).toContain(reading.reason);
          return;
        }
        const { min, max } = INSTRUMENTS.find((known) => known.id === id) ?? {
          min: -Infinity,
          max: Infinity,
        };
        expect(Number.isFinite(reading.score)).toBe(true);
        expect(reading.score).toBeGreaterThanOrEqual(min);
        expect(reading.score).toBeLessThanOrEqual(max);
        // What was read reads as itself.
        expect(readScore(id, reading.score)).toEqual(reading);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-0, '-0', '-0.0'])('reads minus nothing as nothing: %s', (value) => {
    const reading = readScore('PHQ-9', value);
    expect(reading.ok && Object.is(reading.score, 0)).toBe(true);
  });

  it('reads every metric SWEMWBS score as its raw score', () => {
    for (let raw = 7; raw <= 35; raw++) {
      expect(read('SWEMWBS', swemwbsMetric(raw))).toBe(String(raw));
      expect(read('SWEMWBS', swemwbsMetric(raw)!.toFixed(2))).toBe(String(raw));
    }
  });

  it.each(['9', ' ', '.', '9.'])('is quick about a million characters of %j', (piece) => {
    const million = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    expect(read('PHQ-9', `${million}x`)).toBe('not-a-number');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
