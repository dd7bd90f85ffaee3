import { type Instrument, MHSDS } from './instrument';

/** A goal is compared with itself only: each is an instrument. */
const goal = (number: number): Instrument => ({
  id: `GBO goal ${number}`,
  title: `Goal-Based Outcomes: goal ${number}`,
  min: 0,
  max: 10,
  better: 'higher',
  threshold: {
    value: 3,
    kind: 'programme',
    source: `${MHSDS}, outcomes of children and young people`,
  },
  scoreIds: [],
  licence: 'CC BY-NC-SA 4.0: no commercial use of the form',
  source: MHSDS,
  note: 'The same code names score ids for goals; none is bundled yet. Goals are scored and compared one by one.',
});

/** Goals that people set themselves. */
export const goals: readonly Instrument[] = [1, 2, 3].map(goal);
