import fc from 'fast-check';
import { changeOf, INSTRUMENTS } from 'social-prescribing/instruments';
import { describe, expect, it } from 'vitest';
import { spec } from '../support/spec-table';

const TABLE = `
  case                               | instrument         | first | last | change
  SWEMWBS up by 3                    | SWEMWBS            | 20    | 23   | improved
  SWEMWBS up by 2                    | SWEMWBS            | 20    | 22   | no change
  SWEMWBS down by 2                  | SWEMWBS            | 20    | 18   | no change
  SWEMWBS down by 3                  | SWEMWBS            | 20    | 17   | deteriorated
  WEMWBS up by 9                     | WEMWBS             | 40    | 49   | improved
  WEMWBS up by 8                     | WEMWBS             | 40    | 48   | no change
  WEMWBS down by 8                   | WEMWBS             | 40    | 32   | no change
  WEMWBS down by 9                   | WEMWBS             | 40    | 31   | deteriorated
  PAM up by 3, in tenths             | PAM                | 61.1  | 64.1 | improved
  PAM up by 2.9                      | PAM                | 50.3  | 53.2 | no change
  PAM down by 3, in tenths           | PAM                | 64.1  | 61.1 | deteriorated
  PAM down by 2.9                    | PAM                | 53.2  | 50.3 | no change
  PHQ-9 down by 6                    | PHQ-9              | 15    | 9    | improved
  PHQ-9 down by 5                    | PHQ-9              | 15    | 10   | no change
  PHQ-9 up by 5                      | PHQ-9              | 10    | 15   | no change
  PHQ-9 up by 6                      | PHQ-9              | 9     | 15   | deteriorated
  GAD-7 down by 4                    | GAD-7              | 12    | 8    | improved
  GAD-7 down by 3                    | GAD-7              | 12    | 9    | no change
  GAD-7 up by 3                      | GAD-7              | 9     | 12   | no change
  GAD-7 up by 4                      | GAD-7              | 8     | 12   | deteriorated
  CORE-10 down by 5                  | CORE-10            | 20    | 15   | improved
  CORE-10 down by 4                  | CORE-10            | 20    | 16   | no change
  CORE-10 up by 4                    | CORE-10            | 16    | 20   | no change
  CORE-10 up by 5                    | CORE-10            | 15    | 20   | deteriorated
  a goal up by 3                     | GBO goal 2         | 4     | 7    | improved
  a goal up by 2                     | GBO goal 2         | 4     | 6    | no change
  a goal down by 2                   | GBO goal 2         | 6     | 4    | no change
  a goal down by 3                   | GBO goal 2         | 7     | 4    | deteriorated
  the same score                     | PHQ-9              | 15    | 15   | no change
  ONS4: none published               | ONS4 anxiety       | 10    | 0    | undefined
  MYCaW: none published              | MYCaW concern 1    | 6     | 0    | undefined
  UCLA-3: none published             | UCLA-3             | 9     | 3    | undefined
  De Jong Gierveld: none published   | De Jong Gierveld 6 | 6     | 0    | undefined
  ReQoL: none verified               | ReQoL-10           | 0     | 40   | undefined
  unknown                            | Local scale        | 0     | 99   | undefined
  no first score                     | PHQ-9              | NaN   | 9    | undefined
  no finite change                   | PHQ-9              | 0     | -Infinity | undefined
`;

describe('change of a score', () => {
  spec(
    'change',
    TABLE,
    ({ instrument, first, last }) => String(changeOf(instrument!, Number(first), Number(last))),
    'change',
  );

  const withThreshold = INSTRUMENTS.filter(({ threshold }) => threshold !== undefined);
  const tenths = (from: number, to: number) => fc.integer({ min: from * 10, max: to * 10 });
  /** Scores in tenths, apart by the threshold, a tenth less, a tenth more, or anything. */
  const nearThreshold = fc.constantFrom(...withThreshold).chain((instrument) => {
    const { min, max, threshold } = instrument;
    const step = threshold!.value * 10;
    const apart = fc.oneof(tenths(min - max, max - min), fc.constantFrom(step - 1, step, step + 1));
    return fc.tuple(tenths(min, max), apart, fc.boolean()).map(([first, by, up]) => ({
      instrument,
      first: first / 10,
      last: (up ? first + by : first - by) / 10,
    }));
  });

  it('is decided as in whole tenths, which have no binary fractions', () => {
    fc.assert(
      fc.property(nearThreshold, ({ instrument, first, last }) => {
        const rise = Math.round(last * 10) - Math.round(first * 10);
        const gain = instrument.better === 'higher' ? rise : -rise;
        const least = instrument.threshold!.value * 10;
        const expected = gain >= least ? 'improved' : gain <= -least ? 'deteriorated' : 'no change';
        expect(changeOf(instrument.id, first, last)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('the other way round is the opposite', () => {
    const opposite = { improved: 'deteriorated', deteriorated: 'improved', 'no change': 'no change' };
    fc.assert(
      fc.property(nearThreshold, ({ instrument, first, last }) => {
        expect(changeOf(instrument.id, last, first)).toBe(opposite[changeOf(instrument.id, first, last)!]);
      }),
    );
  });

  it('never throws, and calls nothing a change that is not of numbers', () => {
    const junk = fc.anything({ withBigInt: true, withNullPrototype: true });
    fc.assert(
      fc.property(fc.constantFrom('PHQ-9', 'PAM', 'ONS4 anxiety', 'x'), junk, junk, (id, first, last) => {
        const change = changeOf(id, first as number, last as number);
        if (typeof first !== 'number' || typeof last !== 'number') expect(change).toBeUndefined();
      }),
    );
  });
});
