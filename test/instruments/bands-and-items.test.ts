import fc from 'fast-check';
import {
  bandOf,
  type DeJongGierveldAnswers,
  deJongGierveld6,
  INSTRUMENTS,
  scoreOfItems,
} from 'social-prescribing/instruments';
import { describe, expect, it } from 'vitest';
import { spec } from '../support/spec-table';

const ids = INSTRUMENTS.map(({ id }) => id);
const junk = fc.anything({ withBigInt: true, withNullPrototype: true });

/** Each band at both its ends. */
const BANDS = `
  instrument             | lowest | highest | band
  ONS4 life satisfaction | 0      | 4       | low
  ONS4 worthwhile        | 5      | 6       | medium
  ONS4 happiness         | 7      | 8       | high
  ONS4 life satisfaction | 9      | 10      | very high
  ONS4 anxiety           | 0      | 1       | very low
  ONS4 anxiety           | 2      | 3       | low
  ONS4 anxiety           | 4      | 5       | medium
  ONS4 anxiety           | 6      | 10      | high
  PAM                    | 0      | 47.0    | level 1
  PAM                    | 47.1   | 55.1    | level 2
  PAM                    | 55.2   | 67.0    | level 3
  PAM                    | 67.1   | 100     | level 4
  PHQ-9                  | 0      | 4       | minimal
  PHQ-9                  | 5      | 9       | mild
  PHQ-9                  | 10     | 14      | moderate
  PHQ-9                  | 15     | 19      | moderately severe
  PHQ-9                  | 20     | 27      | severe
  GAD-7                  | 0      | 4       | minimal
  GAD-7                  | 5      | 9       | mild
  GAD-7                  | 10     | 14      | moderate
  GAD-7                  | 15     | 21      | severe
  De Jong Gierveld 6     | 0      | 1       | not lonely
  De Jong Gierveld 6     | 2      | 4       | moderately lonely
  De Jong Gierveld 6     | 5      | 6       | severely lonely
  SWEMWBS                | 7      | 35      | null
  UCLA-3                 | 3      | 9       | null
  Local scale            | 0      | 9       | null
  PHQ-9                  | -1     | 28      | null
  PAM                    | 47.05  | 67.05   | null
  ONS4 happiness         |        | n/a     | null
`;

/** Answers parted by blanks; `-` is a missing one. */
const ITEMS = `
  case                            | instrument     | answers                     | score
  SWEMWBS: the lowest             | SWEMWBS        | 1 1 1 1 1 1 1               | 7
  SWEMWBS: the highest            | SWEMWBS        | 5 5 5 5 5 5 5               | 35
  SWEMWBS: one missing            | SWEMWBS        | 5 5 5 5 5 5 -               | null
  SWEMWBS: six answers            | SWEMWBS        | 5 5 5 5 5 5                 | null
  SWEMWBS: eight answers          | SWEMWBS        | 5 5 5 5 5 5 5 5             | null
  SWEMWBS: below the range        | SWEMWBS        | 5 5 5 5 5 5 0               | null
  SWEMWBS: above the range        | SWEMWBS        | 5 5 5 5 5 5 6               | null
  SWEMWBS: no whole number        | SWEMWBS        | 5 5 5 5 5 5 4.5             | null
  WEMWBS                          | WEMWBS         | 1 2 3 4 5 1 2 3 4 5 1 2 3 4 | 40
  PHQ-9: all noughts are a score  | PHQ-9          | 0 0 0 0 0 0 0 0 0           | 0
  PHQ-9: a missing one is not 0   | PHQ-9          | 0 0 0 0 0 0 0 0 -           | null
  PHQ-9: above the range          | PHQ-9          | 0 0 0 0 0 0 0 0 4           | null
  GAD-7: the highest              | GAD-7          | 3 3 3 3 3 3 3               | 21
  UCLA-3: the lowest              | UCLA-3         | 1 1 1                       | 3
  UCLA-3: some of the time, often | UCLA-3         | 1 2 3                       | 6
  UCLA-3: one missing             | UCLA-3         | 1 2 -                       | null
  ONS4 has no composite           | ONS4 happiness | 7                           | null
  MYCaW has no sum                | MYCaW concern 1| 6                           | null
  PAM's scoring is not public     | PAM            | 4 4 4 4 4 4 4 4 4 4 4 4 4   | null
  unknown                         | Local scale    | 1 2 3                       | null
`;

