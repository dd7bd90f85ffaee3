import { findInstrument } from 'social-prescribing/instruments';
import { expect, it } from 'vitest';
import { diceOf } from '../../src/synthetic/dice';
import type { Entry } from '../../src/synthetic/event-log';
import { writeFirstScores, writeLaterScores } from '../../src/synthetic/scores';

it('of one day that disagree are both in the range of the instrument, also at its least', () => {
  const { min, scoreIds } = findInstrument('GAD-7')!;
  const atLeast: string[] = [];
  for (let seed = 0; seed < 4000; seed++) {
    const dice = diceOf(seed, 1);
    const first = writeFirstScores(1, () => {}, dice);
    const later: Entry[] = [];
    // From the least score, most later ones are the least again.
    const lowest = first.map((score) => ({ ...score, value: min }));
    writeLaterScores(2, lowest, (_, entry) => void later.push(entry), dice);
    const values = later.filter(({ code }) => code === scoreIds[0]).map(({ value }) => value);
    if (values.length === 2 && values[0] === min) atLeast.push(values.join());
  }
  expect(atLeast.length).toBeGreaterThan(0);
  expect(new Set(atLeast)).toEqual(new Set([`${min},${min + 1}`]));
});
