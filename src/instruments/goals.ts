import { type Instrument, MHSDS } from './instrument';

/** A goal is compared with itself only: each is an instrument. */
const goal = (number: number, scoreIds: readonly string[]): Instrument => ({
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
  scoreIds,
  licence: 'CC BY-NC-SA 4.0: no commercial use of the form',
  source: MHSDS,
  note: 'Two score ids: of the tool for anyone, and of its older chart for children and young people, on one scale.',
});

/** Goals that people set themselves. */
export const goals: readonly Instrument[] = [
  goal(1, ['1638531000000102', '1034351000000101']),
  goal(2, ['1638541000000106', '1034361000000103']),
  goal(3, ['1638551000000109', '1034371000000105']),
];