/** Answers y, m (more or less), n; - missing; ? another word. */
const LONELINESS = `
  case                                     | emotional | social | total | parts
  not lonely                               | n n n     | y y y  | 0     | 0 0
  lonely                                   | y y y     | n n n  | 6     | 3 3
  more or less counts in both              | m m m     | m m m  | 6     | 3 3
  yes to all                               | y y y     | y y y  | 3     | 3 0
  one missing: the total stays             | y - n     | n y y  | 2     | null 1
  one missing of the other part            | y y n     | n - y  | 3     | 2 null
  two missing in a part: no total          | y - -     | n y y  | null  | null 1
  one missing in each: no total            | y y -     | n n -  | null  | null null
  a list too short has missing answers     | y y       | n n n  | 5     | null 3
  a list too long is not read              | y y y y   | n n n  | null  | null 3
  another word is not read as missing      | y y ?     | n n n  | null  | null 3
`;
const WORDS: Readonly<Record<string, unknown>> = {
  y: 'yes',
  m: 'more or less',
  n: 'no',
  '-': undefined,
  '?': 'perhaps',
};
const loneliness = ({ emotional, social }: Readonly<Record<string, string>>) =>
  deJongGierveld6({
    emotional: emotional!.split(' ').map((letter) => WORDS[letter]),
    social: social!.split(' ').map((letter) => WORDS[letter]),
  });

describe('bands', () => {
  spec('from', BANDS, ({ instrument, lowest }) => String(bandOf(instrument!, lowest)), 'band');
  spec('to', BANDS, ({ instrument, highest }) => String(bandOf(instrument!, highest)), 'band');

  it('hold every whole score of an instrument that has any', () => {
    for (const { id, min, max, bands } of INSTRUMENTS)
      for (let score = min; score <= max; score++)
        expect(bandOf(id, score) !== null).toBe(bands !== undefined);
  });
});

describe('scores of answers', () => {
  spec(
    'sum',
    ITEMS,
    ({ instrument, answers }) =>
      String(
        scoreOfItems(
          instrument!,
          answers!.split(' ').map((answer) => (answer === '-' ? undefined : answer)),
        ),
      ),
    'score',
  );

  const summed = INSTRUMENTS.filter(({ items }) => items !== undefined);
  const complete = fc.constantFrom(...summed).chain(({ id, items }) =>
    fc.tuple(
      fc.constant(id),
      fc.array(fc.integer({ min: items!.min, max: items!.max }), {
        minLength: items!.count,
        maxLength: items!.count,
      }),
    ),
  );

  it('are sums of complete answers in any order, and nothing once one is gone', () => {
    fc.assert(
      fc.property(complete, fc.nat(), fc.constantFrom(undefined, null, '', 'x', NaN), (given, at, gone) => {
        const [id, answers] = given;
        const sum = answers.reduce((total, answer) => total + answer, 0);
        expect(scoreOfItems(id, answers)).toBe(sum);
        expect(scoreOfItems(id, answers.toReversed())).toBe(sum);
        expect(scoreOfItems(id, answers.with(at % answers.length, gone as number))).toBeNull();
        const { min, max } = INSTRUMENTS.find((instrument) => instrument.id === id)!;
        expect(sum >= min && sum <= max).toBe(true);
      }),
    );
  });
});

describe('De Jong Gierveld 6', () => {
  spec('total', LONELINESS, (row) => String(loneliness(row).total), 'total');
  spec('parts', LONELINESS, (row) => `${loneliness(row).emotional} ${loneliness(row).social}`, 'parts');

  it('adds up its parts', () => {
    const answers = fc.array(fc.constantFrom('yes', 'more or less', 'no'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(answers, answers, (emotional, social) => {
        const scores = deJongGierveld6({ emotional, social });
        expect(scores.total).toBe(scores.emotional! + scores.social!);
      }),
    );
  });
});

it.each([undefined, null, 0, '', '123', { length: 3 }, [], Symbol('1'), 1n])(
  'gives nothing for %s in place of answers',
  (value) => {
    expect(scoreOfItems('UCLA-3', value as readonly unknown[])).toBeNull();
    const none = { total: null, emotional: null, social: null };
    expect(deJongGierveld6(value as unknown as DeJongGierveldAnswers)).toEqual(none);
    expect(deJongGierveld6({ emotional: value, social: value } as DeJongGierveldAnswers)).toEqual(none);
  },
);

it('never throws, whatever is given', () => {
  const lists = fc.oneof(junk, fc.array(junk, { maxLength: 10 }));
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...ids), junk), lists, lists, (id, one, other) => {
      const answers = { emotional: one, social: other } as DeJongGierveldAnswers;
      expect(bandOf(id as string, one) === null || ids.includes(id as string)).toBe(true);
      const sum = scoreOfItems(id as string, one as readonly unknown[]);
      expect(sum === null || Number.isInteger(sum)).toBe(true);
      expect(Object.keys(deJongGierveld6(answers))).toEqual(['total', 'emotional', 'social']);
      expect(deJongGierveld6(one as DeJongGierveldAnswers).total ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
